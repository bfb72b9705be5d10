import { scheduleScale } from '#shared/agreement/commitment.ts';
import type { CommitmentRecord, WindowRecord } from '#shared/engine/record/performance.ts';

/** What the plot of a commitment's results shows. */
export interface TrendPicture {
  /** Results by the number of their window, from 0. Windows without one are left out. */
  readonly points: readonly {
    readonly at: number;
    readonly value: number;
    readonly window: WindowRecord;
  }[];
  readonly target: number | null;
  readonly domain: readonly [number, number];
  /** The windows of the plot, from left to right. */
  readonly shown: readonly WindowRecord[];
  /** Those that are named below it. */
  readonly named: readonly number[];
}

const MOST_POINTS = 36;
const MOST_NAMES = 6;
/** Around what is shown, so that no point lies on the frame. */
const ROOM = 0.12;

/** Null where there are no two results to join. */
export function trendPicture({ commitment, windows }: CommitmentRecord): TrendPicture | null {
  const latest = windows.slice(-MOST_POINTS);
  const points = latest.flatMap((window, at) =>
    window.result.value === null ? [] : [{ at, value: Number(window.result.value), window }],
  );
  if (points.length < 2) return null;
  const { start } = scheduleScale(commitment.target);
  const target = start === null ? null : Number(start);
  const values = [...points.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most === least ? Math.max(Math.abs(most), 1) * 0.01 : (most - least) * ROOM;
  const isShare = scheduleScale(commitment.target).measure.unit === 'percent';
  const step = Math.ceil(latest.length / MOST_NAMES);
  return {
    points,
    shown: latest,
    target,
    // There is nothing above 100%, and mostly nothing below 0.
    domain: [
      least >= 0 ? Math.max(0, least - room) : least - room,
      isShare && most <= 100 ? Math.min(100 + room / 2, most + room) : most + room,
    ],
    named: latest.map((_, at) => at).filter((at) => (latest.length - 1 - at) % step === 0),
  };
}
