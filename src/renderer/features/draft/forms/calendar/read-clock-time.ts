import { ClockTimeSchema, type ClockTime } from '#shared/base/date.ts';

/** "9" is 09:00, "930" and "9.30" are 09:30, "5pm" is 17:00; null where it is no time of day. */
export function readClockTime(typed: string): ClockTime | null {
  const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?:\s*([ap])\.?m\.?)?$/i.exec(typed.trim());
  if (!match) return null;
  const [, typedHours = '', minutes = '00', half] = match;
  const hours = half === undefined ? Number(typedHours) : hoursOf(Number(typedHours), half);
  const parsed = ClockTimeSchema.safeParse(`${String(hours).padStart(2, '0')}:${minutes}`);
  return parsed.success ? parsed.data : null;
}

/** 12 am is midnight and 12 pm is noon; NaN, which no time reads, where the clock has no such hour. */
const hoursOf = (hours: number, half: string): number =>
  hours < 1 || hours > 12 ? Number.NaN : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
