import { parseArgs } from 'node:util';
import type { IsoInstant } from '#shared/base/date.ts';
import { runExport } from '#main/export/job.ts';
import { readAgreementFile } from '#main/files/agreement-file.ts';
import {
  complain,
  failureLines,
  onlyFile,
  UsageError,
  type ExitCode,
  type Terminal,
} from './command.ts';
import { fontNamed } from './font.ts';
import { checkTargets, targetsOf } from './targets.ts';
import { unwatched, writeMade } from './write-made.ts';

/** Exports an agreement file as a Word document, a PDF or both; all of them or none. */
export async function exportFile(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      docx: { type: 'string' },
      pdf: { type: 'string' },
      draft: { type: 'boolean', default: false },
      font: { type: 'string', default: 'carlito' },
    },
  });
  const file = onlyFile(positionals);
  const targets = targetsOf(values);
  if (targets.length === 0) throw new UsageError('Say where to, with --docx, --pdf or both.');
  await checkTargets(targets, [file]);
  const font = fontNamed(values.font);

  const agreement = await readAgreementFile(file);
  if (!agreement.ok) return complain(failureLines(agreement.error), terminal);
  const made = await runExport(
    {
      agreement: agreement.value,
      formats: targets.map(({ format }) => format),
      font,
      asDraft: values.draft,
      report: null,
      created: terminal.now().toISOString() as IsoInstant,
    },
    unwatched(),
  );
  return writeMade(made, targets, terminal);
}
