import type { TargetUnit } from '#shared/agreement/commitment.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';

/** Up to the first figure of each pair, people write multiples of the second. */
type Ladder = readonly (readonly [upTo: string, step: string])[];

const HOURS: Ladder = [['1', '0.25'], ['12', '1'], ['24', '2'], ['48', '4'], ['96', '8']]; // oxfmt-ignore
const DAYS: Ladder = [['1', '0.5'], ['14', '1']]; // oxfmt-ignore
const LADDERS: Readonly<
  Partial<Record<TargetUnit, { readonly steps: Ladder; readonly last: string }>>
> = {
  millisecond: { steps: [['10', '1'], ['100', '10'], ['1000', '50'], ['10000', '500']], last: '1000' }, // oxfmt-ignore
  second: { steps: [['5', '1'], ['30', '5'], ['60', '15'], ['300', '30']], last: '60' }, // oxfmt-ignore
  minute: { steps: [['1', '1'], ['15', '5'], ['60', '15'], ['240', '30'], ['1440', '60']], last: '1440' }, // oxfmt-ignore
  hour: { steps: HOURS, last: '24' },
  'working-hour': { steps: HOURS, last: '8' },
  day: { steps: DAYS, last: '7' },
  'working-day': { steps: DAYS, last: '5' },
};

/**
 * The next figure that people would write as a target: 5, 10, 15, 30 minutes, whole hours, days.
 * `isStrict`: it has to be more than the figure.
 */
export function writtenUp(figure: Decimal, unit: TargetUnit, isStrict = false): DecimalString {
  const ladder = LADDERS[unit];
  const reached = (written: Decimal) => (isStrict ? written.gt(figure) : written.gte(figure));
  for (const [upTo, step] of ladder?.steps ?? []) {
    if (!reached(exact(upTo))) continue;
    return decimalString(multipleUp(figure, exact(step), isStrict));
  }
  return decimalString(multipleUp(figure, exact(ladder?.last ?? '1'), isStrict));
}

function multipleUp(figure: Decimal, step: Decimal, isStrict: boolean): Decimal {
  const count = figure.div(step).ceil();
  const multiple = (count.lt(1) ? exact(1) : count).times(step);
  return isStrict && !multiple.gt(figure) ? multiple.plus(step) : multiple;
}

/** The next lower share that people would write: 99, 98 … 90, 85, 80 percent. */
export function writtenShare(share: Decimal): DecimalString {
  const step = share.gte(90) ? 1 : 5;
  return decimalString(share.div(step).floor().times(step));
}
