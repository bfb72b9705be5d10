import type { Target } from '#shared/agreement/commitment.ts';
import { exact, type Decimal } from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';

/**
 * Whether a result keeps the target; null where the target has no value. Where the target names a
 * share of cases, the result is the share that met it, and has to reach that share.
 */
export function meets(target: Target, result: Decimal): boolean | null {
  if (target.share !== null) return result.gte(exact(target.share));
  if (target.value === null) return null;
  const wanted = exact(target.value);
  switch (target.comparator) {
    case 'at-least':
      return result.gte(wanted);
    case 'more-than':
      return result.gt(wanted);
    case 'at-most':
      return result.lte(wanted);
    case 'less-than':
      return result.lt(wanted);
    case 'exactly':
      return result.eq(wanted);
    default:
      return unreachable(target.comparator);
  }
}
