import { isSeverityLabel, nameOf, severitiesIn } from '../grammar/severity.ts';
import { sentences, type Passage, type Sentence } from '../sla-text.ts';
import { NAMELESS, named, type FoundTime, type Named } from './found-time.ts';
import { gradedTimes } from './graded-times.ts';
import { labelOf, type Labelled } from './label.ts';
import { occasionOf, promisesIn } from './prose.ts';
import type { Situation } from './situation.ts';
import { coverageOf, targetsOf, timesOf, type Target, type WorkingTime } from './target.ts';
import { topicOf, topicWords, type Topic } from './topic.ts';

const BEFORE_DASH = /^([^–—\n]{1,50}?)\s[-–—]\s/u;
/** More sentences than any paragraph has. */
const MOST_LINES = 1_000;
const LONGEST_VALUE = 300;
const LONGEST_BARE = 70;

/** The times of a paragraph or item. */
export function passageTimes(
  passage: Passage,
  situation: Situation,
  working: WorkingTime,
): readonly FoundTime[] {
  const lines = sentences(passage.text).slice(0, MOST_LINES);
  let last: Named | null = null;
  return lines.flatMap((line, index) => {
    const found = lineTimes({
      passage,
      line,
      situation,
      working,
      before: last,
      first: index === 0,
    });
    // "P1 – Critical" on a line of its own, or before a dash, names what the next sentences set.
    const label = labelOf(line.text)?.label ?? BEFORE_DASH.exec(line.text)?.[1] ?? line.text;
    if (isSeverityLabel(label)) last = named(passage, nameOf(label));
    return found;
  });
}

interface Line {
  readonly passage: Passage;
  readonly line: Sentence;
  readonly situation: Situation;
  readonly working: WorkingTime;
  readonly before: Named | null;
  readonly first: boolean;
}

function lineTimes(input: Line): readonly FoundTime[] {
  const { line, situation } = input;
  const label = line.text.length > 4_000 ? null : labelOf(line.text);
  if (label !== null) {
    const labelled = labelTimes(input, label);
    if (labelled !== null) return labelled;
  }
  if (situation.direct && situation.topic !== null) {
    const bare = bareTimes(input, situation.topic);
    if (bare.length > 0) return bare;
  }
  return proseTimes(input, line.text, line.start, null, label?.label);
}

/** Times of "label: value"; null where the label says nothing about them. */
function labelTimes(input: Line, label: Labelled): readonly FoundTime[] | null {
  const { passage, line, situation, working } = input;
  const about = topicOf(label.label);
  const offset = line.start + label.start;
  const inLabel = severityOfLabel(passage, label.label);
  if (about === 'other' && inLabel === null)
    return timesOf(label.value).length > 0 && !hasTopic(label.value) ? [] : null;
  if (about === 'response' || about === 'resolution') {
    const several = promisesIn(line.text, working);
    if (new Set(several.map(({ topic }) => topic)).size > 1)
      return proseTimes(input, line.text, line.start, inLabel);
    if (label.value.length > LONGEST_VALUE) return null;
    const graded = gradedTimes(passage, label.value, offset, working);
    if (graded.length > 1)
      return graded.map(({ name, target }) =>
        made(input, about, name, target, 'times/graded-label', 0.85),
      );
    const values = targetsOf(label.value, offset, working, label.value.length <= LONGEST_BARE);
    const several2 = severitiesIn(label.value);
    const own =
      inLabel ??
      situation.severity ??
      input.before ??
      situation.described ??
      (several2.length === 1 ? named(passage, several2[0]?.text ?? '') : null) ??
      null;
    const name = own ?? named(passage, nameOf(label.label));
    return values
      .filter(({ timed }) => timed || inLabel !== null || situation.severity !== null)
      .map((target) =>
        made(input, about, name, target, 'times/label', own === null ? 0.75 : 0.9, own === null),
      );
  }
  if (inLabel !== null) {
    const inProse = withWords(input, label, proseTimes(input, label.value, offset, inLabel));
    if (inProse.length > 0 || situation.topic === null) return inProse;
    if (hasTopic(label.value) || label.value.length > LONGEST_VALUE) return inProse;
    return targetsOf(label.value, offset, working, false).map((target) =>
      made(input, situation.topic ?? 'response', inLabel, target, 'times/severity-list', 0.85),
    );
  }
  if (!situation.direct || situation.topic === null || situation.severity === null) return null;
  if (label.value.length > LONGEST_VALUE || hasTopic(label.label)) return null;
  const { topic, severity } = situation;
  return targetsOf(label.value, offset, working, label.value.length <= LONGEST_BARE).map((target) =>
    made(
      input,
      topic,
      severity,
      { ...target, coverage: target.coverage ?? coverageOf(label.label) },
      'times/heading',
      0.85,
    ),
  );
}

/** "response within 1 day, resolution by mutual agreement": beside a time, the other one in words. */
const IN_WORDS =
  /(?:^|[,;]\s?|\sand\s)(?:and\s)?(respon(?:se|ded(?:\\sto)?)|resol(?:ution|ved)|fix(?:ed)?|workaround)(?:\stimes?)?:?\s((?:(?:is\s)?(?:based\son|subject\sto|by|as|on|upon|at|according\sto)\s|(?:is\s)?(?:best[-\s]effort|reasonable)(?!\p{L}))[^,;.\n]{0,80})/iu;

function withWords(
  input: Line,
  label: Labelled,
  found: readonly FoundTime[],
): readonly FoundTime[] {
  const [first] = found;
  const words = first === undefined ? null : IN_WORDS.exec(label.value);
  const about = topicOf(words?.[1] ?? '');
  const text = words?.[2]?.trim() ?? '';
  if (first === undefined || (about !== 'response' && about !== 'resolution')) return found;
  if (found.some(({ topic }) => topic === about) || timesOf(text).length > 0) return found;
  const start = input.line.start + label.start + label.value.indexOf(text, words?.index);
  const target = {
    text,
    start,
    end: start + text.length,
    hours: null,
    working: false,
    coverage: null,
    share: null,
    timed: false,
  };
  return [...found, { ...first, topic: about, target }];
}

const hasTopic = (text: string) => topicWords(text).some(({ topic }) => topic !== 'other');

function severityOfLabel(passage: Passage, label: string): Named | null {
  const about = topicOf(label);
  const ofTime = about === 'response' || about === 'resolution';
  if (!ofTime && isSeverityLabel(label)) return named(passage, nameOf(label));
  const [first] = severitiesIn(label);
  return first === undefined ? null : named(passage, first.text);
}

/** A value right under a heading "Response time". */
function bareTimes(input: Line, topic: Topic): readonly FoundTime[] {
  const { line, situation, working, passage } = input;
  const [time] = timesOf(line.text);
  const starts = time !== undefined && time.start <= 40 && line.text.length <= 200;
  const words = input.first && situation.severity !== null && line.text.length <= LONGEST_BARE;
  if ((!starts && !words) || hasTopic(line.text)) return [];
  const severity = situation.severity ?? input.before ?? firstSeverity(passage, line.text) ?? null;
  if (severity === null && time === undefined) return [];
  return targetsOf(line.text, line.start, working, words).map((target) =>
    made(input, topic, severity ?? headingName(passage), target, 'times/heading', 0.85),
  );
}

const firstSeverity = (passage: Passage, text: string): Named | null => {
  const [first] = severitiesIn(text);
  return first === undefined ? null : named(passage, first.text);
};

const headingName = (passage: Passage): Named => ({
  text: nameOf(passage.path.at(-1) ?? ''),
  citation: null,
});

function proseTimes(
  input: Line,
  text: string,
  offset: number,
  label: Named | null,
  before = '',
): readonly FoundTime[] {
  const { passage, situation, working } = input;
  const occasion = occasionOf(text);
  return promisesIn(text, working).flatMap(({ topic, target, severity, word }) => {
    if (topic === 'resolution' && isRecovery(passage, occasion?.text ?? '')) return [];
    const own = severity === null ? null : named(passage, severity.text);
    const name =
      label ??
      own ??
      situation.severity ??
      input.before ??
      (occasion === null ? null : named(passage, occasion.text)) ??
      caseOf(passage, before) ??
      situation.plan;
    const moved = { ...target, start: target.start + offset, end: target.end + offset };
    const confidence = severity === null && label === null ? 0.7 : 0.8;
    const called = name ?? (NOUN.test(word) ? named(passage, word) : NAMELESS);
    return [made(input, topic, called, moved, 'times/sentence', confidence, name === null)];
  });
}

const NO_CASE =
  /^(?:notes?|examples?|important|support|services?|sla|general|commitments?|guarantees?|legend|hinweise?|wichtig|beispiel|remarques?|exemples?)$/iu;

/** What stands before the colon of a sentence names its case: "Basic customers: we answer within a day". */
function caseOf(passage: Passage, label: string): Named | null {
  const name = nameOf(label.replace(/\([^()]{0,80}\)/gu, ' '));
  return name === '' || name.length > 60 || NO_CASE.test(name) || hasTopic(name)
    ? null
    : named(passage, name);
}

const RECOVERY =
  /\bdisaster\b|\bback-?ups?\b|\b(?:business|service)\scontinuity\b|\bdata\s(?:loss|recovery|protection|restoration)\b|\bloss\sof\sdata\b|\brto\b|datensicherung|datenverlust|notfall(?:plan|wiederherstellung)|wiederanlauf|\bsauvegardes?\b|\bperte\sde\sdonnées|\breprise\sd['’]activité/iu;

/** Bringing data back after a disaster is an aim of recovery, and resolves no incident of support. */
const isRecovery = ({ path, lead }: Passage, occasion: string): boolean =>
  [path.at(-1) ?? '', lead.slice(0, 200), occasion].some((text) => RECOVERY.test(text));

/** What a time is called, where the word is a noun: "Mean Time to Repair", not "respond". */
const NOUN =
  /time|response|resolution|repair$|MTTR|restoration|call[-\s]?back|zeit|délai|temps|tiempo/iu;

function made(
  { passage, situation }: Line,
  topic: Topic,
  severity: Named,
  target: Target,
  rule: string,
  confidence: number,
  nameless = false,
): FoundTime {
  const plan = situation.plan?.text === severity.text ? null : situation.plan;
  return { topic, severity, plan, target, passage, rule, confidence, nameless };
}
