import type { Passage } from '../sla-text.ts';
import { compact } from '../grammar/compact.ts';

/** "Excluded:" below "Support scope" lists work that is not done. */
const SCOPE_OF_WORK =
  /(?<![A-Za-zÀ-ɏ])(?:(?:support|service|maintenance|project|work)s?\sscope|scope\sof\s(?:(?:the\s)?(?:support|services?|work|maintenance))|(?:leistungs|service|support)umfang|périmètre\s(?:du\s|des\s|de\s)?(?:support|services?|prestations?)|ambito\sd(?:el|i)\s[A-Za-zÀ-ɏ]+|alcance\sd(?:el|e)\s[A-Za-zÀ-ɏ]+|escopo\sd[oe]\s[A-Za-zÀ-ɏ]+|omvang\svan\s[A-Za-zÀ-ɏ ]+)(?![A-Za-zÀ-ɏ])/i;
const LONGEST_LABEL = 60;
/** What is given, as the subject or the object of a denial. */
const SUPPORT = String.raw`(?:support|help ?desk|suporte|soporte|assistance|assistenza|supporto|asistencia|ondersteuning)`;

/** "… require a separate engagement", "werden gesondert berechnet": what may be ordered besides. */
const ORDERED_APART = compact(
  /(?<![A-Za-zÀ-ɏ])(?:requires? an? (?:separate|additional) (?:[A-Za-z]+ )?(?:engagement|agreement|contract|order|quote|quotation|statement)|(?:billed|charged|quoted|priced|ordered|invoiced|purchased) (?:separately|extra|additionally|at an? (?:additional|extra))|at (?:an? )?(?:additional|extra) (?:cost|charge|fee)|chargeable|(?:gesondert|separat|zusätzlich|extra|nach aufwand) (?:[A-Za-zÀ-ɏ]+ )?(?:berechnet|verrechnet|vergütet|beauftragt|abgerechnet)|kostenpflichtig|facturé?e?s? (?:en sus|séparément|en supplément|à part)|(?:fatturat[oiae]|addebitat[oiae]) (?:a parte|separatamente)|(?:se )?(?:facturan?|facturad[oa]s?|cobrad[oa]s?|cobran?) (?:aparte|por separado)|(?:apart|afzonderlijk) (?:gefactureerd|berekend)|faturad[oa]s? (?:à parte|separadamente))(?![A-Za-zÀ-ɏ])/i,
);

/** "Included:" as a label, or a heading, of the list of what is done. */
const INCLUDED = compact(
  /^\W{0,4}(?:(?:what(?:['’]s| is)|what we|we|services?|items?|im preis|ce qui est|was|cosa|lo que|wat)\s)?(?:(?:is |are |ist |sind |è |se )?(?:included|includes?|covered|covers?|in scope|enthalten(?: ist| sind)?|inbegriffen|inklusive|inclus(?:e?s?)?|compris(?:e?s?)?|inclus[oiae]|include|compres[oiae]|comprende|incluye|incluid[oa]s?|inclui|incluíd[oa]s?|inbegrepen))(?:\s(?:services?|items?|work|leistungen|prestations?|servizi|servicios|serviços|diensten))?\W{0,4}$/i,
);

/** "Not covered", as the label that stands beside it; "Excluded" may name causes. */
const NOT_INCLUDED = compact(
  /(?<![A-Za-zÀ-ɏ])(?:not|isn['’]t|nicht|non|no|não|niet)(?: [A-Za-zÀ-ɏ]+)? (?:included|covered|in scope|enthalten|inbegriffen|inclus|compris|inclus[oiae]|compres[oiae]|incluid[oa]s?|incluye|incluíd[oa]s?|inbegrepen)/i,
);

/** "In scope:" and "Out of scope:" as a pair of labels. */
const IN_SCOPE =
  /^\W{0,4}(?:in[ -]scope|im (?:leistungs)?umfang|dans le périmètre|nell['’]ambito|dentro del alcance|dentro do escopo|binnen (?:de )?scope)\W{0,4}$/i;
const OUT_OF_SCOPE =
  /^\W{0,4}(?:(?:out|outside)[ -](?:of[ -])?scope|außerhalb des (?:leistungs)?umfangs|hors (?:du )?périmètre|fuori (?:dall['’])?ambito|fuera del alcance|fora do escopo|buiten (?:de )?scope)\W{0,4}$/i;

/** "Support does not include:", "We cannot provide support for:": work again, by what the sentence denies. */
const SUPPORT_WITHOUT = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:${[
      // The subject is the support: "our support services do not cover".
      String.raw`${SUPPORT}(?: [A-Za-zÀ-ɏ]+){0,4}? (?:(?:(?:does|do|will|shall|can)(?:n['’]t| not)|cannot) (?:include|cover|comprise|extend to|stretch to|apply to)|umfasst (?:nicht|keine)|beinhaltet (?:nicht|keine)|erstreckt sich nicht auf|ne (?:comprend|couvre|inclut) pas|ne s['’]étend pas|non (?:comprende|include|copre|si estende)|no (?:incluye|comprende|cubre|se extiende)|não (?:inclui|compreende|abrange|cobre|se estende)|omvat (?:niet|geen))`,
      String.raw`${SUPPORT}(?: [A-Za-zÀ-ɏ]+){0,2}? (?:is|are|will be|wird|werden|est|è|es|é|wordt)(?:n['’]t| not| nicht| pas| non| no| não| niet) (?:provided|available|offered|given|included|geleistet|angeboten|gewährt|assuré|fourni|gegeven|geboden)`,
      // Or its object: "we do not offer help with".
      String.raw`(?:(?:do|does|can|will|shall|could)(?:n['’]t| not)|can['’]t|won['’]t|cannot|unable to|never) (?:[a-z]+ )?(?:provide|offer|give|deliver|extend|supply) (?:[a-z]+ ){0,3}?(?:support|assistance|help)`,
      String.raw`(?:leisten|bieten|gewähren|geben) (?:wir )?(?:grundsätzlich )?(?:keinen|keine) (?:[A-Za-zÀ-ɏ]+ )?(?:support|hilfe|unterstützung)|(?:assurons|fournissons|offrons|proposons) (?:pas|aucune?) (?:d['’]|de |le )?(?:support|assistance|aide)|non (?:offriamo|forniamo|diamo|prestiamo) (?:supporto|assistenza)|no (?:ofrecemos|prestamos|damos|brindamos) (?:soporte|asistencia|ayuda)|não (?:oferecemos|prestamos|damos|fornecemos) (?:suporte|assistência|apoio)|(?:bieden|geven|verlenen) (?:wij |we )?geen (?:ondersteuning|support|hulp)`,
    ].join('|')})[^.;:?!]{0,60}:?\W*$`,
    'i',
  ),
);

/** "Services not included", above what is not done. */
const WORK_NOT_INCLUDED =
  /^\W{0,4}(?:\d{1,2}(?:\.\d{1,2})*\.? )?(?:(?:services?|work|tasks|activities|deliverables) (?:that (?:are|is) )?not (?:included|covered|provided|offered|in scope)|(?:not included|excluded|non-?included|out[- ]of[- ]scope) (?:services?|work|tasks|activities))\W{0,4}$/i;

/** "Requests for new accounts", "Debugging your code": what one might ask for. */
const ASKED_FOR = compact(
  /^\W{0,6}(?:(?:any |all |new |other )?requests? (?:for|to|about)|(?:debug|develop|writ|creat|design|install|train|migrat|customi[sz]|configur|teach|advis|consult|translat|program|cod)[a-z]{0,5}ing)(?![A-Za-zÀ-ɏ])/i,
);

/** What of a list of work is a cause all the same: "outages that third parties bring about". */
const IS_CAUSE = compact(
  /(?<![A-Za-zÀ-ɏ])(?:caused|causing|due to|because of|result(?:s|ed|ing)?|aris(?:es|ing)|attributable|force majeure|failures?|outages?|downtime|interruptions?|incidents?|faults?|errors?|defects?|damages?|misuse|abuse|negligence|attacks?|viruses|disasters?|bugs?|caus(?:és?|ées?|at[oaie]|ad[oa]s?)|dus? à|verursacht|veroorzaakt|ausfälle|störung(?:en)?|fehler[A-Za-zÀ-ɏ]*|schäden|pannes?|erreurs?|défaillances?|guast[oi]|errori|fallos?|errores|falhas?|erros|fouten|storing(?:en)?)(?![A-Za-zÀ-ɏ])/i,
);

/** What tells lists of work from lists of grounds: the list of what is done, with the same heading above. */
export interface ScopesOfWork {
  /** Remembers a passage that may name the work that is done. */
  readonly see: (passage: Passage) => void;
  /** Whether an item names work that is not done, or is ordered apart: no ground, where it is of no known kind. */
  readonly leavesOut: (passage: Passage) => boolean;
  /** Whether a passage on what support does not extend to names no cause: whose software it is says nothing then. */
  readonly isWorkAlone: (passage: Passage) => boolean;
}

export function scopesOfWork(): ScopesOfWork {
  const sections = new Set<string>();
  const scoped = new Set<string>();
  /** Where a paragraph stands that names the work below it as not done. */
  let label = Number.NaN;
  const sectionOf = (path: readonly string[]): string => path.join('\n');
  return {
    see: ({ text, path, at, kind }) => {
      if (text.length > LONGEST_LABEL) return;
      if (kind === 'paragraph' && WORK_NOT_INCLUDED.test(text)) label = at;
      if (INCLUDED.test(text)) sections.add(sectionOf(path));
      if (IN_SCOPE.test(text)) scoped.add(sectionOf(path));
    },
    leavesOut: ({ path, lead }) => {
      const isLabelled = lead.length <= LONGEST_LABEL;
      const isBeside = isLabelled && NOT_INCLUDED.test(lead) && sections.has(sectionOf(path));
      const isBelow =
        lead === '' &&
        NOT_INCLUDED.test(path.at(-1) ?? '') &&
        sections.has(sectionOf(path.slice(0, -1)));
      const isScope = isLabelled && SCOPE_OF_WORK.test(path.at(-1) ?? '');
      const isPaired = OUT_OF_SCOPE.test(lead)
        ? scoped.has(sectionOf(path))
        : OUT_OF_SCOPE.test(path.at(-1) ?? '') && scoped.has(sectionOf(path.slice(0, -1)));
      return (
        isBeside ||
        isBelow ||
        isScope ||
        isPaired ||
        ORDERED_APART.test(lead) ||
        SUPPORT_WITHOUT.test(lead.slice(-200))
      );
    },
    isWorkAlone: ({ lead, text, path, at }) =>
      (SUPPORT_WITHOUT.test(lead.slice(-200)) ||
        WORK_NOT_INCLUDED.test(path.at(-1) ?? '') ||
        (ASKED_FOR.test(text) &&
          [lead, path.at(-1) ?? ''].some((name) => OUT_OF_SCOPE.test(name))) ||
        at === label + 1) &&
      !IS_CAUSE.test(text),
  };
}
