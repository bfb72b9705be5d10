import type { CurvePoint } from './curve.ts';

/**
 * The credit in percent at a result, read off the lines between the corners of a curve, which go from
 * the better results to the worse; null beyond them. Where the credit steps, the corner still has
 * that of the better side. For drawings: a credit that is owed is reckoned, not read.
 */
export function creditOnCurve(
  corners: readonly Pick<CurvePoint, 'result' | 'percent'>[],
  result: number,
): number | null {
  for (const [index, from] of corners.entries()) {
    const to = corners[index + 1];
    if (!to) break;
    const [a, b] = [Number(from.result), Number(to.result)];
    if (a === b || result < Math.min(a, b) || result > Math.max(a, b)) continue;
    const part = (result - a) / (b - a);
    return Number(from.percent) + part * (Number(to.percent) - Number(from.percent));
  }
  return null;
}
