import { durationsIn } from '../grammar/duration.ts';
import { severityAtStart } from '../grammar/severity.ts';
import type { Passage } from '../sla-text.ts';
import type { Recovered } from './recovered.ts';
import { isPlaceholder } from './target.ts';

const LONGEST_LINE = 160;
const MOST_ROWS = 12;
const FEWEST_COLUMNS = 2;

const KEY =
  /^(?:severity|sev|priority|prio|urgency|level|class|impact|schweregrad|priorität|dringlichkeit|klasse|gravité|priorité|criticité|niveau|gravità|priorità|prioridad|severidad|gravedad|prioriteit)(?:\slevel)?(?=\s)/iu;

/**
 * Tables of which only the spaces between the cells are left: "Severity Basic Plus", then "Urgent 6 hrs 3 hrs",
 * "High 12 hrs N/A", … Every row has as many times as the first line has names behind its key.
 */
export function spacedGrids(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const header = headerOf(passages[at]!);
    if (header === null) continue;
    const rows: (readonly Passage[])[] = [];
    for (let next = at + 1; rows.length < MOST_ROWS; next += 1) {
      const line = passages[next];
      const row = line === undefined ? null : rowOf(line);
      if (row === null || row.length !== header.length) break;
      if (line!.at !== passages[next - 1]!.at + 1) break;
      rows.push(row);
    }
    if (rows.length < 2) continue;
    const { source, path, lead, at: begin } = passages[at]!;
    const read = new Set([begin, ...rows.flatMap(([key]) => key?.at ?? [])]);
    found.push({ table: { source, header, rows, path, lead, at: begin }, read });
    at += rows.length;
  }
  return found;
}

const partOf = (passage: Passage, start: number, end: number): Passage => {
  const base = passage.part?.start ?? 0;
  return {
    ...passage,
    kind: 'cell',
    text: passage.text.slice(start, end),
    part: { start: base + start, end: base + end },
  };
};

/** The key and the names of a line of headings, a word each; null for other lines. */
function headerOf(passage: Passage): readonly Passage[] | null {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_LINE) return null;
  const key = KEY.exec(text)?.[0].length ?? 0;
  if (key === 0 || /[.:;?!,]$/.test(text)) return null;
  // What stands in brackets explains the name before it.
  const line = text.replace(/\([^()]*\)/g, (inner) => ' '.repeat(inner.length));
  const names = [...line.slice(key).matchAll(/\S+/g)].map(({ 0: name, index }) => ({
    name,
    start: key + index,
  }));
  const isHeader =
    names.length >= FEWEST_COLUMNS &&
    names.every(({ name }) => /^[\p{Lu}\d][\p{L}\d+&/-]*$/u.test(name));
  return isHeader
    ? [
        partOf(passage, 0, key),
        ...names.map(({ name, start }) => partOf(passage, start, start + name.length)),
      ]
    : null;
}

/** One time, or what stands in its place. */
const CELL =
  /\s+((?:(?:within|in|[<≤])\s?)?\d{1,3}(?:[.,]\d{1,2})?(?:\s?[-–]\s?\d{1,3})?\s?(?:(?:business|working|calendar|clock)[\s-])?[A-Za-zÀ-ɏ]{1,12}\.?(?:\s(?:ouvr|labor|lavor|hábil)[A-Za-zÀ-ɏ]{1,9})?|N\/?A|NBD|[-–—])(?=\s|$)/iy;

/** The severity and the times of a line that is nothing else. */
function rowOf(passage: Passage): readonly Passage[] | null {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_LINE) return null;
  const severity = severityAtStart(text);
  if (severity === null) return null;
  const cells: Passage[] = [];
  let at = severity.end;
  while (at < text.length) {
    CELL.lastIndex = at;
    const cell = CELL.exec(text);
    if (cell === null) return null;
    const end = at + cell[0].length;
    cells.push(partOf(passage, end - cell[1]!.length, end));
    at = end;
  }
  const isTimed = cells.every(
    (cell) => durationsIn(cell.text).length === 1 || isPlaceholder(cell.text),
  );
  return isTimed ? [partOf(passage, 0, severity.end), ...cells] : null;
}
