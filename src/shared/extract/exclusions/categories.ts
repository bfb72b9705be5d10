import type { ExclusionCategory } from '#shared/agreement/exclusion.ts';
import type { Language } from '../grammar/languages.ts';
import type { CategoryWords } from './grounds/category-words.ts';
import { DUTCH } from './grounds/dutch.ts';
import { ENGLISH } from './grounds/english.ts';
import { FRENCH } from './grounds/french.ts';
import { GERMAN } from './grounds/german.ts';
import { ITALIAN } from './grounds/italian.ts';
import { PORTUGUESE } from './grounds/portuguese.ts';
import { SPANISH } from './grounds/spanish.ts';
import { compact } from '../grammar/compact.ts';
import { rememberText } from '../grammar/remember.ts';

const WORDS: Readonly<Record<Language, readonly CategoryWords[]>> = {
  de: GERMAN,
  fr: FRENCH,
  it: ITALIAN,
  es: SPANISH,
  nl: DUTCH,
  pt: PORTUGUESE,
};

/** Hyphens that do not break, and the typographic one. */
const HYPHENS = /[\u2010-\u2012]/g;

/** What is not covered, whatever its cause: "unavailability, suspension or termination of the service due to". */
const WHAT_FAILED =
  /\b(?:unavailability|outages?|interruptions?|downtime),? (?:or )?suspensions?,? (?:or|and) terminations?\b|\bservice suspensions?,? (?:or|and) (?:terminations?|interruptions?)(?=[^.;]{0,40}\b(?:caused by|due to|result))/gi;

/** "Third-party outages or account suspensions": a third party's doing, in whatever language it is put. */
const DONE_BY_OTHERS =
  /\b(third[- ]party [^.;,]{0,30}?\b(?:outages?|failures?|downtime)) (?:or|and) (?:\w+ )?suspensions?\b/gi;

/** "Caused by you, but not by a fault of ours": what is no ground. */
const AND_NOT =
  /(?<![A-Za-zÀ-ɏ])(?:(?:and|but) not (?:a|an|the|by|due|because|from|through|of|as)|(?:und|aber|sondern) nicht (?:durch|auf|von|wegen|aufgrund|bei|eine?[mnrs]?|de[rmns]|die|das)|(?:et|mais) non (?:pas )?(?:à|au|de|du|des|par|une?|le|la|les)|(?:e|ma) non (?:a|al|da|dal|dalla|di|del|per|un[ao]?|il|la)|(?:y|pero) no (?:a|al|de|del|por|un[ao]?|el|la)) [^.;,]*/gi;

/** "Force majeure (war, a nationwide failure of the internet)": what nobody can evade is no matter of access. */
const WHOLE_INTERNET = compact(
  /\b(?:major|widespread|national|nation-?wide|global|large-scale|general) internet (?:outages?|failures?|disruptions?|breakdowns?)|\binternet-(?:scale|wide) [a-z]+(?: (?:outages?|failures?|disruptions?))?|\bcoupures? (?:(?:d['’])?internet|(?:du |de )?réseaux?) (?:national|nationales?|générales?|majeures?|régionales?)|\b(?:landesweite|bundesweite|großflächige)[nrs]? internet-?(?:ausfälle|ausfall|störung(?:en)?)/gi,
);
const FATE =
  /force majeure|höhere[rn]? gewalt|forza maggiore|fuerza mayor|força maior|overmacht|acts? of god/i;

/** "Force majeure events (natural disasters, failures of the internet)": what the brackets name is that of nobody's access. */
const FATE_EXAMPLES = compact(
  /(?:force majeure|höhere[rn]? gewalt|forza maggiore|fuerza mayor|força maior|overmacht|acts? of god)(?: (?:events?|circumstances?|incidents?))? ?\([^()]*\)/gi,
);
const NETWORK_FAILS = compact(
  /\binternet (?:[a-z]+ )?(?:failures?|outages?|disruptions?|breakdowns?)\b|\b(?:failures?|outages?|disruptions?) of the internet\b|\bcable cuts?\b/gi,
);

/** "Accounts suspended for abuse": why somebody is suspended is no further ground. */
const OF_SUSPENSION = compact(
  /\b(?:suspen(?:sions?|ded)|disconnect(?:ions?|ed)|deactivat(?:ions?|ed))(?:,? (?:or|and) (?:terminations?|terminated|cancellations?|closures?))?(?: of (?:the |your |its |an? |any )?(?:[a-z]+['’]?s? )?(?:services?|accounts?|access|subscriptions?))? (?:due to|because of|on account of|owing to|as a result of|resulting from|for|following) [^.;()]*/gi,
);
const OFFENCES =
  /\b(?:(?:ab|mis)us(?:e|ive)|violat(?:ions?|ed|ing)|breach(?:es)?|infringements?|(?:terms|conditions) (?:of|for) (?:service|use)|acceptable use(?: policy)?|aup|tos)\b/gi;

/** "Misuse, unless the provider let it in": what is no ground after all. */
const UNLESS =
  /(?<=\S\s)\(?(?:unless|es sei denn|außer wenn|sauf si|à moins que|a meno che|a menos que|tenzij|salvo se) [^.;()]*/gi;

/** The same in French: "une suspension du service (impayé, abus)". */
const OF_FRENCH_SUSPENSION = compact(
  /(?<![A-Za-zÀ-ɏ])suspensions?(?: [a-zà-ɏ]+)?(?: (?:du|des|de l['’])\s?(?:services?|comptes?|accès))? ?(?:\([^()]*\)|(?:pour|en raison|par suite|à la suite|suite|consécutive?s?) [^.;()]*)/gi,
);
const FRENCH_OFFENCES =
  /(?<![A-Za-zÀ-ɏ])(?:abus|(?:usages?|utilisations?) (?:abusi(?:f|ve)s?|illicites?|frauduleu(?:x|ses?))|manquements?|violations?|non-respect|fraudes?|aup)(?![A-Za-zÀ-ɏ])/gi;

/** Words as half the texts spell them: "3rd party", "maintainence". */
const THIRD = /\b3rd(?=[ -]part)/gi;
const MAINTENANCE = /\bmaint(?:ain|en|an|ian)?[ae]n?ce(?=s?\b)/gi;

/** Whoever works for the customer is no third party: "the customer, its employees or its subcontractors". */
const OWN_PEOPLE = compact(
  /(?<![A-Za-zÀ-ɏ])((?:customers?|clients?|users?|subscribers?|tenants?|licensees?|kunden?|auftraggebers?|nutzers?|utilisateurs?|abonnés?|cliente|clienti|utente|usuario|clientes|klant|afnemer)(?:['’]s?)?(?:,? (?:and|or|und|oder|et|ou|e|o|y|en|of|its|their|his|own|agents?|employees?|staff|personnel|officers?|contractors?|von|seine[rnms]?|ihre[rnms]?|deren|dessen|mitarbeitern?|angestellten?|personals?|de|du|ses|son|sa|leurs?|employés|salariés|préposés|collaborateurs|(?:dei|dai|degli) suoi|suoi|dipendenti|collaboratori|sus?|empleados|personal|zijn|haar|medewerkers)){0,9},? )(?:sub-?contractors?|suppliers?|vendors?|contractors?|subunternehmern?|erfüllungsgehilfen|auftragnehmern?|sous-traitants?|fournisseurs?|prestataires?|subappaltatori|fornitori|subcontratistas|proveedores|onderaannemers|leveranciers)(?![A-Za-zÀ-ɏ])/gi,
);

/** "Outside the control of the supplier and its subcontractors": a force that all of its side is under. */
const OWN_SIDE =
  /(\bcontrol of [^.;,()]{2,40}?)(?:,? (?:and|or)|,)(?: any of)? (?:its|our|their)(?: respective)? (?:sub-?contractors?|suppliers?|vendors?|licensors?|providers?|carriers?|partners?|affiliates?)(?:\(s\))?(?:,? (?:and|or)(?: its)? (?:sub-?contractors?|suppliers?|vendors?|licensors?|providers?|partners?|affiliates?))?/gi;

/** "Caused by the customer (e.g. its own flood of requests)": an example of that one's doing is no further ground. */
const OWN_EXAMPLES = compact(
  /(?<=\bby (?:the |an? |any )?(?:customer|client|user|subscriber|tenant|licensee)s?) \((?:(?:e\.g\.|for (?:example|instance)|such as|like|including),? )?(?:its|their|your) own [^()]*\)/gi,
);

/** "Inactions from you or any third party (e.g., misconfigured firewalls)": how they show is no further ground. */
const EXAMPLES_OF_DOING = compact(
  /(?<=\b(?:in)?actions? (?:of|by|from) (?:you|the (?:customer|client|user|subscriber|tenant|licensee))(?:,? (?:or|and) (?:any |its |your )?(?:third part(?:y|ies)|agents?|users?|employees))?|\b(?:customer|client|user|subscriber|tenant|licensee)(?:['’]?s['’]?)? (?:own )?(?:actions?|activit(?:y|ies)|behaviou?r|mistakes?|errors?|conduct)) \((?:e\.g\.|for (?:example|instance)|such as|like|including),? [^()]*\)/gi,
);

/** Words as they are looked for; made so when a text first speaks their language. */
const compacted = new Map<readonly CategoryWords[], readonly CategoryWords[]>();

function lookedFor(words: readonly CategoryWords[]): readonly CategoryWords[] {
  const known = compacted.get(words);
  if (known !== undefined) return known;
  const made = words.map(({ category, says, without = [] }) => ({
    category,
    says: says.map(compact),
    without: without.map(compact),
  }));
  compacted.set(words, made);
  return made;
}

/** Gives the categories that a ground of exclusion names, each once; none for none. */
export type Categorise = (printed: string) => readonly ExclusionCategory[];

/** Knows the words of some languages, and those of English: an SLA in another one borrows from it. */
export function categoriser(languages: Iterable<Language>): Categorise {
  const spoken = [...languages].map((language) => WORDS[language]);
  const vocabulary = [ENGLISH, ...spoken].flatMap(lookedFor);
  return rememberText((printed) => {
    const text = printed
      .replace(HYPHENS, '-')
      .replace(THIRD, 'third')
      .replace(MAINTENANCE, 'maintenance')
      .replace(UNLESS, ' ')
      .replace(WHAT_FAILED, ' ')
      .replace(DONE_BY_OTHERS, '$1')
      .replace(AND_NOT, ' ')
      .replace(OWN_SIDE, '$1')
      .replace(OWN_EXAMPLES, ' ')
      .replace(EXAMPLES_OF_DOING, ' ')
      .replace(OF_SUSPENSION, (cause) => cause.replace(OFFENCES, ' '))
      .replace(OF_FRENCH_SUSPENSION, (cause) => cause.replace(FRENCH_OFFENCES, ' '))
      .replace(FATE_EXAMPLES, (examples) => examples.replace(NETWORK_FAILS, ' '))
      .replace(WHOLE_INTERNET, FATE.test(printed) ? ' ' : '$&')
      .replace(OWN_PEOPLE, '$1');
    const found = vocabulary
      .filter(({ says, without = [] }) => {
        const speakIn = (words: string) => says.some((pattern) => pattern.test(words));
        // What there may be to take out costs far more than seeing that nothing is said.
        if (!speakIn(text)) return false;
        return (
          without.length === 0 ||
          speakIn(without.reduce((rest, pattern) => rest.replace(pattern, ' '), text))
        );
      })
      .map(({ category }) => category);
    return [...new Set(found)];
  });
}
