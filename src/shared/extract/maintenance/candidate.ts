import type { ReadDuration } from '../grammar/duration.ts';
import type { Passage } from '../sla-text.ts';

/** A place that may tell the notice, and how sure that is. */
export interface Candidate {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly read: ReadDuration | null;
  readonly confidence: number;
  readonly rule: string;
}

/** A longer cell is prose. */
export const LONGEST_NOTICE = 80;
