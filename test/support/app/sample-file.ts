import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { agreementText, parseAgreementText } from '#shared/agreement/file.ts';
import { problemLine } from '#shared/base/place.ts';
import { samplePath } from '#test/support/agreements/sample-fill.ts';

/** Writes a sample as an agreement of its own under another title, changed or not, to be opened. */
export async function writeSample(
  folder: string,
  name: string,
  title: string,
  change: (agreement: Agreement) => Agreement = (agreement) => agreement,
): Promise<string> {
  const sample = parseAgreementText(await readFile(samplePath(name), 'utf8'));
  if (!sample.ok) throw new Error(sample.error.map(problemLine).join('\n'));
  const path = join(folder, `${name}.sla`);
  const id = title.toLowerCase().replace(/\W+/g, '-') as AgreementId;
  await writeFile(path, agreementText({ ...change(sample.value), id, title }));
  return path;
}

/** The agreement with one of its commitments changed. */
export const withCommitment = (
  agreement: Agreement,
  id: string,
  change: (commitment: Commitment) => Commitment,
): Agreement => updateRecord(agreement, 'commitments', id as CommitmentId, change);
