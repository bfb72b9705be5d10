import { MarkSchema, type Mark } from '#shared/agreement/rich-text.ts';

/** How words of HTML are set, as far as it changes what is read. */
export interface Style {
  readonly marks: ReadonlySet<Mark>;
  /** On the line, or raised above or lowered below it. */
  readonly position: 'line' | 'above' | 'below';
  readonly preformatted: boolean;
}

export const PLAIN: Style = { marks: new Set(), position: 'line', preformatted: false };

export function isHidden(element: HTMLElement): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
    element.getAttribute('style') ?? '',
  );
}

const MARK_OF_ELEMENT: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
};

/** The style of what an element holds. */
export function styleWithin(element: HTMLElement, outer: Style): Style {
  const declared = declarations(element.getAttribute('style') ?? '');
  const marks = new Set(outer.marks);
  const own = MARK_OF_ELEMENT[element.localName];
  if (own) marks.add(own);
  for (const mark of MarkSchema.options) {
    // The line under a tracked insertion is the reviewer's, not the text's.
    if (mark === 'underline' && isInsertion(element)) continue;
    const wanted = declaredMark(mark, declared);
    if (wanted === true) marks.add(mark);
    else if (wanted === false) marks.delete(mark);
  }
  const space = declared.get('white-space');
  return {
    marks,
    position: positionOf(element, declared) ?? outer.position,
    preformatted:
      space === undefined
        ? outer.preformatted || element.localName === 'pre'
        : /^(?:pre|break-spaces)/.test(space) && element.localName !== 'body',
  };
}

const isInsertion = (element: HTMLElement): boolean =>
  element.localName === 'ins' || /(?:^|\s)msoIns(?:\s|$)/i.test(classOf(element));

const classOf = (element: HTMLElement): string => element.getAttribute('class') ?? '';

function positionOf(
  element: HTMLElement,
  declared: ReadonlyMap<string, string>,
): Style['position'] | null {
  const align = declared.get('vertical-align');
  if (align === 'super') return 'above';
  if (align === 'sub') return 'below';
  if (align === 'baseline') return 'line';
  if (element.localName === 'sup') return 'above';
  return element.localName === 'sub' ? 'below' : null;
}

/** Read from the text of the attribute: a parsed style would apply nothing, but costs far more. */
const declarations = (style: string): ReadonlyMap<string, string> =>
  new Map(
    style
      .slice(0, 2_000)
      .split(';')
      .map((declaration) => declaration.split(':'))
      .flatMap(([name, value]) =>
        name !== undefined && value !== undefined
          ? [[name.trim().toLowerCase(), value.trim().toLowerCase()] as const]
          : [],
      ),
  );

function declaredMark(mark: Mark, declared: ReadonlyMap<string, string>): boolean | null {
  if (mark === 'bold') {
    const weight = declared.get('font-weight');
    if (weight === undefined) return null;
    if (/^\d+/.test(weight)) return Number.parseInt(weight, 10) >= 600;
    return weight.startsWith('bold') ? true : weight.startsWith('normal') ? false : null;
  }
  if (mark === 'italic') {
    const font = declared.get('font-style');
    if (font === undefined) return null;
    return /^(?:italic|oblique)/.test(font);
  }
  const decoration = declared.get('text-decoration-line') ?? declared.get('text-decoration');
  return decoration?.includes('underline') ? true : null;
}
