/** Throws where only a bug can lead; never used for what a user or a file may cause. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${message}`);
}
