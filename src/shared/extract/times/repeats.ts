import { isSeverityLabel, severitiesIn } from '../grammar/severity.ts';
import type { FoundTime } from './found-time.ts';
import type { Target } from './words/target.ts';

/** The same time said twice for one severity counts once; a nameless one not beside named ones. */
export function withoutRepeats(
  found: readonly FoundTime[],
  all: readonly FoundTime[],
): readonly FoundTime[] {
  const planned = new Map(
    found.filter(({ plan }) => plan !== null).map((one) => [caseOf(one), one]),
  );
  const covered = new Map(
    found.filter(({ target }) => target.coverage !== null).map((one) => [saidOf(one), one]),
  );
  const differ = differing(all);
  const seen = new Set<string>();
  const named = new Set(
    found
      .filter(({ nameless, severity }) => !nameless && !ANY_CASE.test(severity.text))
      .map(({ target }) => timeOf(target)),
  );
  const general = generalLabel(found);
  const gradeOfName = gradesOfRanks(found);
  const labelled = new Set(
    found
      .filter((one) => !saysCases(one))
      .flatMap((one) => [gradeOf(one), gradeOf({ ...one, plan: null })]),
  );
  return found.filter((one) => {
    const { severity, plan, target, nameless, rule } = one;
    const saysNone = nameless || (rule === 'times/sentence' && ANY_CASE.test(severity.text));
    if (saysNone && named.has(timeOf(target)) && one !== general) return false;
    if (saysCases(one) && labelled.has(gradeOf(one))) return false;
    const fuller = [
      plan === null ? planned.get(caseOf(one)) : undefined,
      target.coverage === null ? covered.get(saidOf(one)) : undefined,
    ];
    if (fuller.some((other) => other !== undefined && !differ(one, other))) return false;
    const key = [
      gradeOfName(severity.text),
      plan?.text ?? '',
      timeOf(target),
      target.coverage ?? '',
    ].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether two tables set other times for one case: then each of them says its own, though some are alike. */
function differing(found: readonly FoundTime[]): (a: FoundTime, b: FoundTime) => boolean {
  const byPlace = new Map<number, Map<string, Set<string>>>();
  for (const { passage, topic, severity, target } of found) {
    const cases = byPlace.get(passage.at) ?? new Map<string, Set<string>>();
    const name = `${topic}|${gradeKey(severity.text)}`;
    byPlace.set(passage.at, cases.set(name, (cases.get(name) ?? new Set()).add(timeOf(target))));
  }
  const known = new Map<string, boolean>();
  return (a, b) => {
    const pair = `${a.passage.at} ${b.passage.at}`;
    const others = byPlace.get(b.passage.at);
    const differ =
      known.get(pair) ??
      [...(byPlace.get(a.passage.at) ?? [])].some(([name, times]) => {
        const there = others?.get(name);
        return there !== undefined && ![...times].some((time) => there.has(time));
      });
    known.set(pair, differ);
    return differ;
  };
}

/** "Requests received on weekdays": how a case comes in, which names none. */
const ANY_CASE =
  /^(?:(?:all|any|your|the)\s)?(?:requests?|tickets?|calls?|issues?|incidents?|problems?|faults?|e-?mails?|enquiries|inquiries)\s(?:received|raised|reported|submitted|logged|made|sent|opened)(?![A-Za-zÀ-ɏ])/i;

const IN_BRACKETS = /^([^()]{1,40})\(([^()]{1,40})\)$/u;
const BESIDE = /^([^()]{1,40}?)\s?[–—:-]\s([^()]{1,40})$/u;
const RANK_FIRST = /^([Pp][0-5])\s(\p{L}{3,20})$/u;

/** The two names of "P1 (Critical)", "P1 - Critical" and "P1 Critical"; null for other names. */
function bothOf(severity: string): readonly [string, string] | null {
  const text = severity.trim();
  const found = IN_BRACKETS.exec(text) ?? BESIDE.exec(text) ?? RANK_FIRST.exec(text);
  const [first, second] = [found?.[1]?.trim() ?? '', found?.[2]?.trim() ?? ''];
  return isSeverityLabel(first) && isSeverityLabel(second) ? [first, second] : null;
}

/** "Critical" of "P1" and of "Priority 1 (Critical)", where the text calls it both and one grade alone goes with the rank. */
function gradesOfRanks(found: readonly FoundTime[]): (severity: string) => string {
  const grades = new Map<string, string | null>();
  for (const { severity } of found) {
    const pair = IN_BRACKETS.exec(severity.text.trim());
    const keys = [severityKey(pair?.[1] ?? ''), severityKey(pair?.[2] ?? '')];
    const rank = keys.find((key) => RANK_KEY.test(key));
    const grade = keys.find((key) => isSeverityLabel(key) && !/\d/.test(key))?.replace(NOUNS, '');
    if (rank === undefined || grade === undefined) continue;
    grades.set(rank, grades.has(rank) && grades.get(rank) !== grade ? null : grade);
  }
  return (severity) => {
    const key = gradeKey(severity);
    return grades.get(key) ?? key;
  };
}

const RANK_KEY = /^p\d$/u;

/** "First response: 2 days" before times of single cases, none of them graded: what goes for the rest. */
function generalLabel(found: readonly FoundTime[]): FoundTime | null {
  const [first, ...others] = found;
  if (first === undefined || !first.nameless || first.rule !== 'times/label') return null;
  const isCase = ({ severity, passage }: FoundTime) =>
    passage !== first.passage &&
    !isSeverityLabel(severity.text) &&
    severitiesIn(severity.text).length === 0;
  return others.every(isCase) ? first : null;
}

const CASES = /\s(?:issues?|incidents?|tickets?|requests?|problems?|cases?|faults?|calls?)$/u;

/** A sentence on "critical issues". */
const saysCases = ({ rule, severity }: FoundTime): boolean =>
  rule === 'times/sentence' && CASES.test(plain(severity.text));

/** "critical" of "Critical (P1)" and of "critical issues", with the plan and the time. */
const gradeOf = ({ severity, plan, target }: FoundTime): string => {
  const grade = plain(severity.text.replace(/\([^()]*\)/g, ' ')).replace(CASES, '');
  return [grade, planKey(plan?.text ?? ''), timeOf(target)].join('|');
};

/** "Premium" and "Premium Support" are one. */
const planKey = (plan: string): string =>
  plain(plan).replace(/\s(?:support|plan|tier|package)$/u, '');

const caseOf = ({ severity, target }: FoundTime): string =>
  `${gradeKey(severity.text)}|${timeOf(target)}`;

/** What a time says besides when its clock runs. */
const saidOf = ({ severity, plan, target }: FoundTime): string =>
  [gradeKey(severity.text), plan?.text ?? '', timeOf(target)].join('|');

const timeOf = ({ hours, text }: Target): string =>
  hours === null ? plain(text.replace(/\([^()]*\)/g, ' ')) : String(hours);

/** "P2" and "Priority 2 tickets" are one. */
const ONE_SCALE =
  /^(?:p|prio|priority|priorität|priorité|priorità|prioridad)(?: level)? ?(\d)(?: (?:tickets?|requests?|incidents?|issues?|cases?|calls?))?$/u;

const NOUNS =
  /\s(?:(?:priority|severity|level|impact|urgency|issues?|incidents?|tickets?|requests?|problems?|cases?|bugs?)\s?){1,3}$/u;

/** "Prioridad urgente", "Severity: high": the scale before its grade. */
const SCALE_FIRST =
  /^(?:priority|severity|urgency|impact|level|priorität|schweregrad|priorité|gravité|sévérité|niveau|priorità|gravità|livello|prioridad|severidad|gravedad|nivel|prioridade|severidade|nível|prioriteit|urgentie)\s(?=\p{L}+$)/u;

/** "High" of "High priority", "High issues", "High (Level 2)" and "High - Level 2"; other names as they are. */
function gradeKey(text: string): string {
  const bare = (bothOf(text)?.[0] ?? text)
    .replace(/\(([^()]*)\)/g, (inner, name: string) => (isSeverityLabel(name) ? ' ' : inner))
    .trim();
  return isSeverityLabel(bare)
    ? severityKey(bare).replace(SCALE_FIRST, '').replace(NOUNS, '')
    : severityKey(text);
}

const severityKey = (text: string) => plain(text).replace(ONE_SCALE, 'p$1');

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
