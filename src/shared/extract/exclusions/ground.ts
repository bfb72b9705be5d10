import type { Passage } from '../sla-text.ts';

/** Words of a text that say what does not count, or when the provider is not responsible. */
export interface Ground {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Listed by itself, so that it is a ground even if it is of no known kind. */
  readonly listed: boolean;
  readonly rule: string;
  /** What the group is called in which it is listed; empty for none. */
  readonly group: string;
}

/** A span of a passage as a ground that no list names by itself. */
export const part = (passage: Passage, start: number, end: number, rule: string): Ground => ({
  passage,
  start,
  end,
  text: passage.text.slice(start, end),
  listed: false,
  rule,
  group: '',
});
