import type { Passage } from '#shared/extract/sla-text.ts';
import { cellBetween } from '#shared/extract/cells.ts';
import { LONGEST_NAME } from './cell-kind.ts';
import { partsAtSeams, unglued } from '#shared/extract/seams.ts';
import { topicOf, topicWords, type Topic } from './topic.ts';
import { CASE_KEY_WORDS, PLAN_WORDS, RANK_WORDS, SEVERITY_WORDS } from './key-words.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

/** A name of a column in a line of several, with what its times are for; null for columns of something else. */
export interface ColumnName {
  readonly cell: Passage;
  readonly topic: Topic | null;
}

const LONGEST_LINE = 160;
const FEWEST_WORDS = 4;

const KEY = compact(
  new RegExp(`^(?:${SEVERITY_WORDS}|${RANK_WORDS}|${PLAN_WORDS})(?![A-Za-zÀ-ɏ])`, 'i'),
);
/** "Problem Description …": in small letters a title, or a sentence. */
const CASE_KEY = compact(new RegExp(`^(?:${CASE_KEY_WORDS})(?![A-Za-zÀ-ɏ])`, 'i'));

const ofTime = (text: string): Topic | null => {
  const topic = topicOf(text);
  return topic === 'response' || topic === 'resolution' ? topic : null;
};

/**
 * The names of columns that stand in one line, where cells touch ("PriorityDescriptionResponse time") or only spaces
 * part them ("Priority Description Response time"); null for a line that is something else.
 */
export function columnNames(passage: Passage): readonly ColumnName[] | null {
  const { text, kind } = passage;
  if (kind === 'item' || text.length > LONGEST_LINE || /[.:;?!,]$/.test(text.trim())) return null;
  if (/\d/.test(text) || /[;|]/.test(text)) return null;
  return touching(passage) ?? spaced(passage);
}

function touching(passage: Passage): readonly ColumnName[] | null {
  const parts = partsAtSeams(passage.text);
  if (parts.length < 2) return null;
  const names = parts.map(({ start, end }) => {
    const cell = cellBetween(passage, start, end);
    return { cell, topic: ofTime(cell.text) };
  });
  const areNames = names.every(({ cell }) => cell.text !== '' && cell.text.length <= LONGEST_NAME);
  return areNames && names.some(({ topic }) => topic !== null) ? names : null;
}

/** What a column of times of something else is called: "Updates", "Closure", "RCA". */
export const OTHER_COLUMN =
  /^(?:escalat|updat|status|frequency|communicat|notif|follow|report|progress|clos|root|rca|post|retention)/i;

/** The words beside a topic that belong to its name. */
const AROUND =
  /^\s(?:times?|targets?|goals?|zeit(?:en)?|level|\(?sla\)?|objectives?)(?![A-Za-zÀ-ɏ])/i;

function spaced(passage: Passage): readonly ColumnName[] | null {
  const { text } = passage;
  const line = unglued(text).text.replace(/\*/g, '').trim();
  if (
    !(KEY.test(line) || (/^\p{Lu}/u.test(line) && CASE_KEY.test(line))) ||
    line.split(' ').length < FEWEST_WORDS ||
    /,/.test(line)
  )
    return null;
  const found: ColumnName[] = [];
  for (const { topic, start, end } of topicWords(text)) {
    const isOther = topic === 'other';
    // "Escalation": its times stand between those of the others.
    if (isOther && (found.length === 0 || !OTHER_COLUMN.test(text.slice(start, end)))) continue;
    if (found.at(-1)?.topic === (isOther ? null : topic)) continue;
    const after = AROUND.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    found.push({
      cell: cellBetween(passage, start, end + after),
      topic: isOther ? null : topic,
    });
  }
  if (found.length === 0) return null;
  const key = /^\P{L}*\p{L}+/u.exec(text)?.[0].length ?? 0;
  return [{ cell: cellBetween(passage, 0, key), topic: null }, ...found];
}
