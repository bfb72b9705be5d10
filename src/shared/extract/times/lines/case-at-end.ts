import { isSeverityLabel, severitiesIn } from '#shared/extract/grammar/severity.ts';
import { named, type FoundTime } from '../found-time.ts';
import { made, type Line } from './line.ts';
import { isDenied } from '../words/no-promise.ts';
import { targetsOf, timesOf } from '../words/target.ts';
import type { Topic } from '../words/topic.ts';

const CASE_AT_END = /\(([^()]{2,60})\)[.;,]?$/u;
/** "Priority" before a grade in words. */
const SCALE =
  /priorit|severit|urgenc|schweregrad|dringlichkeit|gravit|criticit|criticid|prioridad/i;
const AND = /[\s,;]{1,2}(?:and|or|und|oder|et|ou|e|o|y|en)?\s?$/i;
const LONGEST_WITH_CASE = 500;
const LONGEST_TIMES = 100;

/** "2 hours (by day) and 4 hours (by night) for a fault that … (priority Critical)": the severity that a line ends with. */
export function timesOfCaseAtEnd(
  { passage, line, working, ...input }: Line,
  topic: Topic,
): readonly FoundTime[] {
  const { text, start } = line;
  if (text.length > LONGEST_WITH_CASE || !/\)[.;,]?$/.test(text)) return [];
  const inner = CASE_AT_END.exec(text)?.[1] ?? '';
  const word = /\p{L}+$/u.exec(inner)?.[0] ?? '';
  const isGrade = SCALE.test(inner) && isSeverityLabel(word);
  const grade = isGrade ? word : severitiesIn(inner)[0]?.text;
  if (grade === undefined || timesOf(inner).length > 0) return [];
  const name = named(passage, grade);
  const times = timesOf(text).filter((time) => time.end <= LONGEST_TIMES);
  if (times[0] === undefined || times[0].start > 20 || isDenied(text)) return [];
  return times.flatMap((time, index) => {
    const next = times[index + 1]?.start;
    const hours = /^\s?\([^()]{2,60}\)/u.exec(text.slice(time.end))?.[0].length ?? 0;
    const value = text.slice(time.start, next ?? time.end + hours).replace(AND, '');
    return targetsOf(value, start + time.start, working, false)
      .slice(0, 1)
      .map((target) =>
        made({ ...input, passage, line, working }, topic, name, target, 'times/heading', 0.8),
      );
  });
}
