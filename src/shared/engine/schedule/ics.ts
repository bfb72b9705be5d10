import ICAL from 'ical.js';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';
import { addToDay } from '#shared/engine/calendar/zone.ts';
import type { AgreementDate } from './agreement-date.ts';

/** RFC 7986 and the programs that came before it show this as the calendar's name. */
const NAMES = ['name', 'x-wr-calname'];

/** Reminders come a week before. */
const REMINDER = '-P7D';

/**
 * Dates as an iCalendar file (RFC 5545): all-day events that take no time, each with a reminder a
 * week before. A date keeps its UID, so that importing a later file moves what has changed and adds
 * nothing twice. `stamp` is the moment of writing; lines end with CR LF and are folded.
 */
export function icsOf(
  dates: readonly AgreementDate[],
  { id, title }: Pick<Agreement, 'id' | 'title'>,
  stamp: IsoInstant,
): string {
  const calendar = new ICAL.Component(['vcalendar', [], []]);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//SLA Studio//Dates of an agreement//EN');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const name of NAMES) calendar.addPropertyWithValue(name, title || 'Agreement');
  for (const date of dates) calendar.addSubcomponent(eventOf(date, id, title, stamp));
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  { kind, day, title, place, explanation, doubt, key }: AgreementDate,
  id: string,
  agreement: string,
  stamp: IsoInstant,
): InstanceType<typeof ICAL.Component> {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${id}/${key}@sla-studio`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${stamp.slice(0, 19)}Z`));
  event.addPropertyWithValue('dtstart', dateOf(day));
  event.addPropertyWithValue('dtend', dateOf(addToDay(day, 1, 'day')));
  event.addPropertyWithValue('summary', agreement === '' ? title : `${title} (${agreement})`);
  event.addPropertyWithValue(
    'description',
    [explanation, doubt, place.label].filter((line) => line !== '').join('\n'),
  );
  event.addPropertyWithValue('categories', kind);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', title);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(REMINDER));
  event.addSubcomponent(alarm);
  return event;
}

const dateOf = (day: IsoDate) => ICAL.Time.fromDateString(day);
