import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generationsToKeep } from '#main/files/generations.ts';

const keep = (...moments: string[]) =>
  [...generationsToKeep(moments.map((moment) => new Date(moment)))]
    .map((moment) => moment.toISOString().slice(0, 16))
    .sort();

const hours = (from: string, count: number, step = 1) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(from) + index * step * 3_600_000).toISOString(),
  );

describe('the generations of backups', () => {
  it('keep everything while there is little', () => {
    expect(keep(...hours('2026-06-01T00:00Z', 10))).toHaveLength(10);
  });

  it('keep the ten latest of one day', () => {
    expect(keep(...hours('2026-06-01T00:00Z', 24))).toEqual(
      hours('2026-06-01T14:00Z', 10).map((moment) => moment.slice(0, 16)),
    );
  });

  it('keep the last of each of seven days and of four weeks', () => {
    // Every six hours of June, which begins on a Monday.
    const kept = keep(...hours('2026-06-01T00:00Z', 120, 6));
    expect(kept).toContain('2026-06-24T18:00'); // the seventh day from the end
    expect(kept).not.toContain('2026-06-23T18:00');
    expect(kept).toContain('2026-06-21T18:00'); // Sunday
    expect(kept).toContain('2026-06-14T18:00');
    expect(kept).not.toContain('2026-06-07T18:00'); // the fifth week from the end
    expect(kept).toHaveLength(10 + 4 + 2);
  });

  it('do not age while a draft rests', () => {
    expect(keep('2020-01-01T00:00Z', '2026-06-01T00:00Z')).toHaveLength(2);
  });

  it('always hold the latest ten, and twenty-one at most', () => {
    const moment = fc.integer({ min: 0, max: 4_000 }).map((hour) => new Date(hour * 3_600_000));
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 60 }), (moments) => {
        const kept = generationsToKeep(moments);
        const latest = [...moments].sort((a, b) => b.getTime() - a.getTime()).slice(0, 10);
        expect(latest.every((one) => kept.has(one))).toBe(true);
        expect(kept.size).toBeLessThanOrEqual(21);
      }),
    );
  });

  it('stay the same when pruned again', () => {
    const moment = fc.integer({ min: 0, max: 4_000 }).map((hour) => new Date(hour * 3_600_000));
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 60 }), (moments) => {
        const once = generationsToKeep(moments);
        expect(generationsToKeep([...once])).toEqual(once);
      }),
    );
  });
});
