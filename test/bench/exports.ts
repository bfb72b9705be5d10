import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assemble } from '#shared/assemble/assemble.ts';
import { officeArguments } from '#test/support/word/office.ts';
import { repeated, type Bench, type Subject } from './bench.ts';
import { markdownOf } from './markdown.ts';
import { timed, whereIs } from './processes.ts';
import type { Group, Row } from './table.ts';
import { warmExports } from './warm-exports.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'dist', 'main', 'cli.cjs');
const COLD = join(import.meta.dirname, 'cold-export.mjs');

const FORMATS = ['docx', 'pdf'] as const;
type Format = (typeof FORMATS)[number];

const NAMES = { docx: 'Word', pdf: 'PDF' } as const;

/** In milliseconds; the same for both formats where that is warm. */
const TARGETS = [
  { docx: 300, pdf: 900, warm: 150 },
  { docx: 1_000, pdf: 3_000, warm: 700 },
] as const;

/** Exports of both sizes: fresh in the command line's process, warm in the app's, and by others. */
export async function exportGroups(bench: Bench): Promise<readonly Group[]> {
  const groups: Group[] = [];
  for (const [index, subject] of bench.subjects.entries()) {
    const target = TARGETS[index]!;
    bench.say(`Exporting ${subject.pages} pages …`);
    const rows: Row[] = [];
    for (const format of FORMATS) {
      const cold = await repeated(bench.runs, () => coldExport(bench, subject, format));
      const what = `${NAMES[format]}, command line`;
      rows.push(
        {
          name: `${what}, from our first line to the file`,
          unit: 'ms',
          values: cold.map(({ inside }) => inside),
          target: target[format],
        },
        {
          name: `${what}, the whole process`,
          unit: 'ms',
          values: cold.map(({ whole }) => whole),
          target: null,
        },
      );
    }
    const warm = await warmExports(bench, subject);
    for (const format of FORMATS)
      rows.push({
        name: `${NAMES[format]}, warm in the app's export process`,
        unit: 'ms',
        values: warm[format],
        target: target.warm,
      });
    rows.push(...(await others(bench, subject)));
    groups.push({ title: `Exports of ${subject.pages} pages`, rows });
  }
  return groups;
}

async function coldExport(
  { folder }: Bench,
  { file, pages }: Subject,
  format: Format,
): Promise<{ readonly inside: number; readonly whole: number }> {
  const out = join(folder, `${pages}.${format}`);
  const { milliseconds, stdout } = await timed(process.execPath, [
    COLD,
    CLI,
    'export',
    file,
    `--${format}`,
    out,
  ]);
  const { code, milliseconds: inside } = JSON.parse(stdout) as {
    code: number;
    milliseconds: number;
  };
  if (code !== 0) throw new Error(`The export of ${file} ended with ${code}.`);
  return { inside, whole: milliseconds };
}

/** What a user could take instead, where it is installed: the same words, as whole processes. */
async function others(
  { folder, runs }: Bench,
  { agreement, pages }: Subject,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const row = async (name: string, run: (index: number) => Promise<{ milliseconds: number }>) => {
    const values = (await repeated(runs, run)).map(({ milliseconds }) => milliseconds);
    rows.push({ name, unit: 'ms', values, target: null });
  };
  const pandoc = whereIs('pandoc');
  if (pandoc !== null) {
    const source = join(folder, `${pages}.md`);
    await writeFile(source, markdownOf(assemble(agreement).document));
    const out = join(folder, `${pages}-pandoc.docx`);
    await row('Beside it: pandoc, Markdown to Word, the whole process', () =>
      timed(pandoc, [source, '--toc', '-o', out]),
    );
  }
  const office = whereIs('soffice');
  if (office !== null) {
    const profile = join(folder, 'libreoffice');
    const args = [
      ...officeArguments(profile),
      '--convert-to',
      'pdf',
      '--outdir',
      profile,
      join(folder, `${pages}.docx`),
    ];
    // Its first start makes a profile, which is not what is compared.
    await timed(office, args);
    await row('Beside it: LibreOffice, our Word file to PDF, the whole process', () =>
      timed(office, args),
    );
  }
  return rows;
}
