import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { answerTo } from '#shared/compare/redline/answer.ts';
import { sentVersion } from '#shared/compare/redline/sent-version.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { readEmbeddedVersions } from '#shared/export/docx/redline/embedded-proposal.ts';
import { authorOf } from '#main/export/job.ts';
import { redlineFile } from '#main/export/redline-job.ts';
import { readAgreementFile } from '#main/files/agreement-file.ts';
import {
  complain,
  failureLines,
  oneLine,
  problemLines,
  UsageError,
  type ExitCode,
  type Terminal,
} from './command.ts';
import { fontNamed } from './font.ts';
import { foreignBytes } from './foreign-file.ts';
import { changesJson, changesText } from './redline-changes.ts';
import { readVersion, type Version } from './redline-version.ts';
import { checkTargets, targetsOf } from './targets.ts';
import { unwatched, writeMade } from './write-made.ts';

/** Writes a redline of two versions, or tells what somebody has changed in one of ours. */
export async function redlineFiles(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      docx: { type: 'string' },
      author: { type: 'string' },
      font: { type: 'string' },
      read: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.read !== undefined) {
    const [base, ...others] = positionals;
    if (base === undefined || others.length > 0 || values.docx !== undefined)
      throw new UsageError('With --read name one agreement file, the version that was sent.');
    if (values.author !== undefined || values.font !== undefined)
      throw new UsageError('--author and --font are for a redline that is written, with --docx.');
    return readAnswer(values.read, base, values.json, terminal);
  }
  const [base, target, ...others] = positionals;
  if (base === undefined || target === undefined || others.length > 0)
    throw new UsageError('Name two versions: the old one and the new one.');
  const { docx: out, font, author } = values;
  if (out === undefined) throw new UsageError('Say where to, with --docx.');
  if (values.json)
    throw new UsageError('--json tells what has come back, with --read; a redline is a Word file.');
  const targets = targetsOf({ docx: out });
  await checkTargets(targets, [base, target]);
  const fontOfFile = fontNamed(font ?? 'carlito');

  const [before, after] = [await readVersion(base), await readVersion(target)];
  for (const version of [before, after]) if (!version.ok) return complain(version.error, terminal);
  if (!before.ok || !after.ok) return 1;
  for (const line of [...before.value.missing, ...after.value.missing]) terminal.complain(line);
  const made = await redlineFile(
    before.value,
    after.value,
    {
      author: author ?? authorName(after.value, before.value),
      font: fontOfFile,
      created: terminal.now().toISOString() as IsoInstant,
    },
    unwatched(),
  );
  return writeMade(made, targets, terminal);
}

const authorName = (...versions: readonly Version[]): string =>
  versions
    .map(({ agreement }) => (agreement === null ? '' : authorOf(agreement)))
    .find((name) => name !== '') ?? 'SLA Studio';

async function readAnswer(
  path: string,
  basePath: string,
  asJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const base = await readAgreementFile(basePath);
  if (!base.ok) return complain(failureLines(base.error), terminal);
  const bytes = await foreignBytes(path);
  if (!bytes.ok) return complain(bytes.error, terminal);
  const sent = sentVersion(base.value, readEmbeddedVersions(bytes.value));
  const answer = answerTo(base.value, sent, bytes.value);
  if (!answer.ok) return complain(problemLines([answer.error]), terminal);
  const { changes, version, foreignTitle } = answer.value;
  if (foreignTitle !== null)
    terminal.complain(
      `Warning: ${oneLine(`${basename(path)} was made of “${foreignTitle}”, which is another agreement than “${base.value.title}”.`)}`,
    );
  if (asJson) terminal.out(changesJson(changes, base.value));
  else if (changes.length > 0) terminal.out(changesText(changes, base.value));
  else {
    const text = (one: Agreement): string => documentText(assemble(one).document);
    terminal.out(
      text(version) === text(base.value)
        ? 'Nothing is changed.\n'
        : 'Nothing is changed since it was sent; the agreement itself has been changed since.\n',
    );
  }
  return 0;
}
