import { durationsIn } from '../grammar/duration.ts';
import { isRank, isSeverityLabel, nameOf } from '../grammar/severity.ts';
import type { Passage } from '../sla-text.ts';
import { named, type FoundTime, type Named } from './found-time.ts';
import type { Recovered } from './recovered.ts';
import { namesSeverities } from './table-roles.ts';
import { isPlaceholder, targetsOf, timesOf, type WorkingTime } from './target.ts';
import { topicOf, type Topic } from './topic.ts';

const LONGEST_NAME = 60;
const LONGEST_CELL = 80;
const LONGEST_DESCRIPTION = 400;
const WIDEST = 6;
const MOST_CELLS = 40;
const MOST_ROWS = 60;

const isPlain = ({ kind }: Passage): boolean => kind === 'paragraph' || kind === 'heading';

const isRun = (cells: readonly Passage[]): boolean =>
  cells.every(({ at }, index) => at === (cells[0]?.at ?? 0) + index);

const topicIn = (text: string): Topic | null => {
  if (text.length > LONGEST_NAME || /[.;:!?]$/.test(text.trim())) return null;
  const topic = durationsIn(text).length > 0 ? null : topicOf(text);
  return topic === 'response' || topic === 'resolution' ? topic : null;
};

const namesRow = ({ text }: Passage): boolean =>
  text.length <= LONGEST_NAME && (isSeverityLabel(text) || isRank(text));

const isTime = ({ text }: Passage): boolean =>
  text.length <= LONGEST_CELL && (timesOf(text).length > 0 || isPlaceholder(text));

const isWords = (cell: Passage): boolean =>
  cell.text.length <= LONGEST_NAME && !namesRow(cell) && !cell.text.trim().endsWith(':');

/**
 * Tables pasted with one cell a line, row after row: "Priority", "Response time", "Resolution time", "P1",
 * "1 hour", "4 hours", "P2", …
 */
export function looseTimeTables(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const table = tableAt(passages, at);
    if (table === null) continue;
    found.push(table);
    at += table.read.size - 1;
  }
  return found;
}

const KEY =
  /^(?:(?:incident|ticket|issue|support|sla)\s)?(?:severity|sev|priority|prio|urgency|level|class|category|impact|type|schweregrad|priorität|kategorie|störungsklasse|fehlerklasse|dringlichkeit|gravité|priorité|criticité|niveau|priorità|gravità|criticità|livello|prioridad|criticidad|severidad|gravedad|prioriteit)(?:\s(?:level|class|code|name))?$/iu;

function tableAt(passages: readonly Passage[], at: number): Recovered | null {
  const first = passages[at]!;
  if (!isPlain(first) || !KEY.test(first.text.trim())) return null;
  for (let width = 2; width <= WIDEST; width += 1) {
    const header = passages.slice(at, at + width);
    if (header.length < width || !isRun(header) || !header.every(isPlain)) return null;
    const topics = header.map(({ text }) => topicIn(text));
    if (topics.every((topic) => topic === null)) continue;
    const rows = rowsBelow(passages, at + width, topics);
    if (rows.length < 2) continue;
    const { source, path, lead } = first;
    const read = new Set([...header, ...rows.flat()].map((cell) => cell.at));
    return { table: { source, header, rows, path, lead, at: first.at }, read };
  }
  return null;
}

function rowsBelow(
  passages: readonly Passage[],
  from: number,
  topics: readonly (Topic | null)[],
): readonly (readonly Passage[])[] {
  const width = topics.length;
  const rows: (readonly Passage[])[] = [];
  for (let at = from; rows.length < MOST_ROWS; at += width) {
    const row = passages.slice(at, at + width);
    const [key] = row;
    const before = passages[at - 1];
    if (row.length < width || key === undefined || before === undefined) break;
    if (!isRun([before, ...row]) || !row.every(isPlain) || !namesRow(key)) break;
    const cells = row.filter((_, index) => topics[index] !== null);
    // Words stand in the place of one time ("Next release"), not of all.
    if (!cells.some(isTime) || !cells.every((cell) => isTime(cell) || isWords(cell))) break;
    if (row.some(({ text }) => text.length > LONGEST_DESCRIPTION)) break;
    rows.push(row);
  }
  return rows;
}

/** The times of tables pasted with one cell a line, column after column. */
export interface LooseGrid {
  readonly times: readonly FoundTime[];
  readonly read: ReadonlySet<number>;
}

/**
 * A line that names severities ("Priority"), the severities on a line each, perhaps once for each plan
 * that stands above, then rows: "Response time" and as many times.
 */
export function looseGrids(passages: readonly Passage[], working: WorkingTime): LooseGrid {
  const times: FoundTime[] = [];
  const read = new Set<number>();
  for (let at = 0; at < passages.length; at += 1) {
    const first = passages[at]!;
    if (!isPlain(first) || !namesSeverities(singular(first.text)) || first.text.length > 30)
      continue;
    const columns = columnsAt(passages, at);
    if (columns === null) continue;
    let next = at + 1 + columns.severities.length;
    for (;;) {
      const row = gridRow(passages, next, columns, working);
      if (row === null) break;
      times.push(...row.times);
      for (const passage of passages.slice(next, row.end)) read.add(passage.at);
      next = row.end;
    }
    at = next - 1;
  }
  return { times, read };
}

const singular = (text: string): string =>
  text
    .trim()
    .replace(/(?:klassen|stufen)$/iu, (plural) => plural.slice(0, -1))
    .replace(/ies$/i, 'y');

interface Columns {
  readonly severities: readonly Named[];
  readonly plans: readonly (Named | null)[];
}

function columnsAt(passages: readonly Passage[], at: number): Columns | null {
  const cells: Passage[] = [];
  for (let next = at + 1; cells.length < MOST_CELLS; next += 1) {
    const cell = passages[next];
    if (cell === undefined || !isPlain(cell) || !namesRow(cell)) break;
    cells.push(cell);
  }
  if (cells.length < 2 || !isRun([passages[at]!, ...cells])) return null;
  const [first] = cells;
  const again = cells.findIndex(({ text }, index) => index > 0 && text === first?.text);
  const each = again < 0 ? cells.length : again;
  const planned = again > 0 && cells.length % each === 0 ? cells.length / each : 1;
  const above = passages.slice(Math.max(0, at - planned), at);
  const hasPlans =
    planned > 1 && above.length === planned && above.every(({ text }) => isPlan(text));
  return {
    severities: cells.map((cell) => name(cell)),
    plans: cells.map((_, index) => {
      const plan = hasPlans ? above[Math.floor(index / each)] : undefined;
      return plan === undefined ? null : name(plan);
    }),
  };
}

const isPlan = (text: string): boolean =>
  text.length <= 30 && /^\p{L}/u.test(text) && topicOf(text) === null;

const name = (passage: Passage): Named => named(passage, nameOf(passage.text));

interface GridRow {
  readonly times: readonly FoundTime[];
  /** Position behind its last cell. */
  readonly end: number;
}

function gridRow(
  passages: readonly Passage[],
  from: number,
  { severities, plans }: Columns,
  working: WorkingTime,
): GridRow | null {
  const label = passages[from];
  const topic = label === undefined ? null : topicIn(label.text);
  if (topic === null) return null;
  const cells: Passage[] = [];
  let at = from + 1;
  while (cells.length < severities.length) {
    const cell = cellAt(passages, at);
    if (cell === null || !isTime(cell.passage)) return null;
    cells.push(cell.passage);
    at = cell.end;
  }
  const times = cells.flatMap((passage, index) =>
    targetsOf(passage.text, 0, working, false).map((target) => ({
      topic,
      severity: severities[index]!,
      plan: plans[index] ?? null,
      target,
      passage,
      rule: 'times/loose-grid',
      confidence: 0.8,
      nameless: false,
    })),
  );
  return { times, end: at };
}

/** A cell; "4" and "hours" on two lines are one. */
function cellAt(
  passages: readonly Passage[],
  at: number,
): { passage: Passage; end: number } | null {
  const passage = passages[at];
  if (passage === undefined || !isPlain(passage)) return null;
  const next = passages[at + 1];
  if (!/^\d{1,3}$/.test(passage.text.trim()) || next === undefined) return { passage, end: at + 1 };
  const text = `${passage.text.trim()} ${next.text.trim()}`;
  const [read] = durationsIn(text);
  if (read === undefined || read.start !== 0 || read.end !== text.length) return null;
  const part = { start: 0, end: passage.text.trim().length };
  return { passage: { ...passage, text, part }, end: at + 2 };
}
