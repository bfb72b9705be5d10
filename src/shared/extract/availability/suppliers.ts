import type { SlaText } from '../sla-text.ts';
import { compact } from '../grammar/compact.ts';

/** Who serves the provider, in its own words: "our hosting partner", "unser Rechenzentrumspartner". */
const ROLE = String.raw`(?:[Oo]ur|[Uu]nser[a-z]{0,2}|[Nn]otre|[Nn]ostr[oi]|(?:il|del) nostro|[Nn]uestr[oa]|[Nn]oss[oa]|[Oo]nze)\s(?:[A-Za-zÀ-ɏ]+[\s-]){0,2}?(?:[Pp]rovider|[Pp]artner|[Ss]upplier|[Vv]endor|[Hh]ost|[A-Za-zÀ-ɏ]*(?:partner|anbieter|betreiber|dienstleister|leverancier|provider)s?n?|hébergeur|fournisseur|prestataire|fornitore|proveedor|provedor|fornecedor)(?:\s(?:d['’]|de |di |van |für )\s?[A-Za-zÀ-ɏ]+)?`;
const WORD = String.raw`[A-ZÀ-Þ](?:[A-Za-zÀ-ɏ\d&-]|\.(?=[a-z\d])){1,24}`;
const NAME = String.raw`(${WORD}(?:\s${WORD}){0,2})`;

const NAMED_BEHIND = compact(new RegExp(String.raw`${ROLE},?\s(?:[({]\s?)?${NAME}`, 'gu'));
const NAMED_BEFORE = compact(
  new RegExp(
    String.raw`${NAME}(?:,|\s(?:is|are|as (?:it is|they are)|ist|est|è|es|é|is))\s(?:also\s)?${ROLE}`,
    'gu',
  ),
);

/** The names that a text gives to suppliers of the provider, each once. */
export function suppliersIn({ passages }: Pick<SlaText, 'passages'>): readonly string[] {
  const names = passages.flatMap(({ text }) =>
    [...text.matchAll(NAMED_BEHIND), ...text.matchAll(NAMED_BEFORE)].map(
      ({ 1: name }) => name ?? '',
    ),
  );
  return [...new Set(names.filter((name) => name.length > 2))];
}

/** "We run on Acme (99.99% SLA) and Zenith (": a level in brackets behind the name of what carries the service. */
const CARRIED = compact(
  /(?<![A-Za-zÀ-ɏ])(?:[Rr]uns?|[Rr]unning|[Hh]osted|[Bb]uilt|[Rr]elies|[Rr]ely|[Dd]epends?|[Pp]owered|[Ss]erved|[Bb]acked|[Dd]eployed|gehostet|betrieben|basiert|hébergée?s?|repose|s['’]appuie|fonctionne|ospitat[oaie]|basat[oaie]|alojad[oa]s?|hospedad[oa]s?|gehost|draait)\s(?:[a-z]{2,10}\s)?(?:on|by|with|at|in|from|upon|bei|sur|chez|par|su|da|en|por|op|bij|em)\s(?:top\sof\s)?(?:[^.;:()]{0,60}\([^()]{0,60}\)){0,3}[^.;:()]{0,40}[A-ZÀ-Þ][A-Za-zÀ-ɏ\d&.-]{1,24}(?:['’]s)?\s\([^()%]{0,24}$/,
);

/** Whether a figure stands in brackets behind the name of a supplier that carries the service. */
export const isOfCarrier = (text: string, at: number): boolean =>
  text.includes('(') && CARRIED.test(text.slice(Math.max(0, at - 260), at));

const SAYS =
  /^,?\s(?:[a-zà-ɏ]+\s){0,2}?(?:guarant|commit|promis|offer|provid|stat|claim|ensur|has |have |garant|bietet|sichert|gewährleistet|verspricht|assure|offre|propose|promet|assicura|promett|ofrece|asegura|oferece|assegura|biedt|belooft)/;

/** Whether a text tells what one of the suppliers promises. */
export const isOfSupplier = (text: string, suppliers: readonly string[]): boolean =>
  suppliers.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && SAYS.test(text.slice(at + name.length, at + name.length + 60));
  });

/** A title of what others run for the provider: below it stand their levels. */
const OF_OTHERS =
  /^[^\p{L}]{0,12}(?:(?:our|external|key)\s)?(?:(?:third[-\s]party|upstream|external|vendor|supplier)\s(?:dependenc(?:y|ies)|services?|providers?|vendors?|suppliers?|platforms?|slas?|service\slevels?)|dependenc(?:y|ies)(?:\son\s(?:others|third\sparties))?|sub-?processors?|suppliers|vendors)(?![\p{L}])/iu;

export const isBelowOthers = (path: readonly string[]): boolean =>
  path.some((title) => OF_OTHERS.test(title));
