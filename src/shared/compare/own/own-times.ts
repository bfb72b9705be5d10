import { isAroundTheClock } from '#shared/agreement/calendar.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { decimalString, exact, type Decimal } from '#shared/base/decimal.ts';
import { unitLength } from '#shared/engine/calendar/unit-length.ts';
import { HOUR } from '#shared/engine/calendar/zone.ts';
import type { FigureTerm, TextTerm, TimeTerm } from '#shared/terms/terms.ts';
import { at, commitmentsOf, scopeOf, textAt, type Own } from './own-term.ts';

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
      hours: hoursOf(own, commitment),
      working: target.unit.startsWith('working-') || !isOpenAlways(own, calendar),
      coverage: calendar === null ? '24x7' : calendarWords(own, calendar),
      share: target.share,
    };
  });

/** Working days are told in days, as the printed ones of others are; the matrix knows their hours. */
function hoursOf(own: Own, commitment: Commitment): number | null {
  const { value, unit } = commitment.target;
  const each = unit === 'working-day' ? null : inHours(own, commitment);
  return value === null || each === null ? null : exact(value).times(each).toNumber();
}

/** Hours of the commitment's clock in its target's unit; null for what is no time. */
export function inHours({ agreement }: Own, { target, calendar }: Commitment): Decimal | null {
  const length = unitLength(
    target.unit,
    agreement.calendars.find(({ id }) => id === calendar) ?? null,
  );
  return length === null ? null : exact(length).div(HOUR);
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

/** A figure of a kind of commitment in one unit; `factorOf` gives how many of it are in the target's unit. */
export const figureTerms = (
  own: Own,
  kind: Commitment['kind'],
  factorOf: (own: Own, commitment: Commitment) => Decimal | null,
): readonly FigureTerm[] =>
  commitmentsOf(own, kind).flatMap((commitment) => {
    const { value } = commitment.target;
    const factor = factorOf(own, commitment);
    const text = own.formatter.target(commitment.target, false);
    if (value === null || factor === null || text === null) return [];
    return [
      {
        ...at(`/commitments/${commitment.id}/target/value`, text),
        scope: scopeOf(own, commitment),
        // Thirds of an hour and the like are cut after twelve decimals.
        value: decimalString(exact(value).times(factor).toDecimalPlaces(12)),
        text,
      },
    ];
  });

/** Milliseconds of the commitment's clock in its target's unit. */
export const inMilliseconds = (own: Own, commitment: Commitment): Decimal | null =>
  inHours(own, commitment)?.times(HOUR) ?? null;

export const inPercent = (_: Own, { target }: Commitment): Decimal | null =>
  target.unit === 'percent' ? exact(1) : null;
