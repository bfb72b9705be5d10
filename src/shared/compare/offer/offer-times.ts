import {
  CalendarSchema,
  newCalendar,
  WEEKDAYS,
  type Calendar,
} from '#shared/agreement/calendar.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import { freeId, type CalendarId, type SeverityId } from '#shared/agreement/ids.ts';
import { newSeverity, type Severity } from '#shared/agreement/severity.ts';
import { ClockTimeSchema, type ClockTime } from '#shared/base/date.ts';
import { decimalString, exact, type DecimalString } from '#shared/base/decimal.ts';
import type { Terms, TimeTerm } from '#shared/terms/terms.ts';
import { businessDays } from '../business-days.ts';
import { supportAssumption } from '../clock-time.ts';
import { hoursPerWeek, openHours } from '../hours-per-week.ts';
import { line, type Building } from './building.ts';

/** The most severities that an agreement holds. */
const MOST_SEVERITIES = 50;

export const BUSINESS_HOURS = 'business-hours' as CalendarId;

/** Times to answer and to resolve, with the severities and the calendar that they need. */
export function timeCommitments(
  { response, resolution, supportHours }: Pick<Terms, 'response' | 'resolution' | 'supportHours'>,
  building: Building,
): {
  readonly commitments: readonly Commitment[];
  readonly severities: readonly Severity[];
  readonly calendars: readonly Calendar[];
} {
  const severities: Severity[] = [];
  const severityOf = (name: string): SeverityId | null => {
    const called = line(name);
    if (called === '') return null;
    const known = severities.find((severity) => severity.name === called);
    if (known) return known.id;
    if (severities.length === MOST_SEVERITIES) {
      building.leave(`More than ${MOST_SEVERITIES} severities: "${called}" was left out.`);
      return null;
    }
    const id = freeId(
      called,
      severities.map((severity) => severity.id),
    ) as SeverityId;
    severities.push(newSeverity(id, called));
    return id;
  };
  const commitments = [
    ...response.flatMap((term) => timeCommitment('response', term, severityOf, building)),
    ...resolution.flatMap((term) => timeCommitment('resolution', term, severityOf, building)),
  ];
  const needsHours = commitments.some(({ calendar }) => calendar === BUSINESS_HOURS);
  const calendar = needsHours ? businessHours(supportHours, building) : null;
  return {
    commitments,
    severities,
    calendars: calendar === null ? [] : [CalendarSchema.parse(calendar)],
  };
}

/** The hours of support that the SLA states, as the comparison takes them; else a usual week. */
function businessHours(stated: Terms['supportHours'], building: Building): Calendar {
  const usual = newCalendar(BUSINESS_HOURS, 'Business hours');
  const hours = stated === null ? null : openHours(stated.text);
  if (stated === null || hours === null) {
    const isFormula = stated !== null && (hoursPerWeek(stated.text) ?? WHOLE_WEEK) < WHOLE_WEEK;
    building.leave(
      isFormula
        ? 'The hours of support name no times of day: business hours are replayed from Monday to Friday, 09:00 to 17:00.'
        : 'Business hours are taken as Monday to Friday, 09:00 to 17:00.',
    );
    return usual;
  }
  building.leave(supportAssumption(hoursPerWeek(stated.text)!));
  return {
    ...usual,
    hours: hours.map(({ day, from, to }) => ({
      day: WEEKDAYS[day]!,
      from: clockTime(from),
      to: clockTime(to),
    })),
  };
}

const WHOLE_WEEK = 168;

/** "09:30" */
const clockTime = (hours: number): ClockTime => {
  const minutes = Math.round(hours * 60);
  return ClockTimeSchema.parse(
    [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':'),
  );
};

function timeCommitment(
  kind: 'response' | 'resolution',
  term: TimeTerm,
  severityOf: (name: string) => SeverityId | null,
  building: Building,
): readonly Commitment[] {
  const title = kind === 'response' ? 'Response' : 'Resolution';
  const name = line([title, term.plan, term.severity].filter((part) => part !== '').join(': '));
  const figure = figureOf(term);
  if (figure === null) {
    building.leave(`${name}: "${term.text}" is no time that can be reckoned with.`);
    return [];
  }
  const severity = severityOf(term.severity);
  if (severity === null && line(term.severity) !== '') return [];
  const commitment = newCommitment(building.commitmentId(name), kind, name);
  return [
    {
      ...commitment,
      services: building.servicesFor(term.plan),
      severity,
      target: { ...commitment.target, ...figure, share: term.share },
      calendar: term.working ? BUSINESS_HOURS : null,
    },
  ];
}

/** Thirds of an hour are told in minutes, in which they are exact. */
export function figureOf({ hours, working, text }: TimeTerm): {
  readonly value: DecimalString;
  readonly unit: 'minute' | 'hour' | 'working-hour' | 'working-day';
} | null {
  if (hours === null) {
    const days = businessDays(text);
    return days === null ? null : { value: decimalString(days), unit: 'working-day' };
  }
  if (working) return { value: decimalString(exact(hours)), unit: 'working-hour' };
  const minutes = Math.round(hours * 60);
  const isWhole = Math.abs(hours * 60 - minutes) < 1e-6;
  return Number.isInteger(hours) || !isWhole
    ? { value: decimalString(exact(hours)), unit: 'hour' }
    : { value: decimalString(exact(minutes)), unit: 'minute' };
}
