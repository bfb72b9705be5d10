import type { DecimalString } from '#shared/base/decimal.ts';
import { ENGLISH_MONEY, parseDecimal, remedyOf } from '#shared/base/typed-decimal.ts';
import { UsageError } from './command.ts';

/** The amount of `--fee`, in the major unit of the currency. Throws a UsageError. */
export function readFee(typed: string): DecimalString {
  const fee = parseDecimal(typed, ENGLISH_MONEY);
  if (fee !== null && !fee.startsWith('-')) return fee;
  const remedy = remedyOf(typed, ENGLISH_MONEY);
  throw new UsageError(
    remedy === null
      ? `"${typed}" is no fee; write the amount of a month, such as 10000.`
      : `"${typed}" can be read as two different fees. ${remedy}`,
  );
}
