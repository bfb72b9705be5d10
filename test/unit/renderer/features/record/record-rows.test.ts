import { describe, expect, test } from 'vitest';
import { recordRows, ROWS_SHOWN } from '#renderer/features/record/record-rows.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { windowOn } from '#shared/engine/calendar/windows.ts';
import { performanceRecord } from '#shared/engine/record/performance.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const month = (text: string) =>
  windowOn('calendar-month', `${text}-01` as IsoDate, { zone: 'UTC', contractStart: null });

const windows = (from: string, count: number) =>
  performanceRecord(
    completeAgreement({
      commitments: [{ ...availability(), results: monthly(from, Array(count).fill('99.95')) }],
    }),
    { today: '2026-07-06' as IsoDate },
  ).commitments[0]!.windows;

const shown = (rows: ReturnType<typeof recordRows>) =>
  rows.map(({ period, recorded }) => `${period.slice(0, 7)} ${recorded ? 'recorded' : 'waits'}`);

describe('the lines of a record', () => {
  test('are its windows and those offered, the oldest first', () => {
    expect(
      shown(recordRows(windows('2026-04', 2), [month('2026-06'), month('2025-12')], false)),
    ).toEqual(['2025-12 waits', '2026-04 recorded', '2026-05 recorded', '2026-06 waits']);
  });

  test('keep an offered window once, where it stands, when it gets its result', () => {
    expect(shown(recordRows(windows('2026-05', 2), [month('2026-06')], false))).toEqual([
      '2026-05 recorded',
      '2026-06 recorded',
    ]);
  });

  test('are the latest ones until all are wanted', () => {
    const long = windows('2024-01', 30);
    expect(recordRows(long, [], false)).toHaveLength(ROWS_SHOWN);
    expect(recordRows(long, [], false).at(-1)?.period).toBe('2026-06-01');
    expect(recordRows(long, [], true)).toHaveLength(30);
  });

  test('show an earlier window that one asks for, although others before it are not shown', () => {
    const rows = recordRows(windows('2024-01', 30), [month('2024-03')], false);
    expect(shown(rows)[0]).toBe('2024-03 recorded');
    expect(rows).toHaveLength(ROWS_SHOWN + 1);
  });
});
