import type { XmlComponent } from 'docx';
import type { Document, Inlines } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type { Target } from './references.ts';
import {
  between,
  fieldRuns,
  inlineRuns,
  spanOfBookmark,
  type CaptionNumber,
  type Writing,
} from './runs.ts';
import { xmlElement } from './xml-element.ts';

/**
 * The captions, by the anchor of their tables, whose number Word arrives at by counting them; others stay
 * as they are typed.
 */
export function captionNumbers({ nodes }: Document): ReadonlyMap<string, CaptionNumber> {
  const numbers = new Map<string, CaptionNumber>();
  for (const node of nodes) {
    if (node.type !== 'table') continue;
    const [, label = '', digits = ''] = NUMBERED.exec(inlineText(node.caption)) ?? [];
    if (Number(digits) !== numbers.size + 1 || numbers.has(node.anchor)) continue;
    const from = label.length + 1;
    numbers.set(node.anchor, { from, to: from + digits.length, sequence: label });
  }
  return numbers;
}

/** "Table 3: Credits" */
const NUMBERED = /^(\p{L}{1,30})[\s\u00a0](\d{1,4})(?![\p{L}\d])/u;

/** A caption within its bookmark. Its number is a field, so that Word counts anew and lists the tables. */
export function captionRuns(
  inlines: Inlines,
  target: Target,
  id: number,
  number: CaptionNumber | undefined,
  writing: Writing,
): readonly XmlComponent[] {
  const [start, end] = spanOfBookmark(target);
  const part = (from: number, to: number) => inlineRuns(between(inlines, from, to), writing);
  const isCut = (at: number) => number !== undefined && at > number.from && at < number.to;
  // A bookmark around a part of the number would be torn by a field.
  const field = isCut(start) || isCut(end) ? undefined : number;
  const span = (from: number, to: number): readonly XmlComponent[] =>
    field === undefined || field.from < from || field.to > to
      ? part(from, to)
      : [
          ...part(from, field.from),
          ...fieldRuns(` SEQ ${field.sequence} \\* ARABIC `, part(field.from, field.to)),
          ...part(field.to, to),
        ];
  return [
    ...span(0, start),
    xmlElement('w:bookmarkStart', { 'w:id': id, 'w:name': target.bookmark }),
    ...span(start, end),
    xmlElement('w:bookmarkEnd', { 'w:id': id }),
    ...span(end, Infinity),
  ];
}
