import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '#shared/agreement/commitment.ts';
import { newCreditRemedy, type CreditTier } from '#shared/agreement/remedy.ts';
import { exact } from '#shared/base/decimal.ts';
import { contains, isEmpty } from '#shared/engine/credits/interval.ts';
import {
  creditsWhileMet,
  gapsOf,
  overlapsOf,
  piecesOf,
  scaleOf,
  tierAt,
  tierIntervals,
} from '#shared/engine/credits/tiers.ts';
import { decimal } from '#test/support/agreements/agreements.ts';
import { resultFor, soundSchedule, unsoundSchedule } from '#test/support/agreements/schedules.ts';

const target = (change: Partial<Target> = {}): Target => ({
  comparator: 'at-least',
  value: decimal('99.9'),
  unit: 'percent',
  countOf: '',
  share: null,
  ...change,
});

const remedy = (
  shape: 'bounded' | 'cumulative',
  ...tiers: readonly (readonly [start: string, end: string | null, credit: string])[]
) => ({
  ...newCreditRemedy(),
  schedule: {
    shape,
    tiers: tiers.map(([start, end, credit]): CreditTier => ({
      worseThan: start === 'target' || start === 'previous' ? start : decimal(start),
      notWorseThan: end === null ? null : decimal(end),
      credit: decimal(credit),
    })),
  },
});

const usual = remedy(
  'bounded',
  ['target', '99', '10'],
  ['previous', '95', '25'],
  ['previous', null, '100'],
);

/** "[95, 99)" */
const shown = (interval: ReturnType<typeof tierIntervals>[number]['interval']): string =>
  interval === null
    ? '?'
    : `${interval.low === null ? '(-' : `${interval.low.closed ? '[' : '('}${interval.low.value}`}, ${
        interval.high === null ? '+)' : `${interval.high.value}${interval.high.closed ? ']' : ')'}`
      }`;

describe('the steps of a schedule as intervals', () => {
  it('puts "target" and "previous" in figures, the better end open, the worse closed', () => {
    expect(tierIntervals(usual, target()).map(({ interval }) => shown(interval))).toEqual([
      '[99, 99.9)',
      '[95, 99)',
      '[0, 95)',
    ]);
  });

  it('runs the other way where less is better', () => {
    const hours = target({ comparator: 'at-most', unit: 'hour', value: decimal('4') });
    const rising = remedy('bounded', ['target', '8', '5'], ['previous', null, '10']);
    expect(tierIntervals(rising, hours).map(({ interval }) => shown(interval))).toEqual([
      '(4, 8]',
      '(8, +)',
    ]);
    expect(tierAt(rising, hours, exact('8'))?.index).toBe(0);
    expect(tierAt(rising, hours, exact('8.01'))?.index).toBe(1);
  });

  it('begins at the figure itself where it misses the target', () => {
    const strict = target({ comparator: 'more-than' });
    expect(shown(tierIntervals(usual, strict)[0]!.interval)).toBe('[99, 99.9]');
    expect(tierAt(usual, strict, exact('99.9'))?.index).toBe(0);
    expect(tierAt(usual, target(), exact('99.9'))).toBeNull();
  });

  it('is in shares of cases where the target names a share', () => {
    const share = target({
      comparator: 'at-most',
      unit: 'hour',
      value: decimal('4'),
      share: decimal('95'),
    });
    const steps = remedy('bounded', ['target', '90', '5'], ['previous', null, '10']);
    expect(tierIntervals(steps, share).map(({ interval }) => shown(interval))).toEqual([
      '[90, 95)',
      '[0, 90)',
    ]);
  });

  it('lets cumulative steps run to the worst, and takes the worst that is reached', () => {
    const steps = remedy('cumulative', ['99.95', null, '10'], ['99', null, '25']);
    expect(tierIntervals(steps, target()).map(({ interval }) => shown(interval))).toEqual([
      '[0, 99.95)',
      '[0, 99)',
    ]);
    expect(tierAt(steps, target(), exact('99.5'))?.credit).toBe('10');
    expect(tierAt(steps, target(), exact('98'))?.credit).toBe('25');
    expect(overlapsOf(steps, target())).toEqual([]);
  });

  it('does not know a step whose start is not set', () => {
    const open = remedy('bounded', ['target', null, '10'], ['previous', null, '20']);
    expect(tierIntervals(open, target())[1]!.interval).toBeNull();
    expect(tierIntervals(open, target({ value: null }))[0]!.interval).toBeNull();
    expect(gapsOf(open, target({ value: null }))).toEqual([]);
  });

  it('keeps the typed ends of a step that is backwards', () => {
    const [step] = tierIntervals(remedy('bounded', ['99', '99.5', '10']), target());
    expect(shown(step!.interval)).toBe('[99.5, 99)');
    expect(isEmpty(step!.interval!)).toBe(true);
  });
});

describe('gaps', () => {
  it('are named with their exact ends', () => {
    const holes = remedy('bounded', ['99.8', '99', '10'], ['98.99', '95', '25']);
    expect(gapsOf(holes, target()).map(shown)).toEqual(['[0, 95)', '[98.99, 99)', '[99.8, 99.9)']);
  });

  it('may be a single figure', () => {
    const strict = target({ comparator: 'more-than' });
    const steps = remedy('bounded', ['99.9', null, '10']);
    expect(gapsOf(steps, strict).map(shown)).toEqual(['[99.9, 99.9]']);
  });

  it('are everything missed where no step can apply', () => {
    expect(gapsOf(remedy('bounded', ['99', '99.5', '10']), target()).map(shown)).toEqual([
      '[0, 99.9)',
    ]);
  });
});

describe('overlaps and credits while the target is met', () => {
  it('name both steps and the results between', () => {
    const steps = remedy('bounded', ['target', '99', '10'], ['99.5', null, '25']);
    expect(overlapsOf(steps, target())).toMatchObject([{ steps: [0, 1] }]);
    expect(shown(overlapsOf(steps, target())[0]!.interval)).toBe('[99, 99.5)');
  });

  it('take two cumulative steps with one start as an overlap', () => {
    const steps = remedy('cumulative', ['99', null, '10'], ['99.0', null, '25']);
    expect(overlapsOf(steps, target())).toMatchObject([{ steps: [0, 1] }]);
    expect(tierAt(steps, target(), exact('98'))?.credit).toBe('25');
  });

  it('find a step that starts above the target', () => {
    const [found] = creditsWhileMet(remedy('bounded', ['99.95', null, '10']), target());
    expect(found!.index).toBe(0);
    expect(shown(found!.interval)).toBe('[99.9, 99.95)');
    expect(creditsWhileMet(remedy('bounded', ['99.95', null, '0']), target())).toEqual([]);
  });
});

describe('pieces', () => {
  it('cover every possible result once, from the best to the worst', () => {
    expect(
      piecesOf(usual, target()).map(({ interval, step }) => [shown(interval), step?.index]),
    ).toEqual([
      ['[99.9, 100]', undefined],
      ['[99, 99.9)', 0],
      ['[95, 99)', 1],
      ['[0, 95)', 2],
    ]);
  });

  it('agree with the step that applies at each result, sound or not', () => {
    const any = fc
      .oneof(soundSchedule(), unsoundSchedule())
      .filter(({ remedy: { schedule } }) => schedule.shape !== 'rate')
      .chain((schedule) => fc.tuple(fc.constant(schedule), resultFor(schedule)));
    fc.assert(
      fc.property(any, ([schedule, typed]) => {
        const result = exact(typed);
        const pieces = piecesOf(schedule.remedy, schedule.target).filter(({ interval }) =>
          contains(interval, result),
        );
        expect(pieces).toHaveLength(1);
        const step = tierAt(schedule.remedy, schedule.target, result);
        expect(pieces[0]!.step?.index).toBe(step?.index);
      }),
    );
  });
});

describe('soundness', () => {
  it('leaves nothing to find in a sound schedule', () => {
    fc.assert(
      fc.property(soundSchedule(), ({ remedy: sound, target: wanted }) => {
        expect(gapsOf(sound, wanted)).toEqual([]);
        expect(overlapsOf(sound, wanted)).toEqual([]);
        expect(creditsWhileMet(sound, wanted)).toEqual([]);
      }),
    );
  });

  it('shows each fault of an unsound one, and that one only', () => {
    fc.assert(
      fc.property(unsoundSchedule(), ({ fault, remedy: unsound, target: wanted }) => {
        const { start } = scaleOf(wanted);
        const gaps = gapsOf(unsound, wanted);
        const touchesTarget = gaps.some(
          ({ low, high }) => low?.value === start || high?.value === start,
        );
        const credits = piecesOf(unsound, wanted).map(({ step }) => Number(step?.credit ?? 0));
        const covered = piecesOf(unsound, wanted).flatMap(({ step }) =>
          step ? [Number(step.credit)] : [],
        );
        const found = {
          gap: gaps.length > 0 && !touchesTarget,
          overlap: overlapsOf(unsound, wanted).length > 0,
          'not-monotone': covered.some((credit, at) => at > 0 && credit < covered[at - 1]!),
          'first-step-not-at-target': touchesTarget,
          'credit-while-met': creditsWhileMet(unsound, wanted).length > 0,
          'cap-out-of-reach':
            unsound.cap !== null && Number(unsound.cap.value) > Math.max(...credits),
        };
        const faults = Object.entries(found).flatMap(([name, is]) => (is ? [name] : []));
        expect(faults).toEqual([fault]);
      }),
      { numRuns: 500 },
    );
  });
});
