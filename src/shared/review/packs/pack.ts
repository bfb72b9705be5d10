import type { Place } from '#shared/base/place.ts';
import type { Subject } from '../subject.ts';

/** What a standard asks of an agreement, as a list of items that can be switched on. */
export interface Pack {
  /** "dora-2" */
  readonly id: string;
  readonly title: string;
  /** The standard with its edition. */
  readonly source: string;
  /** What the judgement is worth. */
  readonly note: string;
  readonly items: readonly PackItem[];
}

export interface PackItem {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly evidenceOf: (subject: Subject) => ItemResult;
}

export type ItemState = 'met' | 'partly' | 'missing';

export interface ItemResult {
  readonly state: ItemState;
  readonly evidence: readonly Evidence[];
  /** What is missing; empty where nothing is. */
  readonly note: string;
}

/** The words of the agreement that fulfil an item, and where they stand. */
export interface Evidence {
  readonly place: Place;
  readonly quote: string;
}

/** A pack's items, each with its judgement. */
export interface PackResult {
  readonly pack: Pack;
  readonly items: readonly { readonly item: PackItem; readonly result: ItemResult }[];
}

export const PACK_NOTE = 'This supports, and does not replace, a lawyer’s review.';

export const judge = (pack: Pack, subject: Subject): PackResult => ({
  pack,
  items: pack.items.map((item) => ({ item, result: item.evidenceOf(subject) })),
});

/** One thing that an item asks for, in words that follow "Not found: ", and how it is found. */
export interface Part {
  readonly what: string;
  readonly find: Finder;
}
export type Finder = (subject: Subject) => readonly Evidence[];

/** An item that is met where all its parts are found, and partly met where some are. */
export const item = (
  id: string,
  title: string,
  why: string,
  ...parts: readonly (readonly [what: string, find: Finder])[]
): PackItem => ({
  id,
  title,
  why,
  evidenceOf: (subject) => {
    const found = parts.map(([what, find]) => ({ what, evidence: find(subject) }));
    const lacking = found.filter(({ evidence }) => evidence.length === 0);
    return {
      state: lacking.length === 0 ? 'met' : lacking.length < found.length ? 'partly' : 'missing',
      evidence: distinct(found.flatMap(({ evidence }) => evidence.slice(0, MOST_EVIDENCE))),
      note: lacking.length === 0 ? '' : `Not found: ${lacking.map(({ what }) => what).join('; ')}.`,
    };
  },
});

/** So many places prove a part; more would only make the report longer. */
const MOST_EVIDENCE = 3;

const distinct = (evidence: readonly Evidence[]): readonly Evidence[] => [
  ...new Map(evidence.map((one) => [`${one.place.path}|${one.quote}`, one])).values(),
];
