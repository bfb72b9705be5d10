import { scheduleScale, type Commitment, type TargetUnit } from '#shared/agreement/commitment.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { ClaimedCredit } from '#shared/agreement/result.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import type { DecimalString } from '#shared/base/decimal.ts';

const formatter = formatterFor('en-GB');

const SUFFIXES: Readonly<Record<TargetUnit, string>> = {
  percent: '%',
  millisecond: 'ms',
  second: 's',
  minute: 'min',
  hour: 'h',
  day: 'd',
  'working-hour': 'working hours',
  'working-day': 'working days',
  'mbit-per-second': 'Mbit/s',
  count: '',
  points: 'points',
};

/** After a result that one types: "%". A share is typed in percent. */
export const resultSuffix = ({ target }: Pick<Commitment, 'target'>): string =>
  SUFFIXES[scheduleScale(target).measure.unit];

/** Whether a commitment is about cases, whose number belongs to the result. */
export const countsCases = ({ target, kind, results }: Commitment): boolean =>
  target.share !== null ||
  kind === 'response' ||
  kind === 'resolution' ||
  results.some(({ cases }) => cases !== null);

/** "99.796%", "4 hours". */
export const figureWords = (
  { target }: Pick<Commitment, 'target'>,
  figure: DecimalString,
): string => formatter.measure(figure, scheduleScale(target).measure);

/** What a result is compared with: "at least 99.9%", "at most 15 minutes in 95% of cases". */
export const targetWords = ({ target }: Pick<Commitment, 'target'>): string =>
  formatter.target(target, true) ?? 'no target yet';

/** "10% · £1,845.00"; why not where it cannot be told. */
export function creditWords(credit: ClaimedCredit, currency: string | null): string {
  const parts = [
    credit.percent === null ? null : formatter.shortPercent(credit.percent),
    credit.amount === null ? null : moneyWords(credit.amount, currency),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : 'not known';
}

/** Money with its pence, also where there are none: "£1,845.00". */
export const moneyWords = (amount: DecimalString, currency: string | null): string =>
  formatter.sum(amount, currency);

/** Names under which commitments stand side by side: a second one of the same name has a number. */
export function partTitles(commitments: readonly Commitment[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    commitments.map((commitment) => {
      const name = recordName({ commitments }, 'commitments', commitment.id);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [commitment.id, count === 1 ? name : `${name} (${count})`];
    }),
  );
}
