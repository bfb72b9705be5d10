import { describe, expect, it } from 'vitest';
import { newCalendar } from '#shared/agreement/calendar.ts';
import { duration } from '#shared/agreement/duration.ts';
import type { CalendarId } from '#shared/agreement/ids.ts';
import { newLeadPlan, type LeadSegment } from '#shared/agreement/lead-plan.ts';
import { newPeriodResult } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { recordTexts } from '#shared/review/text/typed-texts.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';

const SEGMENT: LeadSegment = {
  name: 'Segment of a lead plan',
  revenueGoal: null,
  marketingShare: null,
  averageDeal: null,
  closeRate: null,
};

const agreement = completeAgreement({
  calendars: [
    {
      ...newCalendar('office' as CalendarId, 'Office hours'),
      holidays: [{ date: '2026-12-25' as IsoDate, name: 'Name of a holiday' }],
    },
  ],
  services: completeAgreement().services.map((service) => ({
    ...service,
    processingTimes: [{ activity: 'Name of an activity', time: duration(2, 'hour') }],
    supplies: [
      {
        name: 'Name of a supply',
        agreement: null,
        commitment: null,
        availability: null,
        group: '',
      },
    ],
  })),
  commitments: [
    {
      ...availability(),
      target: { ...availability().target, unit: 'count', countOf: 'what is counted' },
      leadPlan: { ...newLeadPlan(), segments: [SEGMENT] },
      results: [{ ...newPeriodResult('2026-06-01' as IsoDate), note: 'Note on a result' }],
    },
  ],
});

describe('the texts of records that a review reads', () => {
  const texts = recordTexts(agreement);
  const words = texts.map((text) => text.words);

  it('are all that the document prints, each at its control', () => {
    const wanted = ['Name of a holiday', 'Name of an activity', 'what is counted'];
    expect(wanted.map((text) => texts.find((one) => one.words === text)?.place.path)).toEqual([
      '/calendars/office/holidays/1/name',
      '/services/hosting/processingTimes/1/activity',
      '/commitments/availability/target/countOf',
    ]);
  });

  it('are none that the other party never sees', () => {
    for (const text of [SEGMENT.name, 'Name of a supply', 'Note on a result'])
      expect(words).not.toContain(text);
  });

  it('are changed where they stand', () => {
    const mended = texts
      .find((one) => one.words === 'Name of a holiday')!
      .mend(agreement, () => 'Christmas');
    expect(mended.calendars[0]!.holidays[0]!.name).toBe('Christmas');
  });
});
