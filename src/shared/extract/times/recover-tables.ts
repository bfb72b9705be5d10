import type { SlaText } from '../sla-text.ts';
import { barredRecords } from './barred-records.ts';
import { looseTimeTables } from './loose-grids.ts';
import { looseRecords } from './loose-records.ts';
import { pipedTables } from './piped-tables.ts';
import { positionsOf } from './recovered.ts';
import { spacedGrids } from './spaced-grids.ts';

/** A text with the tables that stood in it as lines of text, in the place of those. */
export function withRecovered(text: SlaText): SlaText {
  const barred = [...barredRecords(text.passages), ...spacedGrids(text.passages)];
  const apart = positionsOf(barred);
  const plain = text.passages.filter(({ at }) => !apart.has(at));
  const piped = pipedTables(plain);
  const drawn = positionsOf(piped);
  const left = plain.filter(({ at }) => !drawn.has(at));
  const loose = looseTimeTables(left);
  const rows = positionsOf(loose);
  const records = looseRecords(left.filter(({ at }) => !rows.has(at)));
  const found = [...barred, ...piped, ...loose, ...records];
  if (found.length === 0) return text;
  const read = positionsOf(found);
  return {
    ...text,
    passages: text.passages.filter(({ at }) => !read.has(at)),
    tables: [...text.tables, ...found.map(({ table }) => table)],
  };
}
