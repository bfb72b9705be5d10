import { isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { topicOf } from '../words/topic.ts';

/**
 * A table whose first column spans several rows, with the cell that spans them in every row: where a
 * format knows no spans, the rows below it either leave the cell empty or begin one cell too early.
 */
export function withKeys(table: TableView): TableView {
  const shifted = table.rows.some((row, index) => index > 0 && isShifted(row, table.rows));
  const keyed = table.rows.some(([key]) => namesTopic(key));
  if (!shifted && !keyed) return table;
  let span: Passage | undefined;
  const rows = table.rows.map((row) => {
    const [key, ...rest] = row;
    if (key === undefined) return row;
    if (span !== undefined && shifted && isShifted(row, table.rows))
      return [span, ...row.slice(0, -1)];
    if (key.text.trim() !== '') span = key;
    // A cell left empty below "Respond" goes on with it where the next cell names a severity.
    const goesOn = namesTopic(span) && isSeverityLabel(rest[0]?.text ?? '');
    return span !== undefined && key.text.trim() === '' && goesOn ? [span, ...rest] : row;
  });
  return { ...table, rows };
}

const namesTopic = (cell: Passage | undefined): boolean =>
  cell !== undefined && cell.text.length <= 60 && topicOf(cell.text) !== null;

const isEmpty = (cell: Passage | undefined): boolean =>
  cell === undefined || cell.text.trim() === '';

/** A row that begins with a severity where a fuller one has its severity in the second cell. */
function isShifted(row: readonly Passage[], rows: readonly (readonly Passage[])[]): boolean {
  const [first, second] = row;
  if (!isEmpty(row.at(-1)) || first === undefined || !isSeverityLabel(first.text)) return false;
  if (isSeverityLabel(second?.text ?? '')) return false;
  return rows.some(
    ([key, severity]) =>
      key !== undefined &&
      severity !== undefined &&
      !isEmpty(key) &&
      !isSeverityLabel(key.text) &&
      isSeverityLabel(severity.text),
  );
}
