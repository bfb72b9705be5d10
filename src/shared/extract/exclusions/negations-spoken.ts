import { compact } from '../grammar/compact.ts';
import type { Language } from '../grammar/languages.ts';
import type { Gated } from './gated.ts';
import { AFTER, EXCEPTIONS, NEGATIONS } from './negations.ts';
import {
  AFTER_DE_FR_IT_ES,
  EXCEPTIONS_DE_FR_IT_ES,
  NEGATIONS_DE_FR_IT_ES,
  SPEAKS_DE_FR_IT_ES,
} from './negations-de-fr-it-es.ts';
import { PLAIN_AFTER, PLAIN_EXCEPTIONS, PLAIN_VERBS } from './negations-plain.ts';
import { PLAIN_WORDS } from './negations-plain-spoken.ts';
import { UNBROKEN_AFTER, UNBROKEN_EXCEPTIONS, UNBROKEN_VERBS } from './negations-unbroken.ts';
import { AFTER_NL_PT, EXCEPTIONS_NL_PT, NEGATIONS_NL_PT } from './negations-nl-pt.ts';

/** The words by which a text in some languages says that something does not count. */
export interface Negations {
  /** What follows does not count, by a verb. */
  readonly verbs: readonly Gated[];
  /** What follows does not count, by a verb or a preposition. */
  readonly before: readonly Gated[];
  /** What stands before does not count. */
  readonly after: readonly Gated[];
}

/** Words without one of which no English expression says that what follows does not count. */
const DENIES_NEXT = compact(
  /not(?![a-z])|n['’]t|never|\b(?:no|none|nor|nothing|neither)\b|exclu|excep|exempt|excus|disregard|ignor|omit|reliev|relief|releas|absolv|discount|uncount|permitted|allowed|discharged|freed|leav|left|kept|skip|subtract|deduct|(?:take|strip|set)[a-z]* (?:out|aside)|account|deemed|considered|(?:treated|regarded|classed|counted|counts?) as|gets? any|(?:receives?|owes?|pays?|owed|due|get) any|non-?qual|ineligible|void|forfeit|invalid|lost |waive|withhold|refuse|deny|decline|reject|disallow|stop|paus|suspended|frozen|halted|still|\bsave |barring|\bbar |but for|aside from|without|ohne |unter |kein|sans |faite|compte |senza |\bsin |\bsem |zonder |other than|apart from|net of|less |minus|free (?:of|from)|unless|outside|out of|laps|falls? away|ceas|carve|knocked|(?:is|are) off/i,
);
/** The same of what stands before. */
const DENIES_LAST = compact(
  /not(?![a-z])|n['’]t|never|\bneither\b|no longer|\bno\b|nothing|void|invalidat|subtracted|deducted|exclu|excep|exempt|disregard|ignor|uncount|omitted|deemed|(?:treated|counted|regarded|considered) (?:as|to be|up|avail)|removed|ausgenommen|uitgezonderd|esclus|left|kept|taken|stripped|carved|backed|netted|\bon (?:you|the customer)|(?:down|up) to (?:you|the customer)|our hands|risk|outside|out of|comes? off|untouched|unaffected|unchanged|intact|(?:is|are) off|suspended|waived|(?:slas?|agreements?|terms|conditions) of|extend|delay|prevent|lengthen|prolong|postpone|\((?:also |both )?(?:nicht|non|pas|niet|não)/i,
);
/** Words of Dutch and Portuguese, without one of which neither denies anything. */
const DENIES_NL_PT = compact(
  /niet|geen|uit(?:sluit|zonder|geslo|gezon)|behalve|behoudens|exclu|anders|tenzij|buiten|m\.u\.v|n[ãa]o |nenhum|exce|ressalv|descontad|sem contar|desconsider|fora|isent/i,
);
const ANY = /(?:)/;

const gated = (words: RegExp, patterns: readonly RegExp[]): Gated => ({ words, patterns });

const VERBS = [...NEGATIONS, PLAIN_VERBS, UNBROKEN_VERBS];
const EN: Negations = {
  verbs: [gated(DENIES_NEXT, VERBS)],
  before: [gated(DENIES_NEXT, [...VERBS, ...EXCEPTIONS, PLAIN_EXCEPTIONS, UNBROKEN_EXCEPTIONS])],
  after: [gated(DENIES_LAST, [...AFTER, PLAIN_AFTER, UNBROKEN_AFTER])],
};
const DE_FR_IT_ES: Negations = {
  verbs: [gated(SPEAKS_DE_FR_IT_ES, NEGATIONS_DE_FR_IT_ES)],
  before: [gated(SPEAKS_DE_FR_IT_ES, [...NEGATIONS_DE_FR_IT_ES, ...EXCEPTIONS_DE_FR_IT_ES])],
  after: [gated(SPEAKS_DE_FR_IT_ES, AFTER_DE_FR_IT_ES)],
};
const NL_PT: Negations = {
  verbs: [gated(DENIES_NL_PT, NEGATIONS_NL_PT)],
  before: [gated(DENIES_NL_PT, [...NEGATIONS_NL_PT, ...EXCEPTIONS_NL_PT])],
  after: [gated(DENIES_NL_PT, AFTER_NL_PT)],
};

/** Those of a language only where a text has a word of it: most are soon done. */
export function negationsOf(languages: ReadonlySet<Language>): Negations {
  const plain = [...languages].map((language) => PLAIN_WORDS[language]);
  const hasAny = (...some: readonly Language[]) => some.some((one) => languages.has(one));
  const parts: readonly Negations[] = [
    EN,
    ...(hasAny('de', 'fr', 'it', 'es') ? [DE_FR_IT_ES] : []),
    ...(hasAny('nl', 'pt') ? [NL_PT] : []),
    ...plain.map(({ verbs, exceptions, after }) => ({
      verbs: [gated(ANY, verbs)],
      before: [gated(ANY, [...verbs, ...exceptions])],
      after: [gated(ANY, after)],
    })),
  ];
  return {
    verbs: parts.flatMap(({ verbs }) => verbs),
    before: parts.flatMap(({ before }) => before),
    after: parts.flatMap(({ after }) => after),
  };
}
