import type { DecimalString } from '#shared/base/decimal.ts';
import { decimalString, exact } from '#shared/base/decimal.ts';
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

/** "2 hours of downtime" as the whole cell: from then on, until the next row says more. */
const LENGTH_OF_DOWNTIME = compact(
  /^\W{0,3}\d{1,4} ?[A-Za-zÀ-ɏ]{1,10} (?:of |d['’]|de |di |van )?(?:downtimes?|outages?|unavailability|interruption|ausfall(?:zeit)?|indisponibilité|interruption|disservizio|indisponibilità|indisponibilidad|indisponibilidade|uitval|storing)\W{0,3}$/i,
);

function unitIn(heading: string): 'minute' | 'hour' | 'day' | null {
  if (/(?<![A-Za-zÀ-ɏ])(?:minutes?|minuten|mins?)(?![A-Za-zÀ-ɏ])/i.test(heading)) return 'minute';
  if (/(?<![A-Za-zÀ-ɏ])(?:hours?|stunden|heures|hrs?)(?![A-Za-zÀ-ɏ])/i.test(heading)) return 'hour';
  return /(?<![A-Za-zÀ-ɏ])(?:days|tage|jours)(?![A-Za-zÀ-ɏ])/i.test(heading) ? 'day' : null;
}
