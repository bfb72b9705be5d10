import {
  type Cell,
  type Matrix,
  type MatrixSubject,
  type MatrixTheme,
  type Row,
} from '#shared/compare/cell.ts';
import { correctedWords } from '#shared/compare/correction/bearing.ts';
import { groundWordsWithReason } from '#shared/compare/exclusion-grid.ts';
import type { Inline } from '#shared/document/document.ts';
import { bold, words, type CellContent, type Column, type Pages } from './pages.ts';
import type { Sources } from './comparison-sources.ts';

/** What else stands in a cell whose figure rests on an assumption. */
const ASSUMED = '*';

/** The most columns beside the names of the rows; more SLAs are shown in two tables. */
const MOST_COLUMNS = 5;

/** Positions of subjects, in as many groups of nearly one size as there are tables. */
export function columnGroups(count: number): readonly (readonly number[])[] {
  const tables = Math.ceil(count / MOST_COLUMNS);
  const size = Math.ceil(count / Math.max(1, tables));
  return Array.from({ length: tables }, (_, at) =>
    Array.from({ length: Math.min(size, count - at * size) }, (__, index) => at * size + index),
  );
}

/** The columns of one group, behind the names of the rows. */
export const subjectColumns = (
  first: string,
  subjects: readonly MatrixSubject[],
  group: readonly number[],
): readonly Column[] => [
  { heading: first, weight: 5 },
  ...group.map((at) => ({ heading: subjects[at]!.name, weight: 6 })),
];

/** "Availability", or "Availability (SLAs 1 to 4 of 8)" where there are two tables. */
export const groupTitle = (
  title: string,
  groups: readonly (readonly number[])[],
  group: readonly number[],
): string =>
  groups.length === 1
    ? title
    : `${title} (SLAs ${group[0]! + 1} to ${group.at(-1)! + 1} of ${groups.flat().length})`;

/** One theme of the matrix: its tables, what all are silent about, and the passages. */
export function writeTheme(
  pages: Pages,
  { subjects }: Matrix,
  { title, rows }: MatrixTheme,
  sources: Sources,
): void {
  pages.section(title, '/');
  const said = rows.filter(({ cells }) =>
    cells.some(
      ({ status, beside, corrected }) => status !== 'silent' || beside !== '' || corrected,
    ),
  );
  const silent = rows.filter((row) => !said.includes(row));
  const groups = columnGroups(subjects.length);
  if (said.length > 0)
    for (const group of groups)
      pages.table(
        groupTitle(title, groups, group),
        subjectColumns('Measure', subjects, group),
        said.map((row) => ({
          source: '/',
          cells: [
            rowHead(row),
            ...group.map((at) => cellContent(row.cells[at]!, subjects[at]!, sources)),
          ],
        })),
      );
  if (silent.length > 0)
    pages.paragraph(
      `${said.length === 0 ? 'All SLAs are silent about this' : 'All SLAs are silent about'}${said.length === 0 ? '' : `: ${silent.map((row) => row.title.toLowerCase()).join(', ')}`}.`,
    );
  writeSources(pages, title, sources);
}

/** The name of a measure, and which figures are better. */
function rowHead({ title, unit, direction }: Row): string {
  if (direction === null) return title;
  const isUp = direction.better === 'higher';
  const better = unit === '' ? (isUp ? 'yes' : 'no') : isUp ? 'more' : 'less';
  return `${title} (${better} is better)`;
}

function cellContent(cell: Cell, subject: MatrixSubject, sources: Sources): CellContent {
  const { status, text, printed, beside, citations, assumptions, corrected, reasons, mark } = cell;
  const assumed = assumptions.length > 0 ? [words(ASSUMED)] : [];
  if (status === 'silent')
    return {
      paragraphs: [
        [italic(`silent${corrected ? correctedWords(reasons) : ''}`), ...assumed],
        ...(beside === '' ? [] : [[words(beside)]]),
      ],
    };
  const notes = sources.refer(subject, citations);
  const said: Inline[] = [
    words(text),
    ...assumed,
    ...(corrected ? [words(correctedWords(reasons))] : []),
    ...(mark === null ? [] : [words(' '), bold(mark.kind === 'best' ? 'Best' : 'Worst')]),
    ...(notes === '' ? [] : [words(` ${notes}`)]),
  ];
  return {
    paragraphs: [
      said,
      ...(printed === '' ? [] : [[italic(printed)]]),
      ...(beside === '' ? [] : [[words(beside)]]),
    ],
  };
}

const italic = (text: string): Inline => ({ type: 'text', text, marks: ['italic'] });

/** The passages that the tables before refer to by number. */
function writeSources(pages: Pages, title: string, sources: Sources): void {
  const notes = sources.taken();
  const subjects = [...new Set(notes.map(({ subject }) => subject))];
  pages.table(
    `Sources for ${title.toLowerCase()}`,
    [
      { heading: 'SLA', weight: 1 },
      { heading: 'Passages', weight: 5 },
    ],
    subjects.map((subject) => ({
      source: '/',
      cells: [
        subject.name,
        notes
          .filter((note) => note.subject === subject)
          .map(
            ({ number, quote, place }) =>
              `[${number}] ${quote}${place === '' ? '' : ` (${place})`}`,
          )
          .join(' · '),
      ],
    })),
  );
}

/** Which grounds of exclusion each SLA names. */
export function writeExclusions(
  pages: Pages,
  { subjects, exclusions }: Matrix,
  sources: Sources,
): void {
  if (exclusions.rows.length === 0) return;
  pages.section('Grounds of exclusion', '/');
  const groups = columnGroups(subjects.length);
  for (const group of groups)
    pages.table(
      groupTitle('Grounds of exclusion', groups, group),
      subjectColumns('Ground', subjects, group),
      exclusions.rows.map(({ title, cells }) => ({
        source: '/',
        cells: [
          title,
          ...group.map((at) => {
            const cell = cells[at]!;
            return cell.excluded || cell.denied
              ? `${groundWordsWithReason(cell)} ${sources.refer(subjects[at]!, cell.citations)}`.trim()
              : [italic(groundWordsWithReason(cell))];
          }),
        ],
      })),
    );
  writeSources(pages, 'Grounds of exclusion', sources);
}

const ALL_MEASURES = 'all measures';

/** Every assumption, once for all SLAs and measures that rest on it. */
export function writeAssumptions(pages: Pages, { subjects, themes }: Matrix): void {
  const resting = new Map<string, { measures: Set<string>; columns: Set<number> }>();
  subjects.forEach(({ assumptions }, at) => {
    for (const assumption of assumptions) {
      const entry = resting.get(assumption) ?? {
        measures: new Set([ALL_MEASURES]),
        columns: new Set(),
      };
      entry.columns.add(at);
      resting.set(assumption, entry);
    }
  });
  for (const { rows } of themes)
    for (const { title, cells } of rows)
      cells.forEach(({ assumptions }, at) => {
        for (const assumption of assumptions) {
          const entry = resting.get(assumption) ?? { measures: new Set(), columns: new Set() };
          entry.measures.add(title);
          entry.columns.add(at);
          resting.set(assumption, entry);
        }
      });
  if (resting.size === 0) return;
  pages.section('Assumptions', '/').table(
    'What was assumed',
    [
      { heading: 'Assumption', weight: 6 },
      { heading: 'For', weight: 4 },
      { heading: 'In', weight: 4 },
    ],
    [...resting].map(([assumption, { measures, columns }]) => ({
      source: '/',
      cells: [
        assumption,
        columns.size === subjects.length
          ? 'all SLAs'
          : subjects
              .filter((_, at) => columns.has(at))
              .map(({ name }) => name)
              .join(', '),
        [...measures].join(', '),
      ],
    })),
  );
}
