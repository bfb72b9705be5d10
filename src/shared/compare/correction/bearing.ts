import type { Provenance, Terms } from '#shared/terms/terms.ts';
import { latest, originalIndex } from '../corrected-terms.ts';
import type { Correction } from '../offer.ts';
import { groundPath } from './ground.ts';
import { CORRECTED } from './leaf.ts';

/** Parts of one term that have a cell each: a correction of one says nothing of the other. */
const PARTS_WITH_A_CELL: ReadonlySet<string> = new Set(['claim/deadline', 'claim/form']);

/** Whether a cell shows one part of a term, and another cell another. */
export const isPartWithACell = (path: string): boolean => PARTS_WITH_A_CELL.has(path);

interface Corrected {
  /** After the corrections. */
  readonly terms: Terms;
  readonly corrections: readonly Correction[];
}

/**
 * The corrections in force that a cell rests on: of what it names itself, of the term that this is a
 * part of, and of all else that it was read from.
 */
export function correctionsOf(
  { terms, corrections }: Corrected,
  own: { readonly path: string; readonly whole: string } | null,
  found: readonly Provenance[],
): readonly Correction[] {
  if (corrections.length === 0) return [];
  const places = [
    ...(own === null ? [] : [own.path, own.whole]),
    ...found
      .filter(({ rule }) => rule === CORRECTED)
      .flatMap((term) => placesOf({ terms, corrections }, term)),
  ];
  const isOthers = (path: string): boolean =>
    own !== null && path !== own.path && isPartWithACell(own.path) && isPartWithACell(path);
  return latest(corrections).filter(
    ({ path }) =>
      !isOthers(path) && places.some((place) => path === place || path.startsWith(`${place}/`)),
  );
}

/** What corrections of a term name: where it stands, and of a ground of exclusion its category. */
function placesOf({ terms, corrections }: Corrected, term: Provenance): readonly string[] {
  for (const [key, value] of Object.entries(terms) as [string, unknown][]) {
    if (value === term) return [key];
    const index = Array.isArray(value) ? value.indexOf(term) : -1;
    if (index < 0) continue;
    const exclusion = terms.exclusions.find((one) => one === term);
    return [
      `${key}/${originalIndex(corrections, key, index)}`,
      ...(exclusion === undefined ? [] : [groundPath(exclusion.category)]),
    ];
  }
  return [];
}

/** Why they were made, in the words of those who made them; each reason once. */
export const reasonsOf = (corrections: readonly Correction[]): readonly string[] => [
  ...new Set(corrections.map(({ reason }) => reason.trim()).filter((reason) => reason !== '')),
];

/** " (corrected: Agreed by letter.)" behind what a person has set. */
export const correctedWords = (reasons: readonly string[]): string =>
  reasons.length === 0 ? ' (corrected)' : ` (corrected: ${reasons.join(' ')})`;
