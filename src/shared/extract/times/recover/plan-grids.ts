import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { cellBetween, emptyCell, spacedCells } from '#shared/extract/cells.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { aboutIntro, introAtEnd } from '../lines/line-above.ts';
import { isTime, isTimeOrWords, isTopicName, LONGEST_NAME } from '../words/cell-kind.ts';
import { topicOf } from '../words/topic.ts';
import { tablesAt, type Recovered } from './recovered.ts';

const LONGEST_HEADER = 200;
const LONGEST_ROW = 1_000;
const LONGEST_PLAN = 40;
const WIDEST = 6;
const MOST_ROWS = 40;
const MOST_WORDS = 6;

/**
 * Rows that only gaps part, below a line of nothing but the names of plans: "Basic      Plus" over "All lifts
 * stopped      4 hours      1 hour". The rows, or the line above, say what their times are for.
 */
export function planGrids(passages: readonly Passage[]): readonly Recovered[] {
  return tablesAt(passages, (at) => {
    const names = namesOf(passages[at]!);
    return names === null ? null : tableBelow(passages, at, names);
  });
}

function cellsOf(passage: Passage): readonly Passage[] {
  const { text, kind } = passage;
  const mayBeRow = kind !== 'heading' && text.length <= LONGEST_ROW && text.includes('  ');
  return mayBeRow ? spacedCells(passage) : [];
}

const isPlan = ({ text }: Passage): boolean =>
  text.length <= LONGEST_PLAN &&
  /^\p{L}[^.:;?!]*$/u.test(text) &&
  durationsIn(text).length === 0 &&
  topicOf(text) === null;

/** The plans that a line names and nothing else; null for other lines. */
function namesOf(passage: Passage): readonly Passage[] | null {
  if (passage.kind === 'item' || passage.text.length > LONGEST_HEADER) return null;
  const cells = cellsOf(passage);
  return cells.length >= 2 && cells.length <= WIDEST && cells.every(isPlan) ? cells : null;
}

function tableBelow(
  passages: readonly Passage[],
  from: number,
  names: readonly Passage[],
): Recovered | null {
  const first = passages[from]!;
  const rows: (readonly Passage[])[] = [];
  let last = first;
  for (const passage of passages.slice(from + 1, from + MOST_ROWS)) {
    const own = passage.at === last.at + 1 ? rowsOf(passage, names.length) : [];
    if (own.length === 0) break;
    rows.push(...own);
    last = passage;
  }
  const timed = rows.filter(([, ...cells]) => cells.every(isTimeOrWords) && cells.some(isTime));
  const said = isIntroduced(passages[from - 1], first)
    ? timed
    : timed.filter(([key]) => key !== undefined && isTopicName(key));
  if (rows.length < 2 || said.length === 0) return null;
  const { source, path, lead, at } = first;
  return {
    table: { source, header: [emptyCell(first), ...names], rows, path, lead, at },
    read: new Set(Array.from({ length: last.at - at + 1 }, (_, index) => at + index)),
  };
}

/** Whether the line above, or the heading, says what the times below are for. */
function isIntroduced(above: Passage | undefined, { at, path }: Passage): boolean {
  const said = above?.at === at - 1 ? introAtEnd(above.text) : null;
  return said !== null || aboutIntro(path.at(-1) ?? '') !== null;
}

/** The rows of a line, which others may have run into: a name and so many cells each. */
function rowsOf(passage: Passage, width: number): readonly (readonly Passage[])[] {
  const cells = cellsOf(passage);
  const count = (cells.length - 1) / width;
  if (cells.length === 0 || !Number.isInteger(count) || count < 1) return [];
  const rows: (readonly Passage[])[] = [];
  let key = cells[0]!;
  for (let index = 0; index < count; index += 1) {
    const values = cells.slice(index * width + 1, (index + 1) * width + 1);
    const joint = index + 1 < count ? valueAndName(values.at(-1)!) : null;
    if (index + 1 < count && joint === null) return [];
    rows.push([key, ...values.slice(0, -1), joint?.value ?? values.at(-1)!]);
    key = joint?.name ?? key;
  }
  return rows.every(([name]) => name!.text.length <= LONGEST_NAME && !isTime(name!)) ? rows : [];
}

/** "next working day Northern sites", "24/7 P1 first reply": the last value of a row and the name of the next. */
function valueAndName(cell: Passage): { value: Passage; name: Passage } | null {
  const { text } = cell;
  const [time] = durationsIn(text);
  const starts = [...text.matchAll(/(?<=\s)[\p{Lu}\d]/gu)].map(({ index }) => index);
  const split =
    time === undefined
      ? starts
          .slice(-MOST_WORDS)
          .reverse()
          .find((start) => isTopicName({ text: text.slice(start) }))
      : starts.find((start) => start >= time.end);
  return split === undefined
    ? null
    : { value: cellBetween(cell, 0, split), name: cellBetween(cell, split, text.length) };
}
