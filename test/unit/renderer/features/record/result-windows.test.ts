import { describe, expect, test } from 'vitest';
import { nextMissing, windowHolding } from '#renderer/features/record/result-windows.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const day = (text: string) => text as IsoDate;

const missing = (
  {
    start = null,
    status = 'signed',
    ...change
  }: Partial<Commitment> & {
    readonly start?: string | null;
    readonly status?: Agreement['status'];
  },
  today = '2026-07-06',
) => {
  const agreement = completeAgreement();
  const span = nextMissing(
    { ...agreement, status, term: { ...agreement.term, start: start as IsoDate | null } },
    { ...availability(), ...change },
    day(today),
  );
  return span && `${span.first} ${span.last}`;
};

describe('the window that waits for its result', () => {
  test('is the one after the last on record', () => {
    expect(missing({ results: monthly('2026-03', ['99.9', '99.95']) })).toBe(
      '2026-05-01 2026-05-31',
    );
  });

  test('is the earliest gap, if there is one', () => {
    const [march, , may] = monthly('2026-03', ['99.9', '99.9', '99.9']);
    expect(missing({ results: [march!, may!] })).toBe('2026-04-01 2026-04-30');
  });

  test('must be over: on its last day it is not', () => {
    const results = monthly('2026-05', ['99.9']);
    expect(missing({ results }, '2026-06-30')).toBe(null);
    expect(missing({ results }, '2026-07-01')).toBe('2026-06-01 2026-06-30');
  });

  test('is there also for what was not measured: that is a result', () => {
    expect(missing({ results: monthly('2026-05', [null]) })).toBe('2026-06-01 2026-06-30');
  });

  test('is none after the term, and none where it has ended nobody knows when', () => {
    // The term of a year ends on 31 March 2026.
    const results = monthly('2026-02', ['99.9']);
    const ended = { start: '2025-04-01', status: 'ended' as const };
    expect(missing({ ...ended, results })).toBe('2026-03-01 2026-03-31');
    const complete = monthly('2026-02', ['99.9', '99.9']);
    expect(missing({ ...ended, results: complete })).toBe(null);
    expect(missing({ results, status: 'ended' })).toBe(null);
  });

  test.each([
    ['the first of the term', '2026-02-10', '2026-02-01 2026-02-28'],
    ['none, where the term has long passed', '2023-02-10', null],
    ['none, where the term is to come', '2028-02-29', null],
    ['the last one, where there is no term', null, '2026-06-01 2026-06-30'],
  ])('without a record is %s', (_, start, expected) => {
    expect(missing({ start })).toBe(expected);
  });

  test.each([
    ['day', '2026-07-05 2026-07-05'],
    ['week', '2026-06-29 2026-07-05'],
    ['calendar-quarter', '2026-04-01 2026-06-30'],
    ['calendar-year', '2025-01-01 2025-12-31'],
    ['rolling-30-days', '2026-06-01 2026-06-30'],
    [null, '2026-06-01 2026-06-30'],
  ] as const)('of a window "%s" without a record is the last whole one', (window, expected) => {
    expect(missing({ window })).toBe(expected);
  });

  test('of rolling windows is one a month, wherever in the month the recorded one ends', () => {
    const [result] = monthly('2026-05', ['99.9']);
    // The 30 days from 1 May end on the 30th: May needs no second one.
    expect(missing({ window: 'rolling-30-days', results: [result!] })).toBe(
      '2026-06-01 2026-06-30',
    );
  });
});

test('any other window is found by a day in it', () => {
  const commitment = { ...availability(), window: 'calendar-quarter' as const };
  expect(windowHolding(completeAgreement(), commitment, day('2025-11-30'))).toMatchObject({
    first: '2025-10-01',
    last: '2025-12-31',
  });
});
