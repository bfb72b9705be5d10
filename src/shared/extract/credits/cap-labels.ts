import type { Terms } from '#shared/terms/terms.ts';
import { compact } from '../grammar/compact.ts';
import { labelledValues, type Labelled } from '../labelled.ts';
import { citeIn, type SlaText } from '../sla-text.ts';
import { valueIn } from './limit-value.ts';

type Cap = NonNullable<Terms['cap']>;

// The limit of credits by its name: "Maximum credit | 25% of the monthly fee".

const NAMES = compact(
  /^(?:(?:max(?:imum|\.)?|total|overall|aggregate)\s(?:(?:total|aggregate|monthly|annual|service|sla|possible)\s){0,3}(?:credits?|refunds?|penalt(?:y|ies)|compensation)(?:\s(?:amount|value))?|(?:(?:monthly|annual|service|sla)\s){0,2}(?:credits?|refunds?|penalt(?:y|ies))\s(?:cap|limit|ceiling|maximum)|(?:cap|limit|ceiling|maximum)\s(?:on|of|for|to)\s(?:(?:the|all|any|total|service|monthly|sla)\s){0,3}(?:credits?|refunds?|penalt(?:y|ies)|compensation)|(?:maximale|höchste)\s(?:service)?(?:gutschrift|minderung|vertragsstrafe|pönale)|(?:obergrenze|höchst(?:grenze|betrag|satz)|begrenzung|deckel(?:ung)?)\s(?:der|für|aller)\s(?:service)?(?:gutschrift(?:en)?|minderung(?:en)?|vertragsstrafen?|pönalen?)|(?:plafond|montant\smaximal|maximum)\sd(?:es|e|u)\s(?:avoirs?|pénalités?|crédits?)|(?:avoir|crédit)\smaxim(?:al|um)|(?:limite(?:\smassimo)?|tetto|massimale)\sde[il]\screditi?|credito\smassimo|(?:límite|tope|máximo)\sde\s(?:los\s)?(?:créditos?|penalizaciones)|crédito\smáximo|(?:limite|teto)\sde\s(?:créditos?|descontos?)|(?:maximale|hoogste)\s(?:creditering|korting|vergoeding|compensatie))(?:\s(?:per|in\s(?:a|any)|pro|par|al|por)\s(?:calendar\s)?(?:month|quarter|year|monat|quartal|jahr|mois|mese|mes|mês|maand))?(?![A-Za-zÀ-ɏ])/i,
);
/** What may stand before the share. */
const LEADS =
  /^\W{0,3}(?:(?:up|to|at|most|max|maximum|limited|capped|no|not|more|than|bis|zu|höchstens|maximal|jusqu['’]à|au|plus|fino|al|massimo|hasta|até|maximaal)[\s.]{1,2}){0,4}$/i;
const LONGEST_VALUE = 160;

/** What credits may come to at most, where a row or a line names it; null where none does. */
export function capByName(text: SlaText): Cap | null {
  for (const labelled of labelledValues(text, NAMES)) {
    const cap = capOf(labelled);
    if (cap !== null) return cap;
  }
  return null;
}

function capOf({ label, passage, start }: Labelled): Cap | null {
  const value = /^[^\n;]*/.exec(passage.text.slice(start, start + LONGEST_VALUE))?.[0] ?? '';
  const limit = valueIn(0, value, true);
  if (limit === null || !LEADS.test(value.slice(0, limit.start))) return null;
  return {
    citations: [citeIn(passage, start, start + value.length)],
    confidence: 0.8,
    rule: 'credits/cap-by-name',
    unit: limit.unit,
    value: limit.value,
    ...(limit.currency === undefined ? {} : { currency: limit.currency }),
    text: `${label}: ${value.trim()}`,
  };
}
