import {
  COMPARATOR_WORDS,
  type Commitment,
  scheduleScale,
  type Target,
  type TargetUnit,
} from '#shared/agreement/commitment.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { meets } from '../credits/meets.ts';
import { unitLengthByDay } from '../calendar/unit-length.ts';
import { MINUTE } from '../calendar/zone.ts';
import type { Span } from '../incident.ts';
import type { Working } from '../trace.ts';
import { countedOutages, tallyIn, touching, type ByWeight, type Tally } from './tally.ts';

/** A window's result, with what credits are reckoned from. Times are milliseconds. */
export interface Measured {
  /** In the target's unit, rounded as the commitment says; null: no time of the window counts. */
  readonly result: Decimal | null;
  /** Null: nothing was measured, or the target has no value. */
  readonly met: boolean | null;
  /** The window's length on the commitment's clock. */
  readonly length: number;
  /** Downtime that counts, weighted. */
  readonly downtime: Decimal;
  /** Downtime that the target allows; null where it has no value. */
  readonly allowed: Decimal | null;
}

/** Works out the result of an availability commitment in one window, and writes down how. */
export function measureAvailability(
  tallied: Tally,
  { target, measurement: { rounding } }: Pick<Commitment, 'target' | 'measurement'>,
  window: Span,
  working: Working,
): Measured {
  const sums = tallyIn(tallied, window);
  const { length, unit } = unitFor([
    sums.length,
    ...[sums.counts, sums.short, sums.excluded].flatMap((sum) => [...sum.values()]),
    // It is told beside what is too short to count.
    ...(sums.short.size > 0 ? [tallied.rules.smallestOutage] : []),
  ]);
  const T = working.compute(
    'Length of the window',
    'T',
    { T: exact(sums.length).div(length) },
    {
      unit,
      because: tallied.rules.aroundTheClock
        ? 'The clock runs around the clock.'
        : "Only the hours of the commitment's calendar count.",
    },
  );
  const D = downtime(tallied, window, sums, { length, unit }, working);
  const measured = {
    length: sums.length,
    downtime: D.times(length),
    allowed: null,
    result: null,
    met: null,
  };
  if (sums.length === 0) return measured;

  const inPercent = target.unit === 'percent';
  const own = unitLengthByDay(target.unit, tallied.rules.day);
  if (!inPercent && own === null) return measured;
  const raw = inPercent
    ? working.compute('Availability', '(T - D) / T * 100', { T, D }, { unit: '%' })
    : working.compute(
        'Downtime',
        'D / unit',
        { D: D.times(length), unit: own! },
        { unit: target.unit, because: 'Both in milliseconds: the downtime itself is promised.' },
      );
  const name = inPercent ? 'availability' : 'downtime';
  const shown = inPercent ? '%' : target.unit;
  const result = writeRounded(raw, target, rounding, working, name);
  if (target.value === null) return { ...measured, result };
  const met = meets(target, result)!;
  const allowed = inPercent
    ? working
        .compute(
          'Downtime allowed',
          'T * (1 - target / 100)',
          { T, target: target.value },
          { unit },
        )
        .times(length)
    : exact(target.value).times(own ?? 0);
  const promised = `${COMPARATOR_WORDS[target.comparator]} ${target.value}${inPercent ? '%' : ''}`;
  working.compute(
    'Result against the target',
    `${name} - target`,
    { [name]: result, target: target.value },
    {
      unit: inPercent ? 'percentage points' : shown,
      because: `Promised: ${promised}. The target is ${met ? 'met' : 'missed'}.`,
    },
  );
  return { ...measured, result, met, allowed };
}

const ROUNDED = { 'half-up': 'round', down: 'rounddown', up: 'roundup' } as const;

/** A result as it is compared; a step tells the rounding, none where nothing is rounded. */
export function writeRounded(
  result: Decimal,
  target: Target,
  rounding: Rounding,
  working: Working,
  name = 'result',
): Decimal {
  if (rounding === null) return result;
  const { unit } = scheduleScale(target).measure;
  return working.compute(
    `${name[0]!.toUpperCase()}${name.slice(1)}, rounded`,
    `${ROUNDED[rounding.mode]}(${name}, ${rounding.decimals})`,
    { [name]: result },
    {
      unit: unit === 'percent' ? '%' : unit,
      because: 'The rounded figure is compared with the target.',
    },
  );
}

type Rounding = Commitment['measurement']['rounding'];
type Unit = { readonly length: number; readonly unit: string };

function downtime(
  tallied: Tally,
  window: Span,
  { counts, short, excluded }: { counts: ByWeight; short: ByWeight; excluded: ByWeight },
  { length, unit }: Unit,
  working: Working,
): Decimal {
  const { rules, short: brief } = tallied;
  const write = (step: string, name: string, by: ByWeight, because: string): Decimal => {
    const { formula, inputs } = weightedSum(name, by, length);
    return working.compute(step, formula, inputs, { unit, because });
  };
  const weighted = 'Time of partial outages counts by the part of the service affected.';
  const number = countedOutages(tallied, window).length;
  const counted = `${number} ${number === 1 ? 'outage counts' : 'outages count'}; those that overlap or touch are one.`;
  if (short.size === 0 && excluded.size === 0)
    return write(
      'Downtime that counts',
      'D',
      counts,
      [...counts.keys()].some((weight) => weight !== 1) ? `${counted} ${weighted}` : counted,
    );
  const recorded = write(
    'Time recorded as down',
    'recorded',
    added(counts, short, excluded),
    'All incidents in the window; those that overlap are counted once.',
  );
  const inputs: Record<string, Decimal> = { recorded };
  let formula = 'recorded';
  if (short.size > 0) {
    const many = touching(brief, window).length;
    inputs['short'] = write(
      'Too short to count',
      'short',
      short,
      `${many} ${many === 1 ? 'outage is' : 'outages are'} shorter than ${exact(rules.smallestOutage).div(length).toFixed()} ${unit}, the smallest that counts.`,
    );
    formula += ' - short';
  }
  if (excluded.size > 0) {
    inputs['excluded'] = write(
      'Excluded time',
      'excluded',
      excluded,
      exclusionWords(tallied, window),
    );
    formula += ' - excluded';
  }
  return working.compute('Downtime that counts', formula, inputs, { unit, because: counted });
}

function exclusionWords({ rules, exclusions }: Tally, window: Span): string {
  const grounds = [...rules.excluded].map(([kind, { title, cap, needsNotice, within }]) => {
    const reached = exclusions.overCap.some(
      (over) => over.kind === kind && over.from >= window.start && over.from < window.end,
    );
    return [
      title || kind,
      cap === null
        ? ''
        : ` (at most ${exact(cap).div(MINUTE).toFixed()} min a month${reached ? ': reached' : ''})`,
      within === null ? '' : ', within the agreed maintenance windows only',
      needsNotice ? ', taken as announced in time' : '',
    ].join('');
  });
  return `Does not count: ${grounds.join('; ')}.`;
}

/** "full + 0.5 * part_1": the sum of times by their weight, in the unit of the trace. */
function weightedSum(
  name: string,
  by: ByWeight,
  length: number,
): { readonly formula: string; readonly inputs: Readonly<Record<string, Decimal>> } {
  const entries = [...by].sort(([a], [b]) => b - a);
  const sum = (): Decimal =>
    entries
      .reduce((all, [weight, time]) => all.plus(exact(weight).times(time)), exact(0))
      .div(length);
  const isPlain = entries.every(([weight]) => weight === 1);
  // More weights than a reader follows are given as their sum.
  if (isPlain || entries.length > MOST_WEIGHTS) return { formula: name, inputs: { [name]: sum() } };
  const inputs: Record<string, Decimal> = {};
  const terms = entries.map(([weight, time], index) => {
    const input = weight === 1 ? 'full' : `part_${index + (entries[0]![0] === 1 ? 0 : 1)}`;
    inputs[input] = exact(time).div(length);
    return weight === 1 ? input : `${exact(weight).toFixed()} * ${input}`;
  });
  return { formula: terms.join(' + '), inputs };
}

const MOST_WEIGHTS = 6;

function added(...lists: readonly ByWeight[]): ByWeight {
  const all = new Map<number, number>();
  for (const list of lists)
    for (const [weight, time] of list) all.set(weight, (all.get(weight) ?? 0) + time);
  return all;
}

/** The greatest unit in which every time of a trace is a whole number. */
export function unitFor(times: readonly number[]): Unit {
  if (times.every((time) => time % MINUTE === 0)) return { length: MINUTE, unit: 'min' };
  if (times.every((time) => time % 1000 === 0)) return { length: 1000, unit: 's' };
  return { length: 1, unit: 'ms' };
}

/**
 * The same figure without a trace, for simulations: availability in percent, or the downtime where
 * that is promised; null for units that downtime has no figure in. Times are milliseconds, `day` that of
 * a day on the clock.
 */
export function unroundedResult(
  down: Decimal,
  length: Decimal,
  unit: TargetUnit,
  day: number,
): Decimal | null {
  if (unit === 'percent') return length.minus(down).div(length).times(100);
  const own = unitLengthByDay(unit, day);
  return own === null ? null : down.div(own);
}

export const roundedResult = (result: Decimal, rounding: Rounding): Decimal =>
  rounding === null
    ? result.toDecimalPlaces(30)
    : result.toDecimalPlaces(rounding.decimals, MODES[rounding.mode]);

/** decimal.js's own names for them. */
const MODES = { 'half-up': 4, down: 1, up: 0 } as const;
