import { isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { topicOf } from '../words/topic.ts';

/** A table whose first column spans several rows, with the cell that spans them in those that leave it empty. */
export function withKeys(table: TableView): TableView {
  if (!table.rows.some(([key]) => namesTopic(key))) return table;
  let span: Passage | undefined;
  const rows = table.rows.map((row) => {
    const [key, ...rest] = row;
    if (key === undefined) return row;
    if (key.text.trim() !== '') span = key;
    // A cell left empty below "Respond" goes on with it where the next cell names a severity.
    const goesOn = namesTopic(span) && isSeverityLabel(rest[0]?.text ?? '');
    return span !== undefined && key.text.trim() === '' && goesOn ? [span, ...rest] : row;
  });
  return { ...table, rows };
}

const namesTopic = (cell: Passage | undefined): boolean =>
  cell !== undefined && cell.text.length <= 60 && topicOf(cell.text) !== null;
