import type { Duration } from '#shared/agreement/duration.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import type { Working } from '#shared/engine/trace.ts';
import type { WorkingWeek } from './comparison.ts';

/** "Business hours are taken as 40 hours a week, Monday to Friday." */
export const weekAssumption = (week: WorkingWeek): string =>
  `Business hours are taken as ${week} hours a week on five days.`;

/** Where the text itself says when support can be reached, but not what its business hours are. */
export const supportAssumption = (hours: number): string =>
  `Business hours are taken as the hours of support: ${hours} hours a week.`;

/** Business hours as hours of the clock on average: the same part of a whole week of 168 hours. */
export const clockHours = (hours: Decimal, perWeek: number, working: Working): Decimal =>
  working.compute(
    'Hours of the clock',
    'hours * 168 / week',
    { hours, week: perWeek },
    {
      unit: 'h',
      because: `${perWeek} of the 168 hours of a week count, so each of them takes ${exact(168).div(perWeek).toDecimalPlaces(2).toFixed()} hours of the clock on average.`,
    },
  );

/** A time in calendar days, with what had to be assumed. */
export function calendarDays({ value, unit }: Duration): {
  readonly days: Decimal;
  readonly assumptions: readonly string[];
} {
  const days = exact(value).times(DAYS[unit].days);
  const { assumption } = DAYS[unit];
  return { days, assumptions: assumption === '' ? [] : [assumption] };
}

const DAYS: Readonly<
  Record<Duration['unit'], { readonly days: Decimal; readonly assumption: string }>
> = {
  second: { days: exact(1).div(86_400), assumption: '' },
  minute: { days: exact(1).div(1440), assumption: '' },
  hour: { days: exact(1).div(24), assumption: '' },
  day: { days: exact(1), assumption: '' },
  week: { days: exact(7), assumption: '' },
  month: { days: exact(30), assumption: 'A month is taken as 30 days.' },
  year: { days: exact(365), assumption: 'A year is taken as 365 days.' },
  'working-hour': {
    days: exact(7).div(40),
    assumption: 'Working hours are taken as 40 a week.',
  },
  'working-day': { days: exact(7).div(5), assumption: 'Five working days are taken as a week.' },
  'billing-cycle': { days: exact(30), assumption: 'A billing cycle is taken as 30 days.' },
};
