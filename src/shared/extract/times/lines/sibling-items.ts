import type { Passage } from '#shared/extract/sla-text.ts';
import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { labelOf } from './label.ts';
import { topicWords, type Topic } from '../words/topic.ts';

const LONGEST = 200;
/** How many items further up the one may stand that says what the times are for. */
export const FARTHEST_ITEM = 6;
/** What may stand before a time that nothing else is said of. */
const LIMIT =
  /^(?:(?:always|usually|immer)\s)?(?:(?:with)?in|by|under|up\sto|max\.?|innerhalb(?:\svon)?|binnen|sous|dans\sles|entro|in|en|dentro\sde|em\saté|até|<|≤)?\s?(?:the\s|an?\s)?$/i;

/**
 * "Outages: we answer within an hour", then "Anything else: within a day": what the time of an item is for that says
 * only its case and its time, by the item of its list that says more; null where none does.
 */
export function topicOfSibling(item: Passage, above: readonly (Passage | null)[]): Topic | null {
  if (!isElliptic(item)) return null;
  for (const sibling of [...above].reverse()) {
    if (sibling?.kind !== 'item' || sibling.lead !== item.lead) return null;
    if (isElliptic(sibling)) continue;
    const label = sibling.text.length > LONGEST ? null : labelOf(sibling.text);
    const [time] = label === null ? [] : durationsIn(label.value);
    if (label === null || time === undefined) return null;
    const before = topicWords(label.value).filter(({ end }) => end <= time.start);
    const [word, another] = before;
    return word === undefined || another !== undefined || word.topic === 'other'
      ? null
      : word.topic;
  }
  return null;
}

/** "Anything else: within a day" */
function isElliptic({ text }: Passage): boolean {
  const label = text.length > LONGEST ? null : labelOf(text);
  const [time] = label === null ? [] : durationsIn(label.value);
  return (
    label !== null &&
    time !== undefined &&
    LIMIT.test(label.value.slice(0, time.start)) &&
    topicWords(label.label).length === 0 &&
    topicWords(label.value.slice(0, time.end)).length === 0
  );
}
