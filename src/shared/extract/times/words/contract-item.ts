import { compact } from '#shared/extract/grammar/compact.ts';
import { hoursPhrases } from '#shared/extract/grammar/hours.ts';
import { isSeverityLabel } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { topicWords } from './topic.ts';

const LONGEST = 240;
/** "Extended support contracts - " */
const NAME = compact(
  /^([\p{Lu}\d][^.,;:()–—]{1,50}?(?:\s(?:contracts?|plans?|packages?|tiers?|subscriptions?|contrats?|forfaits?|contratt[io]|contratos?|contracten?)|[\s-]?(?:vertrag|verträge|pakete?)))\s?(?:\s[-–—]\s|:\s)/iu,
);

/** "Service plan: 24x7", "Hours of your plan: 9-5": a label of a plan, and the name of none. */
const LABEL =
  /^(?:(?:support|service|maintenance|customer|our|the|your|this|all|any)[\s-]?)*(?:contracts?|plans?|packages?|tiers?|subscriptions?|vertr\p{L}+|pakete?)$|(?<!out\sof\s)\bhours\s(?:of|in|for)\b|\b(?:window|coverage|availability)\b/iu;

/**
 * "Extended contracts - help is there from 7am to 8pm, Monday to Saturday" as an item: a contract with its hours, whose
 * times are the items behind it; null for other items.
 */
export function contractOf(passage: Passage): Named | null {
  const { text, kind } = passage;
  if (kind !== 'item' || text.length > LONGEST) return null;
  const found = NAME.exec(text);
  const name = found?.[1] ?? '';
  if (found === null || LABEL.test(name) || isSeverityLabel(name) || topicWords(name).length > 0)
    return null;
  const rest = text.slice(found[0].length);
  const isOfTimes = topicWords(rest).some(({ topic }) => topic !== 'other');
  return !isOfTimes && hoursPhrases(rest).length > 0 ? named(passage, name) : null;
}
