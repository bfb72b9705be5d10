import { compact } from '../grammar/compact.ts';
import type { Passage } from '../sla-text.ts';
import type { Mention } from './evidence.ts';
import { isCompany, nameAfter } from './name.ts';

/** What a title says of the kind of document, in place of which a name's part ends. */
export const KIND_OF_DOCUMENT = compact(
  /\(?\b(?:service[\s-]level[\s-](?:agreements?|objectives?|terms|commitments?|policy|guarantees?|schedule|standards?|descriptions?)|service\s?levels?|SLAs?|SLOs?|OLA|(?:technical\s)?support\s(?:policy|terms|agreement|plans?|handbook|services?\sdescription)|(?:uptime\s|availability\s)(?:guarantee|commitment|sla|policy)|promise|guarantee|frequently\sasked\squestions|(?:terms|conditions)\s(?:of|and)\s(?:service|use|conditions)|leistungs(?:beschreibung|schein)|dienstgütevereinbarung|verfügbarkeitszusage|convention\sde\sservices?|(?:contrat|accords?|convention|engagements?|charte)\sde\s(?:niveaux?\sde\s)?(?:services?|qualité)|acuerdos?\sde\snivel(?:es)?\sde\sservicios?|acordos?\sde\sn[ií]ve(?:l|is)\sde\sserviços?|accord[oi]\s(?:sul|di|sui)\slivell[oi]\sd[ie](?:l|i)?\sserviz[io]|dienstverleningsovereenkomst)\b\)?/gi,
);
const PARTS = /\s-\s|[:|·•()"«»\n]|\s\/\s|\sby\s|,\s(?=[A-Z][a-z]+\scampus)/g;

/** A name that says what its bearer does for a living names no product. */
const TRADE =
  /\s(?:technologies|technology|networks|systems|sistemas|systemhaus|software|solutions|hosting|data\scent(?:er|re)s?|rechenzentrum|t[eé]l[eé]com(?:s|unications)?|telekom|communications|broadband|labs|consulting|consultancy|partners|group|hébergement|infogérance|informatique|informática|informatica|business\ssolutions)$/i;

/** Documents begin with their title, below it or above it whose it is. */
const TITLE_PASSAGES = 5;
const LONGEST_TITLE = 140;

/** The names in what stands at the top: titles, and companies that stand there as in a letterhead. */
export function heads(passages: readonly Passage[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const passage of passages.slice(0, TITLE_PASSAGES)) {
    const { text, kind } = passage;
    if (
      text.length > LONGEST_TITLE ||
      kind === 'item' ||
      /[.;]$/.test(text) ||
      /^\S+:\s/.test(text)
    )
      continue;
    const besides = text.replace(KIND_OF_DOCUMENT, (words) => '|'.repeat(words.length));
    let from = 0;
    for (const part of besides.split(PARTS)) {
      const start = besides.indexOf(part, from);
      from = start + part.length;
      const name = nameAfter(besides.slice(0, from), start);
      if (name === null || name.start + name.text.length > from + 1) continue;
      const rest = besides.slice(name.start + name.text.length, from).trim();
      if (isCompany(name.text)) found.push({ passage, name, kind: 'letterhead' });
      else if (rest === '' || /^(?:'s|[®™])$/.test(rest)) {
        found.push({ passage, name, kind: 'title' });
        if (TRADE.test(name.text) && !/^\s*(?:for|für|pour|to|para|per|voor)\s/i.test(part))
          found.push({ passage, name, kind: 'trade' });
      }
    }
  }
  return found;
}
