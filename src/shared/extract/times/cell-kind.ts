import { durationsIn } from '../grammar/duration.ts';
import { isRank, isSeverityLabel } from '../grammar/severity.ts';
import type { Passage } from '../sla-text.ts';
import { inPlaceOfTime, isPlaceholder, timesOf } from './target.ts';
import { topicOf, type Topic } from './topic.ts';

/** What a cell is by its words alone: the one vocabulary of all layouts that lost their table. */

/** No name of a column, a row or a label is longer. */
export const LONGEST_NAME = 60;
/** No cell that is a time is longer. */
export const LONGEST_TIME = 80;

type Words = Pick<Passage, 'text'>;

/** What a name of a column or a label says that times are for; null where it says none or has a time itself. */
export function topicOfName({ text }: Words): Topic | null {
  if (text.length > LONGEST_NAME) return null;
  const topic = topicOf(text);
  return (topic === 'response' || topic === 'resolution') && durationsIn(text).length === 0
    ? topic
    : null;
}

export const isTopicName = (cell: Words): boolean => topicOfName(cell) !== null;

/** A severity or its bare rank: "P1", "Critical", "2". */
export const isSeverityName = ({ text }: Words): boolean =>
  text.length <= LONGEST_NAME && (isSeverityLabel(text) || isRank(text));

/** A cell that prints a time. */
export const isTime = ({ text }: Words): boolean =>
  text.length <= LONGEST_TIME && timesOf(text).length > 0;

/** A time, or what stands where none is promised: "N/A", "-". */
export const isTimeOrNone = (cell: Words): boolean => isTime(cell) || isPlaceholder(cell.text);

/** The same, or the words in its place: "Best effort". */
export const isTimeOrWords = (cell: Words): boolean =>
  isTimeOrNone(cell) || (cell.text.length <= LONGEST_TIME && inPlaceOfTime(cell.text));

const KEY =
  /^(?:(?:incident|ticket|issue|support|sla)\s)?(?:severity|sev|priority|prio|urgency|level|class|category|impact|type|schweregrad|priorität|kategorie|störungsklasse|fehlerklasse|dringlichkeit|gravité|priorité|criticité|niveau|priorità|gravità|criticità|livello|prioridad|criticidad|severidad|gravedad|prioriteit)(?:\s(?:level|class|code|name))?$/i;
const PLAN_KEY =
  /^(?:(?:support|service|subscription|sla)\s)?(?:plan|tier|package|edition|subscription|paket|tarif|forfait|formule|offre|piano|plan\sde\sservicio|pakket)(?:\s(?:tier|level|name|type))?$/i;

/** The name of the column that names the rows by severity: "Priority". */
export const namesSeverityColumn = (cell: Words): boolean =>
  cell.text.length <= LONGEST_NAME && KEY.test(cell.text.trim());

/** The same by plan: "Support plan". */
export const namesPlanColumn = (cell: Words): boolean =>
  cell.text.length <= LONGEST_NAME && PLAN_KEY.test(cell.text.trim());

/** A cell that has no words. */
export const emptyCell = (near: Passage): Passage => ({
  ...near,
  kind: 'cell',
  text: '',
  part: { start: 0, end: 0 },
});

/** The words between two positions of a passage as a cell. */
export function cellBetween(passage: Passage, from: number, to: number): Passage {
  const raw = passage.text.slice(from, to);
  const text = raw.trim();
  const base = passage.part?.start ?? 0;
  const start = base + from + (raw.length - raw.trimStart().length);
  return { ...passage, kind: 'cell', text, part: { start, end: start + text.length } };
}

/** The cells between the bars of a line; the bars at its ends part nothing. */
export function barredCells(passage: Passage): readonly Passage[] {
  const { text } = passage;
  const bars = [...text.matchAll(/\|/g)].map(({ index }) => index);
  const edges = [-1, ...bars, text.length];
  const cells = edges.slice(1).map((to, index) => cellBetween(passage, edges[index]! + 1, to));
  if (/^\s*\|/.test(text)) cells.shift();
  if (/\|\s*$/.test(text)) cells.pop();
  return cells;
}
