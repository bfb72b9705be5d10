import type { Agreement } from '#shared/agreement/agreement.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { addToDay } from '../calendar/zone.ts';
import type { WindowState } from './met.ts';

/** Whether the same commitment was missed so often that the agreement may be ended. */
export interface ChronicFailure {
  readonly commitment: CommitmentId;
  /** Misses that allow it, and the months within which they must lie. */
  readonly misses: number;
  readonly withinMonths: number;
  /** Misses within that time up to the last window on record. */
  readonly now: number;
  /** The last day of the latest window that completed the number; null: never reached. */
  readonly reachedOn: IsoDate | null;
}

/** Null where the agreement has no such rule for the commitment, or leaves it open. */
export function chronicFailure(
  { termination: { chronic } }: Pick<Agreement, 'termination'>,
  commitment: CommitmentId,
  windows: readonly {
    readonly period: IsoDate;
    readonly last: IsoDate;
    readonly state: WindowState;
  }[],
): ChronicFailure | null {
  if (!chronic || chronic.misses === null || chronic.withinMonths === null) return null;
  // Where none is named, the rule is for all of them.
  if (chronic.commitments.length > 0 && !chronic.commitments.includes(commitment)) return null;
  const { misses, withinMonths } = chronic;
  const missed = windows.filter(({ state }) => state === 'missed');
  const missedUpTo = (last: IsoDate): number => {
    // Consecutive months: the one of the window is the last of them.
    const from = addToDay(addToDay(last, 1, 'day'), -withinMonths, 'month');
    return missed.filter((one) => one.period >= from && one.last <= last).length;
  };
  const latest = windows.at(-1);
  return {
    commitment,
    misses,
    withinMonths,
    now: latest ? missedUpTo(latest.last) : 0,
    reachedOn: missed.filter(({ last }) => missedUpTo(last) >= misses).at(-1)?.last ?? null,
  };
}
