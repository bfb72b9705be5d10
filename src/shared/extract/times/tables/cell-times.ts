import { nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { labelledSegments, type CellTime } from '../lines/labelled-segments.ts';
import { hasTimes, type Column } from './table-roles.ts';
import { withoutFused } from '../words/fused-grade.ts';
import { segmentsOf } from '../words/segments.ts';
import { targetsOf } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { topicOf, topicWords, type Topic } from '../words/topic.ts';

export const LONGEST_CELL = 400;

export const filled = (cell: Passage | undefined): Passage | undefined =>
  cell === undefined || cell.text.trim() === '' ? undefined : cell;

/** Words count as times only in a column that has a figure somewhere. */
export const columnHolds = (table: Pick<TableView, 'rows'>, index: number): boolean =>
  table.rows.some((row) => {
    const cell = row[index];
    return cell !== undefined && hasTimes([cell]);
  });

/** The name of a row: the first line of its key, cut where a description begins. */
export function rowName(key: Passage): Named {
  const line = nameOf(key.text);
  const ranked = /^(?:[1-5]|[A-E]|I{1,3})\s?[-–—:.]\s?[\p{L}/]{2,20}/u.exec(line)?.[0];
  if (ranked !== undefined && line.length > 60) return named(key, ranked);
  if (line.length <= 60) return named(key, withoutFused(line));
  const cut = /^[^:.(–—]{2,60}(?=[:.(–—]|\s-\s)/u.exec(line)?.[0].trim();
  return named(key, cut === undefined ? line.slice(0, 120) : withoutFused(cut));
}

/** The times of one cell below a column of times. */
export function cellTimes(
  cell: Passage,
  column: Column,
  working: WorkingTime,
  words: boolean,
): readonly CellTime[] {
  const { text } = cell;
  if (text.length > LONGEST_CELL) return [];
  const own = labelledSegments(cell, working);
  if (own.length > 0) return [...unlabelledFirst(cell, column.topic, own, working), ...own];
  const targets = targetsOf(text, 0, working, words);
  if (column.parts.length === targets.length && targets.length === 2) {
    return targets.flatMap((target, index) => {
      const part = column.parts[index] ?? '';
      const topic = topicOf(part);
      if (topic === 'response' || topic === 'resolution') return [{ topic, target }];
      return column.topic === null
        ? []
        : [{ topic: column.topic, target: { ...target, coverage: target.coverage ?? part } }];
    });
  }
  const topic = column.topic;
  if (topic === null) return [];
  // Several times in one cell without a name apiece: the first is the promise, unless the others say at which
  // other hours they hold, or all of how many cases.
  const apart =
    targets.length > 1 &&
    (targets.slice(1).every(({ coverage }) => coverage !== null) ||
      targets.every(({ share }) => share !== null));
  return (apart ? targets : targets.slice(0, 1)).map((target) => ({ topic, target }));
}

/** "3 hours; fitter on site 5 hours" in a column of repairs: the time before the labelled ones is that of the column. */
function unlabelledFirst(
  cell: Passage,
  topic: Topic | null,
  own: readonly CellTime[],
  working: WorkingTime,
): readonly CellTime[] {
  const [first] = segmentsOf(cell.text);
  const isOpen =
    topic !== null &&
    first !== undefined &&
    own.every((one) => one.topic !== topic && one.target.start >= first.start + first.text.length);
  if (!isOpen || topicWords(first.text).length > 0) return [];
  return targetsOf(first.text, first.start, working, false)
    .slice(0, 1)
    .map((target) => ({ topic, target }));
}
