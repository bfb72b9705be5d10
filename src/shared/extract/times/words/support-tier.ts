import { nameOf, severityAtStart } from '#shared/extract/grammar/severity.ts';
import { compact } from '#shared/extract/grammar/compact.ts';

const TIER = String.raw`(?:(?:support|escalation|service)\s)?(?:level|tier|line|niveau|stufe|livello|nivel|nível|L|N)[\s-]?(?:[0-5]|i{1,3}|one|two|three)`;
const WHO = String.raw`(?:teams?|support|help\s?-?desk|service\s?-?desk|desk|engineers?|engineering|developers?|development|specialists?|experts?|technicians?|managers?|management|agents?|vendors?|manufacturers?|consultants?|entwickler|entwicklung|hersteller|techniker|équipe|assistance|développeurs?|fournisseur|experts?|éditeur|squadra|assistenza|supporto|tecnic[oi]|sviluppatori|equipo|soporte|técnicos?|desarrollador(?:es)?|consultor(?:es)?|proveedor|equipe|suporte|desenvolvedor(?:es)?|fornecedor|ondersteuning|ontwikkelaars?|leverancier)`;
const CASE = String.raw`(?:issues?|problems?|incidents?|requests?|tickets?|questions?|calls?|cases?|faults?|errors?|inquiries|enquiries)`;
/** Behind the number, with a dash, colon or bracket or without, who answers there. */
const NAMED = compact(
  new RegExp(
    String.raw`^${TIER}(?:\s?[:–—(-]\s?|\s)((?:[A-Za-zÀ-ɏ]{1,16}[\s/-]){0,3}${WHO})(?![A-Za-zÀ-ɏ]|\s${CASE})`,
    'i',
  ),
);
const LONGEST = 80;

/**
 * Whether a name is that of a level of the support desk, "Level 2: Technical team": it says who takes a case over, and
 * its times are those between the desk's own people and no promise for a severity.
 */
export const isSupportTier = (line: string): boolean => {
  const name = nameOf(line);
  const who = name.length > LONGEST ? undefined : NAMED.exec(name)?.[1];
  return who !== undefined && severityAtStart(who) === null;
};
