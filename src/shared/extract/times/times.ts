import type { Terms } from '#shared/terms/terms.ts';
import type { SlaText } from '../sla-text.ts';
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
  const found = steps(text).flatMap((step) =>
    step.kind === 'table'
      ? tableTimes(step.table, step.situation, working)
      : passageTimes(step.passage, step.situation, working),
  );
  const terms = (topic: Topic) =>
    withoutRepeats(found.filter((one) => one.topic === topic))
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
  return found.filter(({ severity, plan, target, nameless }) => {
    if (nameless && named.has(timeOf(target))) return false;
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

const timeOf = ({ hours, text }: Target): string => (hours === null ? plain(text) : String(hours));

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
