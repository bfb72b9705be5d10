import { compact } from '#shared/extract/grammar/compact.ts';
import {
  isSeverityLabel,
  nameOf,
  numberedSeverities,
  severitiesIn,
  severityAtStart,
} from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { valueParts, type CellPart } from './cell-parts.ts';
import { namesServices } from '../words/beside-topic.ts';
import { named, type FoundTime, type Named } from '../found-time.ts';
import { gradedTimes, severityRange } from './graded-times.ts';
import type { Labelled } from './label.ts';
import { hasTopic, made, type Line } from './line.ts';
import { isOfPast } from '../words/no-promise.ts';
import { promisesIn } from './prose.ts';
import { NO_CASE, proseTimes } from './prose-times.ts';
import { namesCase } from './line-above.ts';
import { coverageOf, inPlaceOfTime, targetsOf, timesOf } from '../words/target.ts';
import { namesRepairs } from '../words/repairs.ts';
import { namesRequest } from '../words/requested.ts';
import { withFirst, withWords } from './second-times.ts';
import { saysOther } from './says-other.ts';
import { terseTimes } from './terse-times.ts';
import { topicOf, topicWords, type Topic } from '../words/topic.ts';

/** The longest value that is one time in words. */
export const LONGEST_BARE = 70;
const LONGEST_VALUE = 300;

/** Times of "label: value"; null where the label says nothing about them. */
export function labelTimes(input: Line, label: Labelled): readonly FoundTime[] | null {
  const { passage, line, situation, working } = input;
  const about = topicOf(label.label);
  const offset = line.start + label.start;
  const inLabel = severityOfLabel(passage, label.label);
  const range = severityRange(label.label);
  if (range.length > 0 && situation.topic !== null && !hasTopic(label.value)) {
    const { topic } = situation;
    return targetsOf(label.value, offset, working, false).flatMap((target) =>
      range.map((name) =>
        made(input, topic, named(passage, name), target, 'times/severity-list', 0.85),
      ),
    );
  }
  if (about === null && namesTargets(label.label)) {
    const graded = gradedTimes(passage, label.value, offset, working);
    const topic = situation.topic ?? 'response';
    if (graded.length > 1 && !hasTopic(label.value))
      return graded.map(({ name, target }) =>
        made(input, topic, name, target, 'times/graded-label', 0.7),
      );
  }
  if (saysMissed(label.label) || STEP.test(label.label) || isOfPast(label.label)) return [];
  if (isDeniedValue(input, label)) return [];
  // "P1 bug fixes: immediate deployment" tells how a fix is put in.
  if (inLabel !== null && namesServices(label.label) && timesOf(label.value).length === 0)
    return [];
  const listed = inLabel === null ? caseOfItem(input, label) : null;
  if (listed !== null && situation.topic !== null) {
    const topic = situation.topic;
    return targetsOf(label.value, offset, working, false).map((target) =>
      made(input, topic, listed, target, 'times/case-list', 0.75),
    );
  }
  if (about === 'other' && inLabel === null) {
    const [time] = timesOf(label.value);
    return time !== undefined && !hasTopic(withoutTrigger(label.value, time.end)) ? [] : null;
  }
  if (about === 'response' || about === 'resolution') {
    const several = promisesIn(line.text, working);
    if (new Set(several.map(({ topic }) => topic)).size > 1)
      return proseTimes(input, line.text, line.start, inLabel);
    if (label.value.length > LONGEST_VALUE) return null;
    // "No response within 1 hour: phone us" has its time before the colon.
    if (timesOf(label.label).length > 0 && timesOf(label.value).length === 0) return null;
    if (isOfFailure(label.value) || TOLD_TO_ALL.test(label.value)) return [];
    if (isOfOther(about, label.value)) return proseTimes(input, label.value, offset, inLabel);
    const graded = gradedTimes(passage, label.value, offset, working);
    if (graded.length > 1)
      return graded.map(({ name, target }) =>
        made(input, about, name, target, 'times/graded-label', 0.85),
      );
    const parts = valueParts(passage, label.value, offset, working);
    const values: readonly CellPart[] =
      parts.length > 0
        ? parts
        : targetsOf(label.value, offset, working, label.value.length <= LONGEST_BARE).map(
            (target) => ({ plan: null, target }),
          );
    const inValue = severitiesIn(label.value);
    const own =
      inLabel ??
      rankOf(input.before) ??
      situation.severity ??
      situation.described ??
      (inValue.length === 1 ? named(passage, inValue[0]?.text ?? '') : null) ??
      null;
    const name = own ?? named(passage, nameOf(label.label));
    return values
      .filter(
        ({ target }) =>
          (target.timed ||
            inLabel !== null ||
            situation.severity !== null ||
            (own !== null && inPlaceOfTime(target.text))) &&
          !(target.hours === null && TELLS.test(target.text)),
      )
      .map(({ plan, target }) =>
        own === null && plan !== null
          ? made(input, about, plan, target, 'times/label', 0.75)
          : ofPlan(
              plan,
              made(
                input,
                about,
                name,
                target,
                'times/label',
                own === null ? 0.75 : 0.9,
                own === null,
              ),
            ),
      );
  }
  if (inLabel !== null) {
    const topic = situation.topic ?? topicOfName(input, label);
    const inProse = withWords(
      line,
      label,
      withFirst(input, label, inLabel, proseTimes(input, label.value, offset, inLabel)),
    );
    const terse = terseTimes(input, label.value, offset, inLabel);
    if (terse.length > inProse.length) return terse;
    if (inProse.length > 0 || topic === null) return inProse;
    if (saysOther(label.value, topic) || label.value.length > LONGEST_VALUE) return inProse;
    const parts = valueParts(passage, label.value, offset, working);
    if (parts.length > 0)
      return parts.map(({ plan, target }) =>
        ofPlan(plan, made(input, topic, inLabel, target, 'times/severity-list', 0.85)),
      );
    const words = situation.direct && inPlaceOfTime(label.value);
    return targetsOf(label.value, offset, working, words).map((target) =>
      made(input, topic, inLabel, target, 'times/severity-list', 0.85),
    );
  }
  if (!situation.direct || situation.topic === null || situation.severity === null) return null;
  if (label.value.length > LONGEST_VALUE || hasTopic(label.label)) return null;
  if (namesCase(label.label)) return null;
  const { topic, severity } = situation;
  const words = situation.fresh && label.value.length <= LONGEST_BARE;
  return targetsOf(label.value, offset, working, words).map((target) =>
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

/** "Within 5 days after the resolution": what starts a clock behind its time says not what the time is for. */
const withoutTrigger = (value: string, end: number): string =>
  TRIGGER.test(value.slice(end)) ? value.slice(0, end) : value;
const TRIGGER =
  /^\s(?:after|following|from|of|upon|nach|ab|après|suivant|dopo|dalla?|después|tras|na|após)\s/i;

/** "Resolution: if we cannot mend it in a day, you may ask for your money": what follows where a time is missed. */
const isOfFailure = (value: string): boolean => {
  const condition = CONDITION.exec(value)?.[0] ?? '';
  return condition !== '' && timesOf(condition).length > 0 && FAILS.test(condition);
};
const CONDITION =
  /^(?:if|should|where|wenn|falls|sollten?|si|se|caso|als|indien)\s[^,;.:]{5,160},/i;
const FAILS =
  /(?<![A-Za-zÀ-ɏ])(?:cannot|can['’]t|not|unable|fails?|nicht|kein\w{0,2}|pas|non|no|não|niet|geen)(?![A-Za-zÀ-ɏ])/i;

/** "Acknowledgement: we tell all affected customers within an hour": what is published of an outage, and no answer. */
const TOLD_TO_ALL = compact(
  /(?<![A-Za-zÀ-ɏ])(?:notif|inform|announce|post|publish|alert|communicat|benachrichtig|informier|avis|prévenu|avvisa|inform|notific|avisa)[a-zà-ɏ]{0,10}\s(?:(?:is|are|will|be|sent|to|on|the|all|any|our|an|alle|aux?|les|tous|toutes|a|ai|tutti|i|gli|los|todos|os|de)\s){0,5}(?:(?:affected|impacted|concerned)\s(?:customers|users|clients|tenants|parties|subscribers)|betroffenen?\s[a-zäöü]{4,10}|clients\s(?:concernés|impactés)|clienti\s(?:interessati|coinvolti)|clientes\s(?:afectados|afetados)|getroffen\s[a-z]{4,10}|status\s?page)(?![A-Za-zÀ-ɏ])/i,
);

/** "Delay in resolution: 500 per hour": what a missed time costs, and no time. */
const MISSED =
  /^\W{0,4}(?:(?:each|every|any|for|per|chaque|ogni|cada|jede[rs]?)\s)?(?:delay(?:s|ed)?|late|missed|misses|missing|failure|breach(?:es)?|exceeding|penalt(?:y|ies)|verzug|verspätung|überschreitung|retard|dépassement|pénalité|ritardo|superamento|penale|retraso|superación|incumplimiento|penalización|vertraging|overschrijding|atraso|incumprimento)(?![A-Za-zÀ-ɏ])/i;

export const saysMissed = (label: string): boolean => MISSED.test(label);

/** "Level 1 → Level 2": when a case goes on to others. */
const STEP = /\S\s?(?:→|[-=]{1,2}>)\s?\S/u;

/** "Best effort on the same evening; not a guaranteed standby": what is said itself to be none. */
const isDeniedValue = ({ passage, line }: Line, { start }: Labelled): boolean =>
  NO_GUARANTEE.test(passage.text.slice(line.start + start, line.start + start + LONGEST_VALUE));
const NO_GUARANTEE =
  /^(?:best[-\s](?:efforts?|endeavou?rs)|bestmöglich|nach\smöglichkeit|au\smieux)(?![A-Za-zÀ-ɏ])[^.\n\d]{0,80}(?<![A-Za-zÀ-ɏ])(?:not|no|without|never|keine?|ohne|sans|senza|sin|pas|non)\s(?:an?\s|any\s)?(?:guarant|garant|commit|promis|zusag)/i;

/** "Affects work but stops nothing", "Immediate action required": what a case is or asks for, and no time. */
const TELLS =
  /^(?:(?:an?|the|this|one|minimal|minor|major|severe|limited|no)\s)?(?:[A-Za-zÀ-ɏ-]{3,16}\s){0,2}(?:affects?|impacts?|disrupts?|hinders?|prevents?|causes?|betrifft|verhindert|affecte|empêche|impedisce|afecta|impide)\s|^(?:[A-Za-zÀ-ɏ-]{3,16}\s){0,2}(?:disruption|impact|effect|auswirkung(?:en)?|impatto|impacto)\s(?:to|on|of|for|auf|sur|su|en)\s|\b(?:action|attention|intervention)\s(?:is\s)?(?:required|needed|necessary)/i;

/** "SLA: P1 1 h; P2 4 h": times of severities that only the text around says more of; who names a target means the answer. */
const TARGETS =
  /^(?:(?:support|service|incident)\s)?(?:slas?(?:\stargets?)?|targets?|service\slevels?|zielzeiten|objectifs?|obiettivi|objetivos)$/i;

export const namesTargets = (label: string): boolean => TARGETS.test(label);

/** "Urgent repairs: 3 days" says by when they are done. */
const topicOfName = (input: Line, label: Labelled): Topic | null =>
  namesRepairs(label.label.trim()) && BEGINS_WITH_TIME.test(label.value)
    ? 'resolution'
    : recoveryTopic(input, label);
const BEGINS_WITH_TIME =
  /^(?:(?:with)?in\s|(?:under|up\sto|by|target:?)\s)?(?:\d|[a-z]{2,7}\s(?:hour|day|week|working|business))/i;

/** "P2 incidents: 9 hours" below "Recovery times": incidents are over then; of anything else it says what a disaster may take. */
const recoveryTopic = ({ passage }: Line, { label }: Labelled): Topic | null =>
  RECOVERY_TIMES.test(passage.path.at(-1) ?? '') && RANKED_INCIDENTS.test(label)
    ? 'resolution'
    : null;
const RECOVERY_TIMES =
  /^(?:(?:max(?:imum)?|target)\s)?recovery\stimes?(?:\s(?:objectives?|targets?|goals?))?(?:\s\(RTOs?\))?$/i;
const RANKED_INCIDENTS =
  /^(?:P|Sev(?:erity)?|Priority)[-\s]?[0-5]\s(?:incidents?|issues?|outages?|faults?)$/i;

/** The rank that the same paragraph named before is nearer than any above it. */
const rankOf = (before: Named | null): Named | null =>
  /^[0-5]\s?[(–—-]/.test(before?.text ?? '') ||
  numberedSeverities(before?.text ?? '')[0]?.start === 0
    ? before
    : null;

const ofPlan = (plan: Named | null, found: FoundTime): FoundTime =>
  plan === null ? found : { ...found, plan };

/** "at once, until resolved": how long it goes on. */
const UNTIL =
  /(?<![A-Za-zÀ-ɏ])(?:until|till|bis(?:\szur)?|jusqu['’](?:à|au)|fino\s(?:a|alla)|hasta|até|tot)\s(?:[A-Za-zÀ-ɏ]{1,8}\s)?$/i;

/** "Response: fixed within 12 hours", "Response: look at it at once and fix it": the time, if any, is not the label's. */
function isOfOther(about: Topic, value: string): boolean {
  const [time] = timesOf(value);
  const words = topicWords(value).filter(
    ({ topic, start }) =>
      topic !== 'other' &&
      start < (time?.start ?? value.length) &&
      !UNTIL.test(value.slice(Math.max(0, start - 20), start)),
  );
  return words.length > 0 && words.every(({ topic }) => topic !== about);
}

const LONGEST_CASE = 80;
/** "For all other issues:" names the issues. */
const FOR = /^(?:for|on|with|bei|für|pour|per|para|voor)\s/i;

/** "For issues that stop a service: within 3 hours", in a list that "We respond as follows:" introduces. */
function caseOfItem({ passage, line, situation }: Line, { label, value }: Labelled): Named | null {
  if (passage.kind !== 'item' || situation.topic === null || !situation.direct) return null;
  if (line.start > 0 || label.length > LONGEST_CASE || value.length > LONGEST_BARE) return null;
  const [time] = timesOf(value);
  if (time === undefined || time.start > 20 || hasTopic(value) || hasTopic(label)) return null;
  const name = nameOf(label.replace(FOR, ''));
  return name === '' || NO_CASE.test(name) || !(CASE_WORDS.test(name) || namesRequest(name))
    ? null
    : named(passage, name);
}

const CASE_WORDS =
  /(?<![A-Za-zÀ-ɏ])(?:issues?|requests?|tickets?|incidents?|problems?|outages?|faults?|questions|enquiries|inquiries|cases?|bugs?|defects?|errors?|failures?|störung[A-Za-zÀ-ɏ]{0,2}|anfragen?|fehler|problem[eias]{1,2}|problèmes?|vorfälle?|demandes?|pannes?|incidents?|anomalies?|richieste|guasti|incidencias?|solicitudes|consultas|storingen|vragen)(?![A-Za-zÀ-ɏ])/i;

function severityOfLabel(passage: Passage, label: string): Named | null {
  const about = topicOf(label);
  const ofTime = about === 'response' || about === 'resolution';
  if (!ofTime && (isSeverityLabel(label) || namesRepairs(label)))
    return named(passage, nameOf(label.replace(FOR, '')));
  const [first] = severitiesIn(label);
  if (first !== undefined) return named(passage, first.text);
  // "HIGH – one classroom, and no other to go to": the name before the dash, and what it means.
  const grade = severityAtStart(label);
  if (grade !== null && MEANING.test(label.slice(grade.end))) return named(passage, grade.text);
  const bracketed = IN_BRACKETS.exec(label)?.[1] ?? '';
  return ofTime && isSeverityLabel(bracketed) ? named(passage, nameOf(bracketed)) : null;
}

const MEANING = /^\s?(?:\([^()]{1,60}\)\s?)?[–—-]\s\p{L}/u;

/** "Restoration (Critical)"; "standard" is rather a plan. */
const IN_BRACKETS = /\((?!standard|normal)([^()]{2,40})\)\s?$/i;
