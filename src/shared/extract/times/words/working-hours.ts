import { hoursOf, type ReadDuration } from '#shared/extract/grammar/duration.ts';

/** How the text counts working time; null where it does not say how long a working day is. */
export interface WorkingTime {
  readonly hoursOfDay: number | null;
  /** The same of a day that is not called a working one: "One day is 9 Support Hours". */
  readonly hoursOfAnyDay: number | null;
}

/** "within one working day (9 hours of work)": what the text itself makes of a day, behind it. */
const SPELLED =
  /^\s\((?:i\.e\.,?\s|that\sis,?\s|=\s?|being\s|meaning\s|also\s|d\.\s?h\.\s|soit\s|cioè\s|es\sdecir\s|ou\sseja\s|dus\s)?(\d{1,3}(?:[.,]\d{1,2})?)\s(?:(?:business|working|office|support|service|desk|cover)\s)?(?:hours|[a-zß-ɏ]{0,10}stunden|heures|horas|ore|uur)(?:\s[^()\d]{2,40})?\)/i;

/** Hours of a duration; a working day has some only where the text says how many, or spells them `behind` it. */
export function hoursOfRead(
  read: ReadDuration,
  { hoursOfDay, hoursOfAnyDay }: WorkingTime,
  behind = '',
): number | null {
  if (read.duration === null) return null;
  const { unit, value } = read.duration;
  const spelled = unit === 'working-day' ? SPELLED.exec(behind)?.[1] : undefined;
  if (spelled !== undefined) return Number(spelled.replace(',', '.'));
  if (unit === 'working-day') return hoursOfDay === null ? null : Number(value) * hoursOfDay;
  if (unit === 'day' && hoursOfAnyDay !== null) return Number(value) * hoursOfAnyDay;
  return hoursOf(read.duration);
}
