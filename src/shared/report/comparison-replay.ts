import type { Matrix } from '#shared/compare/cell.ts';
import { claimWords, creditWords, resultWords } from '#shared/compare/outcome-words.ts';
import type { SubjectReplay } from '#shared/compare/replays.ts';
import { WORDS } from '#shared/compare/words.ts';
import type { Pages, Row } from './pages.ts';

/** What the same incidents mean under each SLA. */
export function writeReplays(
  pages: Pages,
  { options }: Matrix,
  replays: readonly SubjectReplay[],
): void {
  pages.section('The same incidents under each SLA', '/');
  pages.table(
    'Breaches and credits',
    [
      { heading: 'SLA', weight: 4 },
      { heading: 'Promise', weight: 5 },
      { heading: 'Period', weight: 5 },
      { heading: 'Result', weight: 3, align: 'end' },
      { heading: 'Promised', weight: 3, align: 'end' },
      { heading: 'Verdict', weight: 2 },
      { heading: 'Credit', weight: 3, align: 'end' },
      { heading: 'Claim by', weight: 3 },
    ],
    replays.flatMap((replay): Row[] => {
      const { name, outcomes } = replay;
      return outcomes.length === 0
        ? [
            {
              source: '/',
              cells: [
                name,
                'nothing that incidents say something about',
                '',
                '',
                '',
                '–',
                '–',
                '–',
              ],
            },
          ]
        : outcomes.map((outcome) => ({
            source: '/',
            cells: [
              name,
              outcome.commitmentName,
              `${WORDS.date(outcome.window.first)} to ${WORDS.date(outcome.window.last)}`,
              resultWords(outcome),
              WORDS.target(outcome.target, true) ?? '–',
              outcome.met === null ? 'not judged' : outcome.met ? 'kept' : 'missed',
              creditWords(outcome, replay, options.currency),
              claimWords(outcome),
            ],
          }));
    }),
  );
  pages.table(
    'Not replayed',
    [
      { heading: 'SLA', weight: 3 },
      { heading: 'What and why', weight: 10 },
    ],
    replays
      .filter(({ notReplayed }) => notReplayed.length > 0)
      .map(({ name, notReplayed }) => ({
        source: '/',
        cells: [name, { paragraphs: notReplayed }],
      })),
  );
}
