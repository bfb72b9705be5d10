import { byCodeUnit } from './order.ts';

/**
 * JSON with two-space indentation, a final line feed, and keys in the order given by `order` (keys
 * not named there follow in alphabetical order), so that two versions of a file differ only where
 * their content differs.
 */
export function stableJson(value: unknown, order: readonly string[] = []): string {
  const rank = new Map(order.map((key, index) => [key, index]));
  const compare = (a: string, b: string): number => {
    const difference = (rank.get(a) ?? order.length) - (rank.get(b) ?? order.length);
    return difference !== 0 ? difference : byCodeUnit(a, b);
  };
  const sorted = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(sorted);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node)
        .sort(([a], [b]) => compare(a, b))
        .map(([key, child]) => [key, sorted(child)]),
    );
  };
  return JSON.stringify(sorted(value), null, 2) + '\n';
}
