import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { CalendarSchema, newCalendar, type Calendar } from '#shared/agreement/calendar.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newExclusion } from '#shared/agreement/exclusion.ts';
import type { AgreementId, CalendarId, CommitmentId, ExclusionId } from '#shared/agreement/ids.ts';
import type { CreditRemedy } from '#shared/agreement/remedy.ts';
import type { Supply } from '#shared/agreement/supply.ts';
import { backToBack } from '#shared/engine/back-to-back/back-to-back.ts';
import { breachCost, breachCurve } from '#shared/engine/back-to-back/breach-cost.ts';
import { covers } from '#shared/engine/back-to-back/support-hours.ts';
import { weekMinutes } from '#shared/engine/calendar/week.ts';
import { recomputed } from '#shared/engine/trace.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';
import { OFFICE, SHORT_FRIDAYS } from '#test/support/agreements/reviewed.ts';

const base = availability();

/** An agreement with one availability promise; the supplier of the tests below unless told otherwise. */
const promising = (
  id: string,
  commitment: Partial<Commitment>,
  change: Partial<Agreement> = {},
): Agreement =>
  completeAgreement({
    id: id as AgreementId,
    title: id,
    commitments: [{ ...base, ...commitment }],
    ...change,
  });

const target = (value: string) => ({ ...base.target, value: decimal(value) });
const supply = (id: string, group = ''): Supply => ({
  name: id,
  agreement: { agreement: id as AgreementId, title: id },
  commitment: 'availability' as CommitmentId,
  availability: null,
  group,
});

/** Our promise on the named suppliers. */
function ours(
  supplies: readonly Supply[],
  commitment: Partial<Commitment> = {},
  change: Partial<Agreement> = {},
): Agreement {
  const own = promising('ours', commitment, change);
  return { ...own, services: own.services.map((service) => ({ ...service, supplies })) };
}

const library =
  (...agreements: readonly Agreement[]) =>
  (id: AgreementId) =>
    agreements.find((agreement) => agreement.id === id) ?? null;

const line = promising('line', { target: target('99.9') });
const power = promising('power', { target: target('99.9') });

const kinds = (own: Agreement, supplier: Agreement) =>
  backToBack(own, library(supplier))[0]!.findings.map(({ kind }) => kind);

describe('our promise on what suppliers promise', () => {
  it('99.95% on two 99.9% suppliers in series cannot be kept by contract: 99.8001%', () => {
    const own = ours([supply('line'), supply('power')], { target: target('99.95') });
    const [result] = backToBack(own, library(line, power));
    expect(result).toMatchObject({ promised: '99.95', supplied: '99.8001', holds: false });
    expect(result?.findings[0]).toMatchObject({
      kind: 'availability',
      ours: '99.95',
      theirs: '99.8001',
      place: { path: '/commitments/availability/target/value' },
    });
    expect(result?.findings[0]?.remedy).toContain('99.8001%');
    for (const step of result?.trace ?? []) expect(recomputed(step)).toBe(step.value);
  });

  it('never proposes a promise above what is carried, however the figure is rounded', () => {
    const halves = promising('halves', { target: target('99.9995') });
    const own = ours([supply('line'), supply('halves')], { target: target('99.95') });
    // 99.9% × 99.9995% = 99.8995005%
    expect(backToBack(own, library(line, halves))[0]?.findings[0]?.remedy).toContain('99.8995%');
  });

  it('holds where the same suppliers stand in for each other', () => {
    const own = ours([supply('line', 'pair'), supply('power', 'pair')], {
      target: target('99.95'),
    });
    expect(backToBack(own, library(line, power))[0]).toMatchObject({
      supplied: '99.9999',
      holds: true,
      findings: [],
    });
  });

  it('is open where a supplier is not known, unless the known ones are too weak already', () => {
    const own = ours([supply('line'), supply('gone')]);
    expect(backToBack(own, library(line))[0]).toMatchObject({ supplied: '99.9', holds: null });
    expect(backToBack(own, library(line))[0]?.problems).toHaveLength(1);
    const strict = ours([supply('line'), supply('gone')], { target: target('99.99') });
    expect(backToBack(strict, library(line))[0]?.holds).toBe(false);
  });

  it('finds nothing where both sides say the same', () => {
    expect(kinds(ours([supply('line')]), line)).toEqual([]);
  });
});

describe('terms that do not match', () => {
  const own = ours([supply('line')]);
  const measurement = (change: Partial<Commitment['measurement']>) => ({
    measurement: { ...base.measurement, ...change },
  });
  const excluding = (category: 'scheduled-maintenance' | 'third-party', hours: number | null) => ({
    exclusion: {
      ...newExclusion('ground' as ExclusionId, category, 'Ground'),
      monthlyCap: hours === null ? null : duration(hours, 'hour'),
    },
    ...measurement({ excluded: ['ground' as ExclusionId] }),
  });
  const excludes = (category: 'scheduled-maintenance' | 'third-party', hours: number | null) => {
    const { exclusion, ...commitment } = excluding(category, hours);
    return [commitment, { exclusions: [exclusion] }] as const;
  };
  const remedy = base.remedy as CreditRemedy;
  const claim = (days: number, required = true) => ({
    remedy: { ...remedy, claim: { ...remedy.claim, required, deadline: duration(days, 'day') } },
  });

  it.each<readonly [string, Agreement, Agreement, readonly string[]]>([
    ['a longer window', own, promising('line', { window: 'calendar-year' }), ['window']],
    ['a shorter window is fine', own, promising('line', { window: 'day' }), []],
    [
      'a larger smallest outage',
      own,
      promising('line', measurement({ smallestOutage: duration(5, 'minute') })),
      ['smallest-outage'],
    ],
    [
      'maintenance that is theirs alone',
      own,
      promising('line', ...excludes('scheduled-maintenance', 4)),
      ['maintenance'],
    ],
    [
      'another ground that is theirs alone',
      own,
      promising('line', ...excludes('third-party', null)),
      ['exclusion'],
    ],
    [
      'a higher limit for the same ground',
      ours([supply('line')], ...excludes('third-party', 2)),
      promising('line', ...excludes('third-party', 3)),
      ['exclusion'],
    ],
    [
      'the same limit is fine',
      ours([supply('line')], ...excludes('third-party', 2)),
      promising('line', ...excludes('third-party', 2)),
      [],
    ],
    ['a shorter time to claim', own, promising('line', claim(10)), ['claim-deadline']],
    ['a longer time to claim is fine', own, promising('line', claim(60)), []],
    ['no claim needed on their side', own, promising('line', claim(10, false)), []],
    ['no credits', own, promising('line', { remedy: null }), ['credits']],
    ['another currency', own, promising('line', {}, { currency: 'EUR' }), ['currency']],
  ])('%s', (_, mine, theirs, expected) => {
    expect(kinds(mine, theirs)).toEqual(expected);
  });

  const response = (hours: string, calendar: string | null): Commitment => {
    const commitment = newCommitment('response' as CommitmentId, 'response', 'Response');
    return {
      ...commitment,
      target: { ...commitment.target, value: decimal(hours), unit: 'hour' },
      calendar: calendar as CalendarId | null,
    };
  };
  const answering = (id: string, hours: string, calendar: string | null) =>
    promising(id, {}, { commitments: [base, response(hours, calendar)] });
  const mine = (hours: string, calendar: string | null) =>
    ours([supply('line')], {}, { commitments: [base, response(hours, calendar)] });

  it('a slower answer, or none, with both figures', () => {
    const [slower] = backToBack(mine('1', null), library(answering('line', '4', null)))[0]!
      .findings;
    expect(slower).toMatchObject({ kind: 'response', ours: '60', theirs: '240', unit: 'min' });
    expect(kinds(mine('1', null), line)).toEqual(['response']);
    expect(kinds(mine('4', null), answering('line', '4', null))).toEqual([]);
  });

  it('shorter support hours', () => {
    const [hours] = backToBack(mine('4', null), library(answering('line', '4', 'office')))[0]!
      .findings;
    expect(hours).toMatchObject({ kind: 'hours', ours: '168', theirs: '40', unit: 'h a week' });
    expect(kinds(mine('4', 'office'), answering('line', '4', 'office'))).toEqual([]);
  });

  it('days are as long as on the calendars of both', () => {
    const inDays = (calendars: readonly Calendar[]) => ({
      commitments: [
        base,
        {
          ...response('1', 'office'),
          target: { ...response('1', null).target, unit: 'working-day' as const },
        },
      ],
      calendars,
    });
    const nine = [SHORT_FRIDAYS];
    const findings = (mineOn: readonly Calendar[], theirsOn: readonly Calendar[]) =>
      backToBack(
        ours([supply('line')], {}, inDays(mineOn)),
        library(promising('line', {}, inDays(theirsOn))),
      )[0]!.findings.filter(({ kind }) => kind === 'response');
    expect(findings([OFFICE], nine)).toMatchObject([{ ours: '480', theirs: '540', unit: 'min' }]);
    expect(findings(nine, [OFFICE])).toEqual([]);
  });

  it('hours are compared by the hour, not by their sum', () => {
    const early = CalendarSchema.parse({
      ...newCalendar('early' as CalendarId, 'Early'),
      hours: [
        { day: 'mon', from: '06:00', to: '12:00' },
        { day: 'mon', from: '12:00', to: '20:00' },
      ],
    });
    const monday = CalendarSchema.parse({
      ...newCalendar('monday' as CalendarId, 'Monday'),
      hours: [{ day: 'mon', from: '11:00', to: '13:00' }],
    });
    expect(weekMinutes(early)).toBe(14 * 60);
    expect(covers(early, monday)).toBe(true);
    expect(covers(monday, early)).toBe(false);
    expect(covers(early, null)).toBe(false);
  });
});

describe('what a breach costs us', () => {
  /**
   * By hand: June has 43,200 minutes. An outage of 60 leaves 99.86%: below our 99.9% (10% of
   * 1,000 = 100) and below the supplier's 99.9% (10% of 300 = 30), so 70 are left. One of 480
   * leaves 98.89%, below 99% on both sides: 250 less 75.
   */
  const side = (agreement: Agreement, fee: string) => ({
    agreement,
    commitment: agreement.commitments[0]!,
    fee,
  });

  it('is our credit less what the supplier credits for the same outage', () => {
    const [mine, theirs] = [side(ours([]), '1000'), side(line, '300')];
    expect(breachCost(mine, [theirs], 60)).toMatchObject({ ours: '100', theirs: '30', net: '70' });
    expect(breachCost(mine, [theirs], 480)).toMatchObject({
      ours: '250',
      theirs: '75',
      net: '175',
    });
    expect(breachCost(mine, [theirs], 30)).toMatchObject({ ours: '0', theirs: '0', net: '0' });
    for (const step of breachCost(mine, [theirs], 60).trace)
      expect(recomputed(step)).toBe(step.value);
  });

  it('is ours alone where the supplier does not count so short an outage', () => {
    const lax = promising('line', {
      measurement: { ...base.measurement, smallestOutage: duration(2, 'hour') },
    });
    const against = (minutes: number) =>
      breachCost(side(ours([]), '1000'), [side(lax, '300')], minutes);
    expect(against(60).net).toBe('100');
    expect(against(119)).toMatchObject({ theirs: '0' });
    // The smallest that counts is one that counts.
    expect(against(120)).toMatchObject({ ours: '100', theirs: '30', net: '70' });
  });

  it('is not known where the supplier pays in another currency', () => {
    const foreign = promising('line', {}, { currency: 'EUR' });
    expect(breachCost(side(ours([]), '1000'), [side(foreign, '300')], 60)).toMatchObject({
      ours: '100',
      theirs: null,
      net: null,
    });
  });

  it('never falls for us as the outage grows', () => {
    const curve = breachCurve(side(ours([]), '1000'), []);
    const costs = curve.map((point) => Number(point.ours));
    expect([...costs].sort((a, b) => a - b)).toEqual(costs);
  });

  it('comes with each link of the chain', () => {
    const own = ours([supply('line', 'pair'), supply('power', 'pair'), supply('line')]);
    const [result] = backToBack(own, library(line, power), { fee: '1000' });
    expect(result?.costs.map(({ supplies }) => supplies)).toEqual([['line', 'power'], ['line']]);
  });
});
