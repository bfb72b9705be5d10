import { parseArgs } from 'node:util';
import { assemble } from '#shared/assemble/assemble.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { readAgreementFile } from '#main/files/agreement-file.ts';
import { failureLines, onlyFile, type ExitCode, type Terminal } from './command.ts';

/** Prints an agreement's text, blanks and all. */
export async function text(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: {} });
  const agreement = await readAgreementFile(onlyFile(positionals));
  if (!agreement.ok) {
    for (const line of failureLines(agreement.error)) terminal.complain(line);
    return 1;
  }
  terminal.out(documentText(assemble(agreement.value).document));
  return 0;
}
