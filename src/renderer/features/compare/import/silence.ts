import type { IsoInstant } from '#shared/base/date.ts';
import { rowsOf } from '#shared/compare/cell.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { newOffer, type OfferId } from '#shared/compare/offer.ts';
import { subjectOfOffer } from '#shared/compare/subject.ts';
import type { Reading } from '#shared/read/reading.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { DEFAULT_OPTIONS } from '../options.ts';

/** Whatever a file is called, its text is silent about the same. */
const UNNAMED = {
  id: 'unnamed' as OfferId,
  name: 'Unnamed',
  fileName: '',
  importedAt: '2000-01-01T00:00:00.000Z' as IsoInstant,
  sha256: '0'.repeat(64),
};

/** Titles of the rows of a comparison about which a text says nothing, in their order. */
export function silentTitles(reading: Reading, terms: Terms): readonly string[] {
  const subject = subjectOfOffer(newOffer(reading, terms, UNNAMED));
  return rowsOf(matrix([subject], DEFAULT_OPTIONS))
    .filter(({ cells }) => cells[0]?.status === 'silent')
    .map(({ title }) => title);
}
