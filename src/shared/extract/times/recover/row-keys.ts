import { cellBetween } from '#shared/extract/cells.ts';
import { compact } from '#shared/extract/grammar/compact.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { isSeverityName, isTime } from '../words/cell-kind.ts';

// What names a row of a table that lost its lines.

/** "2 - Team down", "3. One person": a rank and the name of the case that it has. */
const RANKED_NAME = /^[1-9]\s?[-–—.:)]\s?\p{Lu}[^.!?]{2,40}$/u;

export const isKey = (cell: Passage): boolean =>
  isSeverityName(cell) ||
  (RANKED_NAME.test(cell.text) && !isTime(cell)) ||
  meaningAt(cell) !== null;

const LONGEST_MEANING = 140;
const MEANING = /^\s?(?:[:–—-]\s|\()[A-Za-zÀ-ɏ]\S{0,24}\s\S/;

/** Where what it means begins in a cell that names its severity first: "High: one room, or several people"; null for none. */
function meaningAt({ text }: Pick<Passage, 'text'>): number | null {
  const name = text.length > LONGEST_MEANING ? null : severityAtStart(text);
  return name !== null && MEANING.test(text.slice(name.end)) && durationsIn(text).length === 0
    ? name.end
    : null;
}

/** A key without what it means. */
export function nameOfKey(cell: Passage): Passage {
  const end = meaningAt(cell);
  return end === null ? cell : cellBetween(cell, 0, end);
}

const FIGURE = String.raw`\d{1,3}\s(?:(?:working|business|calendar|clock)\s)?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|h)`;
/** Figures that end a line and that no word governs: "… who cannot work 1 working hour". */
const TIMES_AT_END = compact(
  new RegExp(
    String.raw`(?<!\b(?:in|within|for|of|after|than|to|every|least|most|by|until|over|about|the|last|next|under|and|or|from))(?:\s${FIGURE}){1,3}$`,
    'i',
  ),
);
const EACH_FIGURE = new RegExp(FIGURE, 'gi');

/** "High: a room, or several people 1 working hour": where the times begin that the key of a row ran into. */
export function timesRunIn({ text }: Passage): readonly number[] {
  const times = text.length > LONGEST_MEANING ? null : TIMES_AT_END.exec(text);
  if (times === null || meaningAt({ text: text.slice(0, times.index) }) === null) return [];
  return [...times[0].matchAll(EACH_FIGURE)].map(({ index }) => times.index + index);
}

const scaleOf = ({ text }: Passage): string =>
  /^(\p{L}*[\s-]?)\d/u.exec(text.trim())?.[1]?.toLowerCase() ?? '';

/** Whether a cell names a further severity on the scale of the one before. */
export function beginsRow(
  cell: Passage,
  before: Passage | undefined,
  names: ReadonlySet<string>,
): boolean {
  if (cell.kind === 'item' || !isKey(cell) || isTime(cell)) return false;
  if (names.has(cell.text.trim().toLowerCase())) return false;
  return before === undefined || scaleOf(before) === scaleOf(cell);
}
