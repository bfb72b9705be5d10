import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addStep,
  changeStep,
  removeStep,
  reshape,
} from '#shared/agreement/edit/credit-schedule.ts';
import { CreditScheduleSchema, type CreditSchedule } from '#shared/agreement/remedy.ts';
import { decimal } from '#test/support/agreements/agreements.ts';

type Stepped = Exclude<CreditSchedule, { readonly shape: 'rate' }>;
type Tier = Stepped['tiers'][number];

const tier = (worseThan: string, notWorseThan: string | null, credit: string): Tier => ({
  worseThan: worseThan as Tier['worseThan'],
  notWorseThan: notWorseThan === null ? null : decimal(notWorseThan),
  credit: decimal(credit),
});

/** 99.9 % promised: 10 % below that, 25 % below 99.0 %, 50 % below 95 %. */
const bounded: Stepped = {
  shape: 'bounded',
  tiers: [tier('target', '99.0', '10'), tier('previous', '95', '25'), tier('previous', null, '50')],
};
const cumulative: Stepped = {
  shape: 'cumulative',
  tiers: [tier('target', null, '10'), tier('99.0', null, '25'), tier('95', null, '50')],
};

describe('adding a step', () => {
  it('begins at the target where there is none yet', () => {
    expect(addStep({ shape: 'bounded', tiers: [] }).tiers).toEqual([
      { worseThan: 'target', notWorseThan: null, credit: null },
    ]);
  });

  it('begins where the last one ends, and leaves the others as they are', () => {
    const { tiers } = addStep(bounded);
    expect(tiers.slice(0, 3)).toEqual(bounded.tiers);
    expect(tiers[3]).toEqual({ worseThan: 'previous', notWorseThan: null, credit: null });
  });

  it('waits for a figure where steps have one bound only', () => {
    expect(addStep(cumulative).tiers.at(-1)?.worseThan).toBe('previous');
  });
});

describe('removing a step', () => {
  it('lets the next one begin at the target when the first goes', () => {
    expect(removeStep(bounded, 0).tiers).toEqual([
      tier('target', '95', '25'),
      tier('previous', null, '50'),
    ]);
    expect(removeStep(cumulative, 0).tiers[0]?.worseThan).toBe('target');
  });

  it('closes the gap when one in the middle goes', () => {
    expect(removeStep(bounded, 1).tiers).toEqual([
      tier('target', '99.0', '10'),
      tier('previous', null, '50'),
    ]);
  });

  it('keeps the worst results covered when the last goes', () => {
    expect(removeStep(bounded, 2).tiers.at(-1)).toEqual(tier('previous', null, '25'));
  });

  it('keeps a start that was set apart from the target', () => {
    const late: Stepped = { ...bounded, tiers: [tier('99.5', '99.0', '10'), bounded.tiers[2]!] };
    expect(removeStep(late, 0).tiers[0]?.worseThan).toBe('99.5');
  });
});

describe('changing a step', () => {
  it('touches that step only', () => {
    expect(changeStep(bounded, 1, { credit: decimal('30') }).tiers).toEqual([
      bounded.tiers[0],
      tier('previous', '95', '30'),
      bounded.tiers[2],
    ]);
  });

  it('goes back to the target where the first step loses its start', () => {
    const late: Stepped = { ...cumulative, tiers: [tier('99.5', null, '10')] };
    expect(changeStep(late, 0, { worseThan: 'previous' }).tiers[0]?.worseThan).toBe('target');
  });
});

describe('another shape', () => {
  it('turns shared bounds into figures', () => {
    expect(reshape(bounded, 'cumulative')).toEqual(cumulative);
  });

  it('turns figures into shared bounds', () => {
    expect(reshape(cumulative, 'bounded')).toEqual(bounded);
  });

  it('takes the credit of a rate over to the first step', () => {
    const rate: CreditSchedule = {
      shape: 'rate',
      credit: decimal('5'),
      step: decimal('30'),
      stepUnit: 'minute',
    };
    expect(reshape(rate, 'bounded')).toEqual({
      shape: 'bounded',
      tiers: [tier('target', null, '5')],
    });
  });

  it('is the same schedule where the shape is the same', () => {
    expect(reshape(bounded, 'bounded')).toBe(bounded);
  });
});

/** Whatever one does with the buttons of the form, one after another. */
type Press =
  | { readonly type: 'add' }
  | { readonly type: 'remove'; readonly at: number }
  | { readonly type: 'shape'; readonly shape: CreditSchedule['shape'] }
  | { readonly type: 'start' | 'end'; readonly at: number; readonly figure: string | null };

const at = fc.nat({ max: 6 });
const figure = fc.option(fc.integer({ min: 0, max: 9999 }).map((n) => (n / 100).toString()));
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ type: fc.constant('add' as const) }),
  fc.record({ type: fc.constant('remove' as const), at }),
  fc.record({
    type: fc.constant('shape' as const),
    shape: fc.constantFrom('bounded' as const, 'cumulative' as const, 'rate' as const),
  }),
  fc.record({ type: fc.constantFrom('start' as const, 'end' as const), at, figure }),
);

function after(schedule: CreditSchedule, what: Press): CreditSchedule {
  if (what.type === 'shape') return reshape(schedule, what.shape);
  if (schedule.shape === 'rate') return schedule;
  switch (what.type) {
    case 'add':
      return addStep(schedule);
    case 'remove':
      return removeStep(schedule, what.at);
    case 'start':
      return changeStep(schedule, what.at, {
        worseThan: what.figure === null ? 'previous' : decimal(what.figure),
      });
    case 'end':
      return schedule.shape === 'bounded'
        ? changeStep(schedule, what.at, {
            notWorseThan: what.figure === null ? null : decimal(what.figure),
          })
        : schedule;
  }
}

describe('any run of changes', () => {
  it('gives a schedule that a file may hold, whose first step does not lean on one before it', () => {
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        const result = presses.reduce<CreditSchedule>(after, bounded);
        expect(CreditScheduleSchema.safeParse(result).success).toBe(true);
        if (result.shape !== 'rate') expect(result.tiers[0]?.worseThan).not.toBe('previous');
      }),
    );
  });

  it('leaves no gap between bounded steps, nor at their ends, when steps are removed', () => {
    fc.assert(
      fc.property(fc.array(at, { maxLength: 2 }), (removed) => {
        const { tiers } = removed.reduce(removeStep, bounded);
        expect(tiers.map(({ worseThan }) => worseThan)).toEqual(
          tiers.map((_, index) => (index === 0 ? 'target' : 'previous')),
        );
        expect(tiers.at(-1)?.notWorseThan).toBe(null);
        expect(tiers.slice(0, -1).every(({ notWorseThan }) => notWorseThan !== null)).toBe(true);
      }),
    );
  });

  it('comes back to the same bounds after a change of shape and back', () => {
    fc.assert(
      fc.property(fc.array(at, { maxLength: 2 }), (removed) => {
        const start = removed.reduce(removeStep, bounded);
        expect(reshape(reshape(start, 'cumulative'), 'bounded')).toEqual(start);
      }),
    );
  });
});
