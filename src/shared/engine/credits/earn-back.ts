/**
 * Whether a credit is won back: each of the next `windows` results beat the target by itself. True,
 * false, or null while that is still open. The model holds the rule as text only, so the number of
 * windows comes from whoever reads it.
 */
export function isWonBack(
  /** By window, in order: met or not; null: not measured yet. */
  met: readonly (boolean | null)[],
  /** The position of the miss. */
  missed: number,
  windows: number,
): boolean | null {
  const next = met.slice(missed + 1, missed + 1 + windows);
  if (next.includes(false)) return false;
  return next.length === windows && !next.includes(null) ? true : null;
}
