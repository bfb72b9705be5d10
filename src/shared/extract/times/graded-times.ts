import { isSeverityLabel, nameOf } from '../grammar/severity.ts';
import type { Passage } from '../sla-text.ts';
import { named, type Named } from './found-time.ts';
import { targetsOf, timesOf, type Target, type WorkingTime } from './target.ts';

const LONGEST = 400;
const BETWEEN_GRADES = /[,;\n]|\s\/\s/gu;

/** "1 hour (critical), 4 hours (high)": several severities in one value, which begins at `offset` of its passage. */
export function gradedTimes(
  passage: Passage,
  value: string,
  offset: number,
  working: WorkingTime,
): readonly { readonly name: Named; readonly target: Target }[] {
  if (value.length > LONGEST) return [];
  let from = 0;
  const parts = value.split(BETWEEN_GRADES).map((text) => {
    const start = value.indexOf(text, from);
    from = start + text.length;
    return { text, start: offset + start };
  });
  return parts.flatMap(({ text, start }) => {
    const [time] = timesOf(text);
    if (time === undefined) return [];
    const around = `${text.slice(0, time.start)} ${text.slice(time.end)}`
      .replace(/\b(?:for|within|in|if|and)\b|[():<≤=–-]|\.$/giu, ' ')
      .trim();
    const bare = around.replace(/\bissues?\b/giu, ' ').trim();
    const rest = [bare, around].find(isSeverityLabel);
    if (rest === undefined) return [];
    return targetsOf(text.slice(time.start, time.end), start + time.start, working, false).map(
      (target) => ({ name: named(passage, nameOf(rest)), target }),
    );
  });
}
