import type { Passage } from '#shared/extract/sla-text.ts';
import type { Named } from '../found-time.ts';
import type { Topic } from '../words/topic.ts';

export interface Held<Value> {
  readonly value: Value;
  readonly level: number;
}

/** A case by its name, and where in its passage its times may begin: behind the name, or at the end of a title. */
export interface TitledCase {
  readonly name: Named;
  /** Null for a title of its own, whose times stand below it. */
  readonly start: number | null;
}

/** The level of what a line names, below every heading that may stand above it. */
export const OF_LINE = 3;

/** What stands above the passage that a walk over a text has come to; each passage changes it. */
export interface Standing {
  severity: Held<Named> | null;
  described: Named | null;
  topic: Held<Topic> | null;
  intro: Topic | null;
  /** True where that is what a title says, up to the next heading: "Priorities and response times". */
  ofTitle: boolean;
  /** What the line right above says of those below it, where it ends in a colon: "We provide a solution within:" */
  introduced: Topic | null;
  /** True behind the first heading, which may be the title of the text. */
  titled: boolean;
  /** The topic of a heading further up, which the headings below it part: "Resolution" over "Software". */
  outer: Held<Topic> | null;
  /** True where headings below that topic say whose times they are of. */
  grouped: boolean;
  direct: boolean;
  fresh: boolean;
  coverage: string | null;
  heading: Passage | null;
  /** The zone that a line below that heading names. */
  zone: Named | null;
  /** The plan whose name and price the last line of that kind had. */
  priced: Named | null;
  /** The last heading that names a plan, and whose it is where the last heading is a part of each: "Targets". */
  planned: Held<Named> | null;
  partOf: Named | null;
  /** The contract that an item of the list names with its hours, for the items behind it. */
  contract: Named | null;
  /** An item that ends in a colon and introduces those behind it, though they stand on its level. */
  introducing: Passage | null;
  /** True where a severity names the items below it in its list, and nothing behind the list. */
  listed: boolean;
  /** The rank that stands alone right above, of which a heading says what it means: "P1" over "Factory at a halt". */
  rank: Named | null;
}

export const nothingAbove = (): Standing => ({
  severity: null,
  described: null,
  topic: null,
  intro: null,
  ofTitle: false,
  introduced: null,
  titled: false,
  outer: null,
  grouped: false,
  direct: false,
  fresh: false,
  coverage: null,
  heading: null,
  zone: null,
  priced: null,
  planned: null,
  partOf: null,
  contract: null,
  introducing: null,
  listed: false,
  rank: null,
});
