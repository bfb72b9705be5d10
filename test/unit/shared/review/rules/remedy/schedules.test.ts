import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { review } from '#shared/review/review.ts';
import { REMEDY_RULES } from '#shared/review/rules/remedy/index.ts';
import { agreementWith } from '#test/support/agreements/reviewed.ts';
import {
  commitmentOf,
  soundSchedule,
  unsoundSchedule,
  type Fault,
  type ScheduleCase,
} from '#test/support/agreements/schedules.ts';

/** The rules about the soundness of a schedule, each with the fault that it is there for. */
const FAULT_OF: Readonly<Record<string, Fault | null>> = {
  'tier-gap': 'gap',
  'tier-overlap': 'overlap',
  'tiers-not-monotone': 'not-monotone',
  'first-tier-off-target': 'first-step-not-at-target',
  'credit-while-met': 'credit-while-met',
  'cap-unreachable': 'cap-out-of-reach',
  'tier-order': null,
  'cap-exceeded': null,
  'credit-empty-step': null,
  'target-beyond-scale': null,
};

const SOUNDNESS = REMEDY_RULES.filter(({ id }) => id in FAULT_OF);

const found = (schedule: ScheduleCase) =>
  review(agreementWith([commitmentOf(schedule)]), SOUNDNESS);

describe('the rules about credit schedules', () => {
  it('find nothing in a sound schedule', () => {
    fc.assert(
      fc.property(soundSchedule(), (schedule) => {
        expect(found(schedule)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('find exactly the fault of an unsound one', () => {
    fc.assert(
      fc.property(unsoundSchedule(), (schedule) => {
        const faults = new Set(found(schedule).map(({ rule }) => FAULT_OF[rule]));
        expect([...faults]).toEqual([schedule.fault]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('mend what they offer to mend, until nothing is left', () => {
    fc.assert(
      fc.property(unsoundSchedule(), (schedule) => {
        let agreement = agreementWith([commitmentOf(schedule)]);
        for (let turn = 0; turn < 5; turn += 1) {
          const fix = review(agreement, SOUNDNESS).find((finding) => finding.fix)?.fix;
          if (fix) agreement = fix.apply(agreement);
        }
        expect(review(agreement, SOUNDNESS)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
