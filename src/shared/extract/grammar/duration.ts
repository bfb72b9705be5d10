import { duration, type Duration } from '#shared/agreement/duration.ts';
import { exact, decimalString } from '#shared/base/decimal.ts';
import { coverageAfter, isShare } from './behind-duration.ts';
import { countAt } from './count.ts';
import {
  BILLED,
  BILLING,
  PLAIN_AFTER,
  PLAIN_BEFORE,
  plain,
  SHORT,
  SHORT_WORKING,
  UNITS,
  WORKING_AFTER,
  WORKING_BEFORE,
  working,
  type Unit,
} from './duration-units.ts';
import { isMisread } from './misread-counts.ts';
import { rememberText } from './remember.ts';
import { namedDayAt } from './named-days.ts';
import { serviceCodes } from './service-code.ts';

/**
 * A length of time as a contract prints it: "thirty (30) days", "24–48 hours", "Next Business Day",
 * "4 heures ouvrées". Of a range the longer bound counts, for that is what is promised at the latest.
 */
export interface ReadDuration {
  /** Null where the words name a time of no fixed length ("same day"). */
  readonly duration: Duration | null;
  /** True where it runs on business hours or business days. */
  readonly working: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}]{1,24}/uy;
const AGAIN = /\(\d{1,3}\)\s{0,2}/y;
const GAP = /[\s\u00a0\u202f'’+-]{0,6}/uy;
/** Between the bounds of a range: "24–48", "1 to 3", "2 bis 4". */
const TO = /\s{0,2}(?:[-–—]|(?<!\p{L})(?:to|bis|or|oder|à|a|tot)(?![\p{L}\d]))\s{0,2}/uy;
const BETWEEN = /(?:between|zwischen|entre|tra)\s{1,2}$/i;
/** "Severity 1 - 25 minutes": a rank and its time, and no range. */
const OF_SCALE =
  /(?:severity|sev|priority|prio|level|class|category|stufe|klasse|kategorie|priorität|gravité|priorité|niveau|livello|priorità|nivel|prioridad|gravedad|prioriteit)\.?\s(?:level\s|class\s)?$/i;
const AND = /\s{1,2}(?:and|und|et|y|e|en)\s{1,2}/uy;
/** "1/2 hour", which is no date and no "24/7". */
const FRACTION = /([13])\/([24])(?=\s?(?:hours?|hrs?|h|stunden?|std|heures?)(?![A-Za-zÀ-ɏ]))/iy;
const CLOCK_FORM = /(\d{1,3}):(\d{2})\s?(?=(?:h|hrs?|hours?|std|stunden|hh)\b)/iy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const wordAt = (text: string, at: number): { word: string; short: string; end: number } | null => {
  const word = matchAt(WORD, text, at)?.[0];
  return word === undefined
    ? null
    : { word: word.toLowerCase(), short: word, end: at + word.length };
};

const gapAfter = (text: string, at: number): number =>
  at + (matchAt(GAP, text, at)?.[0].length ?? 0);

/** The unit that starts at `at`, with the words around it that say which calendar it runs on. */
export function unitAt(text: string, from: number): { unit: Unit; end: number } | null {
  let at = from;
  let onWorkingTime = false;
  for (let words = 0; words < 4; words += 1) {
    const next = wordAt(text, at);
    if (next === null) return null;
    if (BILLING.test(next.word)) {
      const cycle = wordAt(text, gapAfter(text, next.end));
      if (cycle !== null && BILLED.test(cycle.word))
        return { unit: plain('billing-cycle'), end: cycle.end };
      if (cycle === null || !/^months?$/.test(cycle.word)) return null;
      return { unit: plain('month'), end: cycle.end };
    }
    const touches = words === 0 && /\d/.test(text.charAt(at - 1));
    const known =
      SHORT.get(touches ? next.short.toUpperCase() : next.short) ?? UNITS.get(next.word);
    const isName = touches && next.word !== 'h' && GOES_ON.test(text.slice(next.end, next.end + 4));
    if (known !== undefined && isName) return null;
    if (known !== undefined) return finished(text, next.end, known, onWorkingTime);
    const touched = TOUCHED.exec(next.short)?.[0];
    const before = touched === undefined ? undefined : UNITS.get(touched.toLowerCase());
    if (before !== undefined) return finished(text, at + touched!.length, before, onWorkingTime);
    const isCutShort = text.charAt(next.end) === '.';
    if (WORKING_BEFORE.test(next.word) || (isCutShort && SHORT_WORKING.test(next.word)))
      onWorkingTime = true;
    else if (!PLAIN_BEFORE.test(next.word)) return null;
    // "Twenty-four business (24) hours" says its number again behind the word.
    at = gapAfter(text, isCutShort && onWorkingTime ? next.end + 1 : next.end);
    at += matchAt(AGAIN, text, at)?.[0].length ?? 0;
  }
  return null;
}

/** "2 daysMonday": the word of a unit, and the next cell or line right behind it. */
const TOUCHED = /^\p{L}\p{Ll}{2,}(?=\p{Lu}\p{Ll})/u;

/** "10418d1" is a name and no time of days; "4h30" and "1d4h" are times. */
const GOES_ON = /^\d(?!\d?\s?[hm]\b)/;

const FRENCH_BILLING = /^\s(?:de\s)?facturation\b/i;

function finished(text: string, at: number, unit: Unit, onWorkingTime: boolean) {
  let end =
    text.charAt(at) === '.' && /^(?:std|min|sek|hrs?|mins?)$/i.test(lastWord(text, at))
      ? at + 1
      : at;
  let isWorking = onWorkingTime || unit.working;
  const after = wordAt(text, gapAfter(text, end));
  if (after !== null && WORKING_AFTER.test(after.word)) [isWorking, end] = [true, after.end];
  else if (after !== null && PLAIN_AFTER.test(after.word)) end = after.end;
  else if (/^\((?:business|working|office)\)/i.test(text.slice(end + 1, end + 14)))
    isWorking = true;
  if (unit.unit === 'month' && FRENCH_BILLING.test(text.slice(end, end + 20))) return { unit, end };
  return { unit: isWorking ? onBusinessCalendar(unit) : unit, end };
}

const lastWord = (text: string, end: number) =>
  /\p{L}*$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? '';

function onBusinessCalendar(unit: Unit): Unit {
  if (unit.unit === 'hour') return working('working-hour', unit.times);
  if (unit.unit === 'day') return working('working-day', unit.times);
  return { ...unit, working: true };
}

function namedAt(text: string, at: number): ReadDuration | null {
  const day = namedDayAt(text, at);
  if (day === null) return null;
  const { text: printed, working: isWorking, after } = day;
  return {
    duration: after > 0 && isWorking ? duration(after, 'working-day') : null,
    working: isWorking,
    text: printed,
    start: at,
    end: at + printed.length,
  };
}

const LONGEST_CODE = 20;

/** The answer of "24x7x4" or "8x5xNBD". */
function codedAt(text: string, at: number): ReadDuration | null {
  if (!/^\d{1,2}\s?[x×]/i.test(text.slice(at, at + 4))) return null;
  const [code] = serviceCodes(text.slice(Math.max(0, at - 1), at + LONGEST_CODE));
  if (code === undefined || Math.max(0, at - 1) + code.start !== at) return null;
  return {
    duration: code.hours === null ? duration(1, 'working-day') : duration(code.hours, 'hour'),
    working: code.hours === null,
    text: code.text,
    start: at,
    end: at + code.text.length,
  };
}

/** The duration that starts exactly at `at`; null where none does. */
export function durationAt(text: string, at: number): ReadDuration | null {
  const coded = codedAt(text, at);
  if (coded !== null) return coded;
  const named = namedAt(text, at);
  if (named !== null) return named;
  const first = simpleAt(text, at);
  if (first === null) return null;
  return joined(text, first) ?? first;
}

/** A count, a range of counts or "0:30" before one unit. */
function simpleAt(text: string, at: number): ReadDuration | null {
  const clock = matchAt(CLOCK_FORM, text, at);
  if (clock !== null) {
    const end = at + clock[0].length;
    const unit = unitAt(text, end);
    if (unit === null) return null;
    const hours = exact(clock[1] ?? '0').plus(exact(clock[2] ?? '0').div(60));
    return made(text, at, decimalString(hours), unit);
  }
  const fraction = matchAt(FRACTION, text, at);
  if (fraction !== null) {
    const end = at + fraction[0].length;
    const unit = unitAt(text, gapAfter(text, end));
    const part = exact(fraction[1] ?? '1').div(exact(fraction[2] ?? '1'));
    return unit === null ? null : made(text, at, decimalString(part), unit);
  }
  const count = countAt(text, at);
  if (count === null) return null;
  const unit = unitAt(text, gapAfter(text, count.end));
  if (unit !== null && isMisread(text, at, count, unit)) return null;
  if (unit !== null) return made(text, at, count.value, unit);
  const to =
    matchAt(TO, text, count.end) ??
    (BETWEEN.test(text.slice(Math.max(0, at - 10), at)) ? matchAt(AND, text, count.end) : null);
  if (to === null || OF_SCALE.test(text.slice(Math.max(0, at - 24), at))) return null;
  const upper = countAt(text, count.end + to[0].length);
  const upperUnit = upper === null ? null : unitAt(text, gapAfter(text, upper.end));
  if (upper === null || upperUnit === null) return null;
  return exact(upper.value).lessThan(count.value) ? null : made(text, at, upper.value, upperUnit);
}

function made(
  text: string,
  start: number,
  value: string,
  { unit, end }: { unit: Unit; end: number },
): ReadDuration {
  const total = unit.times === '1' ? value : exact(value).times(unit.times);
  // The model has no minute of working time: thirty of them are half a working hour.
  const inHours = unit.working && unit.unit === 'minute';
  return {
    duration: inHours
      ? duration(decimalString(exact(total.toString()).div(60)), 'working-hour')
      : duration(total.toString(), unit.unit),
    working: unit.working,
    text: text.slice(start, end),
    start,
    end,
  };
}

const MINUTES_AFTER_HOUR = /\s?(\d{2})(?!\d|[:.,]\d|\s?\p{L})/uy;
const JOINER = /\s{0,2}(?:,|and|und|et|y|e)?\s{1,2}/uy;

/** "1 h 30 min" and "1h30" as one time, "2 hours to 4 hours" as a range; null where it stands alone. */
function joined(text: string, first: ReadDuration): ReadDuration | null {
  if (first.duration === null) return null;
  if (/^h$/i.test(text.charAt(first.end - 1)) && /\d\s?h$/i.test(first.text)) {
    const minutes = matchAt(MINUTES_AFTER_HOUR, text, first.end);
    if (minutes !== null) return sum(text, first, minutes[1] ?? '0', first.end + minutes[0].length);
  }
  const range = matchAt(TO, text, first.end);
  const upper = range === null ? null : simpleAt(text, first.end + range[0].length);
  // "16 business hours or 2 business days" says one time twice, in the words of two units.
  const isSaidTwice =
    /o[rd]/i.test(range?.[0] ?? '') && upper?.duration?.unit !== first.duration.unit;
  if (upper?.duration && !isSaidTwice && shorter(first.duration, upper.duration))
    return { ...upper, start: first.start, text: text.slice(first.start, upper.end) };
  const joiner = matchAt(JOINER, text, first.end);
  const second = joiner === null ? null : simpleAt(text, first.end + joiner[0].length);
  const isHours = first.duration.unit === 'hour' || first.duration.unit === 'working-hour';
  return isHours && second?.duration?.unit === 'minute'
    ? sum(text, first, second.duration.value, second.end)
    : null;
}

function sum(text: string, hours: ReadDuration, minutes: string, end: number): ReadDuration {
  const value = exact(hours.duration?.value ?? '0').plus(exact(minutes).div(60));
  return {
    ...hours,
    duration: duration(decimalString(value), hours.duration?.unit ?? 'hour'),
    text: text.slice(hours.start, end),
    end,
  };
}

const shorter = (a: Duration, b: Duration) =>
  (hoursOf(a) ?? roughHours(a)) < (hoursOf(b) ?? roughHours(b));

const roughHours = ({ value, unit }: Duration) =>
  Number(value) *
  (unit === 'month' ? 730 : unit === 'year' ? 8766 : unit === 'working-day' ? 24 : 1);

/** Where a duration may begin: at a digit or word that no letter, digit or decimal mark touches. */
const BEGINNING =
  /(?<![\p{L}\p{N}_]|\d[.,:'’])(?:\d|[½¼¾]|(?=\p{L})(?:[a-zäöüéèàí]|[A-ZÄÖÜÉÈÀ]))/gu;

/** Every duration of a text in order; none overlaps another. */
export const durationsIn = rememberText((text: string): readonly ReadDuration[] => {
  const found: ReadDuration[] = [];
  let after = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < after) continue;
    const read = durationAt(text, index);
    if (read === null) continue;
    const coverage = coverageAfter(text, read);
    if (coverage === null && !isShare(text, read)) found.push(read);
    after = read.end + (coverage?.[0].length ?? 0);
  }
  return found;
});

/** Length in hours, working hours counted as they are printed; null for working days and months. */
export function hoursOf({ value, unit }: Duration): number | null {
  const count = exact(value);
  switch (unit) {
    case 'second':
      return count.div(3600).toNumber();
    case 'minute':
      return count.div(60).toNumber();
    case 'hour':
    case 'working-hour':
      return count.toNumber();
    case 'day':
      return count.times(24).toNumber();
    case 'week':
      return count.times(168).toNumber();
    case 'month':
    case 'year':
    case 'working-day':
    case 'billing-cycle':
      return null;
  }
}

/** Length in calendar days; null for what has no fixed number of them. */
export function calendarDaysOf(length: Duration): number | null {
  if (length.unit === 'working-hour') return null;
  const hours = hoursOf(length);
  return hours === null || hours % 24 !== 0 ? null : hours / 24;
}
