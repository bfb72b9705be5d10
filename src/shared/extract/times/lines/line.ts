import type { Passage, Sentence } from '#shared/extract/sla-text.ts';
import type { FoundTime, Named } from '../found-time.ts';
import { inManner } from '../words/manner.ts';
import type { Situation } from '../situation/situation.ts';
import type { Target } from '../words/target.ts';
import type { WorkingTime } from '../words/working-hours.ts';
import { topicWords, type Topic } from '../words/topic.ts';

/** A sentence or line of a passage, with what is known where it stands. */
export interface Line {
  readonly passage: Passage;
  readonly line: Sentence;
  readonly situation: Situation;
  readonly working: WorkingTime;
  /** The severity that a label before it in the passage names. */
  readonly before: Named | null;
  /** True for the first of its passage. */
  readonly first: boolean;
}

export const hasTopic = (text: string): boolean =>
  topicWords(text).some(({ topic }) => topic !== 'other');

/** What begins a sentence or a limit, and no name. */
export const NO_NAME =
  /^(?:we|our|the|you|your|it|this|these|support|with|within|in|at|by|up|no|not|less|max|maximum|under|about|approx[a-z]*|usually|typically|from|during|after|before|innerhalb|binnen|wir|unser[a-z]*|die|der|das|nous|notre|sous|dans|entro|en|dentro)(?![A-Za-zÀ-ɏ])|\s(?:is|are|will|shall|be|to|of|than|ist|sind|wird|est|sont|é|è|sarà|es|son)$/i;

export function made(
  { passage, line, situation }: Line,
  topic: Topic,
  severity: Named,
  target: Target,
  rule: string,
  confidence: number,
  nameless = false,
): FoundTime {
  const plan = situation.plan?.text === severity.text ? null : situation.plan;
  const coverage = target.coverage ?? situation.coverage;
  return {
    topic,
    severity: inManner(severity, line),
    plan,
    target: { ...target, coverage },
    passage,
    rule,
    confidence,
    nameless,
  };
}
