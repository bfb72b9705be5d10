import { isSeverityLabel, severitiesIn } from '../grammar/severity.ts';
import type { FoundTime } from './found-time.ts';
import type { Target } from './target.ts';

/** The same time said twice for one severity counts once; a nameless one not beside named ones. */
export function withoutRepeats(found: readonly FoundTime[]): readonly FoundTime[] {
  const planned = new Set(
    found.flatMap((one) =>
      one.plan === null ? [] : [`${gradeKey(one.severity.text)}|${timeOf(one.target)}`],
    ),
  );
  const covered = new Set(found.filter(({ target }) => target.coverage !== null).map(saidOf));
  const seen = new Set<string>();
  const named = new Set(
    found.filter(({ nameless }) => !nameless).map(({ target }) => timeOf(target)),
  );
  const general = generalLabel(found);
  const labelled = new Set(found.filter((one) => !saysCases(one)).map(gradeOf));
  return found.filter((one) => {
    const { severity, plan, target, nameless } = one;
    if (nameless && named.has(timeOf(target)) && one !== general) return false;
    if (plan === null && saysCases(one) && labelled.has(gradeOf(one))) return false;
    if (plan === null && planned.has(`${gradeKey(severity.text)}|${timeOf(target)}`)) return false;
    if (target.coverage === null && covered.has(saidOf(one))) return false;
    const key = [
      gradeKey(severity.text),
      plan?.text ?? '',
      timeOf(target),
      target.coverage ?? '',
    ].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

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

/** "critical" of "Critical (P1)" and of "critical issues", with the time. */
const gradeOf = ({ severity, target }: FoundTime): string =>
  `${plain(severity.text.replace(/\([^()]*\)/g, ' ')).replace(CASES, '')}|${timeOf(target)}`;

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

/** "High" of "High priority", "High issues" and "High (Level 2)"; other names as they are. */
function gradeKey(text: string): string {
  const bare = text
    .replace(/\(([^()]*)\)/g, (inner, name: string) => (isSeverityLabel(name) ? ' ' : inner))
    .trim();
  return isSeverityLabel(bare) ? severityKey(bare).replace(NOUNS, '') : severityKey(text);
}

const severityKey = (text: string) => plain(text).replace(ONE_SCALE, 'p$1');

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
