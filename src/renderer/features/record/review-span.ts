import type { IsoDate } from '#shared/base/date.ts';
import { addToDay } from '#shared/engine/calendar/zone.ts';
import type { CommitmentRecord } from '#shared/engine/record/performance.ts';

/** The time that a review is proposed for: the last windows on record, at most twelve months. */
export function reviewSpan(commitments: readonly CommitmentRecord[]): {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
} {
  const windows = commitments.flatMap((one) => one.windows);
  const firsts = windows.map(({ period }) => period).sort();
  const to = windows
    .map(({ last }) => last)
    .sort()
    .at(-1);
  const [first] = firsts;
  if (first === undefined || to === undefined) return { from: null, to: null };
  const yearBefore = addToDay(addToDay(to, 1, 'day'), -12, 'month');
  return { from: first > yearBefore ? first : yearBefore, to };
}
