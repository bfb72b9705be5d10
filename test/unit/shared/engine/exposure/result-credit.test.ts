import { describe, expect, it } from 'vitest';
import type { DecimalString } from '#shared/base/decimal.ts';
import { creditOfResult } from '#shared/engine/exposure/result-credit.ts';
import { usualWindowLength } from '#shared/engine/exposure/window-length.ts';
import { makeSample, shippedCatalogue } from '#test/support/sample-fill.ts';

const wan = makeSample('wan', shippedCatalogue());
const availability = wan.commitments.find(({ kind }) => kind === 'availability')!;
const length = usualWindowLength(wan, availability);

const credit = (result: string) =>
  creditOfResult(wan, availability, result as DecimalString, { monthlyFee: '10000', length });

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

  it('is not there without credits or without a target', () => {
    const options = { monthlyFee: null, length };
    const result = '99' as DecimalString;
    expect(creditOfResult(wan, { ...availability, remedy: null }, result, options)).toBeNull();
    const target = { ...availability.target, value: null };
    expect(creditOfResult(wan, { ...availability, target }, result, options)).toBeNull();
  });
});

describe('the usual window', () => {
  it('of a calendar month has 30 days, of a year 365', () => {
    expect(length).toBe(30 * 86_400_000);
    expect(usualWindowLength(wan, { ...availability, window: 'calendar-year' })).toBe(
      365 * 86_400_000,
    );
  });
});
