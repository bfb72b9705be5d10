import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '#shared/base/decimal.ts';
import { writtenShare, writtenUp } from '#shared/engine/feasibility/written-figure.ts';
import type { TargetUnit } from '#shared/agreement/commitment.ts';

describe('a figure that people would write', () => {
  it.each<[string, TargetUnit, string]>([
    ['0.4', 'minute', '1'],
    ['3', 'minute', '5'],
    ['5', 'minute', '5'],
    ['11', 'minute', '15'],
    ['16', 'minute', '30'],
    ['31', 'minute', '45'],
    ['61', 'minute', '90'],
    ['0.3', 'hour', '0.5'],
    ['3.01', 'hour', '4'],
    ['13', 'hour', '14'],
    ['25', 'hour', '28'],
    ['97', 'hour', '120'],
    ['97', 'working-hour', '104'],
    ['1.2', 'working-day', '2'],
    ['15', 'day', '21'],
  ])('for %s %s is %s', (figure, unit, written) => {
    expect(writtenUp(exact(figure), unit)).toBe(written);
  });

  it('is more than the figure where it must not be reached', () => {
    expect(writtenUp(exact('4'), 'hour', true)).toBe('5');
    expect(writtenUp(exact('12'), 'hour', true)).toBe('14');
  });

  it('is never below the figure, and never falls as the figure rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc.constantFrom<TargetUnit>('minute', 'hour', 'working-hour', 'day', 'second'),
        (a, b, unit) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map((one) => exact(one.toFixed(6)));
          const [lower, higher] = [exact(writtenUp(low!, unit)), exact(writtenUp(high!, unit))];
          expect(lower.gte(low!)).toBe(true);
          expect(higher.gte(lower)).toBe(true);
        },
      ),
    );
  });

  it('of shares is lower than what was reached', () => {
    expect(['99.7', '93.4', '88', '80'].map((share) => writtenShare(exact(share)))).toEqual([
      '99',
      '93',
      '85',
      '80',
    ]);
  });
});
