import { describe, expect, it } from 'vitest';
import { rounded } from '#shared/base/rounded.ts';
import type { DecimalString } from '#shared/base/decimal.ts';

const round = (value: string, decimals: number, limit: string | null = null) =>
  rounded(value as DecimalString, decimals, limit);

describe('a figure rounded to be read', () => {
  it('has so many decimals', () => {
    expect(round('36.9565', 1)).toBe('37');
    expect(round('99.796296', 4)).toBe('99.7963');
  });

  it('never comes to lie on a limit that it does not reach', () => {
    expect(round('99.89996', 4, '99.9')).toBe('99.89996');
    expect(round('94.96', 1, '95')).toBe('94.96');
    expect(round('4.0004', 2, '4')).toBe('4.0004');
    expect(round('99.899999999999', 4, '99.9')).toBe('99.899999999999');
  });

  it('is the limit where it reaches it', () => {
    expect(round('99.9', 4, '99.9')).toBe('99.9');
    expect(round('99.95001', 2, '99.9')).toBe('99.95');
  });
});
