import type { TopicWord } from './topic.ts';

// Who owes what a word of response or resolution says, and whether anyone does.

const CONDITION =
  /(?<![A-Za-zÀ-ɏ\d_])(?:if|when|where|whenever|should(?!\sbe\s)|unless|once|until|provided|wenn|falls|sofern|sobald|soweit|si(?!\s(?:impegn|obblig|provved|adoper|attiv|assicur|garant|occup|interv|prend|proced|effettu|esegu|ripristin|risolv|rispond|ripar)[a-z])|lorsque?|dès\sque|quando|cuando|als|indien|se(?=\s(?:(?:il|lo|i|gli|le|un|una|uno|non|entro|al|nel)(?![A-Za-zÀ-ɏ])|l['’])))(?![A-Za-zÀ-ɏ\d_])/gi;
export const DUTY =
  /(?<![A-Za-zÀ-ɏ\d_])(?:will|shall|must|is\sto|are\sto|aims?|endeavou?rs?|commits?|guarantees?|wird|werden|sera|seront|s'engage|verrà|deberá|zal)(?![A-Za-zÀ-ɏ\d_])|(?<=[a-z])['’]ll(?![A-Za-zÀ-ɏ])/i;
const NEGATED =
  /\b(?:cannot|can't|can\snot|not|unable|fail(?:s|ed|ure)?|missed|exceeded|late|overdue|unless|nicht|nichts?|kein\w{0,2}|nessun\w{0,1}|aucune?|ningun[oa]?|ningún|nenhuma?|geen|ne|pas|non|no|niet)\s(?:[A-Za-zÀ-ɏ]{1,12}\s){0,3}$/i;
/** "That is no commitment to fix it": what is said to be no promise, up to its verb. */
const NO_COMMITMENT =
  /(?<![A-Za-zÀ-ɏ])(?:not|no|never|nor|neither|n['’]t|keine?|nicht|pas|aucune?|non|não|nunca|geen)\s(?:(?:intended\s)?(?:as|be|an?|any|the|our|is|als|une?|un['’]|e|è|es|é|um|uma|una|de|d['’])\s){0,3}(?:une?\s|un['’])?(?:commitments?|promises?|guarantees?|warrant(?:y|ies)|obligations?|assurances?|zusagen?|zusicherung|garantien?|verpflichtung|versprechen|engagement|garantie|promesse|impegno|garanzia|promessa|compromiso|garantía|promesa|compromisso|garantia|toezegging|belofte)(?![A-Za-zÀ-ɏ])(?:,\s(?:dass|that|que|che|dat)(?![A-Za-zÀ-ɏ]))?[^,;.]{0,80}$/i;
const BY_CUSTOMER =
  /\b(?:customers?|clients?|you|licensees?|subscribers?|users?|kunden?|auftraggeber|vous|cliente)\s(?:[A-Za-zÀ-ɏ]{1,12}\s)?(?:must|shall|will|should|needs?\sto|is\sto|are\sto|agrees?\sto|has\sto|muss|hat|doit|devez|does|do|did|has|have|responds?|replies|acknowledges?)\s?(?:[A-Za-zÀ-ɏ]{1,12}\s){0,2}$/i;
/** "You'll have a first reply": what the customer is given, and does not do. */
const HAS_ANSWER =
  /(?<![A-Za-zÀ-ɏ])(?:have|has)\s(?:had\s)?(?:an?|our|your|the)\s(?:[a-z]{3,9}\s)?$/i;
/** "We have you running again": who is brought back to work, and does nothing. */
const BROUGHT_BACK =
  /(?<![A-Za-zÀ-ɏ])(?:have|having|gets?|getting|puts?|putting|brings?|bringing)\s(?:you|your(?:\s[a-z]{3,12}){1,2}|the\s(?:customer|client|users?))\s$/i;
/** "You will be contacted": what somebody else does. */
const IS_DONE_TO = /(?:will|shall|can\sexpect\sto)\s(?:then\s|first\s|usually\s|normally\s)?be\s$/i;
const OF_THE_CUSTOMER =
  /\b(?:customer|client|your|you|licensee|user)(?:'s|’s)?\s(?:[A-Za-zÀ-ɏ]{1,12}\s)?$/i;

/** Whether the governing word is the provider's duty and no condition, failure or duty of the customer. */
export function isPromise(sentence: string, { start }: TopicWord): boolean {
  const before = sentence.slice(Math.max(0, start - 120), start);
  if (NO_COMMITMENT.test(before) || NEGATED.test(before)) return false;
  const isTheirs = BY_CUSTOMER.test(before) || OF_THE_CUSTOMER.test(before);
  const isGiven =
    HAS_ANSWER.test(before) ||
    BROUGHT_BACK.test(before) ||
    IS_DONE_TO.test(before) ||
    /^(?:hear|get)/i.test(sentence.slice(start, start + 4));
  if (isTheirs && !isGiven) return false;
  const condition = [...before.matchAll(CONDITION)].at(-1);
  if (condition === undefined) return true;
  const since = before.slice(condition.index);
  return since.includes(',') || DUTY.test(since);
}
