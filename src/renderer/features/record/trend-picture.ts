import { scheduleScale } from '#shared/agreement/commitment.ts';
import { dayNumber } from '#shared/engine/calendar/zone.ts';
import type { CommitmentRecord, WindowRecord } from '#shared/engine/record/performance.ts';

/** What the plot of a commitment's results shows. */
export interface TrendPicture {
  /** Results by the day on which their window begins. Windows without one are left out. */
  readonly points: readonly {
    readonly at: number;
    readonly value: number;
    readonly window: WindowRecord;
  }[];
  readonly target: number | null;
  readonly domain: readonly [number, number];
  /** The days of the plot, with some room at both sides. */
  readonly days: readonly [number, number];
  /** The windows that are named below it, by their day; the last one always. */
  readonly named: ReadonlyMap<number, WindowRecord>;
}

const MOST_POINTS = 36;
const MOST_NAMES = 6;
/** Around what is shown, so that no point lies on the frame. */
const ROOM = 0.12;

/** Null where there are no two results to join. */
export function trendPicture({ commitment, windows }: CommitmentRecord): TrendPicture | null {
  const latest = windows.slice(-MOST_POINTS);
  const points = latest.flatMap((window) =>
    window.result.value === null
      ? []
      : [{ at: dayNumber(window.period), value: Number(window.result.value), window }],
  );
  if (points.length < 2) return null;
  const { start } = scheduleScale(commitment.target);
  const target = start === null ? null : Number(start);
  const values = [...points.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most === least ? Math.max(Math.abs(most), 1) * 0.01 : (most - least) * ROOM;
  const isShare = scheduleScale(commitment.target).measure.unit === 'percent';
  const [first, last] = [dayNumber(latest[0]!.period), dayNumber(latest.at(-1)!.period)];
  const side = (last - first) * 0.03;
  return {
    points,
    days: [first - side, last + side],
    target,
    // There is nothing above 100%, and mostly nothing below 0.
    domain: [
      least >= 0 ? Math.max(0, least - room) : least - room,
      isShare && most <= 100 ? Math.min(100 + room / 2, most + room) : most + room,
    ],
    named: namesOf(latest, (last - first) / MOST_NAMES),
  };
}

/** From the last window backwards, as many as stand so many days apart. */
function namesOf(windows: readonly WindowRecord[], apart: number): TrendPicture['named'] {
  const named = new Map<number, WindowRecord>();
  let next = Infinity;
  for (const window of [...windows].reverse()) {
    const at = dayNumber(window.period);
    if (at > next - apart) continue;
    named.set(at, window);
    next = at;
  }
  return named;
}
