import { exact } from '#shared/base/decimal.ts';
import type { Cell, Mark, Row } from './cell.ts';

/**
 * The row with its best and worst cells marked: only where at least two SLAs give figures that
 * differ, and it is known which is better. Equal figures share a mark; silence never has one.
 */
export function marked(row: Row): Row {
  const { direction } = row;
  const figures = row.cells.flatMap(({ value }) => (value === null ? [] : [exact(value)]));
  if (direction === null || figures.length < 2) return row;
  const least = figures.reduce((a, b) => (b.lt(a) ? b : a));
  const most = figures.reduce((a, b) => (b.gt(a) ? b : a));
  if (least.eq(most)) return row;
  const markOf = ({ value }: Cell): Mark | null => {
    if (value === null) return null;
    const isMost = exact(value).eq(most);
    if (!isMost && !exact(value).eq(least)) return null;
    const sharing = figures.filter((figure) => figure.eq(value)).length;
    const end = isMost ? 'highest' : 'lowest';
    const place = sharing === 1 ? `The ${end}` : `One of the ${sharing} ${end}`;
    return {
      kind: isMost === (direction.better === 'higher') ? 'best' : 'worst',
      why: `${place} of ${figures.length} figures: ${direction.why}.`,
    };
  };
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, mark: markOf(cell) })) };
}
