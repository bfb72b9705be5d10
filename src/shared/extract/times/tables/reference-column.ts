import { isSeverityLabel, severitiesIn } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { topicOf } from '../words/topic.ts';

/** "5.3", "SR-12", "KPI 4 (C)", "A7*": the number of a requirement and its mark, which name nothing. */
const REFERENCE =
  /^(?:\d{1,3}(?:\.\d{1,3}){1,3}|[A-Z]{1,6}(?:[-. ]?\d{1,3}){1,3})[.)]?\s?(?:\([A-Z*]{1,3}\)|[*†‡]{1,3})?$/;
const LONGEST_LABEL = 120;

/**
 * A table without its first column, where that only numbers the rows and the next one says what each is of:
 * "5.3 | Severity 1: response | 20 minutes".
 */
export function withoutReferences(table: TableView): TableView {
  const { header, rows } = table;
  if (header.length < 3 || rows.length < 2) return table;
  const keys = rows.map(([key]) => key);
  if (!keys.every(isReference) || !rows.some(([, label]) => isOfTime(label))) return table;
  return { ...table, header: header.slice(1), rows: rows.map((row) => row.slice(1)) };
}

const isReference = (cell: Passage | undefined): boolean =>
  cell !== undefined && REFERENCE.test(cell.text.trim()) && !isSeverityLabel(cell.text);

/** Says what a time is for, or of which case it is. */
function isOfTime(label: Passage | undefined): boolean {
  if (label === undefined || label.text.length > LONGEST_LABEL) return false;
  const topic = topicOf(label.text);
  return topic === 'response' || topic === 'resolution' || severitiesIn(label.text).length > 0;
}
