import type { Passage } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import { compact } from '../grammar/compact.ts';

/** The longest ground of such a row. */
const LONGEST_LOOSE = 160;
/**
 * The longest where the row goes on behind a comma or semicolon, of this ground or of the one before, or where
 * the sentence of the opener does: "caused by …", in small letters, all of its grounds in one line.
 */
const LONGEST_CONTINUED = 2_000;
const CONTINUES =
  /^(?:caused|due|resulting|arising|attributable|that|which|during|because|verursacht|infolge|durch|causée?s?|due?s?|résultant|dovut[oaie]|causat[oaie]|causad[oa]s?|debid[oa]s?|veroorzaakt|decorrentes?)\s/;
/** "Outages of the service due to …": what names a failure and its cause is a ground, however long. */
const NAMES_CAUSE = compact(
  /^\W{0,3}(?:any |all )?(?:unavailability|downtime|outages?|failures?|interruptions?|disruptions?|delays?|errors?|problems?|issues?|faults?|degradation)(?![A-Za-z])[^.:;]{0,60} (?:due to|caused by|resulting from|arising (?:from|out of)|attributable to|because of|as a result of) /i,
);
const ENDS_OPEN = /[,;]\s*(?:and|or|und|oder|sowie|et|ou|e|o|y|en|of)?\s*$/i;
/** "a. …", "(iv) …": lists whose layout was lost keep their letters. */
const LETTERED = /^\W{0,3}(?:[a-z]|[ivx]{1,5})[.)]\s/i;
/** What opens something else: another list, or a rule of its own. */
const OPENS_OTHER = /:\s*$|^(?:if|should|in the event)\b/i;

/** "If the line is down, if the disk is full": conditions one after another, and no rule. */
const IN_CONDITIONS =
  /^\W{0,3}(?:if|when|where) [^.;:]{3,120},\s(?:or |and )?(?:if|when|where) (?![^.;:]{0,80}\b(?:will|shall|we)\b)/i;

/**
 * A ground of a row of paragraphs: with a letter of its own, or bare, or named by its first words, behind
 * which it is explained at length.
 */
export type LooseGround = 'lettered' | 'bare' | 'named';

/** Grounds that follow what introduces them as paragraphs, each a few words long. */
export interface LooseRows {
  /** Where the paragraph stands that opened the row, or its last ground; not a number where no row is open. */
  readonly last: () => number;
  /** Takes the next passage as a ground of the open row; null where it is none. */
  readonly take: (passage: Passage) => LooseGround | null;
  /** Opens a row behind a paragraph that introduces one. */
  readonly open: (passage: Passage, isOfHeadings: boolean) => void;
  /** Takes a heading below which nothing stands as the last ground of the row, or as one of many. */
  readonly takeHeading: (heading: Passage, next: Passage | undefined) => boolean;
}

/** "Planned Works. Planned Works means …": the words by which a paragraph names its ground; empty for none. */
export const nameOf = (text: string): string => LABEL.exec(text)?.[0] ?? '';
const LABEL = /^\W{0,3}[A-ZÀ-Þ][^.:;\n]{3,40}[.:]\s/u;

export function looseRows(categoriesOf: Categorise): LooseRows {
  let at = Number.NaN;
  /** Whether the row's grounds bear letters; one that bears none then ends it. */
  let isLettered = false;
  let goesOn = false;
  let isOfHeadings = false;
  return {
    last: () => at,
    take: (passage) => {
      if (passage.kind !== 'paragraph' || passage.at !== at + 1) return null;
      const { text } = passage;
      const lettered = LETTERED.test(text);
      const areConditions = IN_CONDITIONS.test(text);
      const mayBeLong =
        areConditions ||
        goesOn ||
        CONTINUES.test(text) ||
        NAMES_CAUSE.test(text) ||
        ENDS_OPEN.test(text.slice(-10));
      const isOpen = !isLettered && (areConditions || !OPENS_OTHER.test(text));
      const isBare = isOpen && text.length <= (mayBeLong ? LONGEST_CONTINUED : LONGEST_LOOSE);
      const isNamed = isOpen && categoriesOf(nameOf(text)).length > 0;
      if (!lettered && !isBare && !isNamed) return null;
      [at, isLettered, goesOn] = [passage.at, lettered, ENDS_OPEN.test(text)];
      return lettered ? 'lettered' : isBare ? 'bare' : 'named';
    },
    open: (passage, ofHeadings) => {
      [at, isLettered, goesOn, isOfHeadings] = [passage.at, false, false, ofHeadings];
    },
    takeHeading: (heading, next) => {
      const isGround = next?.kind === 'heading' && heading.at === at + 1 && !isLettered;
      if (isGround && isOfHeadings) at = heading.at;
      return isGround;
    },
  };
}
