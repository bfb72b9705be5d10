import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AgreementSchema } from '#shared/agreement/agreement.ts';
import { duration } from '#shared/agreement/duration.ts';
import { exact } from '#shared/base/decimal.ts';
import { agreementOf } from '#shared/compare/offer-agreement.ts';
import { termsOf } from '#shared/compare/terms-of.ts';
import { MINUTE } from '#shared/engine/calendar/zone.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { replay } from '#shared/engine/replay/replay.ts';
import { newTerms, type Terms } from '#shared/terms/terms.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { commitmentOf, soundSchedule } from '#test/support/agreements/schedules.ts';
import { anyTerms } from '#test/support/terms/terms-arbitrary.ts';
import {
  available,
  decimal,
  delta,
  harbour,
  OWN,
  step,
  summit,
  text,
  time,
} from '#test/support/terms/terms-providers.ts';

const FACTS = { id: 'offer', title: 'An offer', language: 'en', currency: 'EUR' };
const made = (terms: Partial<Terms>) => agreementOf({ ...newTerms(), ...terms }, FACTS);
const remedyOf = (terms: Partial<Terms>) => {
  const remedy = made(terms).agreement.commitments[0]?.remedy;
  if (remedy?.type !== 'credits') throw new Error('No credits.');
  return remedy;
};

/** The figures of terms, without how they were found and printed. */
const figures = (terms: Terms) => ({
  availability: terms.availability.map(({ scope, percent, window }) => ({
    scope,
    percent,
    window,
  })),
  credits: terms.credits.map(({ scope, measure, below, atOrAbove, unit, credit, per }) => ({
    scope,
    measure,
    below,
    atOrAbove,
    unit,
    credit,
    per,
  })),
  cap: terms.cap && { unit: terms.cap.unit, value: terms.cap.value },
  claim: terms.claim && { deadline: terms.claim.deadline, from: terms.claim.from },
  soleRemedy: terms.soleRemedy?.value ?? null,
  smallestOutage: terms.smallestOutage?.duration ?? null,
  times: [...terms.response, ...terms.resolution].map(
    ({ severity, plan, hours, working, share }) => ({
      severity,
      plan,
      minutes: hours === null ? null : Math.round(hours * 60_000) / 1000,
      working,
      share,
    }),
  ),
  notice: terms.maintenanceNotice?.duration ?? null,
  allowance: terms.maintenanceAllowance?.duration ?? null,
  exclusions: terms.exclusions.map(({ category }) => category),
  latency: terms.latency.map(({ value }) => value),
  packetLoss: terms.packetLoss?.value ?? null,
  recoveryTime: terms.recoveryTime?.value ?? null,
  recoveryPoint: terms.recoveryPoint?.value ?? null,
  noticeDays: terms.termination?.noticeDays ?? null,
});

describe('Terms as an agreement', () => {
  test('is one that can be stored', () => {
    for (const offer of [harbour(), summit(), delta()])
      expect(
        AgreementSchema.safeParse(agreementOf(offer.terms, { ...FACTS, id: offer.id }).agreement)
          .success,
      ).toBe(true);
    fc.assert(
      fc.property(anyTerms(), (terms) => {
        const parsed = AgreementSchema.safeParse(agreementOf(terms, FACTS).agreement);
        expect(parsed.error?.issues).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  test('and back has the same figures', () => {
    fc.assert(
      fc.property(anyTerms(), (terms) => {
        const { agreement } = agreementOf(terms, FACTS);
        const back = figures(termsOf(agreement));
        const wanted = figures(terms);
        // An allowance is an exclusion, whether it is listed or not; rules of credits need credits.
        const hasCredits = terms.credits.length > 0;
        expect({ ...back, exclusions: [] }).toEqual({
          ...wanted,
          exclusions: [],
          claim: hasCredits ? wanted.claim : null,
          soleRemedy: hasCredits ? wanted.soleRemedy : null,
          cap: hasCredits ? wanted.cap : null,
          smallestOutage: terms.availability.length > 0 ? wanted.smallestOutage : null,
        });
        expect(back.exclusions.slice(0, wanted.exclusions.length)).toEqual(wanted.exclusions);
      }),
      { numRuns: 100 },
    );
  });

  test('an own agreement replays the same as what is made of its terms', () => {
    const outages = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 43_000 }),
        length: fc.integer({ min: 1, max: 4000 }),
      }),
      { maxLength: 4 },
    );
    const availabilityCase = soundSchedule().filter(
      ({ target }) => target.unit === 'percent' && target.comparator === 'at-least',
    );
    const start = Date.UTC(2026, 5, 1);
    fc.assert(
      fc.property(availabilityCase, outages, (schedule, plan) => {
        const own = {
          ...completeAgreement({ commitments: [commitmentOf(schedule)] }),
          timeZone: 'UTC',
        };
        const again = agreementOf(termsOf(own), { ...FACTS, currency: own.currency! }).agreement;
        const incidents = plan.map(({ at, length }): Incident => ({
          start: start + at * MINUTE,
          end: start + (at + length) * MINUTE,
          kind: 'outage',
          weight: '1',
        }));
        const june = { first: '2026-06-01', last: '2026-06-30' } as Parameters<typeof replay>[2];
        const told = (agreement: typeof own) =>
          replay(incidents, [agreement], june, { fee: '10000' }).outcomes.map(
            ({ result, met, downtime, credit, claim }) => ({
              result,
              met,
              downtime,
              percent: credit?.percent ?? null,
              amount: credit?.amount ?? null,
              claim,
            }),
          );
        expect(told(again as typeof own)).toEqual(told(own));
      }),
      { numRuns: 80 },
    );
  });

  test('links the first step to the promise and each next one to the step before', () => {
    expect(remedyOf(harbour().terms).schedule).toEqual({
      shape: 'bounded',
      tiers: [
        { worseThan: 'target', notWorseThan: '99', credit: '10' },
        { worseThan: 'previous', notWorseThan: null, credit: '25' },
      ],
    });
  });

  test('takes steps without lower bounds as a cumulative schedule, whatever their order', () => {
    const credits = [...summit().terms.credits].reverse();
    expect(remedyOf({ ...summit().terms, credits }).schedule).toEqual({
      shape: 'cumulative',
      tiers: [
        { worseThan: 'target', notWorseThan: null, credit: '5' },
        { worseThan: '99.0', notWorseThan: null, credit: '30' },
        { worseThan: '95.0', notWorseThan: null, credit: '100' },
      ],
    });
  });

  test('takes a rate as a rate and says what counts', () => {
    expect(remedyOf(delta().terms).schedule).toEqual({
      shape: 'rate',
      credit: '5',
      step: '30',
      stepUnit: 'minute',
    });
    expect(made(delta().terms).left.join(' ')).toContain('beyond what the target allows');
  });

  test('closes the gap of one digit that closed ranges leave, and says so', () => {
    const terms = {
      availability: [available(OWN, '99.9')],
      credits: [step(OWN, '99.9', '99.00', '10'), step(OWN, '98.99', null, '25')],
    };
    expect(remedyOf(terms).schedule).toMatchObject({
      tiers: [{ notWorseThan: '99.00' }, { worseThan: 'previous' }],
    });
    expect(made(terms).left).toContain(
      'Between 98.99% and 99.00% the schedule names no step: the credit of the step below is taken.',
    );
  });

  test('leaves a real gap open', () => {
    const terms = {
      availability: [available(OWN, '99.9')],
      credits: [step(OWN, '99.9', '99', '10'), step(OWN, '98', null, '25')],
    };
    expect(remedyOf(terms).schedule).toMatchObject({ tiers: [{}, { worseThan: '98' }] });
  });

  test('gives each promise the schedule of its scope', () => {
    const { agreement } = made({
      availability: [
        available(OWN, '99.99', { scope: 'two zones' }),
        available(OWN, '99.5', { scope: 'one machine' }),
      ],
      credits: [
        step(OWN, '99.5', null, '7', { scope: 'one machine', group: 'b' }),
        step(OWN, '99.99', null, '9', { scope: 'two zones', group: 'a' }),
      ],
    });
    expect(
      agreement.commitments.map(({ name, target, remedy }) => [
        name,
        target.value,
        remedy?.type === 'credits' && remedy.schedule.shape !== 'rate'
          ? remedy.schedule.tiers[0]?.credit
          : null,
      ]),
    ).toEqual([
      ['Availability: two zones', '99.99', '9'],
      ['Availability: one machine', '99.5', '7'],
    ]);
  });

  test('where only credits name a figure, it is the promise', () => {
    const { agreement } = made({ credits: [step(OWN, '99.5', null, '10')] });
    expect(agreement.commitments[0]?.target.value).toBe('99.5');
  });

  test('steps by the length of the downtime become a promise about the downtime', () => {
    const { agreement } = made({
      availability: [available(OWN, '99.9')],
      credits: [
        step(OWN, '8', '4', '5', { measure: 'hour' }),
        step(OWN, null, '8', '10', { measure: 'hour' }),
      ],
    });
    const downtime = agreement.commitments.find(({ target }) => target.unit === 'hour');
    expect(downtime?.target).toMatchObject({ comparator: 'less-than', value: '4' });
    expect(downtime?.remedy).toMatchObject({
      schedule: {
        shape: 'bounded',
        tiers: [
          { worseThan: 'target', notWorseThan: '8', credit: '5' },
          { worseThan: 'previous', notWorseThan: null, credit: '10' },
        ],
      },
    });
  });

  test('credits that are given automatically need no claim', () => {
    expect(remedyOf(delta().terms).claim).toMatchObject({ required: false });
    expect(remedyOf(harbour().terms).claim).toMatchObject({ required: true, from: 'period-end' });
  });

  test('an allowance of maintenance does not count up to its limit', () => {
    const { agreement } = made({
      availability: [available(OWN, '99.9')],
      maintenanceAllowance: { ...OWN, text: '4 hours a month', duration: duration(4, 'hour') },
    });
    expect(agreement.exclusions).toMatchObject([
      { category: 'scheduled-maintenance', monthlyCap: { value: '4', unit: 'hour' } },
    ]);
    expect(agreement.commitments[0]?.measurement.excluded).toEqual([agreement.exclusions[0]?.id]);
  });

  test('says what it cannot carry over', () => {
    const { left } = made({
      credits: [
        step(OWN, '99', null, '0', { unit: 'other', credit: null, text: 'at our discretion' }),
        step(OWN, null, '3', '5', { measure: 'count', group: 'b', text: 'three misses: 5 %' }),
      ],
      response: [time(OWN, 'P1', 'promptly', null)],
      chronicFailure: text(OWN, 'three months in a row'),
    });
    expect(left.join('\n')).toMatch(/"at our discretion" is no figure/);
    expect(left.join('\n')).toMatch(/"three misses: 5 %" counts misses/);
    expect(left.join('\n')).toMatch(/Response: P1: "promptly" is no time/);
    expect(left.join('\n')).toMatch(/three months in a row/);
  });

  test('texts of any length and with any characters become names', () => {
    const { agreement } = made({
      service: text(OWN, `Lines\nand \u0007 ${'x'.repeat(2_000)}`),
      availability: [available(OWN, '99.9', { scope: '😀'.repeat(400) })],
    });
    expect(AgreementSchema.safeParse(agreement).success).toBe(true);
  });

  test('more severities than an agreement holds are left out with a word', () => {
    const { agreement, left } = made({
      response: Array.from({ length: 60 }, (_, index) =>
        time(OWN, `Kind ${'abcdefghij'.charAt(index % 10)}${index}`, '1 hour', 1),
      ),
    });
    expect(agreement.severities).toHaveLength(50);
    expect(left.some((sentence) => sentence.includes('More than 50 severities'))).toBe(true);
  });

  test('the figures are exact', () => {
    expect(exact(remedyOf(harbour().terms).cap?.value ?? decimal('0')).eq(25)).toBe(true);
  });
});

describe('Business hours of an SLA', () => {
  const withHours = (words: string) =>
    made({
      response: [time(OWN, 'P1', '4 business hours', 4, { working: true })],
      supportHours: text(OWN, words),
    });

  test('are replayed as the hours of support that it states, and said as the matrix says it', () => {
    const { agreement, left } = withHours(
      'Monday to Thursday, 08:00 to 18:00, Friday 8:00 to 13:30',
    );
    expect(agreement.calendars[0]?.hours).toEqual([
      ...['mon', 'tue', 'wed', 'thu'].map((day) => ({ day, from: '08:00', to: '18:00' })),
      { day: 'fri', from: '08:00', to: '13:30' },
    ]);
    expect(left).toContain('Business hours are taken as the hours of support: 45.5 hours a week.');
    expect(AgreementSchema.safeParse(agreement).success).toBe(true);
  });

  test('are parted at midnight', () => {
    const { agreement } = withHours('Monday and Sunday, 20:00 to 04:00');
    expect(agreement.calendars[0]?.hours).toEqual([
      { day: 'mon', from: '00:00', to: '04:00' },
      { day: 'mon', from: '20:00', to: '24:00' },
      { day: 'tue', from: '00:00', to: '04:00' },
      { day: 'sun', from: '20:00', to: '24:00' },
    ]);
    expect(AgreementSchema.safeParse(agreement).success).toBe(true);
  });

  test.each(['24x7', '8x5', 'by agreement'])('are a usual week where it states: %s', (words) => {
    const { agreement, left } = withHours(words);
    expect(agreement.calendars[0]?.hours).toHaveLength(5);
    expect(left.join(' ')).toContain('Monday to Friday, 09:00 to 17:00');
  });
});
