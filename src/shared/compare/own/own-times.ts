import { isAroundTheClock } from '#shared/agreement/calendar.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import type { FigureTerm, TextTerm, TimeTerm } from '#shared/terms/terms.ts';
import { at, commitmentsOf, scopeOf, textAt, type Own } from './own-term.ts';

/** Hours in each unit of a target; those of a working day depend on its calendar. */
const HOURS: Readonly<Partial<Record<Commitment['target']['unit'], string>>> = {
  millisecond: '3600000',
  second: '3600',
  minute: '60',
  hour: '1',
  'working-hour': '1',
};

/** Times to answer or to resolve. */
export const timeTerms = (own: Own, kind: 'response' | 'resolution'): readonly TimeTerm[] =>
  commitmentsOf(own, kind).map((commitment) => {
    const { target, calendar } = commitment;
    const text = own.formatter.target(target, false) ?? '';
    return {
      ...at(`/commitments/${commitment.id}/target/value`, text),
      severity: own.agreement.severities.find(({ id }) => id === commitment.severity)?.name ?? '',
      plan: scopeOf(own, commitment),
      text,
      hours: hoursOf(target)?.toNumber() ?? null,
      working: target.unit.startsWith('working-') || !isOpenAlways(own, calendar),
      coverage: calendar === null ? '24x7' : calendarWords(own, calendar),
      share: target.share,
    };
  });

function hoursOf({ value, unit }: Commitment['target']) {
  if (value === null) return null;
  const each = HOURS[unit];
  if (each !== undefined) return exact(value).div(each);
  return unit === 'day' ? exact(value).times(24) : null;
}

function isOpenAlways({ agreement }: Own, id: Commitment['calendar']): boolean {
  const calendar = agreement.calendars.find((candidate) => candidate.id === id);
  return calendar === undefined || isAroundTheClock(calendar);
}

function calendarWords({ agreement, formatter }: Own, id: Commitment['calendar']): string {
  const calendar = agreement.calendars.find((candidate) => candidate.id === id);
  if (!calendar) return '';
  const timeZone = calendar.timeZone ?? agreement.timeZone;
  return formatter.value({ type: 'calendar', calendar, timeZone }) ?? calendar.name;
}

/** The hours on which the clock of answers runs, or else a service is operated. */
export function supportHours(own: Own): TextTerm | null {
  const { agreement } = own;
  const answering = agreement.commitments.find(
    ({ kind, calendar }) => kind === 'response' && calendar !== null,
  );
  const operated = agreement.services.find(({ operatingHours }) => operatingHours !== null);
  const id = answering?.calendar ?? operated?.operatingHours ?? null;
  return id === null ? null : textAt(`/calendars/${id}/hours`, calendarWords(own, id));
}

/** A figure of a kind of commitment in one unit; `unitOf` gives how many of it are in a target's unit. */
export const figureTerms = (
  own: Own,
  kind: Commitment['kind'],
  factorOf: (unit: Commitment['target']['unit']) => string | null,
): readonly FigureTerm[] =>
  commitmentsOf(own, kind).flatMap((commitment) => {
    const { value, unit } = commitment.target;
    const factor = factorOf(unit);
    const text = own.formatter.target(commitment.target, false);
    if (value === null || factor === null || text === null) return [];
    return [
      {
        ...at(`/commitments/${commitment.id}/target/value`, text),
        scope: scopeOf(own, commitment),
        value: exact(value).times(factor).toDecimalPlaces(12).toFixed() as DecimalString,
        text,
      },
    ];
  });

export const inMilliseconds = (unit: Commitment['target']['unit']): string | null =>
  unit === 'millisecond' ? '1' : unit === 'second' ? '1000' : null;

/** In thirds of an hour and the like the figure is cut after twelve decimals. */
export const inHours = (unit: Commitment['target']['unit']): string | null =>
  unit === 'day'
    ? '24'
    : unit === 'hour' || unit === 'working-hour'
      ? '1'
      : unit === 'minute'
        ? exact(1).div(60).toFixed()
        : unit === 'second'
          ? exact(1).div(3600).toFixed()
          : null;

export const inPercent = (unit: Commitment['target']['unit']): string | null =>
  unit === 'percent' ? '1' : null;
