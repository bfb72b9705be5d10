import type { RichText } from '#shared/agreement/rich-text.ts';
import type { Clause, Position } from '#shared/agreement/section.ts';
import type { Result } from '#shared/base/result.ts';
import type { LibraryClause } from './clause.ts';
import { parseMarkup } from './markup.ts';

/** The text that the library has for a position of a clause, the balanced one where it has no other. */
export const wordingOf = (
  { positions }: LibraryClause,
  position: Position,
): Result<RichText, string> => parseMarkup(positions[position] ?? positions.balanced);

/** Whether somebody has written in a clause of the library: its text is to be had nowhere else. */
export function isRewritten({ body, origin }: Clause, library: LibraryClause): boolean {
  const wording = origin && wordingOf(library, origin.position);
  return !wording?.ok || JSON.stringify(wording.value) !== JSON.stringify(body);
}
