import { sentences, type Passage } from '../sla-text.ts';
import { AVAILABILITY, OTHER_LEVEL } from '../vocabulary.ts';
import { MISS } from './lone-credits.ts';
import type { FoundTier } from './tier.ts';

// A step by the length of an outage is due for the outage itself, or only where the promised level was missed.

/** Not doing what is agreed, beside the words for a miss. */
const NOT_AS_AGREED =
  /(?<![A-Za-zÀ-ɏ])not (?:[a-z]+ ){0,2}(?:conform|comply|kept|hold|held)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:niet (?:[a-z]+ ){0,3}(?:ge)?ha(?:al|ld|len|alt)|onder de|não (?:[a-z]+ ){0,3}(?:atingi|cumpri)[a-z]*|non (?:[a-z]+ ){0,3}(?:rispett|raggiun)[a-z]*|no (?:se )?(?:cumpl|alcan)[a-z]*|pas (?:atteint|respect|tenu)[a-zé]*|inférieure?s? à|inferior(?:e|es)? a)(?![A-Za-zÀ-ɏ])/i;
/** What is missed. */
const LEVEL =
  /(?<![A-Za-zÀ-ɏ])(?:sla|slas|guarantee[a-z]?|commitments?|(?:service )?levels?|target|promise|zusage|garantie|garanzia|garantía|garantia)(?![A-Za-zÀ-ɏ])/i;
/** How many passages above its first line a list may be introduced. */
const REACH = 3;
const LONGEST = 1_500;

/** Whether a step stands below, or in, a sentence that says what a missed level earns. */
export function dueOnMiss(
  passages: readonly Passage[],
  tiers: readonly FoundTier[],
): (tier: FoundTier) => boolean {
  const starts = new Map<string, number>();
  for (const { group, at } of tiers) starts.set(group, Math.min(at, starts.get(group) ?? at));
  const introduced = new Map<string, boolean>();
  return ({ group, at }) => {
    const known = introduced.get(group);
    if (known !== undefined) return known;
    const first = starts.get(group) ?? at;
    const is = passages.some(
      (passage) => passage.at <= at && first - passage.at <= REACH && saysMiss(passage.text),
    );
    introduced.set(group, is);
    return is;
  };
}

const saysMiss = (text: string): boolean =>
  sentences(text.slice(-LONGEST))
    .map((sentence) => sentence.text.replace(LENGTH, ''))
    .some(
      (words) =>
        (MISS.test(words) || NOT_AS_AGREED.test(words)) &&
        (AVAILABILITY.test(words) || LEVEL.test(words)) &&
        !OTHER_LEVEL.test(words),
    );

/** "Less than 10 minutes": a length, which misses nothing. */
const LENGTH = /(?<![A-Za-z])(?:less than|below|under) \d{1,4}(?:\.\d{1,2})? ?[mh][a-z]{0,6}/gi;
