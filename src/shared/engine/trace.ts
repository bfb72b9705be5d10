import { exact, type Decimal } from '#shared/base/decimal.ts';
import { formula } from './formula.ts';

/** One line of a calculation, as a lawyer follows it and a machine repeats it. */
export interface Step {
  /** What is computed, in words: "Availability", "Downtime that counts". */
  readonly step: string;
  /** See formula.ts; a value that comes from outside is a step whose formula is its own name. */
  readonly formula: string;
  /** The formula's names with their values, exact decimals. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly value: string;
  /** "min", "%", "EUR"; empty for plain numbers. */
  readonly unit: string;
  /** Why it is so, where the formula does not say it: the rule of the agreement that applied. */
  readonly because: string;
}
export type Trace = readonly Step[];

/** "88 min", "99.796%", "12", "5 days": a figure of a step as English has it. */
export function withUnit(figure: string, unit: string): string {
  if (unit === '' || unit === '%') return figure + unit;
  if (!COUNTED.test(unit)) return `${figure} ${unit}`;
  return `${figure} ${unit.replace('-', ' ')}${figure === '1' ? '' : 's'}`;
}

/** Units of targets and rates that are words with a plural. */
const COUNTED = /^(?:millisecond|second|minute|(?:working-)?(?:hour|day))$/;

/** Digits after the point that a trace keeps of a quotient. */
const DIGITS = 30;

/**
 * Computes and writes down at once. Each step's value is cut to 30 decimals and goes on so, so that
 * whoever repeats the calculation from the written inputs gets the written value.
 */
export class Working {
  readonly #steps: Step[] = [];

  get trace(): Trace {
    return this.#steps;
  }

  compute(
    step: string,
    text: string,
    inputs: Readonly<Record<string, Decimal | string | number>>,
    { unit = '', because = '' }: { readonly unit?: string; readonly because?: string } = {},
  ): Decimal {
    const values = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        name,
        typeof value === 'object' ? value : exact(value),
      ]),
    );
    const value = repeated(text, values);
    this.#steps.push({
      step,
      formula: text,
      inputs: Object.fromEntries(
        Object.entries(values).map(([name, input]) => [name, input.toFixed()]),
      ),
      value: value.toFixed(),
      unit,
      because,
    });
    return value;
  }
}

/** The value of a step, computed anew from what it shows. */
export const recomputed = ({ formula: text, inputs }: Step): string =>
  repeated(
    text,
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, exact(value)])),
  ).toFixed();

const repeated = (text: string, inputs: Readonly<Record<string, Decimal>>): Decimal =>
  formula(text)(inputs).toDecimalPlaces(DIGITS);
