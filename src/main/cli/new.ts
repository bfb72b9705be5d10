import { lstat, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import { loadCatalogue } from '#main/catalogue.ts';
import { writeAtomically } from '#main/files/atomic-write.ts';
import {
  failureLines,
  oneLine,
  problemLines,
  UsageError,
  type ExitCode,
  type Terminal,
} from './command.ts';

/** Starts an agreement file from a template, or lists the templates. A present file stays unless forced. */
export async function newAgreementFile(
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      template: { type: 'string', short: 't' },
      output: { type: 'string', short: 'o' },
      list: { type: 'boolean' },
      force: { type: 'boolean', default: false },
    },
  });
  if (values.list === true) {
    const { templates } = await loadCatalogue();
    for (const { id, title } of templates) terminal.out(`${id}\t${title}\n`);
    return 0;
  }
  const { template: id, output } = values;
  if (id === undefined)
    throw new UsageError('Name the template with --template; --list shows them.');
  if (output === undefined) throw new UsageError('Name the new file with -o.');

  if (!values.force && (await isReplaceable(output))) {
    terminal.complain(
      oneLine(
        `"${basename(output)}" exists already. Choose another name, or replace it with --force.`,
      ),
    );
    return 1;
  }
  const catalogue = await loadCatalogue();
  const template = catalogue.templates.find((candidate) => candidate.id === id);
  if (template === undefined) {
    terminal.complain(oneLine(`Template: There is no template "${id}". Choose one of new --list.`));
    return 1;
  }
  const agreement = instantiateTemplate(template, catalogue, {
    id: terminal.newId() as AgreementId,
  });
  if (!agreement.ok) {
    for (const line of problemLines(agreement.error)) terminal.complain(line);
    return 1;
  }
  const written = await writeAtomically(output, agreementText(agreement.value));
  if (written.ok) return 0;
  for (const line of failureLines(written.error)) terminal.complain(line);
  return 1;
}

/** A file stands there, or a link that leads nowhere. What else there is, not even --force replaces. */
const isReplaceable = (path: string): Promise<boolean> =>
  stat(path).then(
    (present) => present.isFile(),
    () =>
      lstat(path).then(
        () => true,
        () => false,
      ),
  );
