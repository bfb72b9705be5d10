import type { Place } from '#shared/base/place.ts';
import type { ClauseText } from '../subject.ts';

/** The place of a clause, in the words that `assemble` uses for it. */
export const clausePlace = ({ path, section, clause }: ClauseText): Place => ({
  path,
  label: `${section.title.trim() || 'Section'} › ${clause.title.trim() || 'Clause'}`,
});
