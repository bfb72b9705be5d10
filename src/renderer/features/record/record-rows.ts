import type { IsoDate } from '#shared/base/date.ts';
import type { WindowSpan } from '#shared/engine/calendar/windows.ts';
import type { WindowRecord } from '#shared/engine/record/performance.ts';

/** A line of the record: a window with its result, or one that waits for it. */
export interface RecordRow {
  readonly period: IsoDate;
  readonly last: IsoDate;
  /** Null: nothing is recorded yet. */
  readonly recorded: WindowRecord | null;
}

/** As many as fit without scrolling; the earlier ones are shown on demand. */
export const ROWS_SHOWN = 12;

/**
 * The lines of a commitment's record, the oldest first: the latest windows on record (all with
 * `isWhole`), and those that are offered, which turn into recorded ones where they stand.
 */
export function recordRows(
  windows: readonly WindowRecord[],
  offered: readonly WindowSpan[],
  isWhole: boolean,
): readonly RecordRow[] {
  const shown = isWhole ? windows : windows.slice(-ROWS_SHOWN);
  const taken = new Set(windows.map(({ period }) => period));
  const rows = new Map<IsoDate, RecordRow>();
  for (const recorded of shown)
    rows.set(recorded.period, { period: recorded.period, last: recorded.last, recorded });
  for (const { first, last } of offered) {
    const recorded = taken.has(first)
      ? (windows.find(({ period }) => period === first) ?? null)
      : null;
    rows.set(first, { period: first, last, recorded });
  }
  return [...rows.values()].sort((a, b) => a.period.localeCompare(b.period));
}
