import { isSeverityLabel } from '../grammar/severity.ts';
import type { TableView } from '../sla-text.ts';
import { LONGEST_CELL, rowName } from './cell-times.ts';
import type { FoundTime } from './found-time.ts';
import { passageTimes } from './passage-times.ts';
import type { Situation } from './situation.ts';
import {
  columnOf,
  hasTimes,
  mostlyTimes,
  namesSeverities,
  severityIn,
  type Grid,
} from './table-roles.ts';
import { targetsOf, type WorkingTime } from './target.ts';
import { byTopicColumn } from './topic-columns.ts';
import { byTopicRow, planOfColumn } from './topic-rows.ts';
import { topicOf, type Topic } from './topic.ts';

/** The times of a table, however it is laid out. */
export function tableTimes(
  table: TableView,
  situation: Situation,
  working: WorkingTime,
): readonly FoundTime[] {
  const view = withHeader(table);
  const columns = view.header.map(columnOf);
  const grid = { table: view, columns, situation, working };
  if (columns.some(({ role }) => role === 'topic')) return byTopicColumn(grid);
  const rows = byTopicRow(grid);
  if (rows.length > 0) return rows;
  return [...byContext(grid), ...bySentence(grid)];
}

/** A table whose first row names the columns, though nothing marks it so. */
function withHeader(table: TableView): TableView {
  if (table.header.some(({ text }) => text.trim() !== '')) return subHeaded(table);
  const [first, ...rest] = table.rows;
  if (first === undefined || hasTimes(first)) return table;
  const names = first.some(({ text }) => {
    const topic = topicOf(text);
    return (topic !== null && topic !== 'other') || isSeverityLabel(text);
  });
  return names ? subHeaded({ ...table, header: first, rows: rest }) : table;
}

/** A second row of headings below headings that span several columns: "Response time" over "P1 | P2". */
function subHeaded(table: TableView): TableView {
  const [first, ...rest] = table.rows;
  if (first === undefined || rest.length === 0 || hasTimes(first)) return table;
  const below = first.slice(1).filter(({ text }) => text.trim() !== '');
  const isSecond =
    below.length > 0 &&
    below.every(({ text }) => text.length <= 40) &&
    (below.every(({ text }) => isSeverityLabel(text)) ||
      below.every(({ text }) => ['response', 'resolution'].includes(topicOf(text) ?? '')));
  if (!isSecond) return table;
  const header = table.header.map((heading, index) => {
    const under = first[index];
    return under === undefined || under.text.trim() === '' || under.text === heading.text
      ? heading
      : { ...under, text: `${heading.text} ${under.text}`.trim() };
  });
  return { ...table, header, rows: rest };
}

/** Severities and plans as rows and columns; the text around says that the cells are response times. */
function byContext({ table, columns, situation, working }: Grid): readonly FoundTime[] {
  const corner = table.header[0]?.text ?? '';
  const topic = situation.topic ?? oneTopic(corner) ?? oneTopic(table.path.at(-1) ?? '');
  if (topic === null) return [];
  return table.rows.flatMap((row) => {
    const [key, ...cells] = row;
    if (key === undefined || !mostlyTimes(cells)) return [];
    const rowSeverity =
      namesSeverities(corner) && !isSeverityLabel(key.text) ? rowName(key) : severityIn(key);
    return cells.flatMap((cell, index) => {
      const column = columns[index + 1];
      if (column === undefined || column.role === 'other' || column.role === 'coverage') return [];
      const severity = rowSeverity ?? column.severity;
      if (severity === null || cell.text.length > LONGEST_CELL) return [];
      const plan = rowSeverity === null ? rowName(key) : (planOfColumn(column) ?? situation.plan);
      return targetsOf(cell.text, 0, working, true)
        .slice(0, 1)
        .map((target) => ({
          topic,
          severity,
          plan,
          target,
          passage: cell,
          rule: 'times/context-table',
          confidence: 0.8,
          nameless: false,
        }));
    });
  });
}

const oneTopic = (text: string): Topic | null => {
  const topic = topicOf(text);
  return topic === 'response' || topic === 'resolution' ? topic : null;
};

/** Cells that are sentences: read like any paragraph, named by their row. */
function bySentence({ table, situation, working }: Grid): readonly FoundTime[] {
  return table.rows.flatMap((row) => {
    const [key, ...cells] = row;
    if (key === undefined) return [];
    const name = key.text.trim() === '' || key.text.length > 120 ? null : rowName(key);
    return cells.flatMap((cell) =>
      cell.text.length < 25 && severityIn(key) === null
        ? []
        : passageTimes(
            cell,
            {
              ...situation,
              severity: severityIn(key) ?? name ?? situation.severity,
              topic: null,
              direct: false,
            },
            working,
          ),
    );
  });
}
