import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { updateItem } from '#shared/agreement/edit/items.ts';
import { textRun } from '#shared/agreement/rich-text.ts';
import type { Clause } from '#shared/agreement/section.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import { subjectOfDraft } from '#shared/compare/subject.ts';
import { exportRedline } from '#shared/export/docx/redline/export-redline.ts';
import { CREATED } from './agreements.ts';
import { repeated, type Bench, type Subject } from './bench.ts';
import { importGroup, type Importable } from './importing.ts';
import { timed } from './processes.ts';
import type { Group, Row } from './table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'dist', 'main', 'cli.cjs');
const COLD = join(import.meta.dirname, 'cold-command.mjs');

/** In milliseconds. */
const TARGETS = {
  read: [
    { docx: 400, pdf: 800 },
    { docx: null, pdf: 4_000 },
  ],
  matrix: 100,
  redline: 1_500,
} as const;

const SUBJECTS = 8;

/** Reading foreign files and their terms, comparing many, and redlines of long agreements. */
export async function compareGroups(bench: Bench): Promise<readonly Group[]> {
  const rows: Row[] = [];
  const files: Importable[] = [];
  for (const [index, subject] of bench.subjects.entries())
    for (const format of ['docx', 'pdf'] as const) {
      const target = TARGETS.read[index]![format];
      const row = await readingRow(bench, subject, format, target);
      rows.push(row);
      files.push({ name: row.name, path: sourceOf(bench, subject, format), target });
    }
  return [
    { title: 'Reading an SLA and its terms, command line, from our first line', rows },
    await importGroup(bench, files),
    {
      title: 'Comparing',
      rows: [await matrixRow(bench), await redlineRow(bench)],
    },
  ];
}

type Format = 'docx' | 'pdf';

const sourceOf = ({ folder }: Bench, { pages }: Subject, format: Format): string =>
  join(folder, `read-${pages}.${format}`);

async function readingRow(
  bench: Bench,
  subject: Subject,
  format: Format,
  target: number | null,
): Promise<Row> {
  const { runs, say } = bench;
  const { file, pages } = subject;
  say(`Reading ${pages} pages of ${format.toUpperCase()} …`);
  const source = sourceOf(bench, subject, format);
  await timed(process.execPath, [COLD, CLI, 'export', file, `--${format}`, source]);
  const values = await repeated(runs, async () => {
    const { stdout } = await timed(process.execPath, [COLD, CLI, 'terms', source, '--json']);
    return (JSON.parse(stdout) as { milliseconds: number }).milliseconds;
  });
  const name = format === 'docx' ? 'Word' : 'PDF';
  return { name: `${name}, ${pages} pages`, unit: 'ms', values, target };
}

async function matrixRow({ subjects, runs, say }: Bench): Promise<Row> {
  say(`Comparing ${SUBJECTS} agreements …`);
  const [{ agreement }] = subjects;
  const columns = Array.from({ length: SUBJECTS }, (_, index) =>
    subjectOfDraft({ ...agreement, id: `${agreement.id}-${index}` as AgreementId }),
  );
  const options = {
    fee: '10000' as DecimalString,
    currency: 'EUR',
    workingWeek: 40 as const,
  };
  const values = await repeated(runs + WARM_UP, () => measured(() => matrix(columns, options)));
  return {
    name: `Matrix of ${SUBJECTS} agreements`,
    unit: 'ms',
    values: values.slice(WARM_UP),
    target: TARGETS.matrix,
  };
}

/** The long agreement and the same with a word more in every third clause, to the bytes of the file. */
async function redlineRow({ subjects, runs, say }: Bench): Promise<Row> {
  const { agreement, pages } = subjects[1];
  say(`Redlining ${pages} pages …`);
  const clauses = agreement.sections
    .flatMap(({ items }) => items)
    .filter((item) => item.type === 'clause');
  const edited = clauses
    .filter((_, index) => index % 3 === 0)
    .reduce(
      (before, { id }) =>
        updateItem<Clause>(before, id, (clause) => ({
          ...clause,
          body: clause.body.map((block, at) =>
            at === 0
              ? { ...block, runs: [...block.runs, textRun(' as agreed in writing')] }
              : block,
          ),
        })),
      agreement,
    );
  const values = await repeated(runs + WARM_UP, () =>
    measured(() => {
      const changes = redline(assemble(agreement).document, assemble(edited).document);
      const file = exportRedline(changes, {
        author: 'Bench',
        date: CREATED,
        fonts: 'carlito',
        source: null,
        proposal: null,
        gzip: (part) => gzipSync(part),
      });
      if (!file.ok) throw new Error(file.error.message);
    }),
  );
  return {
    name: `Redline of two agreements of ${pages} pages, read back and proven`,
    unit: 'ms',
    values: values.slice(WARM_UP),
    target: TARGETS.redline,
  };
}

/** What a just-started engine has not compiled yet is the start's time. */
const WARM_UP = 1;

async function measured(work: () => void): Promise<number> {
  // Other parts' timers and streams get their turn between the runs.
  await Promise.resolve();
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
