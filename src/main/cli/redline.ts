import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { megabytes } from '#shared/base/megabytes.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { changeState } from '#shared/compare/redline/accept.ts';
import { remarkOf, type CounterpartyChange } from '#shared/compare/redline/change.ts';
import { counterpartyChanges } from '#shared/compare/redline/counterparty.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import { sentVersion } from '#shared/compare/redline/sent-version.ts';
import type { Document } from '#shared/document/document.ts';
import { readEmbeddedAgreement } from '#shared/export/docx/embedded-agreement.ts';
import { exportRedline } from '#shared/export/docx/redline/export-redline.ts';
import { failure } from '#shared/ipc/failure.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { embeddedSource } from '#main/export/embedded-source.ts';
import { authorOf } from '#main/export/job.ts';
import { writeFilesTogether } from '#main/export/write-files.ts';
import { isAgreementName, readAgreementFile } from '#main/files/agreement-file.ts';
import { readLimited } from '#main/files/limited-read.ts';
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
import { readForeignFile } from './foreign-file.ts';
import { checkTargets, targetsOf } from './targets.ts';

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
  await checkTargets(targetsOf({ docx: out }), [base, target]);
  const fonts = fontNamed(font ?? 'carlito');

  const [before, after] = [await readVersion(base), await readVersion(target)];
  for (const version of [before, after]) if (!version.ok) return complain(version.error, terminal);
  if (!before.ok || !after.ok) return 1;
  const file = exportRedline(redline(before.value.document, after.value.document), {
    author: author ?? authorName(after.value, before.value),
    date: terminal.now().toISOString() as IsoInstant,
    fonts,
    source: before.value.agreement === null ? null : embeddedSource(before.value.agreement),
    gzip: (part) => gzipSync(part),
  });
  if (!file.ok) return complain(problemLines([file.error]), terminal);
  const written = await writeFilesTogether([{ path: out, bytes: file.value }]);
  return written.ok ? 0 : complain(failureLines(written.error), terminal);
}

interface Version {
  readonly document: Document;
  /** Null for a file of somebody else. */
  readonly agreement: Agreement | null;
}

async function readVersion(path: string): Promise<Result<Version, readonly string[]>> {
  if (isAgreementName(path)) {
    const agreement = await readAgreementFile(path);
    return agreement.ok
      ? ok({ document: assemble(agreement.value).document, agreement: agreement.value })
      : err(failureLines(agreement.error));
  }
  const reading = await readForeignFile(path);
  return reading.ok ? ok({ document: reading.value.document, agreement: null }) : reading;
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
  const bytes = await readLimited(path, {
    limit: LIMITS.bytes,
    tooLarge: (name) =>
      failure('FILE_UNREADABLE', `"${name}" is larger than ${megabytes(LIMITS.bytes)}.`),
  });
  if (!bytes.ok) return complain(failureLines(bytes.error), terminal);
  const sent = sentVersion(base.value, readEmbeddedAgreement(bytes.value));
  const changes = counterpartyChanges(sent, bytes.value);
  if (!changes.ok) return complain(problemLines([changes.error]), terminal);
  terminal.out(
    asJson
      ? `${JSON.stringify({ changes: changes.value.map((one) => jsonOf(one, base.value)) }, null, 2)}\n`
      : textOf(changes.value, base.value),
  );
  return 0;
}

const jsonOf = (change: CounterpartyChange, base: Agreement) => {
  const { id, place, kind, before, after, effaced, authors, date, tracked, comments, byHand } =
    change;
  return {
    id,
    place,
    kind,
    before,
    after,
    effaced,
    authors,
    date,
    tracked,
    comments,
    state: changeState(base, change),
    byHand,
  };
};

/** By clause, one change a line. */
function textOf(changes: readonly CounterpartyChange[], base: Agreement): string {
  if (changes.length === 0) return 'Nothing is changed.\n';
  const lines: string[] = [];
  let clause = '';
  for (const change of changes) {
    if (change.place.label !== clause) lines.push(oneLine(change.place.label) || change.place.path);
    clause = change.place.label;
    lines.push(`  ${changeLine(change, base)}`);
    for (const { author, text } of change.comments)
      lines.push(`    ${oneLine(`${author || 'Somebody'} comments: ${text}`)}`);
  }
  return `${lines.join('\n')}\n`;
}

function changeLine(change: CounterpartyChange, base: Agreement): string {
  const { kind, before, after, authors, date, tracked, byHand } = change;
  const what = {
    insertion: `+ "${after}"`,
    deletion: `- "${before}"`,
    replacement: `"${before}" → "${after}"`,
    move: `moves "${before}" to: ${after}`,
    format: `format of "${before}"`,
    comment: `on "${before}"`,
  }[kind];
  const who = tracked ? [authors.join(', '), date.slice(0, 10)].filter(Boolean).join(', ') : '';
  const notes = [
    who,
    ...(tracked ? [] : ['untracked']),
    remarkOf(change)?.toLowerCase() ?? '',
    ...(changeState(base, change) === 'accepted' ? ['already in the agreement'] : []),
    ...(byHand === null ? [] : [`by hand: ${byHand.reason}`]),
  ].filter(Boolean);
  return oneLine(`${what}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`);
}
