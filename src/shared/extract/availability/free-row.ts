import { boundsIn } from '../grammar/bounds.ts';
import { citeIn, type Passage } from '../sla-text.ts';
import type { NamedTable } from '../table-columns.ts';
import { isNoCredit } from '../credits/credit-value.ts';
import { windowIn } from '../window.ts';
import { isGeneric } from './scope.ts';
import { LOWEST_LEVEL, NO_CREDIT_DUE, type FoundTarget } from './target.ts';

/** In a schedule of credits, the rows that earn none state the promised level. */
export const freeRows = (named: NamedTable): readonly FoundTarget[] =>
  named.rows.flatMap((row) => freeRow(named, row));

function freeRow(named: NamedTable, row: readonly Passage[]): readonly FoundTarget[] {
  const { table, around } = named;
  const level = row.findIndex(({ text }) => boundsIn(text).length > 0);
  const cell = row[level];
  if (cell === undefined || cell.text.length > 120) return [];
  const rest = row
    .slice(level + 1)
    .map(({ text }) => text)
    .filter((text) => text.trim() !== '');
  if (rest.length === 0 || !rest.every((text) => isNoCredit(text))) return [];
  const bounds = boundsIn(cell.text);
  const [lowest] = bounds
    .filter(
      ({ comparison, value }) =>
        comparison !== 'below' && comparison !== 'at-most' && Number(value) >= LOWEST_LEVEL,
    )
    .sort((a, b) => Number(a.value) - Number(b.value));
  const isTop =
    bounds.length === 1 ? lowest !== undefined && lowest.comparison !== null : lowest !== undefined;
  if (lowest === undefined || !isTop) return [];
  const label = row
    .slice(0, level)
    .map(({ text }) => text.trim())
    .filter((text) => !isGeneric(text))
    .join(', ');
  return [
    {
      percent: lowest.value,
      window:
        windowIn(cell.text) ?? windowIn(named.header[level] ?? '') ?? windowIn(around.slice(-400)),
      scope: label,
      citations: [citeIn(cell, 0, cell.text.length)],
      confidence: 0.9,
      rule: NO_CREDIT_DUE,
      parts: [],
      path: table.path,
      group: table.source,
      at: table.at,
    },
  ];
}
