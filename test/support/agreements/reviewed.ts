import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Calendar } from '#shared/agreement/calendar.ts';
import {
  CalendarSchema,
  newCalendar,
  WEEKDAYS,
  WeeklyHoursSchema,
} from '#shared/agreement/calendar.ts';
import { newCommitment, type Commitment, type Target } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newExclusion, type Exclusion } from '#shared/agreement/exclusion.ts';
import type {
  CalendarId,
  CommitmentId,
  ExclusionId,
  SeverityId,
  StakeholderId,
} from '#shared/agreement/ids.ts';
import { newImprovementRemedy, type CreditRemedy } from '#shared/agreement/remedy.ts';
import { paragraph, type RichText } from '#shared/agreement/rich-text.ts';
import { newSection, type Clause } from '#shared/agreement/section.ts';
import type { Service } from '#shared/agreement/service.ts';
import { newSeverity, type Severity } from '#shared/agreement/severity.ts';
import { availability, clause, completeAgreement, decimal } from './agreements.ts';

/** Parts of agreements for the examples of the rules: each says what it changes, the rest is sound. */

export const ALWAYS: Calendar = CalendarSchema.parse({
  ...newCalendar('always' as CalendarId, 'Always'),
  hours: WEEKDAYS.map((day) => ({ day, from: '00:00', to: '24:00' })),
});
export const OFFICE = CalendarSchema.parse(newCalendar('office' as CalendarId, 'Office hours'));

/** Nine hours from Monday to Thursday, four on Friday: 40 a week, and no day of eight. */
export const SHORT_FRIDAYS = {
  ...OFFICE,
  hours: OFFICE.hours.map((hours) =>
    WeeklyHoursSchema.parse({
      ...hours,
      from: '08:00',
      to: hours.day === 'fri' ? '12:00' : '17:00',
    }),
  ),
};

/** Availability with credits, and nothing to find fault with. */
export const sound = (change: Partial<Commitment> = {}): Commitment => {
  const base = availability();
  return {
    ...base,
    remedy: {
      ...(base.remedy as CreditRemedy),
      soleRemedy: true,
      character: 'price-adjustment',
    },
    ...change,
  };
};

export const withTarget = (change: Partial<Target>, base: Commitment = sound()): Commitment => ({
  ...base,
  target: { ...base.target, ...change },
});

export const withMeasurement = (
  change: Partial<Commitment['measurement']>,
  base: Commitment = sound(),
): Commitment => ({ ...base, measurement: { ...base.measurement, ...change } });

export const withCredits = (
  change: Partial<CreditRemedy>,
  base: Commitment = sound(),
): Commitment => ({ ...base, remedy: { ...(base.remedy as CreditRemedy), ...change } });

export const withClaim = (change: Partial<CreditRemedy['claim']>): Commitment =>
  withCredits({ claim: { ...(sound().remedy as CreditRemedy).claim, ...change } });

/**
 * Steps as [worse than, not worse than, credit]: "target", "previous" or a figure; "" leaves an end
 * open or a credit empty.
 */
export const withSteps = (
  steps: readonly (readonly [string, string, string])[],
  shape: 'bounded' | 'cumulative' = 'bounded',
  base: Commitment = sound(),
): Commitment =>
  withCredits(
    {
      schedule: {
        shape,
        tiers: steps.map(([worseThan, notWorseThan, credit]) => ({
          worseThan:
            worseThan === 'target' || worseThan === 'previous' ? worseThan : decimal(worseThan),
          notWorseThan: notWorseThan === '' ? null : decimal(notWorseThan),
          credit: credit === '' ? null : decimal(credit),
        })),
      },
    },
    base,
  );

/** A response or resolution time for 95 % of the cases of a severity. */
export const timed = (
  kind: 'response' | 'resolution',
  severity: string | null,
  [value, unit]: readonly [string, Target['unit']],
  change: Partial<Commitment> = {},
): Commitment => {
  const id = `${kind}-${severity ?? 'all'}` as CommitmentId;
  const base = newCommitment(id, kind, `${kind} ${severity ?? ''}`.trim());
  return {
    ...base,
    obligor: 'provider' as StakeholderId,
    beneficiaries: ['customer' as StakeholderId],
    services: sound().services,
    severity: severity as SeverityId | null,
    target: { ...base.target, value: decimal(value), unit, share: decimal('95') },
    measurement: {
      ...base.measurement,
      source: 'the ticket system',
      method: `share of cases with a ${kind} in time`,
      measuredBy: 'provider' as StakeholderId,
    },
    remedy: {
      ...newImprovementRemedy(),
      planWithin: duration(10, 'day'),
      escalateAfter: 2,
      duty: 'Find the cause and mend it.',
    },
    ...change,
  };
};

export const severity = (id: string, definition: string): Severity => ({
  ...newSeverity(id as SeverityId, `Severity ${id}`),
  definition,
});
export const SEVERITIES = [
  severity('s1', 'The whole service is down for everybody.'),
  severity('s2', 'One main function fails and there is no way round it.'),
];

export const exclusion = (
  id: Exclusion['category'],
  change: Partial<Exclusion> = {},
): Exclusion => ({ ...newExclusion(id as string as ExclusionId, id, id), ...change });

/** An agreement in operation around the clock, with these commitments. */
export const agreementWith = (
  commitments: readonly Commitment[],
  change: Partial<Agreement> = {},
): Agreement => ({
  ...completeAgreement(),
  calendars: [ALWAYS, OFFICE],
  services: completeAgreement().services.map((service) => ({
    ...service,
    operatingHours: ALWAYS.id,
  })),
  severities: SEVERITIES,
  commitments,
  ...change,
});

/** With its only service changed. */
export const serving = (agreement: Agreement, change: Partial<Service>): Agreement => ({
  ...agreement,
  services: agreement.services.map((service) => ({ ...service, ...change })),
});

/** With a clause of these words, under a section of its own; from the library where that is said. */
export const saying = (
  agreement: Agreement,
  words: string | RichText,
  origin: Clause['origin'] = null,
): Agreement => ({
  ...agreement,
  sections: [
    ...agreement.sections,
    {
      ...newSection('more' as Agreement['sections'][number]['id'], 'metrics', 'More'),
      items: [
        {
          ...clause('words', 'Words', typeof words === 'string' ? [paragraph(words)] : words),
          origin,
        },
      ],
    },
  ],
});
