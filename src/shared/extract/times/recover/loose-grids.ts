import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { isSeverityName, isTimeOrNone, topicOfName } from '../words/cell-kind.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { namesSeverities } from '../tables/table-roles.ts';
import { targetsOf } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { topicOf } from '../words/topic.ts';

const MOST_CELLS = 40;

const isPlain = ({ kind }: Passage): boolean => kind === 'paragraph' || kind === 'heading';

const isRun = (cells: readonly Passage[]): boolean =>
  cells.every(({ at }, index) => at === (cells[0]?.at ?? 0) + index);

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
    if (durationsIn(first.text).length > 0) continue;
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
    .replace(/(?:klassen|stufen)$/i, (plural) => plural.slice(0, -1))
    .replace(/ies$/i, 'y');

interface Columns {
  readonly severities: readonly Named[];
  readonly plans: readonly (Named | null)[];
}

function columnsAt(passages: readonly Passage[], at: number): Columns | null {
  const cells: Passage[] = [];
  for (let next = at + 1; cells.length < MOST_CELLS; next += 1) {
    const cell = passages[next];
    if (cell === undefined || !isPlain(cell) || !isSeverityName(cell)) break;
    if (durationsIn(cell.text).length > 0) break;
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
  const topic = label === undefined ? null : topicOfName(label);
  if (topic === null) return null;
  const cells: Passage[] = [];
  let at = from + 1;
  while (cells.length < severities.length) {
    const cell = cellAt(passages, at);
    if (cell === null || !isTimeOrNone(cell.passage)) return null;
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
