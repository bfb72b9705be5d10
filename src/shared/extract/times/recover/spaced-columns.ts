import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { cellBetween, emptyCell, spacedCells } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { isTimeOrWords, topicOfName } from '../words/cell-kind.ts';
import { tablesAt, type Recovered } from './recovered.ts';
import { hasTopic } from '../lines/line.ts';
import { topicWords } from '../words/topic.ts';

const FEWEST_CELLS = 4;
const LONGEST = 300;
const MOST_ROWS = 60;
/** Words behind a topic that belong to the name of its column. */
const AROUND = /^\s?(?:times?|targets?|zeit(?:en)?)(?![A-Za-zÀ-ɏ])/i;

/**
 * Rows whose cells two spaces part, below a line that names the columns, into whose end the first row may have run:
 * "Level  Uptime  Response  Repair A  99%  2 h  6 h", then "B  98%  4 h  9 h". The first two names may have run together.
 */
export function spacedColumns(passages: readonly Passage[]): readonly Recovered[] {
  return tablesAt(passages, (at) => {
    const head = headOf(passages[at]!);
    return head === null ? null : tableOf(head, passages, at);
  });
}

function cellsOf(passage: Passage): readonly Passage[] {
  const { text, kind } = passage;
  if (kind === 'heading' || text.length > LONGEST || !text.includes('  ')) return [];
  const cells = spacedCells(passage);
  return cells.length < FEWEST_CELLS ? [] : cells;
}

interface Head {
  readonly names: readonly Passage[];
  /** The cells of the first row, where it stands in the same line. */
  readonly first: readonly Passage[];
}

function headOf(passage: Passage): Head | null {
  const cells = cellsOf(passage);
  const timed = cells.findIndex(({ text }) => durationsIn(text).length > 0);
  const upTo = timed < 0 ? cells : cells.slice(0, timed);
  if (!upTo.some(({ text }) => hasTopic(text))) return null;
  if (timed < 0)
    return cells.some((cell) => topicOfName(cell) !== null) ? { names: cells, first: [] } : null;
  // The last name that says what times are for has the key of the first row behind it.
  const last = upTo.map(({ text }) => hasTopic(text)).lastIndexOf(true);
  const joint = cells[last]!;
  const word = topicWords(joint.text).at(-1)!;
  const around = AROUND.exec(joint.text.slice(word.end))?.[0].length ?? 0;
  const split = word.end + around;
  const key = cellBetween(joint, split, joint.text.length);
  if (word.start > 0 || !/^\s/.test(joint.text.slice(split)) || key.text === '') return null;
  const names = [...cells.slice(0, last), cellBetween(joint, 0, split)];
  return { names, first: [key, ...cells.slice(last + 1)] };
}

function tableOf(
  { names, first }: Head,
  passages: readonly Passage[],
  from: number,
): Recovered | null {
  const rows = first.length > 0 ? [first] : [];
  const lines = [passages[from]!];
  for (const passage of passages.slice(from + 1, from + MOST_ROWS)) {
    const cells = passage.at === lines.at(-1)!.at + 1 ? cellsOf(passage) : [];
    if (cells.length === 0 || (rows[0] !== undefined && cells.length !== rows[0].length)) break;
    rows.push(cells);
    lines.push(passage);
  }
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < names.length || width > names.length + 1) return null;
  const header =
    width === names.length ? names : [names[0]!, emptyCell(names[0]!), ...names.slice(1)];
  const columns = header.flatMap((name, index) => (topicOfName(name) === null ? [] : [index]));
  const areTimes =
    columns.length > 0 && rows.every((row) => columns.every((index) => isTimeOrWords(row[index]!)));
  if (!areTimes) return null;
  const { source, path, lead, at } = lines[0]!;
  return {
    table: { source, header, rows, path, lead, at },
    read: new Set(lines.map((line) => line.at)),
  };
}
