import { roman } from '#shared/base/roman.ts';
import { attribute, countAttribute, type Element } from './tree.ts';

/** A list that is open while a page is read. */
export interface OpenList {
  readonly kind:
    | 'decimal'
    | 'lower-alpha'
    | 'upper-alpha'
    | 'lower-roman'
    | 'upper-roman'
    | 'bullet'
    | 'none';
  /** The number that its next item gets. */
  next: number;
  /** True until its first item. */
  fresh: boolean;
}

const TYPES: Readonly<Record<string, OpenList['kind']>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

export function openList(element: Element): OpenList {
  return {
    kind: kindOf(element),
    next: countAttribute(element, 'start', 1_000_000) ?? 1,
    fresh: true,
  };
}

function kindOf(element: Element): OpenList['kind'] {
  const style = attribute(element, 'style')?.slice(0, 1_000).toLowerCase() ?? '';
  const named =
    /list-style(?:-type)?:\s{0,9}(decimal|(?:lower|upper)-(?:alpha|latin|roman)|none)/.exec(
      style,
    )?.[1];
  if (named !== undefined) return named.replace('latin', 'alpha') as OpenList['kind'];
  if (element.tagName !== 'ol') return 'bullet';
  return TYPES[attribute(element, 'type') ?? '1'] ?? 'decimal';
}

/** The marker of the list's next item, as a browser draws it. */
export function nextMarker(list: OpenList, item: Element): string {
  const number = countAttribute(item, 'value', 1_000_000) ?? list.next;
  list.next = number + 1;
  switch (list.kind) {
    case 'bullet':
    case 'none':
      return '•';
    case 'decimal':
      return `${number}.`;
    case 'lower-alpha':
      return `${letters(number)}.`;
    case 'upper-alpha':
      return `${letters(number).toUpperCase()}.`;
    case 'lower-roman':
      return `${roman(number)}.`;
    case 'upper-roman':
      return `${roman(number).toUpperCase()}.`;
  }
}

/** 1: a, 26: z, 27: aa. */
function letters(number: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text || String(number);
}
