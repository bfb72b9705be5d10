import type { Inlines, OutlineNumber } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { clauseNumberOf } from './text/markers.ts';

export interface Numbered {
  readonly number: OutlineNumber | null;
  /** Without the number. */
  readonly text: Inlines;
}

/** Enough to hold any number and the word behind it. */
const START = 80;
/** Nobody has more clauses; "99.95 Percent" is none. */
const MOST = 75;

/** Takes the number of a clause off a paragraph: "4.2 The Provider shall"; "4.2 hours" has none. */
export function numberedParagraph(text: Inlines): Numbered {
  const start = inlineText(text).slice(0, START);
  const clause = clauseNumberOf(start);
  if (!clause || clause.levels.some((level) => level < 1 || level > MOST))
    return { number: null, text };
  if (clause.levels.length === 2 && /^\p{Ll}/u.test(clause.rest)) return { number: null, text };
  return {
    number: { levels: clause.levels, label: clause.label },
    text: withoutStart(text, start.length - clause.rest.length),
  };
}

/** Takes the number off a heading, which may also be a single one: "4. Credits". */
export function numberedHeading(text: Inlines): Numbered {
  const clause = numberedParagraph(text);
  if (clause.number) return clause;
  const start = inlineText(text).slice(0, START);
  const single = /^(\d{1,2})(?:[.)]\s+|\s+(?=\p{Lu}))(?=\S)/u.exec(start);
  const digits = single?.[1];
  if (single === null || digits === undefined) return { number: null, text };
  return {
    number: { levels: [Number(digits)], label: digits },
    text: withoutStart(text, single[0].length),
  };
}

/** The same words without their first characters: what a number or a marker took. */
export function withoutStart(inlines: Inlines, count: number): Inlines {
  let left = count;
  return inlines.flatMap((inline) => {
    if (left >= inline.text.length) {
      left -= inline.text.length;
      return [];
    }
    const text = inline.text.slice(left);
    left = 0;
    return [{ ...inline, text }];
  });
}
