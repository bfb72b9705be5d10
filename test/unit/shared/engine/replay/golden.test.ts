import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { CalendarSchema, newCalendar } from '#shared/agreement/calendar.ts';
import type { Commitment, Window } from '#shared/agreement/commitment.ts';
import { duration, type DurationUnit } from '#shared/agreement/duration.ts';
import { newExclusion, type ExclusionCategory } from '#shared/agreement/exclusion.ts';
import type { CalendarId, ExclusionId } from '#shared/agreement/ids.ts';
import { newCreditRemedy, type CreditRemedy } from '#shared/agreement/remedy.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { exact } from '#shared/base/decimal.ts';
import { measureAvailability } from '#shared/engine/availability/measure.ts';
import { countingRules } from '#shared/engine/availability/rules.ts';
import { tally } from '#shared/engine/availability/tally.ts';
import { windowOn } from '#shared/engine/calendar/windows.ts';
import { claimDeadline } from '#shared/engine/claims/deadline.ts';
import { NOTHING_KNOWN } from '#shared/engine/credits/context.ts';
import { creditFor } from '#shared/engine/credits/credit.ts';
import { readIncidents } from '#shared/engine/import/incidents.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { recomputed, Working } from '#shared/engine/trace.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

const FOLDER = join(import.meta.dirname, '../../../../golden/engine');
const golden = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

const MINUTE = 60_000;

interface AvailabilityCase {
  readonly case: string;
  readonly zone: string;
  readonly window: Window;
  readonly on: IsoDate;
  readonly target: string;
  readonly smallestMinutes?: string;
  readonly decimals: number;
  readonly mode?: 'down' | 'up';
  readonly officeHours?: boolean;
  /** By category: the monthly cap in minutes. */
  readonly excluded?: Readonly<Partial<Record<ExclusionCategory, number | null>>>;
  readonly csv?: string;
  readonly incidents?: readonly [string, string, Incident['kind'], string?][];
  readonly expect: { T: string; D: string; result: string; met: boolean; allowed: string };
}

function incidentsOf({ csv, incidents = [] }: AvailabilityCase): readonly Incident[] {
  if (csv === undefined)
    return incidents.map(([start, end, kind, weight = '1']) => ({
      start: Date.parse(start),
      end: Date.parse(end),
      kind,
      weight,
    }));
  const read = readIncidents(readFileSync(join(FOLDER, csv), 'utf8'), { zone: null });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.incidents;
}

function agreementOf(given: AvailabilityCase): [Agreement, Commitment] {
  const exclusions = Object.entries(given.excluded ?? {}).map(([category, cap]) => ({
    ...newExclusion(category as ExclusionId, category as ExclusionCategory, category),
    monthlyCap: cap === null ? null : duration(cap, 'minute'),
  }));
  const own = availability();
  const commitment: Commitment = {
    ...own,
    target: { ...own.target, value: decimal(given.target) },
    window: given.window,
    calendar: given.officeHours === true ? ('office' as CalendarId) : null,
    measurement: {
      ...own.measurement,
      smallestOutage:
        given.smallestMinutes === undefined ? null : duration(given.smallestMinutes, 'minute'),
      rounding: { decimals: given.decimals, mode: given.mode ?? 'half-up' },
      excluded: exclusions.map(({ id }) => id),
    },
  };
  const calendar = CalendarSchema.parse(newCalendar('office' as CalendarId, 'Office hours'));
  const agreement = completeAgreement({
    timeZone: given.zone,
    calendars: [calendar],
    exclusions,
    commitments: [commitment],
  });
  return [agreement, commitment];
}

describe('golden availability', () => {
  const cases = golden('availability.json') as AvailabilityCase[];

  it.each(cases.map((one) => [one.case, one] as const))('%s', (_name, given) => {
    const [agreement, commitment] = agreementOf(given);
    const tallied = tally(incidentsOf(given), countingRules(agreement, commitment));
    const working = new Working();
    const window = windowOn(given.window, given.on, { zone: given.zone, contractStart: null });
    const measured = measureAvailability(tallied, commitment, window, working);
    expect({
      T: exact(measured.length).div(MINUTE).toFixed(),
      D: measured.downtime.div(MINUTE).toFixed(),
      result: measured.result!.toFixed(),
      met: measured.met,
      allowed: measured.allowed!.div(MINUTE).toFixed(),
    }).toEqual(given.expect);
    for (const step of working.trace) expect(recomputed(step)).toBe(step.value);
  });
});

interface Schedule {
  readonly target: string;
  readonly unit?: CreditRemedy['unit'];
  readonly basis?: CreditRemedy['basis'];
  readonly shape: 'bounded' | 'cumulative' | 'rate';
  readonly tiers?: readonly (readonly [string, string | null, string | null])[];
  readonly rate?: readonly [string, string, 'percentage-point' | 'minute' | 'hour'];
  readonly cap?: readonly [string, 'percent' | 'days' | 'amount'];
  readonly atRisk?: readonly [string, string];
}

function remedyOf({ unit, basis, shape, tiers = [], rate, cap, atRisk }: Schedule): CreditRemedy {
  const base = newCreditRemedy();
  return {
    ...base,
    unit: unit ?? 'percent',
    basis: basis ?? 'monthly-fee',
    schedule:
      shape === 'rate'
        ? { shape, credit: decimal(rate![0]), step: decimal(rate![1]), stepUnit: rate![2] }
        : {
            shape,
            tiers: tiers.map(([start, end, credit]) => ({
              worseThan: start === 'target' || start === 'previous' ? start : decimal(start),
              notWorseThan: end === null ? null : decimal(end),
              credit: credit === null ? null : decimal(credit),
            })),
          },
    cap: cap === undefined ? null : { value: decimal(cap[0]), unit: cap[1] },
    atRisk:
      atRisk === undefined ? null : { percent: decimal(atRisk[0]), weight: decimal(atRisk[1]) },
  };
}

const targetOf = ({ target }: Schedule): Commitment['target'] => ({
  ...availability().target,
  value: decimal(target),
});

describe('golden credits', () => {
  const { schedules, reckoned } = golden('credits.json') as {
    schedules: Record<string, Schedule & { results: Record<string, string> }>;
    reckoned: (Schedule & {
      case: string;
      windowMinutes: string;
      fee: string;
      downtimeMinutes: Record<string, [percent: string, amount: string]>;
    })[];
  };

  it.each(
    Object.entries(schedules).flatMap(([name, schedule]) =>
      Object.entries(schedule.results).map(([result, credit]) => [name, result, credit] as const),
    ),
  )('%s: %s %% earns %s %%', (name, result, credit) => {
    const schedule = schedules[name]!;
    const given = creditFor(remedyOf(schedule), targetOf(schedule), exact(result), NOTHING_KNOWN);
    expect(given.percent).toBe(credit);
  });

  it.each(
    reckoned.flatMap((one) =>
      Object.entries(one.downtimeMinutes).map(
        ([downtime, expected]) => [one.case, downtime, expected, one] as const,
      ),
    ),
  )('%s: %s min earn %s', (_name, downtime, [percent, amount], one) => {
    const [T, D] = [exact(one.windowMinutes), exact(downtime)];
    const given = creditFor(remedyOf(one), targetOf(one), T.minus(D).div(T).times(100), {
      monthlyFee: one.fee,
      currency: 'EUR',
      window: 'calendar-month',
      length: T.times(MINUTE).toNumber(),
      downtime: D.times(MINUTE),
      allowed: exact(100).minus(one.target).div(100).times(T).times(MINUTE),
      day: null,
      missedCases: null,
    });
    expect([given.percent, given.amount]).toEqual([percent, amount]);
    for (const step of given.trace) expect(recomputed(step)).toBe(step.value);
  });
});

describe('golden claims', () => {
  const cases = golden('claims.json') as {
    case: string;
    zone: string;
    window: Window;
    on: IsoDate;
    from: CreditRemedy['claim']['from'];
    incident?: string;
    required?: boolean;
    deadline: [string, DurationUnit];
    by: string | null;
  }[];

  it.each(cases.map((one) => [one.case, one] as const))('%s', (_name, given) => {
    const own = availability();
    const commitment: Commitment = {
      ...own,
      window: given.window,
      remedy: {
        ...newCreditRemedy(),
        claim: {
          required: given.required ?? true,
          deadline: duration(given.deadline[0], given.deadline[1]),
          from: given.from,
          form: '',
        },
      },
    };
    const agreement = completeAgreement({ timeZone: given.zone, commitments: [commitment] });
    const window = windowOn(given.window, given.on, { zone: given.zone, contractStart: null });
    const incident = given.incident === undefined ? null : Date.parse(given.incident);
    expect(claimDeadline(agreement, commitment, window, incident)).toEqual({
      by: given.by,
      required: given.required ?? true,
      why: '',
    });
  });
});
