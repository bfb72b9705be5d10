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

/** How many decimals are written: two in "99.90". */
export const decimalsOf = (value: DecimalString): number => value.split('.')[1]?.length ?? 0;

export type { Decimal };
