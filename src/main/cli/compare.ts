import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { freeId } from '#shared/agreement/ids.ts';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import {
  inOneLine,
  rowsOf,
  type Cell,
  type Matrix,
  type MatrixOptions,
} from '#shared/compare/cell.ts';
import { comparisonCsv } from '#shared/compare/comparison-csv.ts';
import { withDistinctNames } from '#shared/compare/distinct-names.ts';
import { usualCurrency } from '#shared/compare/foreign-money.ts';
import { groundWordsWithReason } from '#shared/compare/exclusion-grid.ts';
import { FEWEST_SUBJECTS, MOST_SUBJECTS, WORKING_WEEKS } from '#shared/compare/comparison.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { newOffer, type OfferId } from '#shared/compare/offer.ts';
import { subjectOfDraft, subjectOfOffer, type Subject } from '#shared/compare/subject.ts';
import { inherited } from '#shared/engine/levels/inherited.ts';
import { extract } from '#shared/extract/extract.ts';
import { isAgreementName, readAgreementFile } from '#main/files/agreement-file.ts';
import { failureLines, oneLine, UsageError, type ExitCode, type Terminal } from './command.ts';
import { readFee } from './fee.ts';
import { foreignBytes, readForeignBytes } from './foreign-file.ts';
import { checkTargets, targetsOf, type Target } from './targets.ts';

/** What 2 to 8 SLAs promise, side by side: own agreement files and foreign files of any format. */
export async function compare(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals: files } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      csv: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      docx: { type: 'string' },
      pdf: { type: 'string' },
      fee: { type: 'string', default: '1000' },
      currency: { type: 'string' },
      week: { type: 'string', default: '40' },
    },
  });
  if (files.length < FEWEST_SUBJECTS || files.length > MOST_SUBJECTS)
    throw new UsageError(
      `Name ${FEWEST_SUBJECTS} to ${MOST_SUBJECTS} files to compare, not ${files.length}.`,
    );
  if (values.csv && values.json) throw new UsageError('Choose --csv or --json, not both.');
  const targets = targetsOf(values);
  await checkTargets(targets, files);
  const options = optionsOf(values);

  const subjects: Subject[] = [];
  for (const file of files) {
    const taken = subjects.map(({ id }) => id);
    const subject = isAgreementName(file)
      ? await draftIn(file, files, taken, terminal)
      : await offerIn(file, taken, terminal);
    if (!subject.ok) {
      for (const line of subject.error) terminal.complain(oneLine(`${file}: ${line}`));
      return 1;
    }
    subjects.push(subject.value);
  }
  const drafts = subjects.filter(({ type }) => type === 'draft');
  const compared = matrix(withDistinctNames(subjects), {
    ...options,
    currency: options.currency ?? usualCurrency(drafts.map(({ agreement }) => agreement)),
  });
  if (values.csv) terminal.out(comparisonCsv(compared));
  else if (values.json) terminal.out(`${JSON.stringify(asJson(compared), null, 2)}\n`);
  else if (targets.length === 0) terminal.out(asText(compared));
  return targets.length === 0 ? 0 : exported(compared, targets, terminal);
}

function optionsOf(values: {
  readonly fee: string;
  readonly currency?: string | undefined;
  readonly week: string;
}): Omit<MatrixOptions, 'currency'> & { readonly currency: string | undefined } {
  const fee = readFee(values.fee);
  if (values.currency !== undefined && !/^[A-Z]{3}$/.test(values.currency))
    throw new UsageError(`"${values.currency}" is no currency; write three letters, such as EUR.`);
  const workingWeek = WORKING_WEEKS.find((week) => String(week) === values.week);
  if (workingWeek === undefined)
    throw new UsageError(`A working week has ${WORKING_WEEKS.join(' or ')} hours.`);
  return { fee, currency: values.currency, workingWeek };
}

const idOf = (file: string, taken: readonly string[]): string =>
  freeId(basename(file, extname(file)), taken);

/** An own agreement with what it takes over from others that are compared with it; its id is free. */
async function draftIn(
  file: string,
  files: readonly string[],
  taken: readonly string[],
  terminal: Terminal,
): Promise<Result<Subject, readonly string[]>> {
  const agreement = await readAgreementFile(file);
  if (!agreement.ok) return err(failureLines(agreement.error));
  const others = agreement.value.extends === null ? [] : await agreementsIn(files);
  const { effective, problems } = inherited(
    agreement.value,
    (id) => others.find((one) => one.id === id) ?? null,
  );
  for (const { message } of problems) terminal.complain(oneLine(`${basename(file)}: ${message}`));
  const subject = subjectOfDraft(effective);
  return ok({ ...subject, id: idOf(file, taken), name: subject.name || basename(file) });
}

/** Those that can be read; a fault is told where its own file is compared. */
async function agreementsIn(files: readonly string[]): Promise<readonly Agreement[]> {
  const read = await Promise.all(files.filter(isAgreementName).map(readAgreementFile));
  return read.flatMap((one) => (one.ok ? [one.value] : []));
}

/** A foreign file as a subject whose id is free. */
async function offerIn(
  file: string,
  taken: readonly string[],
  terminal: Terminal,
): Promise<Result<Subject, readonly string[]>> {
  const bytes = await foreignBytes(file);
  if (!bytes.ok) return bytes;
  // First, as whoever reads the file may keep its bytes.
  const sha256 = createHash('sha256').update(bytes.value).digest('hex');
  const reading = await readForeignBytes(file, bytes.value);
  if (!reading.ok) return reading;
  for (const { message } of reading.value.notes)
    terminal.complain(oneLine(`${basename(file)}: ${message}`));
  const terms = extract(reading.value.document);
  const offer = newOffer(reading.value, terms, {
    id: idOf(file, taken) as OfferId,
    name: terms.provider?.text || basename(file, extname(file)) || file,
    fileName: basename(file),
    importedAt: terminal.now().toISOString() as IsoInstant,
    sha256,
  });
  return ok(subjectOfOffer(offer));
}

/** The files that were asked for; all of them or none. */
async function exported(
  compared: Matrix,
  targets: readonly Target[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [{ comparisonFiles }, { unwatched, writeMade }] = await Promise.all([
    import('#main/export/comparison-job.ts'),
    import('./write-made.ts'),
  ]);
  const created = terminal.now().toISOString() as IsoInstant;
  const today = created.slice(0, 10) as IsoDate;
  const made = await comparisonFiles(
    { shown: compared, scores: null, details: { title: '', today } },
    { formats: targets.map(({ format }) => format), font: 'carlito', created },
    unwatched(),
  );
  return writeMade(made, targets, terminal);
}

/** Without where blocks stood in the files: citations name their blocks and quote them. */
const asJson = (compared: Matrix) => ({
  // JSON leaves out what is undefined.
  subjects: compared.subjects.map((subject) => ({ ...subject, origins: undefined })),
  options: compared.options,
  rows: rowsOf(compared),
  exclusions: compared.exclusions.rows,
});

function asText({ subjects, themes, exclusions }: Matrix): string {
  const line = (at: number, text: string) => `    ${oneLine(`${subjects[at]!.name}: ${text}`)}`;
  const assumed = subjects.flatMap(({ assumptions }, at) =>
    assumptions.map((assumption) => line(at, assumption)),
  );
  const blocks = [
    ...(assumed.length === 0 ? [] : ['Assumed', ...assumed]),
    ...themes.flatMap(({ title, rows }) => [
      title,
      ...rows.flatMap((row) => [
        `  ${row.title}`,
        ...row.cells.map((cell, at) => line(at, cellLine(cell))),
      ]),
    ]),
    ...(exclusions.rows.length === 0 ? [] : ['Grounds of exclusion']),
    ...exclusions.rows.flatMap(({ title, cells }) => [
      `  ${title}`,
      ...cells.map((cell, at) => line(at, groundWordsWithReason(cell))),
    ]),
  ];
  return `${blocks.join('\n')}\n`;
}

const cellLine = (cell: Cell): string =>
  [
    inOneLine(cell),
    cell.mark === null ? '' : `${cell.mark.kind}: ${cell.mark.why}`,
    ...cell.assumptions,
  ]
    .filter((part) => part !== '')
    .join('; ');
