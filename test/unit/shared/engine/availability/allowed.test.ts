import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '#shared/base/decimal.ts';
import {
  allowedDowntime,
  availabilityFor,
  printedDowntime,
} from '#shared/engine/availability/allowed.ts';
import { recomputed } from '#shared/engine/trace.ts';

describe('allowed downtime', () => {
  it.each([
    ['99.9', '43200', '43.2'],
    ['99.9', '43830', '43.83'],
    ['99.95', '44580', '22.29'],
    ['99.999', '525600', '5.256'],
    ['100', '43200', '0'],
  ])('%s %% of %s minutes: %s', (target, T, minutes) => {
    expect(allowedDowntime(target, T).value).toBe(minutes);
  });

  it('and availability are each other the other way round', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 600_000 }),
        (thousandths, T) => {
          const target = exact(thousandths).div(1000).toFixed();
          const allowed = allowedDowntime(target, T);
          const back = availabilityFor(allowed.value, T)!;
          expect(exact(back.value).minus(target).abs().lt('1e-9')).toBe(true);
          for (const step of [...allowed.trace, ...back.trace])
            expect(recomputed(step)).toBe(step.value);
        },
      ),
    );
  });

  it.each([
    ['43.2', '43.2'],
    ['65.52', '65.5'],
    ['131.04', '131'],
    ['2.5999', '2.59'],
    ['0.00432', '0.00432'],
    ['1752.9', '1752'],
    ['0', '0'],
  ])('of %s is printed as %s: not more than there is, and not nothing', (downtime, printed) => {
    expect(printedDowntime(downtime)).toBe(printed);
  });

  it('knows no availability of no time', () => {
    expect(availabilityFor(0, 0)).toBeNull();
  });
});
