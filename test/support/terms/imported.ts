import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { freeId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { problemLine } from '#shared/base/place.ts';
import { newOffer, type Offer, type OfferId } from '#shared/compare/offer.ts';
import { extract } from '#shared/extract/extract.ts';
import { readFile as readForeign } from '#shared/read/read-file.ts';

/** A file (no PDF) as the app would keep it after its import. */
export async function importedFile(path: string, importedAt: IsoInstant): Promise<Offer> {
  const bytes = new Uint8Array(await readFile(path));
  const name = basename(path);
  const reading = await readForeign(name, bytes, {
    pdf: () => Promise.reject(new Error('PDFs are read in the app.')),
  });
  if (!reading.ok) throw new Error(problemLine(reading.error));
  const terms = extract(reading.value.document);
  return newOffer(reading.value, terms, {
    id: freeId(name, []) as OfferId,
    name: terms.provider?.text ?? name,
    fileName: name,
    importedAt,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
}
