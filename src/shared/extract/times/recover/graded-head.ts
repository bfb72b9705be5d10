import { cellBetween } from '#shared/extract/cells.ts';
import {
  numberedSeverities,
  severitiesIn,
  type ReadSeverity,
} from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { namesPlanColumn } from '../words/cell-kind.ts';
import { planNamed } from '../lines/line-above.ts';
import { timesOf } from '../words/target.ts';
import { topicWords } from '../words/topic.ts';

/** A line of names whose columns are severities: "Gold plan P1 P2 P3". */
export interface GradedHead {
  /** What stands before the severities, perhaps nothing. */
  readonly key: Passage;
  readonly columns: readonly Passage[];
  /** The plan that the line begins with. */
  readonly plan: string | null;
  /** Where the first row begins in the passage. */
  readonly end: number;
}

const LONGEST = 200;
const LONGEST_PLAN = 40;
const LONGEST_TOPIC = 30;
const PLAN = /^[\p{L}\d\s&+()/-]*$/u;

/** Severities side by side at the beginning of a passage, perhaps behind a plan; the rows say what their times are for. */
export function gradedHead(passage: Passage): GradedHead | null {
  const { text } = passage;
  const all = sideBySide(text.slice(0, LONGEST));
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined || all.length < 2) return null;
  const name = text.slice(0, first.start).trim();
  const row = text.slice(last.end);
  if (row.trim() !== '' && !beginsWithTopic(row)) return null;
  if (name.length > LONGEST_PLAN || !PLAN.test(name) || topicWords(name).length > 0) return null;
  const key = cellBetween(passage, 0, first.start);
  return {
    key,
    columns: all.map(({ start, end }) => cellBetween(passage, start, end)),
    plan: namesPlanColumn(key) ? null : (planNamed(name)?.text ?? null),
    end: last.end,
  };
}

/** The first severities of a text, as long as nothing stands between them: numbered, or grades of what they name. */
function sideBySide(text: string): readonly ReadSeverity[] {
  const found = [numberedSeverities(text), severitiesIn(text)].map((all) => {
    const apart = all.findIndex(
      ({ start }, index) => index > 0 && text.slice(all[index - 1]!.end, start).trim() !== '',
    );
    return apart < 0 ? all : all.slice(0, apart);
  });
  return found.find(({ length }) => length > 1) ?? [];
}

/** Whether the first row ran into the line of names, and says what its times are for. */
function beginsWithTopic(row: string): boolean {
  const [time] = timesOf(row.slice(0, LONGEST));
  const [word] = topicWords(row.slice(0, time?.start ?? 0));
  return word !== undefined && word.topic !== 'other' && word.start <= LONGEST_TOPIC;
}
