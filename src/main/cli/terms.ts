import { parseArgs } from 'node:util';
import { err, ok, type Result } from '#shared/base/result.ts';
import { termsOf } from '#shared/compare/terms-of.ts';
import { termsText } from '#shared/compare/terms-text.ts';
import { extract } from '#shared/extract/extract.ts';
import { flatTerms } from '#shared/extract/flat-terms.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { isAgreementName, readAgreementFile } from '#main/files/agreement-file.ts';
import { failureLines, oneLine, onlyFile, type ExitCode, type Terminal } from './command.ts';
import { readForeignFile } from './foreign-file.ts';

/** What an own agreement, or an SLA in any other file, promises: as lines with their passages, or as one JSON object. */
export async function terms(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const file = onlyFile(positionals);
  const promised = isAgreementName(file) ? await ownTerms(file) : await foreignTerms(file);
  if (!promised.ok) {
    for (const line of promised.error) terminal.complain(line);
    return 1;
  }
  const found = promised.value.terms;
  terminal.out(values.json ? `${JSON.stringify(flatTerms(found), null, 2)}\n` : termsText(found));
  for (const { message } of promised.value.notes) terminal.complain(oneLine(message));
  return 0;
}

interface Promised {
  readonly terms: Terms;
  /** What of the file was left out. */
  readonly notes: readonly { readonly message: string }[];
}

async function foreignTerms(path: string): Promise<Result<Promised, readonly string[]>> {
  const reading = await readForeignFile(path);
  if (!reading.ok) return reading;
  const { document, notes } = reading.value;
  return ok({ terms: extract(document), notes });
}

/** Without what it takes over from another agreement, which is not at hand. */
async function ownTerms(path: string): Promise<Result<Promised, readonly string[]>> {
  const agreement = await readAgreementFile(path);
  if (!agreement.ok) return err(failureLines(agreement.error));
  const above = agreement.value.extends;
  const note = `What the agreement takes over from "${above?.title}" is not in it: only this file is read.`;
  return ok({
    terms: termsOf(agreement.value),
    notes: above === null ? [] : [{ message: note }],
  });
}
