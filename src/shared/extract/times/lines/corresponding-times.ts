import {
  bareGrades,
  isSeverityLabel,
  nameOf,
  severitiesIn,
  type ReadSeverity,
} from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { casePhrases } from '../words/case-phrases.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { labelOf } from './label.ts';
import { made, type Line } from './line.ts';
import { isNoPromise } from '../words/no-promise.ts';
import { leadingPlan } from '../words/qualifier.ts';
import { coverageOf, ownCoverage, targetsOf, timesOf } from '../words/target.ts';
import { topicWords, type Topic } from '../words/topic.ts';
import { hoursOfRead } from '../words/working-hours.ts';

const LONGEST = 400;
/** What may stand between a case and its time where no verb says what the time is for. */
const BETWEEN =
  /^(?:\s(?:issues?|incidents?|faults?|requests?|tickets?|calls?|customers?|clients?|plans?|störungen|fehlern?))?(?:\s?\([^()]{0,60}\))?[\s:,–—-]{0,3}(?:(?:it|that|this|they|you|these|the|those|times?|periods?|limits?|intervals?|deadlines?|values?|figures?|targets?|fristen|zeiten|délais|termini|plazos|prazos|termijnen|is|are|get|wait|takes?|be|equivalent|corresponding|respective|same|within|in|by|inside|under|up\sto|no\slonger\sthan|no\smore\sthan|at\smost|an?\sanswer|one|to|sind|es|innerhalb|binnen|von|gelten|beträgt|sie|sous|dans|les|délais|sont|de|entro|sono|i|tempi|en|los|plazos|son|bedragen|de|tijden|zijn|em|até|'s|’s)\s?){0,6}\s?$/i;
/** Between the times of one case: "four hours and three days". */
const NEXT_TIME =
  /^\s?(?:\([^()]{0,40}\)\s?)?(?:,|\/|and|und|et|e|y|en|or|resp\.|bzw\.|beziehungsweise)\s?(?:within\s|in\s|innerhalb\svon\s|binnen\s|sous\s|entro\s)?$/i;
/** What leads to the first case of the sentence. */
const LEADS =
  /^\W{0,4}(?:(?:and|but|und|et)\s)?(?:(?:for|on|with|under|mit|bei|für|avec|pour|en|con|met|com|per|para|voor|bij|in\scase\sof|en\scas\sde|in\scaso\sdi|en\scaso\sde)\s)?(?:an?\s|the\s|our\s|all(?:en?)?\s|quelle\s|quelli\s|celles\s|ceux\s|those\s|les\s|des\s|den\s|der\s|eine[rm]\s|le\s|los\s|las\s)?(?:fehlern?\s(?:der\s)?|störungen\s(?:der\s)?|anomalies\s(?:de\s)?)?$/i;

/**
 * "For Priority 2 the times are 2 hours and 8 hours": a sentence that names cases and times without saying what these
 * are for, right behind one that did. `order` is what the times of that one were for, one after the other.
 */
export function correspondingTimes(input: Line, order: readonly Topic[]): readonly FoundTime[] {
  const { passage, line, working } = input;
  const { text } = line;
  if (order.length === 0 || text.length > LONGEST || topicWords(text).length > 0) return [];
  const clause = clauseTime(input, order);
  if (clause.length > 0) return clause;
  const labelled = labelledTime(input, order);
  if (labelled.length > 0) return labelled;
  const times = timesOf(text);
  const cases = casesOf(text);
  const each = order.length;
  if (cases.length === 0 || times.length !== cases.length * each || isNoPromise(text)) return [];
  if (!LEADS.test(text.slice(0, cases[0]!.start))) return [];
  const areApart = cases.every(({ end }, index) => {
    const own = times.slice(index * each, (index + 1) * each);
    const next = cases[index + 1]?.start ?? text.length;
    return (
      BETWEEN.test(text.slice(end, own[0]!.start)) &&
      own.every(
        (time, at) => at === 0 || NEXT_TIME.test(text.slice(own[at - 1]!.end, time.start)),
      ) &&
      own.at(-1)!.end <= next
    );
  });
  if (!areApart) return [];
  return times.map((read, index) => {
    const next = times[index + 1]?.start ?? text.length;
    const target = {
      text: read.text,
      start: line.start + read.start,
      end: line.start + read.end,
      hours: hoursOfRead(read, working, text.slice(read.end)),
      working: read.working,
      coverage: coverageOf(text.slice(read.start, next)) ?? ownCoverage(read),
      share: null,
      timed: true,
    };
    const name = cases[Math.floor(index / each)]!;
    const topic = order[index % each]!;
    return made(input, topic, named(passage, name.text), target, 'times/corresponding', 0.75);
  });
}

const CLAUSE =
  /^(?:[A-ZÀ-Þ]:\s)?(?:and\s)?(?:if|when|where|for|wenn|falls|bei|für|si|pour|en\scas\sd[e'’]|se|per|in\scaso\sdi|para|en\scaso\sde|als|voor|bij)(?:\s|(?<=['’]))((?!example|instance|any\sreason)[A-Za-zÀ-ɏ][^,;:.()\d]{3,70}?)(?:,\s|\s(?=(?:within|inside|innerhalb|binnen|sous|entro)\s))/i;

/** "If only one till is slow, within 4 hours": the case that an elliptic answer begins with. */
export function caseOfClause(passage: Passage, text: string): Named | null {
  const name = CLAUSE.exec(text)?.[1];
  return name === undefined ? null : named(passage, name);
}

/** "If only one till is slow, within 4 hours." with nothing else, right behind a sentence that promised one time. */
function clauseTime(input: Line, order: readonly Topic[]): readonly FoundTime[] {
  const { passage, line, working } = input;
  const [topic, another] = order;
  const [read, second] = timesOf(line.text);
  if (topic === undefined || another !== undefined || read === undefined || second !== undefined)
    return [];
  const before = line.text.slice(0, read.start);
  const name = caseOfClause(passage, before);
  const isAll = LIMIT_ALONE.test(before) && /^[.!;\s]{0,3}$/.test(line.text.slice(read.end));
  if (name === null || !isAll) return [];
  return targetsOf(line.text.slice(read.start), line.start + read.start, working, false).map(
    (target) => made(input, topic, name, target, 'times/corresponding', 0.7),
  );
}
const LIMIT_ALONE =
  /[,\s]\s?(?:it['’]?s?\s(?:is\s)?|that['’]?s\s|das\ssind\s|c['’]est\s)?(?:(?:with)?in|under|inside|innerhalb\svon|binnen|in|sous|dans\sles|en|entro|em\saté|dentro\sde|nach)?\s?(?:an?\s|the\s)?$/i;

/** 'Gold “no sound” tickets: under 20 minutes': the one time of a case before a colon, right behind a sentence of one time. */
function labelledTime(input: Line, order: readonly Topic[]): readonly FoundTime[] {
  const { passage, line, working } = input;
  const [topic, another] = order;
  const label = line.text.length > LONGEST_LABELLED ? null : labelOf(line.text);
  if (topic === undefined || another !== undefined || label === null) return [];
  const name = nameOf(label.label);
  const [read, second] = timesOf(label.value);
  const isOne = read !== undefined && second === undefined && read.start <= LONGEST_LIMIT;
  if (!isOne || !(ENDS_IN_CASE.test(name) || isSeverityLabel(name))) return [];
  if (isNoPromise(line.text) || coverageOf(name) !== null) return [];
  return targetsOf(label.value, line.start + label.start, working, false)
    .slice(0, 1)
    .map((target) => made(input, topic, named(passage, name), target, 'times/corresponding', 0.7));
}
const LONGEST_LABELLED = 160;
const LONGEST_LIMIT = 14;
const ENDS_IN_CASE =
  /(?<![A-Za-zÀ-ɏ])(?:tickets?|requests?|incidents?|issues?|calls?|cases?|problems?|questions?|faults?|outages?|emergencies|jobs?|anfragen|störungen|tickets|fälle|notfälle|fragen|demandes|pannes|questions|urgences|richieste|guasti|domande|solicitudes|incidencias|averías|preguntas|pedidos|falhas|vragen|storingen|meldingen|else|rest)$/i;

/** What a sentence grades, else the plan that it begins with, else what it calls its cases by. */
function casesOf(text: string): readonly ReadSeverity[] {
  const graded = severitiesIn(text);
  if (graded.length > 0) return graded;
  const [bare] = bareGrades(text);
  if (bare !== undefined && BEFORE_BARE.test(text.slice(0, bare.start))) return [bare];
  const plan = leadingPlan(text);
  return plan === null ? casePhrases(text) : [plan];
}
/** "Las leves, en 4 horas": a grade alone, whose noun the sentence before has. */
const BEFORE_BARE = /^\W{0,3}(?:the|las|los|les|le|gli|i|as|os|die|de)\s$/i;
