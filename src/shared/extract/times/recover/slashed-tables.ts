import { cellBetween } from '#shared/extract/cells.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { isTimeOrWords, LONGEST_NAME, topicOfName } from '../words/cell-kind.ts';
import { tablesAt, type Recovered } from './recovered.ts';

const LONGEST = 300;
const WIDEST = 6;
const MOST_ROWS = 30;
const SLASH = /\s\/\s/gu;
const DASH = /\s[-–—]\s/gu;

/** Tables whose cells slashes or dashes part: "Kind / Response / Repair", then "Urgent / 2 hours / 12 hours". */
export function slashedTables(passages: readonly Passage[]): readonly Recovered[] {
  return tablesAt(passages, (at) => {
    const head = headOf(passages[at]!);
    return head === null ? null : tableBelow(passages, at, head);
  });
}

function cellsOf(passage: Passage): readonly Passage[] {
  const { text } = passage;
  if (text.length > LONGEST) return [];
  const mark = text.includes(' / ') ? SLASH : DASH;
  const slashes = [...text.matchAll(mark)].filter(({ index }) => depthAt(text, index) === 0);
  const starts = [0, ...slashes.map(({ index, 0: slash }) => index + slash.length)];
  return starts.map((from, index) =>
    cellBetween(passage, from, slashes[index]?.index ?? text.length),
  );
}

/** How many brackets are open: "(day / night)" is one cell. */
const depthAt = (text: string, at: number): number =>
  [...text.slice(0, at)].reduce(
    (depth, sign) => depth + (sign === '(' ? 1 : sign === ')' ? -1 : 0),
    0,
  );

interface Head {
  readonly names: readonly Passage[];
  /** The cells of the first row, where it ran into the line of names. */
  readonly first: readonly Passage[];
}

function headOf(passage: Passage): Head | null {
  const cells = cellsOf(passage);
  const width = cells.findIndex(isTimeOrWords);
  const names = width < 0 ? cells : cells.slice(0, width);
  const [key] = names;
  if (key === undefined || names.length < 2 || names.length > WIDEST) return null;
  if (key.text.length > LONGEST_NAME || topicOfName(key) !== null) return null;
  if (width < 0)
    return names.some((name) => topicOfName(name) !== null) ? { names, first: [] } : null;
  const joint = jointOf(names.at(-1)!);
  const own = joint === null ? [] : [...names.slice(0, -1), joint.name];
  return joint !== null &&
    own.some((name) => topicOfName(name) !== null) &&
    cells.length === 2 * own.length - 1
    ? { names: own, first: [joint.key, ...cells.slice(width)] }
    : null;
}

/** "Time of repair Urgent (risk to life)": the last name and the key of the row behind it. */
function jointOf(cell: Passage): { readonly name: Passage; readonly key: Passage } | null {
  for (const { index } of cell.text.matchAll(/\s(?=\p{Lu})/gu)) {
    if (severityAtStart(cell.text.slice(index + 1)) === null) continue;
    const from = cell.part?.start ?? 0;
    const at = (text: string, start: number): Passage => ({
      ...cell,
      text,
      part: { start: from + start, end: from + start + text.length },
    });
    return {
      name: at(cell.text.slice(0, index), 0),
      key: at(cell.text.slice(index + 1), index + 1),
    };
  }
  return null;
}

function tableBelow(
  passages: readonly Passage[],
  from: number,
  { names, first }: Head,
): Recovered | null {
  const lines = [passages[from]!];
  const rows = first.length > 0 ? [first] : [];
  for (const passage of passages.slice(from + 1, from + MOST_ROWS)) {
    const row = passage.at === lines.at(-1)!.at + 1 ? cellsOf(passage) : [];
    if (row.length !== names.length || isTimeOrWords(row[0]!) || !row.some(isTimeOrWords)) break;
    rows.push(row);
    lines.push(passage);
  }
  const { source, path, lead, at } = lines[0]!;
  return rows.length < 2
    ? null
    : {
        table: { source, header: names, rows, path, lead, at },
        read: new Set(lines.map((line) => line.at)),
      };
}
