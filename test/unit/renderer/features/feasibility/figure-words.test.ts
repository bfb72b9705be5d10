import { describe, expect, it } from 'vitest';
import {
  minutesWords,
  monthsMet,
  percentWords,
} from '#renderer/features/feasibility/figure-words.ts';
import type { DecimalString } from '#shared/base/decimal.ts';

const decimal = (text: string) => text as DecimalString;

describe('words for figures', () => {
  it('count the months that met the target, of those that can be judged', () => {
    expect(monthsMet([{ met: true }, { met: false }, { met: null }])).toBe('1 of 2');
    expect(monthsMet([{ met: null }])).toBe('–');
  });

  it.each([
    ['0', '0 min'],
    ['119.4', '119 min'],
    ['120', '2 h'],
    ['4319', '72 h'],
    ['4320', '3 d'],
  ])('say %s minutes as %s', (minutes, words) => {
    expect(minutesWords(decimal(minutes))).toBe(words);
  });

  it('round shares to what can be read, but not onto the target', () => {
    expect(percentWords(decimal('36.9565'))).toBe('37%');
    expect(percentWords(decimal('94.9612'), 1, '95')).toBe('94.96%');
  });
});
