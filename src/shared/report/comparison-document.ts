import type { IsoDate } from '#shared/base/date.ts';
import { deepFreeze } from '#shared/base/immutable.ts';
import type { Matrix } from '#shared/compare/cell.ts';
import { weekAssumption } from '#shared/compare/clock-time.ts';
import type { SubjectReplay } from '#shared/compare/replays.ts';
import { WORDS } from '#shared/compare/words.ts';
import type { Scores } from '#shared/compare/score.ts';
import type { Document } from '#shared/document/document.ts';
import { writeReplays } from './comparison-replay.ts';
import { writeScores } from './comparison-scores.ts';
import { Sources } from './comparison-sources.ts';
import { writeAssumptions, writeExclusions, writeTheme } from './comparison-tables.ts';
import { Pages, words } from './pages.ts';

export interface ComparisonDocumentOptions {
  readonly title: string;
  readonly today: IsoDate;
  /** Left out: no replay in the document. */
  readonly replays?: readonly SubjectReplay[];
  readonly notes?: string;
}

const KIND = 'Comparison of service level agreements';

/**
 * A comparison as pages that lie down: the SLAs, the matrix by theme with its passages, grounds of
 * exclusion, scores with what they hang on, a replay, and what was assumed. It speaks English,
 * whatever the SLAs are written in; marks are words, so that nothing hangs on colour.
 */
export function comparisonDocument(
  matrix: Matrix,
  scores: Scores | null,
  { title, today, replays, notes = '' }: ComparisonDocumentOptions,
): Document {
  const pages = new Pages((number, caption) => `Table ${number}: ${caption}`);
  const sources = new Sources();
  writeSubjects(pages, matrix);
  if (notes.trim() !== '') {
    pages.section('Notes', '/');
    for (const paragraph of notes.split('\n').filter((line) => line.trim() !== ''))
      pages.paragraph(paragraph);
  }
  if (scores !== null) writeScores(pages, matrix, scores);
  for (const theme of matrix.themes) writeTheme(pages, matrix, theme, sources);
  writeExclusions(pages, matrix, sources);
  if (replays !== undefined && replays.length > 0) writeReplays(pages, matrix, replays);
  writeAssumptions(pages, matrix);
  const { fee, currency, workingWeek } = matrix.options;
  const fact = (label: string, value: string) => ({ label, value: [words(value)] });
  const name = title.trim() === '' ? KIND : title;
  return deepFreeze({
    language: WORDS.language,
    direction: 'ltr',
    title: name,
    reference: '',
    draft: false,
    landscape: true,
    front: {
      kind: title.trim() === '' ? '' : KIND,
      title: name,
      facts: [
        fact('Compared', matrix.subjects.map((subject) => subject.name).join(', ')),
        fact('Drawn up on', WORDS.date(today)),
        fact('Credits shown on', `a monthly fee of ${WORDS.money(fee, currency)}`),
        fact('Business hours', weekAssumption(workingWeek)),
      ],
      parties: [],
      betweenLabel: '',
      notice:
        'Read by a program from the texts that are named. Check each passage before you rely on it.',
    },
    labels: WORDS.wording.labels,
    nodes: pages.nodes,
  });
}

function writeSubjects(pages: Pages, { subjects }: Matrix): void {
  const given = (text: string): string => (text === '' ? 'not stated' : text);
  pages
    .section('The agreements', '/')
    .table(
      'What is compared',
      [
        { heading: 'SLA', weight: 5 },
        { heading: 'Provider', weight: 5 },
        { heading: 'Version', weight: 3 },
        { heading: 'Date', weight: 3 },
        { heading: 'Source', weight: 5 },
      ],
      subjects.map(({ name, provider, version, date, type, fileName }) => ({
        source: '/',
        cells: [
          name,
          given(provider),
          given(version),
          given(date),
          type === 'draft' ? 'own draft' : fileName,
        ],
      })),
    )
    .paragraph(
      'In the tables, “Best” and “Worst” mark figures that differ where it is known which is better for the customer; equal figures share a mark. “Silent” means that nothing was found in the text, which is neither; “none” that it says so. Numbers in brackets lead to the passage that a figure was read from. An asterisk marks figures that rest on an assumption; all of them stand in the last section.',
    );
}
