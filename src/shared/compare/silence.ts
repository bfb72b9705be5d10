import type { IsoInstant } from '#shared/base/date.ts';
import type { Reading } from '#shared/read/reading.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { rowsOf, type MatrixOptions } from './cell.ts';
import { matrix } from './matrix.ts';
import { newOffer, type OfferId } from './offer.ts';
import { subjectOfOffer } from './subject.ts';

/** Whatever a file is called, its text is silent about the same. */
const UNNAMED = {
  id: 'unnamed' as OfferId,
  name: 'Unnamed',
  fileName: '',
  importedAt: '2000-01-01T00:00:00.000Z' as IsoInstant,
  sha256: '0'.repeat(64),
};

/** Titles of the rows of a comparison about which a text says nothing, in their order. */
export function silentTitles(
  reading: Reading,
  terms: Terms,
  options: MatrixOptions,
): readonly string[] {
  const subject = subjectOfOffer(newOffer(reading, terms, UNNAMED));
  return rowsOf(matrix([subject], options))
    .filter(({ cells }) => cells[0]?.status === 'silent')
    .map(({ title }) => title);
}
