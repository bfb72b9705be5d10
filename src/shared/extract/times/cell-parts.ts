import type { Passage } from '../sla-text.ts';
import { named, type Named } from './found-time.ts';
import { labelOf } from './label.ts';
import {
  coverageOf,
  hoursInHeading,
  segmentsOf,
  targetsOf,
  type Target,
  type WorkingTime,
} from './target.ts';
import { topicWords } from './topic.ts';

const LONGEST_LABEL = 40;

/** One of several times in a cell, each behind its name: "Gold: 1 hour", "By night: 2 hours". */
export interface CellPart {
  /** The plan or customer that the name says; null where it says when the clock runs. */
  readonly plan: Named | null;
  readonly target: Target;
}

/** The named times of a cell, a line or list item each; none where fewer than two lines have a name. */
export function cellParts(cell: Passage, working: WorkingTime): readonly CellPart[] {
  const lines = labelledLines(cell.text);
  if (lines.length < 2) return [];
  return lines.flatMap(({ label, value, start }): readonly CellPart[] => {
    const hours = hoursInHeading(label);
    return targetsOf(value, start, working, value.length <= LONGEST_LABEL)
      .slice(0, 1)
      .map((target) =>
        hours === null
          ? { plan: named(cell, label), target }
          : { plan: null, target: { ...target, coverage: target.coverage ?? hours } },
      );
  });
}

const labelledLines = (text: string) =>
  segmentsOf(text).flatMap((segment) => {
    const lead = segment.text.length - segment.text.trimStart().length;
    const found = labelOf(segment.text.trim());
    if (found === null || found.label.length > LONGEST_LABEL || topicWords(found.label).length > 0)
      return [];
    return [{ label: found.label, value: found.value, start: segment.start + lead + found.start }];
  });

/** What a cell of hours says for one of its names: "24x7" of "Gold: 24x7"; null where it has no names. */
export function hoursOfPart(cell: string, name: string): string | null {
  const line = labelledLines(cell).find(({ label }) => label === name);
  return line === undefined ? null : (coverageOf(line.value) ?? line.value.trim());
}
