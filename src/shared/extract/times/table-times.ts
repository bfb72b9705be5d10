import { parseDecimal } from '#shared/base/decimal.ts';
import { isSeverityLabel, nameOf } from '../grammar/severity.ts';
import { segmentsOf, targetsOf, timesOf, type Target, type WorkingTime } from './target.ts';
import { labelOf } from './label.ts';
import type { Passage, TableView } from '../sla-text.ts';
import { NAMELESS, named, type FoundTime, type Named } from './found-time.ts';
import { passageTimes } from './passage-times.ts';
import type { Situation } from './situation.ts';
import {
  columnOf,
  namesSeverities,
  hasTimes,
  keyColumns,
  mostlyTimes,
  severityIn,
  type Column,
} from './table-roles.ts';
import { topicOf, topicWords, type Topic } from './topic.ts';

const LONGEST_CELL = 400;

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

interface Grid {
  readonly table: TableView;
  readonly columns: readonly Column[];
  readonly situation: Situation;
  readonly working: WorkingTime;
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

/** Columns "Response time" and "Resolution time"; each row is a severity, a plan or a case. */
function byTopicColumn(grid: Grid): readonly FoundTime[] {
  const { table, columns, situation, working } = grid;
  const keys = keyColumns(table, columns);
  let lastKey: Passage | undefined;
  let lastPlan: Passage | undefined;
  return table.rows.flatMap((row) => {
    const key = filled(row[keys.severity]) ?? (row.length > 2 ? lastKey : undefined);
    const plan = filled(row[keys.plan]) ?? lastPlan;
    lastKey = key;
    lastPlan = plan;
    const coverage = coverageOfRow(row, columns);
    return columns.flatMap((column, index) => {
      const cell = row[index];
      if (column.role !== 'topic' || cell === undefined || index === keys.severity) return [];
      const severity =
        column.severity ?? (key === undefined ? (situation.severity ?? NAMELESS) : rowName(key));
      // A severity above the columns makes the rows plans.
      const rowPlan = column.severity !== null && key !== undefined ? rowName(key) : null;
      const inColumn = columnHolds(table, index);
      const graded = column.topic === null ? [] : gradedTimes(cell, working);
      if (graded.length > 1)
        return graded.map(({ name, target }) => ({
          topic: column.topic ?? 'response',
          severity: name,
          plan: key === undefined ? column.plan : rowName(key),
          target: { ...target, coverage: target.coverage ?? coverage },
          passage: cell,
          rule: 'times/graded-cell',
          confidence: 0.85,
          nameless: false,
        }));
      return cellTimes(cell, column, working, inColumn).map(({ topic, target }) => ({
        topic,
        severity,
        plan:
          rowPlan ?? (plan === undefined ? null : rowName(plan)) ?? column.plan ?? situation.plan,
        target: { ...target, coverage: target.coverage ?? coverage },
        passage: cell,
        rule: 'times/severity-table',
        confidence: 0.95,
        nameless: false,
      }));
    });
  });
}

const filled = (cell: Passage | undefined): Passage | undefined =>
  cell === undefined || cell.text.trim() === '' ? undefined : cell;

/** Words count as times only in a column that has a figure somewhere. */
const columnHolds = (table: TableView, index: number): boolean =>
  table.rows.some((row) => {
    const cell = row[index];
    return cell !== undefined && hasTimes([cell]);
  });

function coverageOfRow(row: readonly Passage[], columns: readonly Column[]): string | null {
  const at = columns.findIndex(({ role }) => role === 'coverage');
  const text = row[at]?.text.trim() ?? '';
  return text === '' || text.length > 120 ? null : text.replace(/\s+/g, ' ');
}

/** The name of a row: the first line of its key, cut where a description begins. */
export function rowName(key: Passage): Named {
  const line = nameOf(key.text);
  const ranked = /^(?:[1-5]|[A-E]|I{1,3})\s?[-–—:.]\s?[\p{L}/]{2,20}/u.exec(line)?.[0];
  if (ranked !== undefined && line.length > 60) return named(key, ranked);
  if (line.length <= 60) return named(key, line);
  const cut = /^[^:.(–—]{2,60}(?=[:.(–—]|\s-\s)/u.exec(line)?.[0].trim();
  return named(key, cut ?? line.slice(0, 120));
}

interface CellTime {
  readonly topic: Topic;
  readonly target: Target;
}

/** The times of one cell below a column of times. */
function cellTimes(
  cell: Passage,
  column: Column,
  working: WorkingTime,
  words: boolean,
): readonly CellTime[] {
  const { text } = cell;
  if (text.length > LONGEST_CELL) return [];
  const own = labelledSegments(cell, working);
  if (own.length > 0) return own;
  const targets = targetsOf(text, 0, working, words);
  if (column.parts.length === targets.length && targets.length === 2) {
    return targets.flatMap((target, index) => {
      const part = column.parts[index] ?? '';
      const topic = topicOf(part);
      if (topic === 'response' || topic === 'resolution') return [{ topic, target }];
      return column.topic === null
        ? []
        : [{ topic: column.topic, target: { ...target, coverage: target.coverage ?? part } }];
    });
  }
  const topic = column.topic;
  if (topic === null) return [];
  // Several times in one cell without a name apiece: the first is the promise.
  const apart = targets.length > 1 && targets.every(({ coverage }) => coverage !== null);
  return (apart ? targets : targets.slice(0, 1)).map((target) => ({ topic, target }));
}

const BETWEEN_GRADES = /[,;\n]|\s\/\s/gu;

/** "1 hour (critical), 4 hours (high)": several severities in the cell of one plan. */
function gradedTimes(
  cell: Passage,
  working: WorkingTime,
): readonly { readonly name: Named; readonly target: Target }[] {
  if (cell.text.length > LONGEST_CELL) return [];
  let from = 0;
  const parts = cell.text.split(BETWEEN_GRADES).map((text) => {
    const start = cell.text.indexOf(text, from);
    from = start + text.length;
    return { text, start };
  });
  return parts.flatMap(({ text, start }) => {
    const [time] = timesOf(text);
    if (time === undefined) return [];
    const rest = `${text.slice(0, time.start)} ${text.slice(time.end)}`
      .replace(/\b(?:for|within|in|if|issues?)\b|[():<≤=–-]/giu, ' ')
      .trim();
    if (!isSeverityLabel(rest)) return [];
    return targetsOf(text.slice(time.start, time.end), start + time.start, working, false).map(
      (target) => ({ name: named(cell, nameOf(rest)), target }),
    );
  });
}

/** "Response: 1 hour / Resolution: 4 hours" inside a cell. */
function labelledSegments(cell: Passage, working: WorkingTime): readonly CellTime[] {
  return segmentsOf(cell.text).flatMap((segment): readonly CellTime[] => {
    const label = labelOf(segment.text.trim());
    const words = topicWords(segment.text);
    const topic =
      label === null ? (words.length === 1 ? words[0]?.topic : null) : topicOf(label.label);
    if (topic !== 'response' && topic !== 'resolution') return [];
    if (label === null && words[0] !== undefined && words[0].start > 40) return [];
    return targetsOf(segment.text, segment.start, working, false).map((target) => ({
      topic,
      target,
    }));
  });
}

/** Rows "Response time" and "Resolution time"; each column is a severity or a plan. */
function byTopicRow({ table, columns, situation, working }: Grid): readonly FoundTime[] {
  return table.rows.flatMap((row) => {
    const [label, ...cells] = row;
    if (label === undefined || label.text.length > 120) return [];
    const topic = topicOf(label.text);
    if (topic !== 'response' && topic !== 'resolution') return [];
    const keyed = severityColumn(table, columns);
    if (keyed > 0) return keyedRow(row, keyed, topic, table, working, situation);
    const inRow = severityIn(label);
    const rowHolds = hasTimes(cells);
    if (!rowHolds && situation.severity === null) return [];
    return cells.flatMap((cell, index) => {
      const column = columns[index + 1];
      if (column?.role === 'other') return [];
      const severity =
        inRow ?? column?.severity ?? situation.severity ?? named(label, nameOf(label.text));
      const plan = column === undefined || column.severity !== null ? null : planOfColumn(column);
      return cellTimes(
        cell,
        { ...(column ?? columnOf(label)), topic, parts: [] },
        working,
        rowHolds,
      ).map(({ topic: kind, target }) => ({
        topic: kind,
        severity,
        plan: plan ?? situation.plan,
        target,
        passage: cell,
        rule: 'times/topic-row',
        confidence: 0.9,
        nameless: false,
      }));
    });
  });
}

/** A column after the first that holds the severities: "Respond | Critical | 1 hour | 90%". */
function severityColumn(table: TableView, columns: readonly Column[]): number {
  return columns.findIndex((column, index) => {
    if (index === 0 || column.role === 'topic') return false;
    const cells = table.rows.flatMap((row) => filled(row[index]) ?? []);
    return cells.length > 1 && cells.every(({ text }) => isSeverityLabel(text));
  });
}

const PERCENT = /^\s*(\d{1,3}(?:[.,]\d{1,3})?)\s?%\s*$/u;

/** A row whose first cell says what the time is for and another which severity. */
function keyedRow(
  row: readonly Passage[],
  keyed: number,
  topic: Topic,
  table: TableView,
  working: WorkingTime,
  situation: Situation,
): readonly FoundTime[] {
  const key = filled(row[keyed]);
  const at = row.findIndex((_, index) => index > 0 && index !== keyed && columnHolds(table, index));
  const cell = row[at];
  if (key === undefined || cell === undefined || cell.text.length > LONGEST_CELL) return [];
  const [percent] = row.flatMap(({ text }) => PERCENT.exec(text)?.[1] ?? []);
  const share = percent === undefined ? null : parseDecimal(percent);
  return targetsOf(cell.text, 0, working, true)
    .slice(0, 1)
    .map((target) => ({
      topic,
      severity: rowName(key),
      plan: situation.plan,
      target: { ...target, share: target.share ?? share },
      passage: cell,
      rule: 'times/keyed-row',
      confidence: 0.9,
      nameless: false,
    }));
}

function planOfColumn({ heading }: Column): Named | null {
  const name = nameOf(heading.text);
  return name === '' ||
    name.length > 40 ||
    /^(?:value|target|wert|details?|service\slevel|description|sla)$/i.test(name)
    ? null
    : named(heading, name);
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
