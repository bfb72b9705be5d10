import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import { comparisonAfter, comparisonBefore } from '../grammar/comparison.ts';
import { durationsIn } from '../grammar/duration.ts';
import { numbersIn } from '../grammar/numbers.ts';
import { compact } from '../grammar/compact.ts';

/** Bounds in hours or minutes of downtime: "more than 4 hours", "30–60 minutes". */
export interface DowntimeBand {
  readonly below: DecimalString | null;
  readonly atOrAbove: DecimalString | null;
  readonly measure: 'hour' | 'minute';
}

/** The lengths of downtime that a cell names; a heading "Downtime (hours)" gives the unit of bare numbers. */
export function downtimeBand(text: string, heading: string): DowntimeBand | null {
  const { lengths, units } = lengthsIn(text);
  if (units.size > 1) return mixedBand(text, lengths);
  const times = durationsIn(text);
  const unit = times.at(-1)?.duration?.unit ?? unitIn(heading);
  if (unit !== 'minute' && unit !== 'hour' && unit !== 'day') return null;
  const scale = unit === 'day' ? 24 : 1;
  const measure = unit === 'minute' ? 'minute' : 'hour';
  const figures = numbersIn(text, 'amount').map(({ value, start, end }) => ({
    value: decimalString(exact(value).times(scale)),
    start,
    end,
  }));
  const [first, second] = figures;
  if (first === undefined) return null;
  if (second !== undefined) {
    if (unit === 'hour' && isMinutes(first.value, second.value))
      return {
        below: decimalString(exact(second.value).times(60)),
        atOrAbove: first.value,
        measure: 'minute',
      };
    const [low, high] = exact(first.value).lessThan(second.value)
      ? [first.value, second.value]
      : [second.value, first.value];
    return { below: high, atOrAbove: low, measure };
  }
  const kind =
    comparisonBefore(text, first.start)?.kind ??
    comparisonAfter(text, times[0]?.end ?? first.end)?.kind ??
    comparisonAfter(text, first.end)?.kind;
  if (kind === undefined)
    return LENGTH_OF_DOWNTIME.test(text) ? { below: null, atOrAbove: first.value, measure } : null;
  return kind === 'below' || kind === 'at-most'
    ? { below: first.value, atOrAbove: null, measure }
    : { below: null, atOrAbove: first.value, measure };
}

/** "61 - 4 hours": so many minutes, whose name is left out, to so many hours. */
const isMinutes = (first: DecimalString, hours: DecimalString): boolean =>
  exact(first).greaterThan(hours) &&
  exact(first).lessThan(exact(hours).times(60)) &&
  exact(hours).lessThanOrEqualTo(12) &&
  ROUND_MINUTES.test(first);
const ROUND_MINUTES = /^(?:15|16|20|21|30|31|40|45|46|59|60|61|90|91|12[01])$/;

/** "4 min", "20 sec", "1.5 h": a part of a length. */
const PART = compact(
  /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:(s|secs?|seconds?|sekunden?|secondes?|second[oi]|segundos?|seconden)|(m|mins?\.?|minutes?|minuten?|minut[oi]|minutos?|minuut)|(h|hrs?|hours?|std\.?|stunden?|heures?|or[ae]|horas?|uur|uren))(?![A-Za-zÀ-ɏ])/gi,
);
const ADDED = /^(?:,?\s{0,2}|\s?\+\s?|,?\s(?:and|und|et|e|y|en)\s)$/i;

interface Length {
  readonly minutes: Decimal;
  /** How many minutes the unit of its last part has. */
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

/** The lengths of a text, and the units that it counts in. */
function lengthsIn(text: string): {
  readonly lengths: readonly Length[];
  readonly units: ReadonlySet<number>;
} {
  const lengths: Length[] = [];
  const units = new Set<number>();
  for (const { index, 0: all, 1: figure = '', 2: second, 3: minute } of text.matchAll(PART)) {
    const unit = second !== undefined ? 1 / 60 : minute !== undefined ? 1 : 60;
    units.add(unit);
    const own = exact(figure.replace(',', '.'));
    const minutes = second !== undefined ? own.dividedBy(60) : own.times(unit);
    const last = lengths.at(-1);
    const end = index + all.length;
    if (last !== undefined && unit < last.unit && ADDED.test(text.slice(last.end, index)))
      lengths[lengths.length - 1] = { ...last, minutes: last.minutes.plus(minutes), unit, end };
    else lengths.push({ minutes, unit, start: index, end });
  }
  return { lengths, units };
}

/** Bounds in different units, "over 20 minutes, up to 1 hour", "more than 4 min 20 s", in minutes. */
function mixedBand(text: string, lengths: readonly Length[]): DowntimeBand | null {
  const [first, other, ...more] = lengths;
  if (first === undefined || more.length > 0) return null;
  const values = lengths.map(({ minutes }) => minutes).sort((a, b) => a.comparedTo(b));
  const [low, high] = values.map(decimalString);
  if (other !== undefined)
    return { below: high ?? null, atOrAbove: low ?? null, measure: 'minute' };
  const kind = comparisonBefore(text, first.start)?.kind ?? comparisonAfter(text, first.end)?.kind;
  if (kind === undefined || low === undefined) return null;
  return kind === 'below' || kind === 'at-most'
    ? { below: low, atOrAbove: null, measure: 'minute' }
    : { below: null, atOrAbove: low, measure: 'minute' };
}

/** "2 hours of downtime" as the whole cell: from then on, until the next row says more. */
const LENGTH_OF_DOWNTIME = compact(
  /^\W{0,3}\d{1,4} ?[A-Za-zÀ-ɏ]{1,10} (?:of |d['’]|de |di |van )?(?:downtimes?|outages?|unavailability|interruption|ausfall(?:zeit)?|indisponibilité|interruption|disservizio|indisponibilità|indisponibilidad|indisponibilidade|uitval|storing)\W{0,3}$/i,
);

function unitIn(heading: string): 'minute' | 'hour' | 'day' | null {
  if (/(?<![A-Za-zÀ-ɏ])(?:minutes?|minuten|mins?)(?![A-Za-zÀ-ɏ])/i.test(heading)) return 'minute';
  if (/(?<![A-Za-zÀ-ɏ])(?:hours?|stunden|heures|hrs?)(?![A-Za-zÀ-ɏ])/i.test(heading)) return 'hour';
  return /(?<![A-Za-zÀ-ɏ])(?:days|tage|jours)(?![A-Za-zÀ-ɏ])/i.test(heading) ? 'day' : null;
}
