import { nameOf } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { named, type Named } from '../found-time.ts';
import { topicOf } from './topic.ts';

const LONGEST = 90;
/** What a plan costs, behind a dash or in brackets: "$29 per seat / month", "free", "let's talk". */
const PRICE = String.raw`(?:(?:from|starting\sat|ab|à\spartir\sde|desde|da|vanaf)\s)?(?:[$€£¥]\s?\d|(?:USD|EUR|GBP|CHF|CAD|AUD)\s?\d|\d[\d.,]{0,9}\s?(?:[$€£]|USD|EUR|GBP|CHF|euros?|%\s(?:of|der|du|del))|free(?![A-Za-zÀ-ɏ])|included(?![A-Za-zÀ-ɏ])|let['’]s\stalk|contact\s(?:us|sales)|talk\sto\s(?:us|sales)|custom\spric|price\son\s|on\srequest|kostenlos|kostenfrei|inklusive|auf\sanfrage|gratuit|inclus|sur\s(?:devis|demande)|gratis|incluid|inclus[oa]|bajo\spetición|a\sconsultar|su\srichiesta|op\saanvraag|inbegrepen|sob\sconsulta|grátis)`;
const PRICED = new RegExp(
  String.raw`^([A-ZÀ-Þ][^.,;:!?()–—$€£\d]{1,39}?)\s?(?:\s[–—-]\s|:\s|\()\s?${PRICE}[^.;!?]{0,60}$`,
  'i',
);

/** "Level of care: Silver" */
const LABELLED =
  /^(?:(?:plan|package|tier|edition|contract(?:\s(?:type|form))?|(?:level|type)\sof\s(?:care|cover|support|service)|(?:support|service|care|cover|maintenance)\s(?:plan|package|tier|contract|option)|paket|tarif|vertragsart|servicepaket|formule|offre|piano|contratto|contrato|pacchetto|pakket|contractvorm|plano|pacote)\s?:\s)([A-ZÀ-Þ][A-Za-zÀ-ɏ\d+-]{1,20}(?:\s[A-Za-zÀ-ɏ\d+-]{1,20})?)$/i;

/** The name of a plan with its price on a line of its own, "TEAM – $29 per seat", or behind what it is, whose terms stand below it. */
export function pricedPlan(passage: Passage): Named | null {
  const { text } = passage;
  if (text.length > LONGEST || passage.kind === 'item') return null;
  const labelled = LABELLED.exec(text)?.[1];
  if (labelled !== undefined) return named(passage, labelled);
  const name = nameOf(PRICED.exec(text)?.[1] ?? '');
  const isName = /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4 && topicOf(name) === null;
  return isName && !NO_PLAN.test(name) ? named(passage, name) : null;
}

/** What else has a price on a line of its own. */
const NO_PLAN =
  /(?<![A-Za-zÀ-ɏ])(?:fees?|prices?|pricing|costs?|charges?|rates?|hour(?:ly)?|call[-\s]?out|penalt(?:y|ies)|credits?|set-?up|total|minimum|deposit|preise?|kosten|gebühr(?:en)?|stundensatz|prix|tarifs?|frais|coûts?|precios?|prezz[oi]|cost[io]|coste|kosten|tarie[fv]\w{0,2}|preços?)(?![A-Za-zÀ-ɏ])/i;
