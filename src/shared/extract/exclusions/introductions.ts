import type { Passage } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import { possibleIn, type Gated } from './gated.ts';
import { isHeadingOfExclusions, opensExclusions } from './headings.ts';
import { ENDS_IN_EXCEPTION, EXCEPTED_CAUSES } from './negations.ts';
import type { Negations } from './negations-spoken.ts';
import { compact } from '../grammar/compact.ts';

// What introduces a list of grounds, and what looks like it and does not.

/** From behind the last full stop that words follow. */
function lastSentence(text: string): string {
  let end = text.length;
  while (end > 0 && !/\w/.test(text.charAt(end - 1))) end -= 1;
  const before = text.slice(0, end);
  return text.slice(Math.max(...['.', '!', '?'].map((stop) => before.lastIndexOf(stop))) + 1);
}

/** Whether a text's last sentence opens a list of grounds. */
export function introduces({ kind, text }: Passage, { verbs, after }: Negations): boolean {
  const last = text.slice(-400);
  const isOpen =
    /[:;,\-–—]\s*$/.test(text) ||
    // "It does not include", before a list; an item may end so and open nothing.
    (kind !== 'item' && !/[.!?]["”’)\]*_]{0,4}\s*$/.test(last)) ||
    ENDS_IN_LINK.test(last);
  if (!isOpen && !/\bfollowing\b/i.test(last)) return false;
  const sentence = withQuestion(last, lastSentence(last));
  if (WHAT_IT_HANGS_ON.test(sentence)) return false;
  // "For reasons that are not excluded" tells what counts.
  const about = (isOpen ? sentence : last).replace(NOT_EXCLUDED, ' ');
  // "For all plans except Basic:" introduces something else: what it excepts is named already.
  return (
    (isOpen && defines(text)) ||
    says(verbs, about) ||
    ENDS_IN_EXCEPTION.test(about) ||
    EXCEPTED_CAUSES.test(about) ||
    says(after, about) ||
    opensExclusions(about.replace(ASIDE, ' ')) ||
    (isOpen && about.includes('?') && isHeadingOfExclusions(about.trim()))
  );
}

/** "Are there cases in which it doesn't apply? A few:": the question before a few words tells what the list is. */
function withQuestion(text: string, sentence: string): string {
  const before = text.slice(0, text.length - sentence.length);
  if (sentence.trim().length > LONGEST_ANSWER || !before.endsWith('?')) return sentence;
  return `${lastSentence(before.slice(0, -1))}?${sentence}`;
}
const LONGEST_ANSWER = 40;

/** A question what is left out, alone or with a few words behind it, before a list of the answers. */
export function isQuestion({ kind, text, path }: Passage, above: Passage | undefined): boolean {
  const words = text.trim();
  if (kind !== 'paragraph') return false;
  if (words.endsWith('?')) return words.length <= LONGEST_QUESTION && isHeadingOfExclusions(words);
  const asked = above?.path.join() === path.join() ? above.text.trim() : '';
  return (
    words.length <= LONGEST_ANSWER &&
    words.endsWith(':') &&
    asked.endsWith('?') &&
    asked.length <= LONGEST_QUESTION &&
    isHeadingOfExclusions(asked)
  );
}
const LONGEST_QUESTION = 140;

/** Whether a bare line names its list as a title would, and nothing marks it as one: "• What is not covered". */
export function isTitleOfItems(
  passage: Passage,
  next: Passage | undefined,
  categoriesOf: Categorise,
): boolean {
  const { text, path } = passage;
  if (next?.kind !== 'item' || next.lead !== text || next.path.length !== path.length) return false;
  return isTitle(text) && categoriesOf(text).length === 0;
}

/** Whether a bare line names what the headings below it list, each a ground with nothing under it. */
export const isTitleOfHeadings = (
  { kind, text }: Passage,
  next: Passage | undefined,
  afterNext: Passage | undefined,
): boolean =>
  kind === 'paragraph' &&
  next?.kind === 'heading' &&
  afterNext?.kind === 'heading' &&
  isTitle(text);

const isTitle = (text: string): boolean => TITLE.test(text) && isHeadingOfExclusions(text);
/** A few words without a stop in them, with a number of their own or none. */
const TITLE =
  /^\W{0,4}(?:(?:[a-z]\d\.|\d{1,2}(?:\.\d{1,2}){0,3}[.)\]]?|[A-Z][.)])\s{1,3})?[A-ZÀ-Þ][^.:;,()\n]{3,60}$/;

/** "… exclude processing, which varies with:": a list of what something hangs on. */
const WHAT_IT_HANGS_ON =
  /(?<![A-Za-zÀ-ɏ])(?:var(?:y|ies)|depend(?:s|ing)?|based|determined|calculated|measured|abhängig|hängt|dépend(?:ent)?|varie(?:nt)?|dipend(?:e|ono)|depende[n]?|varía[n]?|afhankelijk|hangt)(?:\s(?:on|upon|by|with|von|ab|de|da|del|according|to|based|selon|según|secondo|van)){0,3}\s?:\s*$/i;

/** "Maintenance does not count when:": what has its ground already lists the conditions of it. */
export const givesConditions = (lead: string, categoriesOf: Categorise): boolean =>
  ENDS_IN_CONDITION.test(lead.slice(-60)) &&
  categoriesOf(lastSentence(lead.slice(-400)).replace(NO_GROUND, ' ')).length > 0;
/** Who promises, and that it is not broken: "The Supplier is excused where:", "This SLA is not breached when:". */
const NO_GROUND = compact(
  /\b(?:the |our |your )?(?:suppliers?|vendors?|carriers?|contractors?|operators?)(?:['’]s?)?(?= (?:is|are|has|have|shall|will|may|need|does|do|can|owes?|gets?|liability|obligations?|performance|guarantees?|promises?)\b)|(?:\b(?:not|never|no)|n['’]t) (?:a |been |be |in )*(?:breach(?:ed)?|violat(?:ed|ion)|infringed)(?: of (?:this|the|our|any) [a-z]+(?: level| agreement)?)?/gi,
);
const ENDS_IN_CONDITION =
  /(?<![A-Za-zÀ-ɏ])(?:when|if|where|provided(?: that)?|as long as|so long as|on condition that|only if|subject to|wenn|sofern|soweit|falls|vorausgesetzt(?:, dass)?|si|à condition qu(?:e|['’])|lorsque|se|quando|purché|a condizione che|cuando|siempre que|mits|als|indien|desde que|caso)\s?:\s*$/i;
/** "Fees (taxes excluded) are lowered by:": an aside opens no list. */
const ASIDE = /\([^()]*\)(?=\s*[A-Za-zÀ-ɏ])/g;

const ENDS_IN_LINK =
  /(?<![A-Za-zÀ-ɏ])(?:following|if|because|by|from|of|to|for|that|where|when|during|weil|omdat|porque|perché|während|bei|durch|wegen|infolge|wenn|soweit|pendant|lors|si|par|durante|per|se|quando|cuando|por|tijdens|door|bij)\W*$/i;

const NOT_EXCLUDED = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|are|was|were|be|been) not|(?:is|are|was|were)n['’]t|nicht|non|no) (?:(?:otherwise|expressly|specifically|ausdrücklich|sono|est[áa]n?) )?(?:excluded|exempt(?:ed)?|ausgenommen|ausgeschlossen|exclue?s?|esclus[oiae]|excluid[oa]s?)(?![A-Za-zÀ-ɏ])/gi,
);

const says = (negations: readonly Gated[], text: string): boolean =>
  possibleIn(negations, text).some((pattern) => text.search(pattern) >= 0);

/** "Excluded Minutes" means …, "Excluded downtime: …": what does not count, defined. */
export const defines = (text: string): boolean =>
  /^\W{0,3}(?:force majeure\b\W{0,3}[.:–-]|(?:sla )?(?:exclu(?:ded|sions?)|exempt(?:ed|ions?)?|excused|permitted)\b[\w ]{0,40}\W{0,3}(?:\s+(?:means?|refers?|includes?|comprises?|covers?|consists?|is defined|are|shall (?:mean|include))\b|:))/i.test(
    text,
  );
