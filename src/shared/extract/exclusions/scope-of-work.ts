import type { Passage } from '../sla-text.ts';
import { compact } from '../grammar/compact.ts';

/** "Excluded:" below "Support scope" lists work that is not done. */
const SCOPE_OF_WORK =
  /(?<![A-Za-zÀ-ɏ])(?:(?:support|service|maintenance|project|work)s?\sscope|scope\sof\s(?:(?:the\s)?(?:support|services?|work|maintenance))|(?:leistungs|service|support)umfang|périmètre\s(?:du\s|des\s|de\s)?(?:support|services?|prestations?)|ambito\sd(?:el|i)\s[A-Za-zÀ-ɏ]+|alcance\sd(?:el|e)\s[A-Za-zÀ-ɏ]+|escopo\sd[oe]\s[A-Za-zÀ-ɏ]+|omvang\svan\s[A-Za-zÀ-ɏ ]+)(?![A-Za-zÀ-ɏ])/i;
const LONGEST_LABEL = 60;

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

/** "Support does not include:": work again, by the subject of the sentence. */
const SUPPORT_WITHOUT = compact(
  /(?<![A-Za-zÀ-ɏ])(?:support|help ?desk|suporte|soporte|assistance|assistenza|asistencia|ondersteuning)(?: [A-Za-zÀ-ɏ]+){0,4}? (?:(?:does|do)(?:n['’]t| not) (?:include|cover|comprise)|umfasst (?:nicht|keine)|beinhaltet (?:nicht|keine)|ne (?:comprend|couvre|inclut) pas|non (?:comprende|include|copre)|no (?:incluye|comprende|cubre)|não (?:inclui|compreende|abrange|cobre)|omvat (?:niet|geen))\W{0,4}:?\W*$/i,
);

/** What tells lists of work from lists of grounds: the list of what is done, with the same heading above. */
export interface ScopesOfWork {
  /** Remembers a passage that may name the work that is done. */
  readonly see: (passage: Passage) => void;
  /** Whether an item names work that is not done, or is ordered apart: no ground, where it is of no known kind. */
  readonly leavesOut: (passage: Passage) => boolean;
}

export function scopesOfWork(): ScopesOfWork {
  const sections = new Set<string>();
  const sectionOf = (path: readonly string[]): string => path.join('\n');
  return {
    see: ({ text, path }) => {
      if (text.length <= LONGEST_LABEL && INCLUDED.test(text)) sections.add(sectionOf(path));
    },
    leavesOut: ({ path, lead }) => {
      const isLabelled = lead.length <= LONGEST_LABEL;
      const isBeside = isLabelled && NOT_INCLUDED.test(lead) && sections.has(sectionOf(path));
      const isBelow =
        lead === '' &&
        NOT_INCLUDED.test(path.at(-1) ?? '') &&
        sections.has(sectionOf(path.slice(0, -1)));
      const isScope = isLabelled && SCOPE_OF_WORK.test(path.at(-1) ?? '');
      return (
        isBeside ||
        isBelow ||
        isScope ||
        ORDERED_APART.test(lead) ||
        SUPPORT_WITHOUT.test(lead.slice(-200))
      );
    },
  };
}
