import { decimal } from '#test/support/agreements/agreements.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import {
  agreementWith,
  sound,
  timed,
  withCredits,
  withSteps,
  withTarget,
} from '#test/support/agreements/reviewed.ts';

const steps = (...args: Parameters<typeof withSteps>) => agreementWith([withSteps(...args)]);
const SOUND = agreementWith([sound()]);
const TIERS = '/commitments/availability/remedy/schedule/tiers';

/** Below 4 hours all is well; steps begin above. */
const resolution = (
  list: Parameters<typeof withSteps>[0],
  target: Partial<ReturnType<typeof sound>['target']> = {},
) =>
  steps(
    list,
    'bounded',
    timed('resolution', 's1', ['4', 'hour'], {
      target: { ...timed('resolution', 's1', ['4', 'hour']).target, share: null, ...target },
      remedy: sound().remedy,
    }),
  );

export const STEP_EXAMPLES: FamilyExamples = {
  'tier-gap': {
    fails: [
      {
        what: 'a second step that begins below the end of the first',
        agreement: steps([
          ['target', '99.5', '10'],
          ['99.0', '', '25'],
        ]),
        message: 'From 99.0% up to but not including 99.5% no step applies.',
        at: `${TIERS}/2/worseThan`,
      },
      {
        what: 'a last step with an end',
        agreement: steps([
          ['target', '99.5', '10'],
          ['previous', '95', '25'],
        ]),
        message: 'Below 95% no step applies.',
        at: `${TIERS}/2/notWorseThan`,
      },
      {
        what: 'a gap of times, where longer is worse',
        agreement: resolution([
          ['target', '6', '10'],
          ['8', '', '25'],
        ]),
        message: 'Above 6 hours up to and including 8 hours no step applies.',
      },
      {
        what: 'two gaps',
        agreement: steps([
          ['target', '99.5', '10'],
          ['99', '98', '20'],
          ['97.25', '', '25'],
        ]),
        message: 'From 97.25% up to but not including 98% no step applies.',
      },
    ],
    passes: [
      { what: 'steps that follow one another', agreement: SOUND },
      {
        what: 'cumulative steps',
        agreement: steps(
          [
            ['target', '', '10'],
            ['99', '', '25'],
          ],
          'cumulative',
        ),
      },
      {
        what: 'a commitment whose target is a blank',
        agreement: agreementWith([withTarget({ value: null })]),
      },
    ],
  },
  'first-tier-off-target': {
    fails: [
      {
        what: 'a first step below the target',
        agreement: steps([
          ['99.5', '99', '10'],
          ['previous', '', '25'],
        ]),
        message: 'missed from 99.5% up to but not including 99.9%, and no step applies there.',
        at: `${TIERS}/1/worseThan`,
      },
      {
        what: 'a target of "more than" whose own figure no step has',
        agreement: steps([['99.9', '', '10']], 'bounded', withTarget({ comparator: 'more-than' })),
        message: 'missed at exactly 99.9%',
      },
    ],
    passes: [
      { what: 'a first step at the target', agreement: SOUND },
      { what: 'the same figure typed once more', agreement: steps([['99.90', '', '10']]) },
    ],
  },
  'tier-overlap': {
    fails: [
      {
        what: 'a second step that begins above the end of the first',
        agreement: steps([
          ['target', '99.0', '10'],
          ['99.5', '', '25'],
        ]),
        message: 'From 99.0% up to but not including 99.5% both apply.',
        at: `${TIERS}/2`,
      },
      {
        what: 'two cumulative steps with the same start',
        agreement: steps(
          [
            ['target', '', '10'],
            ['99', '', '25'],
            ['99.0', '', '30'],
          ],
          'cumulative',
        ),
        message: 'Step 2 and step 3 overlap.',
      },
      {
        what: 'a first step without an end',
        agreement: steps([
          ['target', '', '10'],
          ['99.5', '', '25'],
        ]),
        message: 'Below 99.5% both apply.',
      },
    ],
    passes: [
      { what: 'steps that touch', agreement: SOUND },
      {
        what: 'cumulative steps, which lie in one another',
        agreement: steps(
          [
            ['target', '', '10'],
            ['99', '', '25'],
          ],
          'cumulative',
        ),
      },
    ],
  },
  'tier-order': {
    fails: [
      {
        what: 'a step whose ends are exchanged',
        agreement: steps([
          ['target', '99.5', '10'],
          ['99', '99.5', '20'],
          ['99', '', '25'],
        ]),
        message: 'Step 2 applies to no result: it begins at 99% and ends at 99.5%.',
        at: `${TIERS}/2`,
      },
      {
        what: 'a table that begins with the worst results',
        agreement: steps([
          ['99', '', '25'],
          ['target', '99', '10'],
        ]),
        message: 'not listed from the best result to the worst',
      },
    ],
    passes: [
      { what: 'a table from the target downwards', agreement: SOUND },
      { what: 'a single step', agreement: steps([['target', '', '10']]) },
    ],
  },
  'tiers-not-monotone': {
    fails: [
      {
        what: 'a second step that gives less',
        agreement: steps([
          ['target', '99', '25'],
          ['previous', '', '10'],
        ]),
        message: 'Below 99% step 2 gives 10%, less than the 25% of step 1 for better results.',
      },
      {
        what: 'a cumulative step that gives less',
        agreement: steps(
          [
            ['target', '', '10'],
            ['99', '', '30'],
            ['95', '', '20'],
          ],
          'cumulative',
        ),
        message: 'Below 95% step 3 gives 20%',
      },
    ],
    passes: [
      { what: 'credits that rise', agreement: SOUND },
      {
        what: 'credits that stay the same',
        agreement: steps([
          ['target', '99', '10'],
          ['previous', '', '10.0'],
        ]),
      },
    ],
  },
  'credits-for-exact-target': {
    fails: [
      {
        what: 'steps above an exact figure',
        agreement: resolution([['target', '', '10']], { comparator: 'exactly' }),
        message: 'No credit follows a result below 4 hours, which misses the target too.',
      },
    ],
    passes: [
      { what: 'steps above the most that may be', agreement: resolution([['target', '', '10']]) },
      {
        what: 'a share of exact cases, which is missed on one side only',
        agreement: resolution([['target', '', '10']], {
          comparator: 'exactly',
          share: decimal('95'),
        }),
      },
      {
        what: 'exactly none, as there is nothing below',
        agreement: resolution([['target', '', '10']], {
          comparator: 'exactly',
          value: decimal('0'),
        }),
      },
    ],
  },
  'credit-while-met': {
    fails: [
      {
        what: 'a first step above the target',
        agreement: steps([
          ['99.95', '99', '10'],
          ['previous', '', '25'],
        ]),
        message:
          'Step 1 gives a credit from 99.9% up to but not including 99.95%, where the target is met.',
      },
      {
        what: 'a step of times below the target',
        agreement: resolution([['3', '', '10']]),
        message: 'above 3 hours up to and including 4 hours',
      },
    ],
    passes: [
      { what: 'a first step at the target', agreement: SOUND },
      {
        what: 'a step above the target that gives nothing',
        agreement: steps([['99.95', '', '0']]),
      },
    ],
  },
  'credit-empty-step': {
    fails: [
      {
        what: 'a step without a credit',
        agreement: steps([['target', '', '']]),
        message: 'Step 1 gives no credit.',
        at: `${TIERS}/1/credit`,
      },
      { what: 'a step that gives nothing', agreement: steps([['target', '', '0.0']]) },
      { what: 'a table without a step', agreement: steps([]), message: 'no step' },
      {
        what: 'a step behind one without an end',
        agreement: steps([
          ['target', '', '10'],
          ['previous', '', '25'],
        ]),
        message: 'Step 2 begins where the step before it ends',
      },
      {
        what: 'a rate of so much for each nothing',
        agreement: agreementWith([
          withCredits({
            schedule: {
              shape: 'rate',
              credit: decimal('5'),
              step: decimal('0'),
              stepUnit: 'minute',
            },
          }),
        ]),
        message: 'how large a step',
      },
    ],
    passes: [
      { what: 'steps with all their figures', agreement: SOUND },
      {
        what: 'a rate with all its figures',
        agreement: agreementWith([
          withCredits({
            schedule: {
              shape: 'rate',
              credit: decimal('5'),
              step: decimal('30'),
              stepUnit: 'minute',
            },
          }),
        ]),
      },
    ],
  },
  'target-beyond-scale': {
    fails: [
      {
        what: 'a step at 995 percent',
        agreement: steps([
          ['target', '995', '10'],
          ['previous', '', '25'],
        ]),
        message: 'Step 1 ends at 995%.',
        at: `${TIERS}/1/notWorseThan`,
      },
      { what: 'a start above the scale', agreement: steps([['100.1', '', '10']]) },
    ],
    passes: [
      { what: 'steps of percentages', agreement: SOUND },
      {
        what: 'steps of minutes above a hundred',
        agreement: resolution([
          ['target', '120', '10'],
          ['previous', '', '25'],
        ]),
      },
    ],
  },
};
