import type { Citation } from '#shared/document/citation.ts';
import type { TimeTerm } from '#shared/terms/terms.ts';
import { citeIn, type Passage } from '../sla-text.ts';
import type { Target } from './words/target.ts';
import type { Topic } from './words/topic.ts';

/** A name with the place that it was read in: a severity, a plan. */
export interface Named {
  readonly text: string;
  readonly citation: Citation | null;
}

/** A promised time before it becomes a term. */
export interface FoundTime {
  readonly topic: Topic;
  readonly severity: Named;
  readonly plan: Named | null;
  readonly target: Target;
  readonly passage: Passage;
  readonly rule: string;
  readonly confidence: number;
  /** True where nothing names the case, and `severity` is only what the time itself is called. */
  readonly nameless: boolean;
}

/** Names a span of a passage. */
export function named(passage: Passage, name: string): Named {
  const start = passage.text.indexOf(name);
  return {
    text: name,
    citation: start < 0 ? null : citeIn(passage, start, start + name.length),
  };
}

export const NAMELESS: Named = { text: '', citation: null };

const LONGEST_NAME = 200;
/** "1. Urgent", "2) High": the place of a name in its list is no part of it. */
const ORDINAL = /^\d{1,2}[.)]\s{1,2}(?=\p{Lu}\p{L}{2})/u;

export function timeTerm({
  severity,
  plan,
  target,
  passage,
  rule,
  confidence,
}: FoundTime): TimeTerm {
  const around = [severity.citation, plan?.citation ?? null];
  return {
    citations: [citeIn(passage, target.start, target.end), ...around.filter((one) => one !== null)],
    // Words in the place of a time ("best effort") say less surely what is promised.
    confidence: target.timed ? confidence : confidence - 0.2,
    rule,
    severity: severity.text.replace(ORDINAL, '').slice(0, LONGEST_NAME),
    plan: (plan?.text ?? '').slice(0, LONGEST_NAME),
    text: target.text,
    hours: target.hours,
    working: target.working,
    coverage: target.coverage,
    share: target.share,
    ...(MEAN.test(saidBefore(passage, target)) ? { isMean: true as const } : {}),
  };
}

const MEAN =
  /(?<![\p{L}\d])(?:mean|average|avg|MTTR|MTTA|mittlere[nrs]?|durchschnittlich(?:e[nrs]?)?|moyenn?e?|medi[oa]|gemiddelde?)(?![\p{L}\d])/iu;

/** What its sentence says before a time, and no more than is needed to tell a mean. */
function saidBefore({ text }: Passage, { start }: Target): string {
  const before = text.slice(Math.max(0, start - 160), start);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
}
