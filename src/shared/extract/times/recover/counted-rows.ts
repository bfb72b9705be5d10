import { compact } from '#shared/extract/grammar/compact.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import { cellBetween } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { gradedHead } from './graded-head.ts';
import { SEVERITY_WORDS } from '../words/key-words.ts';
import type { Recovered } from './recovered.ts';
import { topicOfName } from '../words/cell-kind.ts';

const LONGEST_LINE = 160;
const MOST_ROWS = 12;

const UNIT = String.raw`\(\s?(?:in\s|en\s)?(?:(?:business|working|clock)\s)?(?:minutes?|mins?|hours?|hrs?|h|days?|minuten|stunden|std\.?|h|(?:werk|arbeits)?tagen?|heures?|jours?|ore|giorni|minuti|horas?|minutos?|d[ií]as?|dias?|uren|uur|dagen)\s?\)`;
/** "Response time (in hours)", up to its bracket. */
const COUNTED = compact(new RegExp(String.raw`^[^()\d]{4,50}${UNIT}`, 'i'));
const COLUMN = compact(new RegExp(String.raw`[^()\d]{4,50}?${UNIT}`, 'gi'));
const KEY = compact(
  new RegExp(String.raw`^(?:${SEVERITY_WORDS})(?:\s(?:level|class|code))?(?![a-zà-ɏ])`, 'i'),
);
const NUMBER = /^[<≤~]?\d{1,4}(?:[.,]\d{1,2})?(?:[-–]\d{1,4})?$/u;

/**
 * Lines of bare numbers whose unit only the name of their column or row prints: "Priority 1 Priority 2" over "Response
 * time (in hours) 1 8", "Severity Response (hours) Resolution (hours)" over "P1 1 4".
 */
export function countedRows(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at + 1 < passages.length; at += 1) {
    const header = headerOf(passages[at]!);
    if (header === null) continue;
    const rows: (readonly Passage[])[] = [];
    let next = at + 1;
    for (; rows.length < MOST_ROWS && next < passages.length; next += 1) {
      const passage = passages[next]!;
      const isNext = passage.at === passages[next - 1]!.at + 1;
      const row = isNext ? rowOf(passage, header) : null;
      if (row === null) break;
      rows.push(row);
    }
    if (rows.length < (header.ofRows ? 1 : 2)) continue;
    const { source, path, lead, at: place } = passages[at]!;
    found.push({
      table: { source, header: header.cells, rows, path, lead, at: place },
      read: new Set(passages.slice(at, next).map((passage) => passage.at)),
    });
    at = next - 1;
  }
  return found;
}

interface Header {
  readonly cells: readonly Passage[];
  /** True where the rows say what their numbers are, and the columns are severities. */
  readonly ofRows: boolean;
}

function headerOf(passage: Passage): Header | null {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_LINE || /[.:;?!,]$/.test(text)) return null;
  const columns = columnsOf(passage);
  if (columns !== null) return { cells: columns, ofRows: false };
  const graded = /\d/.test(text) ? gradedHead(passage) : null;
  return graded === null || graded.end < text.trimEnd().length
    ? null
    : { cells: [graded.key, ...graded.columns], ofRows: true };
}

/** The key and the counted columns that a line is and nothing else. */
function columnsOf(passage: Passage): readonly Passage[] | null {
  const { text } = passage;
  const key = text.endsWith(')') ? (KEY.exec(text)?.[0].length ?? 0) : 0;
  if (key === 0) return null;
  const all = [...text.slice(key).matchAll(COLUMN)];
  const cells = all.map(({ index, 0: name }) =>
    cellBetween(passage, key + index, key + index + name.length),
  );
  const whole = all.reduce((length, [name]) => length + name.length, key) >= text.length;
  return whole && cells.length > 0 && cells.every((cell) => topicOfName(cell) !== null)
    ? [cellBetween(passage, 0, key), ...cells]
    : null;
}

/** The name of a row and as many numbers as there are columns; null for other lines. */
function rowOf(passage: Passage, { cells, ofRows }: Header): readonly Passage[] | null {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_LINE) return null;
  const name = ofRows ? (COUNTED.exec(text)?.[0].length ?? 0) : (severityAtStart(text)?.end ?? 0);
  if (name === 0 || (ofRows && topicOfName({ text: text.slice(0, name) }) === null)) return null;
  const numbers = [...text.slice(name).matchAll(/\S+/g)];
  if (numbers.length !== cells.length - 1 || !numbers.every(([word]) => NUMBER.test(word)))
    return null;
  return [
    cellBetween(passage, 0, name),
    ...numbers.map(({ index, 0: word }) =>
      cellBetween(passage, name + index, name + index + word.length),
    ),
  ];
}
