import { describe, expect, test } from 'vitest';
import {
  importWords,
  readResultFile,
  withImported,
} from '#renderer/features/record/result-import.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { problemLine } from '#shared/base/place.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const agreementWith = (change: Partial<Commitment> = {}) =>
  completeAgreement({
    commitments: [{ ...availability(), ...change }],
    term: { ...completeAgreement().term, start: null },
  });
const today = '2026-07-06' as IsoDate;

const read = (agreement: ReturnType<typeof agreementWith>, ...rows: readonly string[]) =>
  readResultFile(
    new TextEncoder().encode(['month,commitment,value,cases', ...rows, ''].join('\n')),
    agreement,
    today,
  );

function imported(agreement: ReturnType<typeof agreementWith>, ...rows: readonly string[]) {
  const result = read(agreement, ...rows);
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return withImported(agreement, result.value).commitments[0]!.results;
}

const faults = (agreement: ReturnType<typeof agreementWith>, ...rows: readonly string[]) => {
  const result = read(agreement, ...rows);
  return result.ok ? [] : result.error.map(problemLine);
};

describe('results of a file', () => {
  test('join the record in the order of their windows', () => {
    const results = imported(
      agreementWith({ results: monthly('2026-02', ['99.95']) }),
      '2026-03,availability,99.8,',
      '2026-01,availability,99.9,',
    );
    expect(results.map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2026-01-01 99.9',
      '2026-02-01 99.95',
      '2026-03-01 99.8',
    ]);
  });

  test('replace a value, and leave the day of its claim and its note', () => {
    const claimed = '2026-03-09' as IsoDate;
    const before = monthly('2026-02', ['99.5/40'], () => ({ claimed, note: 'a cut cable' }));
    expect(
      imported(agreementWith({ results: before }), '2026-02,availability,99.4,'),
    ).toMatchObject([
      { period: '2026-02-01', value: '99.4', cases: 40, claimed, note: 'a cut cable' },
    ]);
  });

  test('go under the window that their month is in', () => {
    const [result] = imported(
      agreementWith({ window: 'calendar-quarter' }),
      '2026-05,availability,99.9,',
    );
    expect(result?.period).toBe('2026-04-01');
  });

  test('are refused where two fall into the same window', () => {
    expect(
      faults(
        agreementWith({ window: 'calendar-quarter' }),
        '2026-04,availability,99.9,',
        '2026-05,availability,99.8,',
      ),
    ).toEqual([
      'Availability: There are two results for April to June 2026. Keep one row for each window.',
    ]);
  });

  test('are refused where the record would not hold them', () => {
    const results = monthly('1940-01', Array(1_000).fill('99.9'));
    expect(faults(agreementWith({ results }), '2026-05,availability,99.9,')).toEqual([
      'Availability: Its record would have more than 1,000 results. Import a shorter time.',
    ]);
    expect(faults(agreementWith({ results }), '1940-05,availability,99.9,')).toEqual([]);
  });

  test('are refused where their window is not over, or lies outside the term', () => {
    const running = {
      ...agreementWith(),
      term: { ...agreementWith().term, start: '2025-09-01' as IsoDate },
    };
    expect(
      faults(
        running,
        '2025-08,availability,99.8,',
        '2025-09,availability,99.8,',
        '2026-07,availability,99.8,',
        '2099-01,availability,99.8,',
      ),
    ).toEqual([
      'Row 2: August 2025 was over before the agreement began. Correct the month, or the term of the agreement.',
      'Row 4: July 2026 is not over yet. Import its result when it is over, or correct the month.',
      'Row 5: January 2099 begins after the agreement has ended. Correct the month, or the term of the agreement.',
    ]);
  });

  test('say how many figures they replace, and how many they empty', () => {
    const agreement = agreementWith({ results: monthly('2026-02', ['99.5', '99.6', '99.7']) });
    const file = read(
      agreement,
      '2026-02,availability,99.4,',
      '2026-03,availability,,',
      '2026-04,availability,99.7,',
      '2026-05,availability,99.8,',
    );
    expect(file.ok && importWords(file.value, 'results.csv')).toBe(
      '4 results were taken from “results.csv”: 1 replaced another figure, 1 left none where there was one.',
    );
  });

  test('are refused as a whole where the file is at fault, with row and column', () => {
    const [fault] = faults(
      agreementWith(),
      '2026-04,availability,99.9,',
      '2026-13,availability,99.8,',
    );
    expect(fault).toContain('Row 3, column "month": "2026-13" is no month');
  });
});
