import { decimalString, exact } from '#shared/base/decimal.ts';
import type { Matrix } from '#shared/compare/cell.ts';
import type { SubjectReplay } from '#shared/compare/replays.ts';
import { WORDS } from '#shared/compare/rows/row-of.ts';
import type { Outcome } from '#shared/engine/replay/outcome.ts';
import type { Pages, Row } from './pages.ts';

/** What the same incidents mean under each SLA. */
export function writeReplays(
  pages: Pages,
  { options }: Matrix,
  replays: readonly SubjectReplay[],
): void {
  pages.section('The same incidents under each SLA', '/');
  const money = (amount: string) =>
    WORDS.money(decimalString(exact(amount).toDecimalPlaces(2)), options.currency);
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
    replays.flatMap(({ name, outcomes }): Row[] =>
      outcomes.length === 0
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
              creditWords(outcome, money),
              claimWords(outcome),
            ],
          })),
    ),
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

function resultWords({ result, target }: Outcome): string {
  if (result === null) return '–';
  const value = decimalString(exact(result).toDecimalPlaces(3, 1));
  return target.share === null ? WORDS.measure(value, target) : WORDS.percent(value);
}

function creditWords({ credit }: Outcome, money: (amount: string) => string): string {
  if (credit === null) return 'none promised';
  if (credit.amount !== null) return money(credit.amount);
  return credit.missing || '–';
}

function claimWords({ claim }: Outcome): string {
  if (claim === null) return '–';
  if (claim.by !== null) return WORDS.date(claim.by);
  return claim.required ? claim.why || 'no time limit' : 'no claim needed';
}
