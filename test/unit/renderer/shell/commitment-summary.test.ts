import { describe, expect, it } from 'vitest';
import { commitmentSummary } from '#renderer/shell/commitment-summary.ts';
import { availability, decimal } from '#test/support/agreements/agreements.ts';

describe('a commitment in one line', () => {
  it('says what is promised and over which window', () => {
    expect(commitmentSummary(availability(), 'en-GB')).toBe('at least 99.9% · calendar month');
  });

  it('speaks the agreement’s language of numbers', () => {
    expect(commitmentSummary(availability(), 'de-DE')).toContain('99,9');
  });

  it('names the share of cases', () => {
    const target = { ...availability().target, share: decimal('95') };
    expect(commitmentSummary({ target, window: 'calendar-quarter' }, 'en-GB')).toBe(
      'at least 99.9% in 95% of cases · calendar quarter',
    );
  });

  it('tells where there is no target or no window', () => {
    const target = { ...availability().target, value: null };
    expect(commitmentSummary({ target, window: null }, 'en-GB')).toBe('no target yet');
  });
});
