import { Decimal } from 'decimal.js';
import { z } from 'zod';

const Exact = Decimal.clone({ precision: 60, toExpNeg: -30, toExpPos: 60 });

/** A decimal number written as a string: "99.95". Never a float, so nothing is lost on the way. */
export const DecimalSchema = z
  .string()
  .regex(/^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/, {
    error: 'must be a decimal number such as "99.95", with a point and no thousands separators',
  })
  .brand<'Decimal'>();
export type DecimalString = z.infer<typeof DecimalSchema>;

/** A decimal that may not be negative. */
export const NonNegativeDecimalSchema = DecimalSchema.refine((text) => !text.startsWith('-'), {
  error: 'must not be negative',
});

/** Exact arithmetic on a decimal string (60 significant digits). */
export const exact = (value: string | number): Decimal => new Exact(value);

export const decimalString = (value: Decimal): DecimalString =>
  value.toDecimalPlaces(12).toFixed() as DecimalString;

/** Reads what a person typed, point or comma as the decimal mark: "99,95" gives "99.95". */
export function parseDecimal(typed: string): DecimalString | null {
  const text = typed.trim().replace(/[\s\u00a0\u202f']/g, '');
  const commas = text.split(',').length - 1;
  const candidate = commas === 1 && !text.includes('.') ? text.replace(',', '.') : text;
  if (!/^-?\d{1,15}(\.\d{1,12})?$/.test(candidate)) return null;
  const plain = candidate.replace(/^(-?)0+(?=\d)/, '$1');
  const parsed = DecimalSchema.safeParse(plain);
  return parsed.success ? parsed.data : null;
}

export type { Decimal };
