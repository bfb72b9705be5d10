import { basename } from 'node:path';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { parseAgreementText } from '#shared/agreement/file.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { acceptAll } from '#shared/compare/redline/accept.ts';
import { answerTo } from '#shared/compare/redline/answer.ts';
import { sentVersion } from '#shared/compare/redline/sent-version.ts';
import type { Document } from '#shared/document/document.ts';
import { readEmbeddedVersions } from '#shared/export/docx/redline/embedded-proposal.ts';
import { isAgreementName, readAgreementFile } from '#main/files/agreement-file.ts';
import { failureLines, oneLine, problemLines } from './command.ts';
import { foreignBytes, readForeignBytes } from './foreign-file.ts';
import { changeLine } from './redline-changes.ts';

/** One side of a redline. */
export interface Version {
  readonly document: Document;
  /** Null for a file of somebody else. */
  readonly agreement: Agreement | null;
  /** Of a Word file of ours: what it changes in forms and tables, which the version is without. */
  readonly missing: readonly string[];
}

/** A version in a file of any kind, or why it cannot be read, as lines for stderr. */
export async function readVersion(path: string): Promise<Result<Version, readonly string[]>> {
  if (isAgreementName(path)) {
    const agreement = await readAgreementFile(path);
    return agreement.ok ? ok(versionOf(agreement.value)) : err(failureLines(agreement.error));
  }
  const bytes = await foreignBytes(path);
  if (!bytes.ok) return bytes;
  const ours = ownVersion(path, bytes.value);
  if (ours !== null) return ours;
  const reading = await readForeignBytes(path, bytes.value);
  return reading.ok
    ? ok({ document: reading.value.document, agreement: null, missing: [] })
    : reading;
}

const versionOf = (agreement: Agreement, missing: readonly string[] = []): Version => ({
  document: assemble(agreement).document,
  agreement,
  missing,
});

/**
 * A Word file of ours is the agreement that it carries with all that was changed in it since: read
 * like a stranger's, its title page, tables and signatures would be other text. Null for a file that
 * carries none.
 */
function ownVersion(path: string, bytes: Uint8Array): Result<Version, readonly string[]> | null {
  const embedded = readEmbeddedVersions(bytes);
  const text = embedded.proposal?.agreement ?? embedded.agreement;
  if (text === null) return null;
  const carried = parseAgreementText(text);
  if (!carried.ok) return null;
  const answer = answerTo(carried.value, sentVersion(carried.value, embedded), bytes);
  if (!answer.ok) return err(problemLines([answer.error]));
  const { version, changes } = answer.value;
  const { agreement } = acceptAll(version, changes);
  const missing = changes
    .filter(({ edit, kind }) => edit === null && kind !== 'comment')
    .map((change) =>
      oneLine(
        `Warning: the redline is without what ${basename(path)} changes in ${change.place.label}, as it cannot be read into the agreement: ${changeLine(change, version)}`,
      ),
    );
  return ok(versionOf(agreement, missing));
}
