import { parseArgs } from 'node:util';
import { assemble } from '#shared/assemble/assemble.ts';
import { readAgreementFile } from '#main/files/agreement-file.ts';
import { brokenPointers } from './broken-pointers.ts';
import {
  failureLines,
  oneLine,
  problemLines,
  UsageError,
  type ExitCode,
  type Terminal,
} from './command.ts';

/**
 * Checks agreement files: format, links, cross-references, fields and conditions. What is only not
 * filled in yet is a note on stdout; every fault is a line on stderr.
 */
export async function validate(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: {} });
  if (positionals.length === 0) throw new UsageError('Name one or more agreement files.');
  const prefix = (file: string) => (positionals.length > 1 ? `${oneLine(file)}: ` : '');
  let code: ExitCode = 0;
  for (const file of positionals) {
    const { faults, notes, isReadable } = await examine(file);
    // What is no agreement has no places that would tell of it.
    const named = isReadable ? prefix(file) : `${oneLine(file)}: `;
    for (const line of faults) terminal.complain(`${named}${line}`);
    if (faults.length > 0) code = 1;
    for (const line of notes) terminal.out(`${prefix(file)}note: ${line}\n`);
    if (faults.length === 0)
      terminal.out(
        `${oneLine(file)}: valid${notes.length === 0 ? '' : `, ${notes.length} still to fill in`}\n`,
      );
  }
  return code;
}

async function examine(file: string): Promise<{
  readonly faults: readonly string[];
  readonly notes: readonly string[];
  readonly isReadable: boolean;
}> {
  const agreement = await readAgreementFile(file);
  if (!agreement.ok) return { faults: failureLines(agreement.error), notes: [], isReadable: false };
  const broken = brokenPointers(agreement.value);
  const { stops } = assemble(agreement.value);
  const elsewhere = stops.filter(
    (stop) => !broken.some(({ place }) => place.path === stop.place.path),
  );
  return { faults: problemLines(broken), notes: problemLines(elsewhere), isReadable: true };
}
