import { ClockTimeSchema, type ClockTime } from '#shared/base/date.ts';

/** "9" is 09:00, "930" and "9.30" are 09:30; null where it is no time of day. */
export function readClockTime(typed: string): ClockTime | null {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(typed.trim());
  if (!match) return null;
  const [, hours = '', minutes = '00'] = match;
  const parsed = ClockTimeSchema.safeParse(`${hours.padStart(2, '0')}:${minutes}`);
  return parsed.success ? parsed.data : null;
}
