import { timeRangesIn } from '#shared/extract/grammar/hours.ts';
import { DAYS_OF_WEEK, daysIn } from './days-of-week.ts';

/**
 * How many hours a week a printed time of service covers, each day's ranges summed up. Null where its
 * words do not say, or where a figure or a day among them is not understood: a week that is reckoned
 * from a part of the words would be wrong.
 */
export function hoursPerWeek(text: string): number | null {
  const found = weekOf(text);
  return found === null || typeof found === 'number' ? found : sumOf(found);
}

/** The open hours of one day of the week, 0 for Monday; hours since its midnight, `to` at most 24. */
export interface OpenHours {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** When a printed time of service covers which day; null where it tells no such times, or covers the whole week. */
export function openHours(text: string): readonly OpenHours[] | null {
  const found = weekOf(text);
  const sum = found === null || typeof found === 'number' ? null : sumOf(found);
  if (found === null || typeof found === 'number' || sum === null || sum === WHOLE_WEEK)
    return null;
  return found
    .flatMap(({ days, spans }) =>
      [...days].flatMap((day) => spans.flatMap((span) => withinDays(day, span))),
    )
    .sort((a, b) => a.day - b.day || a.from - b.from);
}

/** What goes on after midnight is of the next day. */
const withinDays = (day: number, { from, to }: Span): readonly OpenHours[] =>
  to <= HOURS_OF_DAY
    ? [{ day, from, to }]
    : [
        { day, from, to: HOURS_OF_DAY },
        { day: (day + 1) % DAYS_OF_WEEK, from: 0, to: to - HOURS_OF_DAY },
      ];

/** The hours of a week as a number or by their days; null where the words do not say. */
function weekOf(text: string): number | readonly Stretch[] | null {
  const short = withoutZones(text.slice(0, 1_000));
  const always = ALWAYS.exec(short);
  // Other hours beside those of the whole week hold for other cases.
  if (always !== null)
    return rangesIn(blanked(short, always.index, always[0].length)).every(isWholeDay)
      ? WHOLE_WEEK
      : null;
  const ranges = rangesIn(short);
  const formula = FORMULA.exec(short);
  if (formula !== null && ranges.length === 0)
    return hoursOfFormula(Number(formula[1]), Number(formula[2]));
  return byDays(
    formula === null ? short : blanked(short, formula.index, formula[0].length),
    ranges,
  );
}

const WHOLE_WEEK = 168;
const HOURS_OF_DAY = 24;

const ALWAYS =
  /(?<![\p{L}\d])(?:24\s?[x×*/-]\s?(?:7|365)|365\s?[x×*/]\s?24|7\s?[x×*/]\s?24|24 hours (?:a|per) day,? (?:7|seven|every) days?|24 hours a day, every day|24\s?h(?:eures)?\s?(?:\/|sur|an)\s?(?:24\s?h?,?\s(?:et\s)?)?7\s?(?:j|$)|24\s?(?:h|ore|heures|stunden)?\s?(?:\/|su|sur|an)\s?24[^\d]{1,9}7\s?(?:j|giorni|gg)?[^\d]{1,9}7)(?![\p{L}\d])/iu;
/** The whole of a day, on days that are named beside it or on all of them. */
const WHOLE_DAY =
  /(?<![\p{L}\d])(?:24\s?(?:h|hours?|hrs?|stunden|heures|ore|horas|uur)(?![\p{L}\d])(?:\s?(?:(?:\/|su|sur)\s?24(?:\s?h)?|(?:a|per|each|every|am|pro|al|del|por|ao|par|op een) (?:day|tag|giorno|d[ií]a|dia|jour|dag)))?|h\s?24|24h\/24|(?:a?round|round)[- ]the[- ]clock|rund um die uhr)(?![\p{L}\d])/giu;

/** "24x5", "8 x 5", "12/6". */
const FORMULA = /(?<![\d.,:/])(\d{1,2})\s?[x×*/]\s?(\d)(?![\d:]|[.,]\d)/;

const hoursOfFormula = (hours: number, days: number): number | null =>
  hours >= 1 && hours <= HOURS_OF_DAY && days >= 1 && days <= DAYS_OF_WEEK ? hours * days : null;

/** "UTC+1" is no time of day. */
const withoutZones = (text: string): string =>
  text.replace(/(?:UTC|GMT|CES?T|MES?Z)\s?[+±-]\s?\d{1,2}(?::?\d{2})?(?!\d)/gi, (zone) =>
    ' '.repeat(zone.length),
  );

const blanked = (text: string, start: number, length: number): string =>
  text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);

/** Hours since midnight; `to` is beyond 24 where a service goes on into the next day. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  /** Null where the words name no time of day. */
  readonly span: Span | null;
}

const isWholeDay = ({ span }: Placed): boolean => span?.from === 0 && span.to === HOURS_OF_DAY;

function rangesIn(text: string): readonly Placed[] {
  const whole = [...text.matchAll(WHOLE_DAY)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    span: { from: 0, to: HOURS_OF_DAY },
  }));
  const ranges = timeRangesIn(text)
    .filter(({ start, end }) => !whole.some((one) => start < one.end && one.start < end))
    .map(({ start, end }) => {
      const clocks = [...text.slice(start, end).matchAll(CLOCK)];
      const first = clocks[0];
      // A day that the range begins with is read as one.
      return { start: start + (first?.index ?? 0), end, span: spanOf(clocks) };
    });
  return [...whole, ...ranges].sort((a, b) => a.start - b.start);
}

const CLOCK =
  /(?<noon>noon|midi(?!\p{L}))|(?<midnight>midnight|mitternacht|minuit)|(?<military>[0-2]\d[0-5]\d)(?!\d)|(?<hour>\d{1,2})(?:(?:[:.h]|\sh\s)\s?(?<minute>[0-5]\d))?\s?(?<half>[ap]\.?\s?m(?!\p{L})|[ap](?!\p{L})|(?:h\s)?(?:du (?:matin|soir)|de l'après-midi|de la (?:mañana|tarde|noche)|da (?:manhã|tarde|noite)|di (?:mattina|sera)|in the (?:morning|afternoon|evening)|at night|morgens|vormittags|nachmittags|abends|'s ?(?:ochtends|middags|avonds)))?/giu;
const AFTER_NOON =
  /^p|soir|après|tarde|noche|noite|sera|afternoon|evening|night|nachm|abends|middags|avonds/i;

interface Clock {
  readonly hour: number;
  readonly half: 'am' | 'pm' | null;
  /** "9" and "9:30", which may be meant of either half of the day. */
  readonly isTwelve: boolean;
}

function clockOf({ groups = {} }: RegExpMatchArray): Clock {
  const { noon, midnight, military, hour = '', minute = '0', half } = groups;
  if (noon) return { hour: 12, half: 'pm', isTwelve: false };
  if (midnight) return { hour: 24, half: null, isTwelve: false };
  if (military)
    return {
      hour: Number(military.slice(0, 2)) + Number(military.slice(2)) / 60,
      half: null,
      isTwelve: false,
    };
  const value = Number(hour) + Number(minute) / 60;
  if (half === undefined)
    return { hour: value, half: null, isTwelve: value < 13 && !hour.startsWith('0') };
  const isAfter = AFTER_NOON.test(half);
  const shift = value > 12 + 59 / 60 ? 0 : isAfter ? (value < 12 ? 12 : 0) : value >= 12 ? -12 : 0;
  return { hour: value + shift, half: isAfter ? 'pm' : 'am', isTwelve: false };
}

/** From one time of day to the other; null for more or fewer times than two, or hours that no clock has. */
function spanOf(found: readonly RegExpMatchArray[]): Span | null {
  const [first, second] = found.map(clockOf);
  if (found.length !== 2 || !first || !second) return null;
  if (first.hour > HOURS_OF_DAY || second.hour > HOURS_OF_DAY) return null;
  // "1 to 5 pm" has one half for both, "9 to 5 pm" has not.
  const from =
    first.isTwelve && second.half === 'pm' && first.hour < 12 && first.hour + 12 < second.hour
      ? first.hour + 12
      : first.hour % HOURS_OF_DAY;
  const to =
    second.hour > from
      ? second.hour
      : first.isTwelve && second.isTwelve && second.hour + 12 > from
        ? second.hour + 12
        : second.hour + HOURS_OF_DAY;
  return to - from > 0 && to - from <= HOURS_OF_DAY ? { from, to } : null;
}

/** Days and the ranges that hold on them. */
interface Stretch {
  readonly days: Set<number>;
  readonly spans: Span[];
}

/** "Monday to Friday, 09:00 to 12:00 and 13:00 to 17:00", "8–17 Mon–Thu, 8–15 Fri". */
function byDays(text: string, ranges: readonly Placed[]): number | readonly Stretch[] | null {
  if (ranges.length === 0 || ranges.some(({ span }) => span === null)) return null;
  const free = ranges.reduce((rest, { start, end }) => blanked(rest, start, end - start), text);
  const { found: days, rest } = daysIn(free, ranges);
  if (/\d/.test(rest)) return null;
  const items = [...ranges, ...days].sort((a, b) => a.start - b.start);
  const isDaysFirst = 'days' in items[0]!;
  const stretches: Stretch[] = [];
  let last: 'days' | 'span' | null = null;
  for (const item of items) {
    const kind = 'days' in item ? 'days' : 'span';
    const opens = kind === (isDaysFirst ? 'days' : 'span') && last !== kind;
    if (opens) stretches.push({ days: new Set(), spans: [] });
    const open = stretches.at(-1)!;
    if ('days' in item) for (const day of item.days) open.days.add(day);
    else if (item.span !== null) open.spans.push(item.span);
    last = kind;
  }
  if (days.length === 0) return ranges.every(isWholeDay) ? WHOLE_WEEK : null;
  return stretches;
}

/** Null where a stretch lacks days or ranges, or two ranges of one day overlap: they are then told in two zones. */
function sumOf(stretches: readonly Stretch[]): number | null {
  let sum = 0;
  for (let day = 0; day < DAYS_OF_WEEK; day += 1) {
    const spans = stretches
      .filter(({ days }) => days.has(day))
      .flatMap((one) => one.spans)
      .sort((a, b) => a.from - b.from);
    if (spans.some(({ from }, at) => at > 0 && from < spans[at - 1]!.to)) return null;
    sum += spans.reduce((hours, { from, to }) => hours + to - from, 0);
  }
  const isWhole = stretches.every(({ days, spans }) => days.size > 0 && spans.length > 0);
  return isWhole && sum > 0 && sum <= WHOLE_WEEK ? Math.round(sum * 60) / 60 : null;
}
