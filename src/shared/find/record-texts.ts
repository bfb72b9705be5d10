import type { Agreement } from '#shared/agreement/agreement.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import {
  recordWords,
  WORDED_PARTS,
  type RecordWords,
  type WordedPart,
} from '#shared/agreement/record-words.ts';
import { homeSection } from '#shared/assemble/stop.ts';
import { dateWords } from '#shared/engine/calendar/words.ts';

/** Words that are typed in a form, and the control that holds them. */
export interface RecordText extends RecordWords {
  readonly path: string;
  /** The record and what it is of it: "Availability › Description". */
  readonly label: string;
}

/** What was noted on results: their lines on the page of the record, which know them by their window. */
export const resultNotes = (agreement: Pick<Agreement, 'commitments'>): readonly RecordText[] =>
  agreement.commitments.flatMap(({ id, results }, at) =>
    results.map(({ period, note }, index) => ({
      keys: ['commitments', at, 'results', index, 'note'],
      path: `/commitments/${id}/results/${period}/note`,
      label: `${recordName(agreement, 'commitments', id)} › Note, window from ${dateWords(period)}`,
      value: note,
    })),
  );

/** The parts of the agreement whose forms stand in a section. */
export const partsAtHome = (agreement: Agreement, section: SectionId): readonly WordedPart[] =>
  WORDED_PARTS.filter((part) => homeSection(agreement, `/${part}`) === section);

/** The words of all records of some parts, as the forms show them. */
export const recordTexts = (
  agreement: Agreement,
  parts: readonly WordedPart[],
): readonly RecordText[] =>
  parts.flatMap((part) =>
    recordWords(agreement, part).map(({ keys, value }) => {
      const { path, label } = placeOf(agreement, keys);
      return { keys, path, label: label.split(' › ').slice(1).join(' › '), value };
    }),
  );
