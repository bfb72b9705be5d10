import type { TextTerm } from '#shared/terms/terms.ts';
import { citeIn, type Passage } from '../sla-text.ts';

/** A term for the first place where the words stand in a passage. */
export function textTerm(
  passage: Passage,
  words: string,
  confidence: number,
  rule: string,
): TextTerm {
  const text = words.trim();
  const start = Math.max(0, passage.text.indexOf(text));
  return {
    citations: [citeIn(passage, start, start + text.length)],
    confidence,
    rule,
    text,
  };
}
