import { compact } from '../grammar/compact.ts';
import { SUPPORT, URGENT_ONLY } from './hours-words.ts';
import { ofOneCase, verdict, type Said, type Verdict } from './said.ts';
import { BUSINESS, isBelowHours } from './said-words.ts';

// Hours that say what "business hours" are.

/** "“Business hours” are", "“Normal Office Hours,” means": what the text itself says the words stand for. */
const DEFINED = compact(
  /(?<![A-Za-zÀ-ɏ])(?:["“„«]\s?(?:(?:normal|regular|standard|local)\s)?(?:business|working|office|support|service)\shours,?["”“»]|["“„«]\s?(?:geschäfts|büro|arbeits|support|service)zeiten["”“»]|["“„«]\s?(?:heures\souvr(?:ées?|ables)|horas\s(?:hábiles|laborales|úteis)|orario\slavorativo|kantooruren)\s?["”“»])\W{0,3}\s(?:are|is|means?|shall\s(?:mean|be)|refers?\sto|runs?\sfrom|sind|bedeutet|bezeichnet|désigne(?:nt)?|s['’]entendent|sont|indica|si\sintende|significan?|son|zijn|betekent)(?:\s[A-Za-zÀ-ɏ]{1,10}){0,3}[\s:]{0,3}$/i,
);
const OF_SERVICE = /service\shours?["”»]|servicezeiten["”»]/i;
/** "Standard hours: …" */
export const MAIN_LINE =
  /^\W{0,3}(?:(?:(?:standard|normal|regular|usual|general|business|working|office|core|support|service)\s){1,2}hours|(?:geschäfts|büro|arbeits|kern|service)zeiten|heures\s(?:normales|ouvrées|standard)|orario\s(?:standard|normale)|horario\s(?:normal|general|estándar)|horário\s(?:normal|padrão)|kantooruren)[*"”»]{0,3}\s?[:–-](?=[\s*])/i;
const EVERY_BUSINESS = new RegExp(BUSINESS.source, 'giu');
/** So far from the words "business hours" their hours may stand. */
const FARTHEST = 60;

export function byBusinessHours(said: Said): Verdict | null {
  const { passage, phrase, before, behind, label } = said;
  const business = [...before.matchAll(EVERY_BUSINESS)].at(-1);
  const isDefinition =
    business !== undefined && before.length - business.index - business[0].length <= FARTHEST;
  const urgent = URGENT_ONLY.test(before.slice(-40)) || said.isOfUrgentList;
  // "Business hours: 24/7" says less of when support is there than hours of a day do, and so do those of one case.
  const saysLess = !SUPPORT.test(before) && (phrase.kinds.has('clock') || ofOneCase(behind));
  // "99.5% during business hours (8 to 6)" says when a level holds.
  const ofLevel = /\d\s?%/.test(before);
  if (phrase.kinds.has('days') && DEFINED.test(before) && !saysLess && !ofLevel)
    // Those of the service may be when it is measured: the hours of work say when people are there.
    return verdict(OF_SERVICE.test(before) ? 0.952 : 0.955, 'support/definition');
  // Below "Business hours", the line of the usual ones comes before those of a case, a region or a channel.
  if (MAIN_LINE.test(`${label} `) && isBelowHours(passage) && !saysLess)
    return verdict(0.93, 'support/main-hours');
  // Below "Business hours", a sentence that begins with them.
  const first = label === '' && phrase.kinds.has('times') && phrase.kinds.has('days');
  if (first && isBelowHours(passage)) return verdict(0.84, 'support/below-hours');
  if (!isDefinition || urgent) return null;
  const confidence = SUPPORT.test(before) ? 0.92 : ofLevel ? 0.78 : saysLess ? 0.8 : 0.85;
  return verdict(confidence, 'support/business-hours');
}
