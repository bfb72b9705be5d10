import { describe, expect, it } from 'vitest';
import type { DecimalString } from '#shared/base/decimal.ts';
import { creditOfResult } from '#shared/engine/exposure/result-credit.ts';
import { usualWindow } from '#shared/engine/exposure/usual-window.ts';
import { makeSample, shippedCatalogue } from '#test/support/agreements/sample-fill.ts';

const wan = makeSample('wan', shippedCatalogue());
const availability = wan.commitments.find(({ kind }) => kind === 'availability')!;
const usual = usualWindow(wan, availability);

const MONTHLY = { window: 'calendar-month' as const, ...usual };

const credit = (result: string) =>
  creditOfResult(wan, availability, result as DecimalString, {
    ...MONTHLY,
    monthlyFee: '10000',
  });

describe('the credit of one result', () => {
  it('is none while the target is met', () => {
    expect(credit('99.95')).toMatchObject({ met: true, credit: { percent: '0' } });
  });

  it('is that of the step which the result falls into, in percent and in money', () => {
    expect(credit('99.2')).toMatchObject({
      met: false,
      credit: { percent: '10', amount: '1000' },
    });
  });

  it('is that of the rounded result, and the rounding is a step', () => {
    const rounded = {
      ...availability,
      target: { ...availability.target, value: '99.9' as DecimalString },
      measurement: {
        ...availability.measurement,
        rounding: { decimals: 2, mode: 'half-up' as const },
      },
    };
    const of = (typed: string) =>
      creditOfResult(wan, rounded, typed as DecimalString, { ...MONTHLY, monthlyFee: '10000' })!;
    // 45 minutes of 30 days.
    expect(of('99.895833333333')).toMatchObject({ result: '99.9', met: true });
    expect(of('99.895833333333').credit.trace[0]).toMatchObject({
      formula: 'round(result, 2)',
      value: '99.9',
    });
    expect(of('99.89')).toMatchObject({ result: '99.89', met: false });
  });

  it('is not there without credits or without a target', () => {
    const options = { ...MONTHLY, monthlyFee: null };
    const result = '99' as DecimalString;
    expect(creditOfResult(wan, { ...availability, remedy: null }, result, options)).toBeNull();
    const target = { ...availability.target, value: null };
    expect(creditOfResult(wan, { ...availability, target }, result, options)).toBeNull();
  });
});

describe('the usual window', () => {
  it('of a calendar month has 30 days, of a year 365', () => {
    expect(usual.length).toBe(30 * 86_400_000);
    expect(usualWindow(wan, { ...availability, window: 'calendar-year' }).length).toBe(
      365 * 86_400_000,
    );
  });
});
