import type { Passage, SlaText } from '../sla-text.ts';
import { compact } from '../grammar/compact.ts';

/** What a remark on a schedule calls it: "this schedule", "the credits above", "diese Tabelle". */
const SCHEDULE = String.raw`(?:(?:this|these|the (?:above|following)|the)(?: (?:above|following|draft|proposed))? (?:credit |service credit |pricing )?(?:schedule|table|tiers?|credits?|proposal|rates?|percentages|figures)(?: (?:above|below))?|(?:diese[rs]?|die (?:obige|folgende)) (?:tabelle|staffel|staffelung|gutschriften|regelung|plan)|(?:ce|cette|ces) (?:barème|tableau|grille|avoirs|crédits|pénalités)|quest[aeio] (?:tabella|crediti|penali|schema)|est[aeo]s? (?:tabla|tabela|esquema|créditos|baremo)|de(?:ze)? (?:tabel|staffel|regeling|kortingen))`;
/** What does not hold, or not yet. */
const NOT_HOLDING = String.raw`(?:(?:is|are)(?: not|n['’]t)(?: yet| currently)? (?:in force|in effect|effective|binding|applicable|active|live)|(?:does|do)(?: not|n['’]t)(?: yet| currently)? apply(?: yet| today| at (?:present|this time))|(?:gilt|gelten) noch nicht|(?:ist|sind) noch nicht (?:in kraft|gültig|wirksam)|n['’](?:est|ont|a|sont) pas encore (?:en vigueur|applicables?)|ne (?:sont|s['’]appliquent) pas encore (?:en vigueur|applicables?)?|non (?:è|sono) ancora in vigore|(?:aún|todavía) no (?:está|están) en vigor|no (?:está|están) (?:aún|todavía) en vigor|ainda não (?:está|estão) em vigor|(?:is|zijn) nog niet (?:van kracht|geldig|van toepassing))`;
const REMARK = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])${SCHEDULE} ${NOT_HOLDING}(?! (?:while|if|when|during|where|for|to|until an?)(?![A-Za-zÀ-ɏ]))(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);
/** An introduction to what is only thought of: "The draft proposal is:", "noch nicht in Kraft:". */
const INTRODUCTION = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:draft|current|our) (?:draft )?proposal|(?:we|(?:the )?provider) (?:intends?|plans?) to (?:offer|publish|introduce|adopt|grant)|(?:proposed|planned|intended|future|provisional) (?:(?:service |sla )?credit )?(?:schedule|table|tiers?|credits|rates)|not (?:yet|currently) (?:in force|in effect|effective|binding|applicable)|noch nicht (?:in kraft|gültig|wirksam)|pas encore (?:en vigueur|applicables?)|non ancora in vigore|(?:aún|todavía) no (?:está |están )?en vigor|ainda não (?:está |estão )?em vigor|nog niet van (?:kracht|toepassing))(?![A-Za-zÀ-ɏ])[^.]{0,80}:\W{0,4}$|(?<![A-Za-zÀ-ɏ])(?:when|once|as soon as) [^.:]{0,60}\b(?:launch(?:es|ed)?|ships?|released|live|available|exists?|introduced)\b[^.:]{0,60}\b(?:will|would)\b[^.:]{0,60}:\W{0,4}$/i,
);
/** "Proposed service credits", "Credits (not yet in force)" above the schedule. */
const HEADING =
  /(?<![A-Za-zÀ-ɏ])(?:(?:proposed|draft|planned|future|provisional|intended) (?:(?:service|sla|availability|uptime) )?(?:credits?|credit (?:schedules?|tables?|tiers?))|not (?:yet |currently )?in (?:force|effect)|noch nicht (?:in kraft|gültig)|pas encore en vigueur|non ancora in vigore|(?:aún|todavía) no en vigor|ainda não em vigor|nog niet van kracht)(?![A-Za-zÀ-ɏ])/i;

/** Longer passages say more than what a schedule is. */
const LONGEST = 600;

/** Positions of the tables and items that a text only proposes, or says to be not in force yet. */
export function notInForce({ passages, tables }: SlaText): ReadonlySet<number> {
  const remarks = passages.filter(
    ({ kind, text }) => kind !== 'heading' && text.length <= LONGEST && REMARK.test(text),
  );
  const proposed = [...passages.filter(({ kind }) => kind === 'item'), ...tables].filter(
    ({ lead, path }) =>
      HEADING.test(path.at(-1) ?? '') || (lead.length <= LONGEST && INTRODUCTION.test(lead)),
  );
  return new Set([
    ...proposed.map(({ at }) => at),
    ...remarks.flatMap((remark) => before(remark, passages, tables)),
  ]);
}

/** The table, or the items of the list, that end directly before a remark in its section. */
function before(
  { at, path }: Passage,
  passages: SlaText['passages'],
  tables: SlaText['tables'],
): readonly number[] {
  const table = tables.find((one) => one.at === at - 1);
  if (table !== undefined) return [table.at];
  const items = new Set(
    passages
      .filter((one) => one.kind === 'item' && one.path.join('\n') === path.join('\n'))
      .map((one) => one.at),
  );
  const found: number[] = [];
  for (let item = at - 1; items.has(item); item -= 1) found.push(item);
  return found;
}
