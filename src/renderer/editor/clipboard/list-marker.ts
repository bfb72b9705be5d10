import type { ItemLevel, ItemStyle } from '../nodes/item-node.ts';

const BULLET = /^(\s*)[-*•·▪◦‣–]\s+/u;
const ORDERED = /^(\s*)(?:\((?:[a-z]{1,2}|[ivx]{1,5}|[A-Z]|\d{1,2})\)|(?:[a-z]|\d{1,2})[.)])\s+/u;

/**
 * The typed list marker in front of a line ("- ", "(a) ", "1. ", "• "), and the line without it.
 * Two spaces of indent, or a tab, are one level.
 */
export function markerOf(
  line: string,
): { readonly style: ItemStyle; readonly level: ItemLevel; readonly rest: string } | null {
  const bullet = BULLET.exec(line);
  const match = bullet ?? ORDERED.exec(line);
  if (!match) return null;
  const indent = match[1]!.replace(/\t/g, '  ').length;
  return {
    style: bullet ? 'bullet' : 'ordered',
    level: indent >= 4 ? 3 : indent >= 2 ? 2 : 1,
    rest: line.slice(match[0].length),
  };
}
