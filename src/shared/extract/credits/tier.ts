import type { Band } from '../grammar/bounds.ts';
import type { Citation } from '#shared/document/citation.ts';
import type { CreditTerm } from '#shared/terms/terms.ts';
import type { CreditValue } from './credit-value.ts';

/** A step of a credit schedule as a rule found it. */
export interface FoundTier {
  /** Null where the credit is due for any miss of the promised level. */
  readonly band: Pick<Band, 'below' | 'atOrAbove' | 'includesBelow'> | null;
  readonly measure: CreditTerm['measure'];
  readonly value: Pick<CreditValue, 'unit' | 'credit' | 'currency'>;
  readonly per: CreditTerm['per'];
  /** Of a rate, where its sentence says it. */
  readonly countsFrom?: CreditTerm['countsFrom'];
  /** Of a rate that counts only what is beyond a time of its own. */
  readonly countsBeyond?: CreditTerm['countsBeyond'];
  readonly text: string;
  readonly scope: string;
  readonly group: string;
  readonly citations: readonly Citation[];
  readonly confidence: number;
  readonly rule: string;
  /** What names the measured window: the headings of columns, the sentence. */
  readonly context: string;
  /** Position in the document's nodes. */
  readonly at: number;
}

/** The span of a text that says what a step gives, without the space and marks around it. */
export function printed(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;,.=|→–—-]+|[\s;,.:]+$/g, '')
    .slice(0, 400);
}
