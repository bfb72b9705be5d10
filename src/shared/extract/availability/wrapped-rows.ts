import { cite } from '#shared/document/citation.ts';
import { boundsIn, type Bound } from '../grammar/bounds.ts';
import type { Passage } from '../sla-text.ts';
import { isExampleAround } from '../statements.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL } from '../vocabulary.ts';
import { windowIn } from '../window.ts';
import { isNoPromise } from './no-promise.ts';
import { LOWEST_PLAIN_LEVEL, type FoundTarget } from './target.ts';

/** Longer lines are no figures of a row. */
const LONGEST_FIGURES = 60;
const LONGEST_NAME = 240;
const MOST_COLUMNS = 4;

/**
 * The last row of a table whose columns ran together, where its long name pushed the figures into a line of
 * their own: "Uptime of one hall 99.1% 99.4% Uptime of both", and below it "99.6% 99.8%".
 */
export const wrappedRows = (passages: readonly Passage[]): readonly FoundTarget[] =>
  passages.flatMap((passage, index) => {
    const before = passages[index - 1];
    if (before === undefined || passage.kind !== 'paragraph') return [];
    const levels = onlyLevels(passage);
    const name = levels.length > 1 ? nameAtEnd(before, levels.length) : null;
    if (name === null || isExampleAround(passage)) return [];
    return levels.map((level) => ({
      percent: level.value,
      window: windowIn(name),
      scope: name,
      citations: [cite(passage.source, passage.text, level.start, level.end)],
      confidence: 0.65,
      rule: 'availability/wrapped-row',
      parts: [],
      path: passage.path,
      group: passage.source,
      at: passage.at,
    }));
  });

/** The levels that are all that a line says. */
function onlyLevels({ text }: Passage): readonly Bound[] {
  if (text.length > LONGEST_FIGURES || !/^[\s\d.,%|]+$/.test(text)) return [];
  const bounds = boundsIn(text);
  return bounds.length <= MOST_COLUMNS && bounds.every(isLevel) ? bounds : [];
}

const isLevel = ({ value, figure }: Bound): boolean =>
  !figure.placeholder && Number(value) >= LOWEST_PLAIN_LEVEL && Number(value) <= 100;

/** The name of a row at the end of a line whose row before it has as many levels; null where none stands there. */
function nameAtEnd({ text: all, kind }: Passage, columns: number): string | null {
  if (kind !== 'paragraph') return null;
  const text = all.slice(-2 * LONGEST_NAME);
  const row = boundsIn(text).slice(-columns);
  const last = row.at(-1);
  const areOfOneRow =
    row.length === columns &&
    row.every(isLevel) &&
    row.every((bound, at) => at === 0 || NEXT_TO.test(text.slice(row[at - 1]!.end, bound.start)));
  if (last === undefined || !areOfOneRow) return null;
  const name = text.slice(last.end).trim();
  const isName =
    name.length <= LONGEST_NAME &&
    !/[.;:!?]$/.test(name) &&
    AVAILABILITY.test(name) &&
    ![CREDIT, DOWNTIME, OTHER_LEVEL].some((words) => words.test(name));
  return isName && !isNoPromise({ text: name, example: false }) ? name : null;
}

const NEXT_TO = /^[\s|]{1,4}$/;
