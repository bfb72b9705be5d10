import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { dayLength, durationLength } from '../calendar/unit-length.ts';
import { aroundTheClock, clockOf, WorkingTime, type Clock } from '../calendar/working-time.ts';
import type { Incident } from '../incident.ts';

/** One ground of exclusion as a commitment uses it. */
export interface ExcludedKind {
  /** "Scheduled maintenance" */
  readonly title: string;
  /** The most that a calendar month may exclude, in milliseconds; null: no limit. */
  readonly cap: number | null;
  /** The agreement asks for notice. Incidents do not say whether it was given: it is taken as given. */
  readonly needsNotice: boolean;
  /** The hours in which it applies; time outside them counts. Null: at any time. */
  readonly within: WorkingTime | null;
}

/** What decides which time counts as downtime, ready for counting. */
export interface CountingRules {
  /** Months of the caps begin and end in this zone. */
  readonly zone: string;
  /** The clock on which time counts. */
  readonly clock: Clock;
  readonly aroundTheClock: boolean;
  /** A day on that clock, in milliseconds. */
  readonly day: number;
  /** In milliseconds; 0: every outage counts. */
  readonly smallestOutage: number;
  readonly excluded: ReadonlyMap<Incident['kind'], ExcludedKind>;
}

export function countingRules(agreement: Agreement, commitment: Commitment): CountingRules {
  const calendar = agreement.calendars.find(({ id }) => id === commitment.calendar) ?? null;
  const clock = clockOf(calendar, agreement.timeZone);
  const { smallestOutage, excluded } = commitment.measurement;
  const kinds = new Map<Incident['kind'], ExcludedKind>();
  for (const { id, category, title, monthlyCap, notice } of agreement.exclusions) {
    if (!excluded.includes(id)) continue;
    const cap = monthlyCap === null ? null : durationLength(monthlyCap, calendar);
    const before = kinds.get(category);
    // Incidents name the category only: two exclusions of one category share their limits.
    kinds.set(category, {
      title: before === undefined ? title : `${before.title}, ${title}`,
      cap:
        before === undefined ? cap : before.cap === null || cap === null ? null : before.cap + cap,
      needsNotice: notice !== null || before?.needsNotice === true,
      within:
        category === 'scheduled-maintenance' ? maintenanceWindows(agreement, commitment) : null,
    });
  }
  return {
    zone: agreement.timeZone,
    clock,
    aroundTheClock: clock === aroundTheClock,
    day: dayLength(calendar),
    smallestOutage: smallestOutage === null ? 0 : durationLength(smallestOutage, calendar),
    excluded: kinds,
  };
}

/**
 * The agreed windows for planned maintenance of the commitment's services (of all, where it names
 * none); null where no windows are agreed.
 */
function maintenanceWindows(
  { services, timeZone }: Agreement,
  commitment: Commitment,
): WorkingTime | null {
  const own = services.filter(({ id }) => commitment.services.includes(id));
  const hours = (own.length > 0 ? own : services).flatMap(
    ({ maintenance }) => maintenance?.windows ?? [],
  );
  return hours.length === 0 ? null : new WorkingTime({ hours, holidays: [] }, timeZone);
}
