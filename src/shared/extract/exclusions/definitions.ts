import type { SlaText } from '../sla-text.ts';

/** A term as an SLA defines it. */
export interface Defined {
  readonly term: string;
  readonly text: string;
}

const DEFINITION =
  /[“"„]([\p{Lu}][\p{L}\p{N}'’ /-]{2,60})[”"“]\W{0,4}\s*(?:means?|is|are|refers? to|shall mean|will mean|includes?|bezeichnet|bedeutet|désigne)\b/gu;

/** The terms that a text defines in quotation marks, with the words of their definitions. */
export const definitions = ({ passages }: SlaText): readonly Defined[] =>
  passages.flatMap(({ text }) => {
    const matches = [...text.matchAll(DEFINITION)];
    return matches.map((match, at) => ({
      term: match[1] ?? '',
      text: text.slice(match.index + match[0].length, matches[at + 1]?.index ?? text.length),
    }));
  });
