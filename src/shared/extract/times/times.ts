import type { Terms } from '#shared/terms/terms.ts';
import { isSeverityLabel, severitiesIn } from '../grammar/severity.ts';
import type { SlaText } from '../sla-text.ts';
import { flatRows } from './flat-rows.ts';
import { timeTerm, type FoundTime } from './found-time.ts';
import { passageTimes } from './passage-times.ts';
import { steps } from './situation.ts';
import { tableTimes } from './table-times.ts';
import type { Target } from './target.ts';
import type { Topic } from './topic.ts';
import { workingTime } from './working-day.ts';

const MOST = 500;

/** Response and resolution times per severity and plan. */
export function times(text: SlaText): Pick<Terms, 'response' | 'resolution'> {
  const working = workingTime(text);
  const rows = flatRows(text, working);
  const found = steps(text).flatMap((step) => {
    if (step.kind === 'table') return tableTimes(step.table, step.situation, working);
    const { passage, situation } = step;
    if (rows.read.has(passage.at)) return [];
    const severity = rows.names.get(passage.at) ?? situation.severity;
    return passageTimes(passage, { ...situation, severity }, working);
  });
  const terms = (topic: Topic) =>
    withoutRepeats([...rows.times, ...found].filter((one) => one.topic === topic))
      .slice(0, MOST)
      .map(timeTerm);
  return { response: terms('response'), resolution: terms('resolution') };
}

/** The same time said twice for one severity counts once; a nameless one not beside named ones. */
function withoutRepeats(found: readonly FoundTime[]): readonly FoundTime[] {
  const planned = new Set(
    found.flatMap((one) =>
      one.plan === null ? [] : [`${plain(one.severity.text)}|${timeOf(one.target)}`],
    ),
  );
  const seen = new Set<string>();
  const named = new Set(
    found.filter(({ nameless }) => !nameless).map(({ target }) => timeOf(target)),
  );
  const general = generalLabel(found);
  return found.filter((one) => {
    const { severity, plan, target, nameless } = one;
    if (nameless && named.has(timeOf(target)) && one !== general) return false;
    if (plan === null && planned.has(`${plain(severity.text)}|${timeOf(target)}`)) return false;
    const key = [
      plain(severity.text),
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

const timeOf = ({ hours, text }: Target): string => (hours === null ? plain(text) : String(hours));

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
