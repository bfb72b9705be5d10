import { z } from 'zod';

/** True for a day that the Gregorian calendar has: 2028-02-29 yes, 2027-02-29 no. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/** A day without a time: "2026-11-30". */
export const IsoDateSchema = z
  .string()
  .refine(isCalendarDay, {
    error: 'must be a day of the calendar written as YYYY-MM-DD',
  })
  .brand<'IsoDate'>();
export type IsoDate = z.infer<typeof IsoDateSchema>;

/** A moment in UTC: "2026-11-30T09:15:00.000Z". */
export const IsoInstantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, {
    error: 'must be a moment in UTC such as 2026-11-30T09:15:00.000Z',
  })
  .refine((text) => isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), {
    error: 'is not a moment of the calendar',
  })
  .brand<'IsoInstant'>();
export type IsoInstant = z.infer<typeof IsoInstantSchema>;

/** A time of day on a 24-hour clock; "24:00" ends a day. */
export const ClockTimeSchema = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
    error: 'must be a time of day such as 09:30, at most 24:00',
  })
  .brand<'ClockTime'>();
export type ClockTime = z.infer<typeof ClockTimeSchema>;

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** An IANA time zone that this computer knows: "Europe/Berlin". */
export const TimeZoneSchema = z
  .string()
  .max(60)
  .refine(isTimeZone, { error: 'is not a time zone of the IANA database, such as Europe/Berlin' });

const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** A BCP 47 language tag: "en-GB". */
export const LanguageSchema = z
  .string()
  .max(35)
  .refine(isLanguageTag, { error: 'is not a language tag such as en-GB' });
