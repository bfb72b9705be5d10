import { bandOf, boundsIn } from '../grammar/bounds.ts';
import type { Passage } from '../sla-text.ts';
import type { NamedTable } from '../table-columns.ts';
import { AVAILABILITY, CREDIT } from '../vocabulary.ts';

/** Fewer columns of levels make no schedule. */
const FEWEST = 2;

/**
 * A schedule that runs across, "Availability | 99–99.5% | below 99%" above "Credit | 5% | 10%", as one that runs
 * down; any other table as it is.
 */
export function upright(named: NamedTable): NamedTable {
  const { table, rows } = named;
  const isOwnRow = rows.length > 1 && !isLevels(table.header);
  const [levels, credits, ...more] = isOwnRow ? rows : [table.header, ...rows];
  if (levels === undefined || credits === undefined || more.length > 0) return named;
  const [name, ...bands] = levels;
  const [label, ...cells] = credits;
  if (name === undefined || label === undefined || !isLevels(levels)) return named;
  if (!CREDIT.test(label.text) || bands.length !== cells.length) return named;
  return {
    ...named,
    header: [name.text, label.text],
    rows: bands.map((band, column) => [band, cells[column]!]),
  };
}

/** A row that names availability and then gives a band in every cell. */
function isLevels([name, ...bands]: readonly Passage[]): boolean {
  return (
    name !== undefined &&
    AVAILABILITY.test(name.text) &&
    bands.length >= FEWEST &&
    bands.every(({ text }) => bandOf(text, boundsIn(text)) !== null)
  );
}
