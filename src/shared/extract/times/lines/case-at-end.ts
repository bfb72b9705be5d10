import { compact } from '#shared/extract/grammar/compact.ts';
import {
  isSeverityLabel,
  severitiesIn,
  severityAtStart,
} from '#shared/extract/grammar/severity.ts';
import { named, type FoundTime } from '../found-time.ts';
import { made, type Line } from './line.ts';
import { isDenied } from '../words/no-promise.ts';
import { coverageOf, targetsOf, timesOf } from '../words/target.ts';
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
  if (text.length > LONGEST_WITH_CASE) return [];
  if (!/\)[.;,]?$/.test(text)) return timesOfClasses({ passage, line, working, ...input }, topic);
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

/** "Classified as", before what a case is classified as. */
const CLASSIFIED = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:classif(?:ied|y)|categori[sz]ed|rated|graded|marked|flagged|logged|designated|ranked|assessed|tagged|labell?ed|triaged|raised|reported|set)\s(?:as|at|to)\s|(?:class|qualifi|catégoris|marqu|signal)ée?s?\s(?:comme\s|en\s)?|(?:clasificad|catalogad|calificad|classificad|marcad)[oa]s?\s(?:como|de)\s|(?:classificat|contrassegnat|catalogat)[oaie]\scome\s|(?:geclassificeerd|aangemerkt|gemeld)\sals\s)(?:(?:an?|being|having|of)\s)?["“«]?/giu,
);
const LONGEST_NAME = 40;

/** "Within 2 hours for cases classified as Urgent by day or as High at night": one time for what its sentence says they are classed as. */
function timesOfClasses(input: Line, topic: Topic): readonly FoundTime[] {
  const { passage, line, working, situation } = input;
  const { text, start } = line;
  const [time, another] = timesOf(text);
  if (time === undefined || another !== undefined || time.start > 20) return [];
  if (situation.severity !== null || isDenied(text)) return [];
  const classes = [...text.matchAll(CLASSIFIED)].flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const rest = text.slice(from, from + LONGEST_NAME);
    const severity = severityAtStart(rest);
    if (index < time.end || severity === null) return [];
    const scale = /^\s(?:priority|severity|urgency)(?![A-Za-zÀ-ɏ])/i.exec(rest.slice(severity.end));
    const end = from + severity.end + (scale?.[0].length ?? 0);
    return [{ start: index, from, end }];
  });
  const hours = /^\s?\([^()]{2,60}\)/u.exec(text.slice(time.end))?.[0].length ?? 0;
  const [target] = targetsOf(text.slice(0, time.end + hours), start, working, false);
  if (target === undefined) return [];
  return classes.map(({ from, end }, index) => {
    const behind = text.slice(end, classes[index + 1]?.start);
    return made(
      input,
      topic,
      named(passage, text.slice(from, end)),
      { ...target, coverage: target.coverage ?? coverageOf(behind) },
      'times/heading',
      0.8,
    );
  });
}
