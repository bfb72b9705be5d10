import { EXCLUSION_CATEGORIES, type ExclusionCategory } from '#shared/agreement/exclusion.ts';
import type { Citation } from '#shared/document/citation.ts';
import { denialOf, type DenialTerm, type Terms } from '#shared/terms/terms.ts';
import type { Subject } from './subject.ts';
import { latest } from './corrected-terms.ts';
import { correctedWords, reasonsOf } from './correction/bearing.ts';
import { groundPath } from './correction/ground.ts';
import { groundTitle } from './words.ts';

/** Which grounds of exclusion each SLA names. */
export interface ExclusionGrid {
  /** Every category that one SLA names at least, in the order of the model. */
  readonly rows: readonly ExclusionRow[];
}

export interface ExclusionRow {
  readonly category: ExclusionCategory;
  /** "Force majeure" */
  readonly title: string;
  readonly cells: readonly ExclusionCell[];
}

export interface ExclusionCell {
  /** The subject's id. */
  readonly subject: string;
  readonly excluded: boolean;
  /** The SLA says that this does count, or that it excludes nothing. */
  readonly denied: boolean;
  /** What the SLA says, one entry for each ground; empty where it is silent of this category. */
  readonly texts: readonly string[];
  readonly citations: readonly Citation[];
  /** A person has said so. */
  readonly corrected: boolean;
  /** Why, in that person's words; empty where nobody has said it. */
  readonly reasons: readonly string[];
  /** What a correction of it names; null for a draft. */
  readonly path: string | null;
}

export function exclusionGrid(subjects: readonly Subject[]): ExclusionGrid {
  const rows = allGrounds(subjects);
  return { rows: rows.filter(({ cells }) => cells.some(({ excluded }) => excluded)) };
}

/** Every category, also those that no SLA names. */
export function allGrounds(subjects: readonly Subject[]): readonly ExclusionRow[] {
  return EXCLUSION_CATEGORIES.map((category) => ({
    category,
    title: groundTitle(category),
    cells: subjects.map(({ id, type, terms, corrections }) => {
      const named = terms.exclusions.filter((exclusion) => exclusion.category === category);
      const denial = named.length > 0 ? null : denialOfGround(terms, category);
      const own = latest(corrections).filter(({ path }) => path === groundPath(category));
      const said = denial === null ? named : [denial];
      return {
        subject: id,
        excluded: named.length > 0,
        denied: denial !== null,
        texts: said.map(({ text }) => text),
        citations: said.flatMap(({ citations }) => citations),
        corrected: own.length > 0,
        reasons: reasonsOf(own),
        path: type === 'draft' ? null : groundPath(category),
      };
    }),
  }));
}

const denialOfGround = (terms: Terms, category: ExclusionCategory): DenialTerm | null =>
  terms.denials?.find((one) => one.of === 'exclusions' && one.category === category) ??
  denialOf(terms, 'exclusions');

type Ground = Pick<ExclusionCell, 'excluded' | 'denied' | 'corrected' | 'reasons'>;

const groundSaid = ({ excluded, denied }: Ground): string =>
  excluded ? 'excluded' : denied ? 'not excluded' : 'not named';

/** What a cell says in few words. */
export const groundWords = (cell: Ground): string =>
  `${groundSaid(cell)}${cell.corrected ? ' (corrected)' : ''}`;

/** The same with the reason of a correction, for what leaves the app. */
export const groundWordsWithReason = (cell: Ground): string =>
  `${groundSaid(cell)}${cell.corrected ? correctedWords(cell.reasons) : ''}`;

/** The name of a ground's row: "exclusions.dns". The count of all grounds is a row of the matrix. */
export const rowOfGround = (category: ExclusionCategory): `exclusions.${ExclusionCategory}` =>
  `exclusions.${category}`;

/** The ground that a row is about; null for every other row. */
export const groundOfRow = (row: string): ExclusionCategory | null =>
  EXCLUSION_CATEGORIES.find((category) => row === rowOfGround(category)) ?? null;
