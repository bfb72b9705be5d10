import type { Matrix } from '#shared/compare/cell.ts';
import { WORDS } from '#shared/compare/words.ts';
import type { Score, Scores } from '#shared/compare/score.ts';
import { sensitivity } from '#shared/compare/sensitivity.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
import { columnGroups, groupTitle, subjectColumns } from './comparison-tables.ts';
import { bold, words, type Pages } from './pages.ts';

const rounded = (value: string, decimals = 1): string =>
  WORDS.number(decimalString(exact(exact(value).toFixed(decimals)).toDecimalPlaces(decimals)));

/** Totals, their parts, who is out and why, and how far each decision hangs on its weight. */
export function writeScores(pages: Pages, { subjects }: Matrix, scores: Scores): void {
  const name = (id: string) => subjects.find((subject) => subject.id === id)?.name ?? id;
  pages.section('Scoring', '/');
  pages.paragraph(
    'Each criterion gives from 0 to 100 points. The best figure gives 100, the worst that is stated 20, what lies between in proportion; silence gives 0. The total is the mean of the points by weight.',
  );
  pages.paragraph(
    scores.winners.length === 0
      ? 'No SLA has a score: none keeps the must-haves, or no criterion has a weight.'
      : [
          bold(WORDS.list(scores.winners.map(name))),
          words(
            scores.winners.length === 1 ? ' has the highest score.' : ' share the highest score.',
          ),
        ],
  );
  pages.table(
    'Totals',
    [
      { heading: 'SLA', weight: 4 },
      { heading: 'Total', weight: 2, align: 'end' },
      { heading: 'Must-haves', weight: 8 },
    ],
    scores.scores.map((score) => ({
      source: '/',
      cells: [
        name(score.subject),
        score.total === null ? '–' : rounded(score.total),
        score.disqualified.length === 0
          ? 'kept'
          : { paragraphs: score.disqualified.map((why) => `Out: ${why}`) },
      ],
    })),
  );
  writeParts(pages, subjects, scores.scores);
  const hanging = sensitivity(scores, name);
  pages.table(
    'What the decision hangs on',
    [
      { heading: 'Criterion', weight: 3 },
      { heading: 'Weight now', weight: 1, align: 'end' },
      { heading: 'Who wins', weight: 8 },
    ],
    hanging.map(({ title, share, sentence }) => ({
      source: '/',
      cells: [title, `${rounded(share)}%`, sentence],
    })),
  );
}

function writeParts(pages: Pages, subjects: Matrix['subjects'], scores: readonly Score[]): void {
  const criteria = scores[0]?.parts ?? [];
  const groups = columnGroups(subjects.length);
  for (const group of groups)
    pages.table(
      groupTitle('Points by criterion', groups, group),
      subjectColumns('Criterion and weight', subjects, group),
      criteria.map(({ title, weight }, at) => ({
        source: '/',
        cells: [
          { paragraphs: [title, `Weight ${WORDS.number(weight)}`] },
          ...group.map((column) => {
            const part = scores[column]!.parts[at]!;
            return {
              paragraphs: [
                `${rounded(part.points)} points, adds ${rounded(part.share)}`,
                part.status === 'silent'
                  ? part.why
                  : `${part.text.replace(/[.\s]+$/, '')}. ${part.why}`,
              ],
            };
          }),
        ],
      })),
    );
}
