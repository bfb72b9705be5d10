import { duration } from '#shared/agreement/duration.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { newImprovementRemedy, type CreditRemedy } from '#shared/agreement/remedy.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { decimal } from '#test/support/agreements/agreements.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import {
  agreementWith,
  saying,
  serving,
  sound,
  timed,
  withClaim,
  withCredits,
  withSteps,
} from '#test/support/agreements/reviewed.ts';

const credits = (change: Partial<CreditRemedy>) => agreementWith([withCredits(change)]);
const SOUND = agreementWith([sound()]);
const RATE = {
  schedule: { shape: 'rate', credit: decimal('5'), step: decimal('30'), stepUnit: 'minute' },
} as const;
const REMEDY = '/commitments/availability/remedy';

const cap = (value: string, unit: 'percent' | 'days' | 'amount' = 'percent') => ({
  cap: { value: decimal(value), unit },
});

/** Commitments that share an amount at risk. */
const pool = (percent: string, weights: readonly string[]): readonly Commitment[] =>
  weights.map((weight, at) => ({
    ...withCredits({ atRisk: { percent: decimal(percent), weight: decimal(weight) } }),
    id: `pool-${at}` as CommitmentId,
    name: `Metric ${at}`,
  }));

export const CREDIT_EXAMPLES: FamilyExamples = {
  'cap-unreachable': {
    fails: [
      {
        what: 'a cap above the largest step',
        agreement: credits(cap('50')),
        message: 'The cap is 50%, but the largest credit is 25%.',
        at: `${REMEDY}/cap`,
      },
      {
        what: 'a cap of days above steps in percent',
        agreement: credits(cap('15', 'days')),
        message: 'The cap is 15 days',
      },
      {
        what: 'a rate that cannot get there',
        agreement: credits({
          ...cap('60'),
          schedule: {
            shape: 'rate',
            credit: decimal('5'),
            step: decimal('10'),
            stepUnit: 'percentage-point',
          },
        }),
        message: 'the largest credit is 45%',
      },
    ],
    passes: [
      { what: 'a cap at the largest step', agreement: SOUND },
      { what: 'a rate over minutes', agreement: credits({ ...RATE, ...cap('60') }) },
      { what: 'amounts beside percentages', agreement: credits(cap('900', 'amount')) },
    ],
  },
  'cap-exceeded': {
    fails: [
      {
        what: 'a step above the cap',
        agreement: credits(cap('20')),
        message: 'Step 2 gives 25%, more than the cap of 20%.',
      },
      { what: 'a cap of days below a step in percent', agreement: credits(cap('5', 'days')) },
    ],
    passes: [
      { what: 'steps up to the cap', agreement: SOUND },
      { what: 'no cap', agreement: credits({ cap: null }) },
    ],
  },
  'cap-missing': {
    fails: [
      { what: 'steps without a cap', agreement: credits({ cap: null }), at: `${REMEDY}/cap` },
    ],
    passes: [{ what: 'steps with a cap', agreement: SOUND }],
  },
  'rate-without-cap': {
    fails: [{ what: 'a rate without a cap', agreement: credits({ ...RATE, cap: null }) }],
    passes: [
      { what: 'a rate with a cap', agreement: credits({ ...RATE, ...cap('50') }) },
      {
        what: 'steps without a cap, which are limited by the last one',
        agreement: credits({ cap: null }),
      },
    ],
  },
  'credit-basis-without-fee': {
    fails: [
      {
        what: 'a percentage of a fee that is nowhere',
        agreement: SOUND,
        message: 'The credits of “Availability” are counted on the fee for Hosting',
      },
      {
        what: 'a fee paid once',
        agreement: serving(SOUND, { fee: { amount: decimal('900'), per: 'once' } }),
      },
    ],
    passes: [
      {
        what: 'a stated fee',
        agreement: serving(SOUND, { fee: { amount: decimal('900'), per: 'month' } }),
      },
      { what: 'credits on the invoice', agreement: credits({ basis: 'invoice' }) },
    ],
  },
  'credit-without-currency': {
    fails: [
      {
        what: 'amounts without a currency',
        agreement: { ...credits({ unit: 'amount', cap: null }), currency: null },
        at: `${REMEDY}/unit`,
      },
      {
        what: 'a cap without a currency',
        agreement: { ...credits(cap('100', 'amount')), currency: null },
        at: `${REMEDY}/cap`,
      },
    ],
    passes: [
      { what: 'amounts with a currency', agreement: credits({ unit: 'amount', cap: null }) },
      { what: 'percentages without a currency', agreement: { ...SOUND, currency: null } },
    ],
  },
  'credit-without-claim-rule': {
    fails: [
      { what: 'a claim without a form', agreement: agreementWith([withClaim({ form: ' ' })]) },
    ],
    passes: [
      { what: 'a claim in writing', agreement: SOUND },
      {
        what: 'credits without a claim',
        agreement: agreementWith([withClaim({ required: false, form: '', deadline: null })]),
      },
    ],
  },
  'claim-deadline-missing': {
    fails: [
      {
        what: 'a claim without a deadline',
        agreement: agreementWith([withClaim({ deadline: null })]),
      },
    ],
    passes: [
      { what: '30 days', agreement: SOUND },
      {
        what: 'credits without a claim',
        agreement: agreementWith([withClaim({ required: false, deadline: null })]),
      },
    ],
  },
  'claim-deadline-short': {
    fails: [
      {
        what: '9 days',
        agreement: agreementWith([withClaim({ deadline: duration(9, 'day') })]),
        message: 'within 9 days',
      },
      {
        what: '7 working days',
        agreement: agreementWith([withClaim({ deadline: duration(7, 'working-day') })]),
      },
      {
        what: '48 hours',
        agreement: agreementWith([withClaim({ deadline: duration(48, 'hour') })]),
      },
    ],
    passes: [
      { what: '10 days', agreement: agreementWith([withClaim({ deadline: duration(10, 'day') })]) },
      {
        what: '8 working days',
        agreement: agreementWith([withClaim({ deadline: duration(8, 'working-day') })]),
      },
      {
        what: 'two billing cycles',
        agreement: agreementWith([withClaim({ deadline: duration(2, 'billing-cycle') })]),
      },
    ],
  },
  'at-risk-over-100': {
    fails: [
      {
        what: 'weights of 110 percent',
        agreement: agreementWith(pool('10', ['60', '50'])),
        message: 'add up to 110%, more than 100%',
      },
      {
        what: 'weights above what the clause allows',
        agreement: saying(
          agreementWith(pool('10', ['160', '50'])),
          'The amount at risk is spread by weight. The weights may add up to 200%.',
        ),
        message: 'more than 200%',
      },
    ],
    passes: [
      { what: 'weights of 100 percent', agreement: agreementWith(pool('10', ['60', '40.0'])) },
      {
        what: 'weights that the clause allows',
        agreement: saying(
          agreementWith(pool('10', ['60', '50'])),
          'The amount at risk is spread by weight. They may add up to 200%.',
        ),
      },
    ],
  },
  'at-risk-out-of-practice': {
    fails: [
      {
        what: '20 percent at risk',
        agreement: agreementWith(pool('20', ['100'])),
        message: '20% of the invoice',
      },
    ],
    passes: [{ what: '15 percent at risk', agreement: agreementWith(pool('15', ['100'])) }],
  },
  'disproportionate-credit': {
    fails: [
      {
        what: 'a step of 150 percent',
        agreement: agreementWith([withSteps([['target', '', '150']])]),
        message: 'Step 1 gives 150%, more than the fee',
      },
      {
        what: 'a cap of 45 days',
        agreement: credits(cap('45', 'days')),
        message: 'The cap of 45 days',
      },
      {
        what: 'an amount above the monthly fee',
        agreement: serving(
          agreementWith([
            withCredits({ unit: 'amount', cap: null }, withSteps([['target', '', '200']])),
          ]),
          { fee: { amount: decimal('1200'), per: 'year' } },
        ),
      },
    ],
    passes: [
      { what: 'the whole fee', agreement: agreementWith([withSteps([['target', '', '100']])]) },
      { what: 'an amount whose fee is not known', agreement: credits({ unit: 'amount' }) },
    ],
  },
  'no-remedy-between-companies': {
    fails: [
      {
        what: 'a miss without a consequence',
        agreement: agreementWith([sound({ remedy: null })]),
        at: REMEDY,
      },
    ],
    passes: [
      { what: 'credits', agreement: SOUND },
      {
        what: 'a duty to improve',
        agreement: agreementWith([timed('response', 's1', ['1', 'hour'])]),
      },
      {
        what: 'teams of one company',
        agreement: agreementWith([sound({ remedy: null })], { kind: 'internal' }),
      },
    ],
  },
  'improvement-duty-empty': {
    fails: [
      {
        what: 'a duty without words',
        agreement: agreementWith([sound({ remedy: newImprovementRemedy() })]),
      },
      {
        what: 'a plan without a date',
        agreement: agreementWith([
          sound({ remedy: { ...newImprovementRemedy(), duty: 'Mend it.' } }),
        ]),
        message: 'no time is stated',
      },
    ],
    passes: [
      {
        what: 'a plan within ten days',
        agreement: agreementWith([timed('response', 's1', ['1', 'hour'])]),
      },
    ],
  },
  'credits-between-teams': {
    fails: [
      {
        what: 'credits from team to team',
        agreement: agreementWith([sound()], { kind: 'internal' }),
      },
    ],
    passes: [{ what: 'credits from company to company', agreement: SOUND }],
  },
};
