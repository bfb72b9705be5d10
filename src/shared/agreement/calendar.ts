import { z } from 'zod';
import { ClockTimeSchema, IsoDateSchema, TimeZoneSchema } from '#shared/base/date.ts';
import type { Immutable } from '#shared/base/immutable.ts';
import { LineSchema } from '#shared/base/text.ts';
import { CalendarIdSchema, type CalendarId } from './ids.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const WeekdaySchema = z.enum(WEEKDAYS);
export type Weekday = z.infer<typeof WeekdaySchema>;

/** Hours of one weekday, in the calendar's time zone; `to` is later than `from`. */
export const WeeklyHoursSchema = z
  .strictObject({ day: WeekdaySchema, from: ClockTimeSchema, to: ClockTimeSchema })
  .refine((hours) => hours.from < hours.to, {
    error: 'must end later than they begin; split hours that pass midnight over two days',
    path: ['to'],
  });
export type WeeklyHours = Immutable<z.infer<typeof WeeklyHoursSchema>>;

/** When a service runs or a clock counts: weekly hours, less holidays, in one time zone. */
export const CalendarSchema = z.strictObject({
  id: CalendarIdSchema,
  name: LineSchema,
  /** Null: the agreement's own time zone. */
  timeZone: TimeZoneSchema.nullable(),
  hours: z.array(WeeklyHoursSchema).max(70),
  holidays: z.array(z.strictObject({ date: IsoDateSchema, name: LineSchema })).max(1_000),
  /** How the public holidays are named in the text: "public holidays in England and Wales". */
  holidayRule: LineSchema,
});
export type Calendar = Immutable<z.infer<typeof CalendarSchema>>;

export const newCalendar = (id: CalendarId, name: string): Calendar => ({
  id,
  name,
  timeZone: null,
  hours: WEEKDAYS.slice(0, 5).map((day) =>
    WeeklyHoursSchema.parse({ day, from: '09:00', to: '17:00' }),
  ),
  holidays: [],
  holidayRule: '',
});

/** True where the hours fill every minute of a week without holidays. */
export const fillsTheWeek = ({ hours }: Pick<Calendar, 'hours'>): boolean =>
  WEEKDAYS.every((day) =>
    hours.some((span) => span.day === day && span.from === '00:00' && span.to === '24:00'),
  );

/** True where the calendar never closes, on no holiday either. */
export const isAroundTheClock = (
  calendar: Pick<Calendar, 'hours' | 'holidays' | 'holidayRule'>,
): boolean =>
  fillsTheWeek(calendar) && calendar.holidays.length === 0 && calendar.holidayRule.trim() === '';
