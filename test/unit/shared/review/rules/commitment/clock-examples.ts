import { duration } from '#shared/agreement/duration.ts';
import type { ExclusionId } from '#shared/agreement/ids.ts';
import { decimal } from '#test/support/agreements/agreements.ts';
import type { FamilyExamples } from '#test/support/agreements/review-examples.ts';
import {
  agreementWith,
  exclusion,
  OFFICE,
  serving,
  SHORT_FRIDAYS,
  sound,
  timed,
  withMeasurement,
  withTarget,
} from '#test/support/agreements/reviewed.ts';

const SOUND = agreementWith([sound()]);
const onOffice = { calendar: OFFICE.id };
const excluding = (id: string, monthlyCap: ReturnType<typeof duration> | null) =>
  agreementWith([withMeasurement({ excluded: [id as ExclusionId] })], {
    exclusions: [exclusion(id as 'dns', { monthlyCap })],
  });
const maintained = (hours: number, base = SOUND) =>
  serving(base, {
    maintenance: { windows: [], notice: null, monthlyCap: duration(hours, 'hour') },
  });

export const CLOCK_EXAMPLES: FamilyExamples = {
  'calendar-missing': {
    fails: [
      {
        what: 'working hours of nobody’s calendar',
        agreement: agreementWith([timed('response', 's1', ['4', 'working-hour'])]),
        message: 'The target counts working hours, and no calendar says when they are.',
        at: '/commitments/response-s1/calendar',
      },
    ],
    passes: [
      {
        what: 'working hours of a calendar',
        agreement: agreementWith([timed('response', 's1', ['4', 'working-hour'], onOffice)]),
      },
      {
        what: 'hours around the clock',
        agreement: agreementWith([timed('response', 's1', ['4', 'hour'])]),
      },
    ],
  },
  'response-slower-than-resolution': {
    fails: [
      {
        what: 'an answer after the solution',
        agreement: agreementWith([
          timed('response', 's1', ['8', 'hour']),
          timed('resolution', 's1', ['4', 'hour']),
        ]),
        message:
          'The response is due within 8 hours, but the resolution (“resolution s1”) within 4 hours.',
      },
      {
        what: 'working hours that are longer than hours',
        agreement: agreementWith([
          timed('response', 's1', ['8', 'working-hour'], onOffice),
          timed('resolution', 's1', ['4', 'hour']),
        ]),
      },
      {
        what: 'a working day of eight hours against six working hours',
        agreement: agreementWith([
          timed('response', 's1', ['1', 'working-day'], onOffice),
          timed('resolution', 's1', ['6', 'working-hour'], onOffice),
        ]),
      },
    ],
    passes: [
      {
        what: 'an answer before the solution',
        agreement: agreementWith([
          timed('response', 's1', ['30', 'minute']),
          timed('resolution', 's1', ['4', 'hour']),
        ]),
      },
      {
        what: 'two severities',
        agreement: agreementWith([
          timed('response', 's2', ['8', 'hour']),
          timed('resolution', 's1', ['4', 'hour']),
        ]),
      },
      {
        what: 'a day of the clock, which has nine hours, against ten working hours',
        agreement: agreementWith(
          [
            timed('response', 's1', ['1', 'day'], onOffice),
            timed('resolution', 's1', ['10', 'working-hour'], onOffice),
          ],
          { calendars: [SHORT_FRIDAYS] },
        ),
      },
      {
        what: 'the usual working day, also where one of the week is shorter',
        agreement: agreementWith(
          [
            timed('response', 's1', ['9', 'working-hour'], onOffice),
            timed('resolution', 's1', ['1', 'working-day'], onOffice),
          ],
          { calendars: [SHORT_FRIDAYS] },
        ),
      },
      {
        what: 'hours around the clock, which may be shorter than working hours',
        agreement: agreementWith([
          timed('response', 's1', ['8', 'hour']),
          timed('resolution', 's1', ['6', 'working-hour'], onOffice),
        ]),
      },
    ],
  },
  'severity-order': {
    fails: [
      {
        what: 'a graver case that may take longer',
        agreement: agreementWith([
          timed('response', 's1', ['4', 'hour']),
          timed('response', 's2', ['60', 'minute']),
        ]),
        message: '“Severity s1” may take 4 hours, the lighter “Severity s2” only 60 minutes.',
        at: '/commitments/response-s1/target/value',
      },
    ],
    passes: [
      {
        what: 'times that grow',
        agreement: agreementWith([
          timed('response', 's1', ['1', 'hour']),
          timed('response', 's2', ['4', 'hour']),
        ]),
      },
      {
        what: 'the same time',
        agreement: agreementWith([
          timed('response', 's1', ['1', 'hour']),
          timed('response', 's2', ['60', 'minute']),
        ]),
      },
    ],
  },
  'target-outside-operating-hours': {
    fails: [
      {
        what: 'a clock around the clock, and a service in office hours',
        agreement: serving(SOUND, { operatingHours: OFFICE.id }),
        message: 'The clock runs around the clock, also while Hosting is not in operation.',
      },
    ],
    passes: [
      { what: 'a service around the clock', agreement: SOUND },
      {
        what: 'a clock on the operating hours',
        agreement: serving(agreementWith([sound(onOffice)]), { operatingHours: OFFICE.id }),
      },
      {
        what: 'a clock on fewer hours than the service',
        agreement: agreementWith([sound(onOffice)]),
      },
    ],
  },
  'maintenance-eats-target': {
    fails: [
      {
        what: 'four hours of maintenance that count',
        agreement: maintained(4),
        message:
          'Hosting may be under maintenance for 4 hours a month, and the target allows 43.2 minutes of downtime',
      },
      {
        what: 'an exclusion that the commitment does not name',
        agreement: maintained(
          4,
          agreementWith([sound()], { exclusions: [exclusion('scheduled-maintenance')] }),
        ),
      },
    ],
    passes: [
      { what: 'no maintenance', agreement: SOUND },
      {
        what: 'maintenance that is excluded',
        agreement: maintained(4, excluding('scheduled-maintenance', null)),
      },
      {
        what: 'a year with twelve half hours',
        agreement: serving(agreementWith([sound({ window: 'calendar-year' })]), {
          maintenance: { windows: [], notice: null, monthlyCap: duration(30, 'minute') },
        }),
      },
    ],
  },
  'exclusion-cap-swallows': {
    fails: [
      {
        what: 'a cap of eight hours beside 43 minutes',
        agreement: excluding('scheduled-maintenance', duration(8, 'hour')),
        message:
          '“scheduled-maintenance” may leave out 8 hours a month, more than 10 times the 43.2 minutes',
      },
      {
        what: 'a cap of a month',
        agreement: excluding('dns', duration(30, 'day')),
        message: 'which is all of it',
      },
    ],
    passes: [
      {
        what: 'a cap of four hours',
        agreement: excluding('scheduled-maintenance', duration(4, 'hour')),
      },
      { what: 'no cap', agreement: excluding('force-majeure', null) },
    ],
  },
  'smallest-outage-swallows': {
    fails: [
      {
        what: 'outages up to an hour that do not count',
        agreement: agreementWith([withMeasurement({ smallestOutage: duration(1, 'hour') })]),
        message: 'Outages below 1 hour do not count, though the target allows only 43.2 minutes',
      },
    ],
    passes: [
      { what: 'outages of a minute that count', agreement: SOUND },
      {
        what: 'an hour in a year',
        agreement: agreementWith([
          withMeasurement(
            { smallestOutage: duration(1, 'hour') },
            sound({ window: 'calendar-year' }),
          ),
        ]),
      },
    ],
  },
  'window-too-short-for-target': {
    fails: [
      {
        what: '99.99 percent of each day',
        agreement: agreementWith([
          withTarget({ value: decimal('99.99') }, sound({ window: 'day' })),
        ]),
        message:
          'The target allows 8.64 seconds of downtime in its window, less than one outage of 1 minute.',
      },
    ],
    passes: [
      { what: '99.9 percent of a month', agreement: SOUND },
      { what: '99.9 percent of a day', agreement: agreementWith([sound({ window: 'day' })]) },
      {
        what: 'a long outage that does not count, which is another finding',
        agreement: agreementWith([withMeasurement({ smallestOutage: duration(1, 'hour') })]),
      },
    ],
  },
};
