import { describe, expect, test } from 'vitest';
import { claimWords } from '#renderer/features/record/claim-words.ts';
import {
  countsCases,
  creditWords,
  figureWords,
  partTitles,
  resultSuffix,
} from '#renderer/features/record/record-words.ts';
import { shortWindowWords, windowWords } from '#renderer/features/record/window-words.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Credit } from '#shared/engine/credits/credit.ts';
import type { ClaimState } from '#shared/engine/record/performance.ts';
import { availability, decimal } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const day = (text: string) => text as IsoDate;
const shareOfHours = {
  ...availability(),
  target: { ...availability().target, unit: 'hour' as const, share: decimal('95') },
};

describe('results', () => {
  test('are typed in the unit of the target, shares of cases in percent', () => {
    const { target } = availability();
    expect(resultSuffix({ target: { ...target, unit: 'hour' } })).toBe('h');
    expect(resultSuffix(shareOfHours)).toBe('%');
    expect(figureWords(shareOfHours, decimal('94.2'))).toBe('94.2%');
  });

  test('have cases where the commitment is about cases, or some are on record', () => {
    expect(countsCases(availability())).toBe(false);
    expect(countsCases(shareOfHours)).toBe(true);
    expect(countsCases({ ...availability(), kind: 'resolution' })).toBe(true);
    expect(countsCases({ ...availability(), results: monthly('2026-01', ['99/7']) })).toBe(true);
  });
});

describe('a credit', () => {
  const credit = (percent: string | null, amount: string | null): Credit => ({
    percent: percent === null ? null : decimal(percent),
    amount: amount === null ? null : decimal(amount),
    step: null,
    isLimited: false,
    missing: '',
    trace: [],
  });

  test.each([
    [credit('10', '1845'), 'GBP', '10% · £1,845.00'],
    [credit('3.333333', null), 'GBP', '3.33%'],
    [credit(null, '12.5'), null, '12.50'],
    [credit(null, null), 'GBP', 'not known'],
  ])('is told as far as it is known', (given, currency, words) => {
    expect(creditWords(given, currency)).toBe(words);
  });
});

describe('a claim', () => {
  const words = (claim: ClaimState, claimBy: string | null, claimed: string | null = null) =>
    claimWords({
      claim,
      claimBy: claimBy as IsoDate | null,
      result: monthly('2026-06', ['99'], () => ({ claimed: claimed as IsoDate | null }))[0]!,
    });

  test('says where it stands, with its day', () => {
    expect(words('open', '2026-07-30')).toBe('Claim by 30 July 2026');
    expect(words('open', null)).toBe('To be claimed');
    expect(words('claimed', null, '2026-07-03')).toBe('Claimed on 3 July 2026');
    expect(words('lapsed', '2026-03-02')).toBe('Lapsed on 2 March 2026');
    expect(words('automatic', null)).toBe('Due without a claim');
    expect(words('none', null)).toBe('No credit');
  });
});

describe('names', () => {
  test('of windows are those that people use', () => {
    const quarter = { window: 'calendar-quarter' } as const;
    expect(windowWords({ window: null }, day('2026-06-01'), day('2026-06-30'))).toBe('June 2026');
    expect(windowWords(quarter, day('2026-04-01'), day('2026-06-30'))).toBe('April to June 2026');
    expect(shortWindowWords(quarter, day('2026-04-01'))).toBe('Apr 26');
    expect(shortWindowWords({ window: 'day' }, day('2026-04-01'))).toBe('1 Apr');
    expect(shortWindowWords({ window: 'calendar-year' }, day('2026-01-01'))).toBe('2026');
  });

  test('of parts tell commitments of the same name apart', () => {
    const named = (id: string, name: string) => ({
      ...availability(),
      id: id as CommitmentId,
      name,
    });
    expect([...partTitles([named('a', 'Uptime'), named('b', 'Uptime'), named('c', ' ')])]).toEqual([
      ['a', 'Uptime'],
      ['b', 'Uptime (2)'],
      ['c', 'Commitment 3'],
    ]);
  });
});
