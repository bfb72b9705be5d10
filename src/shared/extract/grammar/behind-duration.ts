import type { Duration } from '#shared/agreement/duration.ts';

// What stands behind a duration and makes it no length of time.

/** A duration where it was read. */
interface Read {
  readonly duration: Duration | null;
  readonly text: string;
  readonly end: number;
}

/** "24 h/24", "24 hours a day", "5 days per week": hours of service, not a length of time. */
const HOURS_OF_DAY =
  /^\s?(?:\/\s?(?:24|\d{1,2}(?!\d|\s?(?:[a-z]{4,9}\s)?(?:h|hrs?|hours?|m|min|mins|minutes?|d|days?|weeks?|uur|uren|minuten|dag|dagen|werkdag|werkdagen|weken|std|stunden?|tage?n?|arbeitstage?n?|werktage?n?|heures?|j|jours?|ore|ora|minuti|giorn[oi]|horas?|minutos?|d[ií]as?)(?![A-Za-zÀ-ɏ])))|(?:a|per|each|every|pro|am|par)\s(?:day|tag|jour)(?![A-Za-zÀ-ɏ])|\/\s?(?:day|tag|jour|d)(?![A-Za-zÀ-ɏ]))/i;
const DAYS_OF_WEEK =
  /^\s?(?:\/\s?7|(?:a|per|each|pro|in\sder|par)\s(?:week|woche|semaine)(?![A-Za-zÀ-ɏ]))/i;
/** "365 days a year", "52 weeks of the year" */
const OF_YEAR =
  /^\s?(?:an?|per|each|every|in\sa|(?:of|in)\s(?:the|each|every)|im|pro|par|all['’]|al|por|ao)\s?(?:calendar\s)?(?:year|jahr|an|année|anno|año|ano|jaar)(?![A-Za-zÀ-ɏ])/i;
const WHOLE_YEAR = /^(?:36[56]|5[012])(?!\d)/;

/** "1 hour / 24 hours" are two lengths, "24 hours / 24 hours" is a whole day. */
const ANOTHER_LENGTH =
  /^\s?\/\s?24\s?(?:(?:business|working|clock)\s)?(?:h|hrs?|hours?|std|stunden|heures|ore|horas|uur)(?![A-Za-zÀ-ɏ])/i;

export function coverageAfter(
  text: string,
  { duration: read, text: own, end }: Read,
): RegExpExecArray | null {
  const after = text.slice(end, end + 24);
  if (read?.unit === 'hour')
    return ANOTHER_LENGTH.test(after) && !own.startsWith('24') ? null : HOURS_OF_DAY.exec(after);
  if (WHOLE_YEAR.test(own)) return OF_YEAR.exec(after);
  return read?.unit === 'day' ? DAYS_OF_WEEK.exec(after) : null;
}

/** "a quarter of the users", "one quarter of all calls": a part of something, and no three months. */
export const isShare = (text: string, { text: own, end }: Read): boolean =>
  /^(?:an?|one|ein(?:em)?|un)\s(?:quarters?|viertel|trimestre)$/i.test(own) &&
  /^\sof\s(?!\d|(?:the|an?|each|every|that|this)\s(?:calendar\s)?year)/i.test(
    text.slice(end, end + 24),
  );
