import { describe, expect, it } from 'vitest';
import type { Target } from '#shared/agreement/commitment.ts';
import type { CreditTier } from '#shared/agreement/remedy.ts';
import { missWords, tierWords } from '#shared/assemble/blocks/result-ranges.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { exact } from '#shared/base/decimal.ts';
import { meets } from '#shared/engine/credits/meets.ts';
import { decimal } from '#test/support/agreements/agreements.ts';

const english = formatterFor('en-GB');
const hours = (comparator: Target['comparator'], share: string | null = null): Target => ({
  comparator,
  value: decimal('4'),
  unit: 'hour',
  countOf: '',
  share: share === null ? null : decimal(share),
});
const miss = (target: Target) => missWords(english, { target });

describe('what misses a target', () => {
  it.each([
    ['at-least', 'below 4 hours', [false, true, true]],
    ['more-than', 'at or below 4 hours', [false, false, true]],
    ['at-most', 'above 4 hours', [true, true, false]],
    ['less-than', 'at or above 4 hours', [true, false, false]],
    ['exactly', 'other than 4 hours', [false, true, false]],
  ] as const)('"%s" is told as it is reckoned: %s', (comparator, words, kept) => {
    expect(miss(hours(comparator))).toBe(words);
    expect(['3', '4', '5'].map((result) => meets(hours(comparator), exact(result)))).toEqual(kept);
  });

  it('is a share of cases where the target names one', () => {
    expect(miss(hours('less-than', '95'))).toBe('below 95%');
  });

  it('is not known without a figure', () => {
    expect(miss({ ...hours('at-most'), value: null })).toBeNull();
  });
});

describe('what earns a step', () => {
  const step = (worseThan: CreditTier['worseThan'], notWorseThan: string | null): CreditTier => ({
    worseThan,
    notWorseThan: notWorseThan === null ? null : decimal(notWorseThan),
    credit: decimal('10'),
  });

  it.each([
    ['at-most', '8', ['above 4 hours, at or below 8 hours', 'above 8 hours']],
    ['less-than', '8', ['at or above 4 hours, at or below 8 hours', 'above 8 hours']],
    ['at-least', '2', ['below 4 hours, at or above 2 hours', 'below 2 hours']],
    ['more-than', '2', ['at or below 4 hours, at or above 2 hours', 'below 2 hours']],
  ] as const)('"%s": only the first step holds at the target itself', (comparator, end, words) => {
    const tiers = [step('target', end), step('previous', null)];
    const target = hours(comparator);
    expect(tiers.map((_, index) => tierWords(english, { target }, tiers, index))).toEqual(words);
  });

  it('is not known where the step before has no end', () => {
    const tiers = [step('target', null), step('previous', null)];
    expect(tierWords(english, { target: hours('at-most') }, tiers, 1)).toBeNull();
  });
});
