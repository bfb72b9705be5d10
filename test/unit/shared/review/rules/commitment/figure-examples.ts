import type { Agreement } from '#shared/agreement/agreement.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { LeadSegment } from '#shared/agreement/lead-plan.ts';
import type { History } from '#shared/agreement/result.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { decimal } from '#test/support/agreements/agreements.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import {
  agreementWith,
  exclusion,
  serving,
  sound,
  timed,
  withClaim,
  withMeasurement,
  withTarget,
} from '#test/support/agreements/reviewed.ts';

const SOUND = agreementWith([sound()]);
const HERE = '/commitments/availability';
const target = (...args: Parameters<typeof withTarget>) => agreementWith([withTarget(...args)]);
const rounded = (decimals: number, mode: 'half-up' | 'down' | 'up', base?: Commitment) =>
  agreementWith([withMeasurement({ rounding: { decimals, mode } }, base)]);

const history = (change: Partial<History>): History => ({
  source: 'tickets.csv',
  from: '2026-01-01' as IsoDate,
  to: '2026-06-30' as IsoDate,
  sample: 400,
  attained: decimal('62.5'),
  p50: decimal('150'),
  p90: decimal('600'),
  p95: decimal('900'),
  p99: decimal('2000'),
  holdsFor95PercentOfMonths: decimal('9'),
  ...change,
});
const resolved = (known: History | null) =>
  agreementWith([timed('resolution', 's1', ['3', 'hour'], { history: known })]);

const supply = (availability: string, group = ''): Supply => ({
  name: `Supply ${availability}`,
  agreement: null,
  commitment: null,
  availability: decimal(availability),
  group,
});

const leads = (
  value: string,
  months: readonly string[] | null = null,
  segment: Partial<LeadSegment> = {},
): Commitment => {
  const base = newCommitment('leads' as CommitmentId, 'volume', 'Leads');
  return {
    ...base,
    target: { ...base.target, value: decimal(value), countOf: 'leads' },
    leadPlan: {
      // 1,000,000 × 60 % ÷ 5,000 ÷ 20 % = 600 leads a year, 50 a month.
      segments: [
        {
          name: 'All',
          revenueGoal: decimal('1000000'),
          marketingShare: decimal('60'),
          averageDeal: decimal('5000'),
          closeRate: decimal('20'),
          ...segment,
        },
      ],
      months: months?.map(decimal) ?? null,
      attempts: null,
    },
  };
};

type Length = Parameters<typeof duration> | null;
const lasting = (length: Length) => length && duration(...length);

/** A service with up to 8 hours of maintenance, and an exclusion with its own notice and limit. */
const maintained = (notice: Length, excludedNotice: Length, excludedCap: Length): Agreement =>
  serving(
    agreementWith([sound()], {
      exclusions: [
        exclusion('scheduled-maintenance', {
          notice: lasting(excludedNotice),
          monthlyCap: lasting(excludedCap),
        }),
      ],
    }),
    {
      maintenance: {
        windows: [],
        notice: lasting(notice),
        monthlyCap: duration(8, 'hour'),
      },
    },
  );

export const FIGURE_EXAMPLES: FamilyExamples = {
  'unit-mismatch': {
    fails: [
      {
        what: 'availability in hours',
        agreement: target({ unit: 'hour' }),
        message: 'Availability is promised in hours.',
        at: `${HERE}/target/unit`,
      },
      {
        what: 'a response in percent',
        agreement: agreementWith([timed('response', 's1', ['95', 'percent'])]),
        message: 'Response is promised in percent.',
      },
    ],
    passes: [
      { what: 'availability in percent', agreement: SOUND },
      {
        what: 'a response in working hours',
        agreement: agreementWith([timed('response', 's1', ['4', 'working-hour'])]),
      },
      {
        what: 'anything of another kind',
        agreement: target({ unit: 'points' }, sound({ kind: 'custom' })),
      },
    ],
  },
  'comparator-backwards': {
    fails: [
      {
        what: 'at most 99.9 percent of availability',
        agreement: target({ comparator: 'at-most' }),
        message: 'Availability is promised as at most 99.9%.',
      },
      {
        what: 'a response in at least an hour',
        agreement: agreementWith([
          withTarget({ comparator: 'more-than' }, timed('response', 's1', ['1', 'hour'])),
        ]),
      },
    ],
    passes: [
      { what: 'at least 99.9 percent', agreement: SOUND },
      { what: 'more than 99.9 percent', agreement: target({ comparator: 'more-than' }) },
      {
        what: 'at most 2 percent of defects',
        agreement: target({ comparator: 'at-most' }, sound({ kind: 'quality' })),
      },
    ],
  },
  'target-over-100': {
    fails: [
      {
        what: '999 percent',
        agreement: target({ value: decimal('999') }),
        message: 'The target is 999%.',
      },
    ],
    passes: [
      { what: '99.9 percent', agreement: SOUND },
      {
        what: '120 percent of last year',
        agreement: target({ value: decimal('120') }, sound({ kind: 'custom' })),
      },
      {
        what: '120 minutes',
        agreement: agreementWith([timed('response', 's1', ['120', 'minute'])]),
      },
    ],
  },
  'target-impossible': {
    fails: [
      { what: 'an availability of 100 percent', agreement: target({ value: decimal('100.0') }) },
      {
        what: 'more than 100 percent',
        agreement: target({ value: decimal('100'), comparator: 'more-than' }),
      },
      {
        what: 'a response in no time',
        agreement: agreementWith([timed('response', 's1', ['0', 'minute'])]),
      },
      {
        what: 'less than no packet loss',
        agreement: target(
          { value: decimal('0'), comparator: 'less-than' },
          sound({ kind: 'packet-loss' }),
        ),
      },
    ],
    passes: [
      { what: '99.9 percent', agreement: SOUND },
      {
        what: 'a quality of 100 percent',
        agreement: target({ value: decimal('100') }, sound({ kind: 'quality' })),
      },
    ],
  },
  'share-out-of-range': {
    fails: [
      {
        what: '950 percent of cases',
        agreement: target({ share: decimal('950') }),
        message: 'in 950% of cases',
      },
      { what: 'no case', agreement: target({ share: decimal('0') }) },
    ],
    passes: [
      { what: '95 percent of cases', agreement: target({ share: decimal('95') }) },
      { what: 'all cases', agreement: target({ share: decimal('100') }) },
    ],
  },
  'rounding-lifts-target': {
    fails: [
      {
        what: '99.9 rounded to one decimal',
        agreement: rounded(1, 'half-up'),
        message: 'Rounded to 1 decimal, results down to 99.85% count as 99.9%.',
      },
      { what: 'rounding up', agreement: rounded(1, 'up'), message: 'down to 99.8%' },
      {
        what: 'a time that is rounded down to whole hours',
        agreement: rounded(
          0,
          'down',
          withTarget({ share: null }, timed('resolution', 's1', ['4', 'hour'])),
        ),
        message: 'results up to 5 hours count as 4 hours',
      },
      {
        what: 'all of the time, which no rounding leaves what it is',
        agreement: rounded(3, 'half-up', withTarget({ value: decimal('100') })),
        message: 'Rounded to 3 decimals, results down to 99.9995% count as 100%.',
      },
    ],
    passes: [
      { what: '99.9 rounded to two decimals', agreement: SOUND },
      { what: 'rounding down', agreement: rounded(1, 'down') },
      { what: 'no rounding', agreement: agreementWith([withMeasurement({ rounding: null })]) },
      {
        what: 'rounding away from the target',
        agreement: rounded(0, 'half-up', withTarget({ value: decimal('99.5') })),
      },
    ],
  },
  'feasibility-contradicted': {
    fails: [
      {
        what: 'three hours, where most cases took longer',
        agreement: resolved(history({})),
        message: 'In tickets.csv 62.5% of the cases met it.',
      },
      {
        what: 'a share that was not reached, without a figure that would hold',
        agreement: resolved(history({ holdsFor95PercentOfMonths: null })),
      },
      {
        what: 'an availability that the log does not support',
        agreement: agreementWith([
          sound({
            history: history({
              attained: decimal('50'),
              holdsFor95PercentOfMonths: decimal('99.4'),
            }),
          }),
        ]),
        message: '50% of the months met it',
      },
    ],
    passes: [
      { what: 'no history', agreement: resolved(null) },
      { what: 'an empty history', agreement: resolved(history({ sample: 0 })) },
      {
        what: 'a target that would have held',
        agreement: resolved(
          history({ attained: decimal('98'), holdsFor95PercentOfMonths: decimal('2.5') }),
        ),
      },
    ],
  },
  'supply-cannot-carry': {
    fails: [
      {
        what: 'two supplies in series that are each as good as the promise',
        agreement: serving(SOUND, { supplies: [supply('99.9'), supply('99.9')] }),
        message: 'Hosting is promised at 99.9%, but its suppliers together promise 99.8001%.',
      },
    ],
    passes: [
      { what: 'no supplies', agreement: SOUND },
      {
        what: 'two that stand in for each other',
        agreement: serving(SOUND, { supplies: [supply('99', 'line'), supply('99', 'line')] }),
      },
      {
        what: 'better supplies',
        agreement: serving(SOUND, { supplies: [supply('99.99'), supply('99.99')] }),
      },
    ],
  },
  'lead-plan-impossible': {
    fails: [
      {
        what: 'a close rate over 100%',
        agreement: agreementWith([leads('50', null, { closeRate: decimal('120') })]),
        message: '120% is more than all.',
        at: '/commitments/leads/leadPlan/segments/1/closeRate',
      },
      {
        what: 'a close rate of nothing',
        agreement: agreementWith([leads('50', null, { closeRate: decimal('0') })]),
        message: 'With 0 no number of leads reaches the goal.',
      },
      {
        what: 'a plan half filled in',
        agreement: agreementWith([leads('50', null, { averageDeal: null })]),
        at: '/commitments/leads/leadPlan/segments/1/averageDeal',
      },
    ],
    passes: [
      { what: 'a plan that gives a number', agreement: agreementWith([leads('50')]) },
      { what: 'no plan', agreement: agreementWith([{ ...leads('1'), leadPlan: null }]) },
    ],
  },
  'lead-plan-short': {
    fails: [
      {
        what: 'fewer leads than the goal needs',
        agreement: agreementWith([leads('40')]),
        message: 'The plan needs 600 leads a year, and 480 are promised.',
      },
      {
        what: 'even months for an uneven plan',
        agreement: agreementWith([
          leads('50', ['20', '20', '20', '5', '5', '5', '5', '4', '4', '4', '4', '4']),
        ]),
        message: 'In 3 months the plan needs more leads than the 50',
      },
    ],
    passes: [
      { what: 'as many leads as the goal needs', agreement: agreementWith([leads('50')]) },
      { what: 'no plan', agreement: agreementWith([{ ...leads('1'), leadPlan: null }]) },
    ],
  },
  'maintenance-figures-differ': {
    fails: [
      {
        what: 'a notice of the service that is not that of the exclusion',
        agreement: maintained([10, 'day'], [5, 'day'], null),
        message: 'is 10 days for “Hosting”, and 5 days in the exclusion',
        at: '/services/hosting/maintenance/notice',
      },
      {
        what: 'a limit of the service that is not that of the exclusion',
        agreement: maintained(null, null, [4, 'hour']),
        message: 'is 8 hours for “Hosting”, and 4 hours in the exclusion',
        at: '/services/hosting/maintenance/monthlyCap',
      },
    ],
    passes: [
      { what: 'the same figures', agreement: maintained([5, 'day'], [5, 'day'], [8, 'hour']) },
      {
        what: 'the same length in another unit',
        agreement: maintained([5, 'day'], [120, 'hour'], null),
      },
      {
        what: 'an exclusion that leaves it to the service',
        agreement: maintained(null, null, null),
      },
      { what: 'no exclusion', agreement: SOUND },
    ],
  },
  'severity-unsaid': {
    fails: [
      {
        what: 'a time without a severity beside one of a severity',
        agreement: agreementWith([
          timed('response', null, ['8', 'hour']),
          timed('response', 's1', ['1', 'hour']),
        ]),
        message: '“response” applies to every case, and “response s1” to one severity.',
        at: '/commitments/response-all/severity',
      },
    ],
    passes: [
      {
        what: 'one time for every case',
        agreement: agreementWith([timed('response', null, ['8', 'hour'])]),
      },
      {
        what: 'a time of another kind',
        agreement: agreementWith([
          timed('response', null, ['8', 'hour']),
          timed('resolution', 's1', ['9', 'hour']),
        ]),
      },
    ],
  },
  'zero-length': {
    fails: [
      {
        what: 'a claim within 0 days',
        agreement: agreementWith([withClaim({ deadline: duration(0, 'day') })]),
        at: `${HERE}/remedy/claim/deadline`,
      },
      {
        what: 'a processing time of nothing',
        agreement: serving(SOUND, {
          processingTimes: [{ activity: 'Set up', time: duration(0, 'hour') }],
        }),
        at: '/services/hosting/processingTimes/1/time',
      },
      {
        what: 'an exclusion with a cap of nothing',
        agreement: agreementWith([sound()], {
          exclusions: [exclusion('dns', { monthlyCap: duration('0.0', 'hour') })],
        }),
      },
    ],
    passes: [{ what: 'times that last', agreement: SOUND }],
  },
};
