import type { TermWindow } from '#shared/terms/terms.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, PROMISE, withoutFees } from './vocabulary.ts';
import type { Statement } from './statements.ts';

/** The first that a text names rules: "monthly uptime … reported every year" is monthly. */
const WINDOWS: readonly { readonly window: TermWindow; readonly pattern: RegExp }[] = [
  {
    window: 'other',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:bi-?weekly|weekly|fortnight[A-Za-zÀ-ɏ]*|(?:rolling|trailing|preceding|sliding)\s(?!(?:[A-Za-zÀ-ɏ\d]{1,9}[\s-]){0,2}calendar\s)(?:[A-Za-zÀ-ɏ]+\s|\d+[\s-])?[A-Za-zÀ-ɏ]+|daily|half-?year[A-Za-zÀ-ɏ]*|semi-?annual[A-Za-zÀ-ɏ]*|halbjähr[A-Za-zÀ-ɏ]*|semestr[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    window: 'quarterly',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:calendar |fiscal )?quarter(?:s|ly)?|quartal[A-Za-zÀ-ɏ]*|vierteljähr[A-Za-zÀ-ɏ]*|trimestr[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    window: 'monthly',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:calendar |billing |subscription )?month(?:s|ly)?|[A-Za-zÀ-ɏ]*monats?(?:mittel|durchschnitt|basis|weise)?|[A-Za-zÀ-ɏ]*monatlich[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*monate?s?|mensuel[A-Za-zÀ-ɏ]*|(?:par |le )?mois|mensil[A-Za-zÀ-ɏ]*|mes[ei]|mensual[A-Za-zÀ-ɏ]*|mes)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    window: 'annual',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:calendar |contract )?years?|yearly|annual(?:ly|i[sz]ed)?|per annum|p\.\s?a\.|[A-Za-zÀ-ɏ]*jahr(?:es|e|s)?(?:mittel|durchschnitt|basis)?|jährlich[A-Za-zÀ-ɏ]*|jahresmittel|jahresdurchschnitt|annuel[A-Za-zÀ-ɏ]*|par an|année[A-Za-zÀ-ɏ]*|anno|año|annuale|annu[oa]|all['’]anno|anual[A-Za-zÀ-ɏ]*|al año)(?![A-Za-zÀ-ɏ])/i,
  },
];

/** "365 days a year", "24 hours per day": hours of service, no window. */
const ROUND_THE_CLOCK =
  /\d{1,3}\s?(?:hours?|days?|weeks?|stunden|tage|heures|jours)\s(?:a|per|each|every|in (?:a|the)|am|pro|im|par)\s(?:day|week|year|tag|woche|jahr|jour|semaine|an)(?![A-Za-zÀ-ɏ])/gi;

/** Whether a text names one window alone: "8.7 hours a year, 43 minutes a month" converts a level. */
const namesOne = (text: string): boolean =>
  WINDOWS.filter(({ pattern }) => pattern.test(text)).length === 1;

/** A year that is over measured what was. */
const LAST_YEAR =
  /(?<![A-Za-zÀ-ɏ])(?:(?:last|past|previous) (?:calendar )?year|(?:letzten|vergangenen) jahr|l['’]année dernière|l['’]an dernier|l['’]anno scorso|el año pasado)(?![A-Za-zÀ-ɏ])/gi;

/** The window that a text names for a measurement; null where it names none. */
export function windowIn(text: string): TermWindow | null {
  const words = withoutFees(text).replace(ROUND_THE_CLOCK, ' ').replace(LAST_YEAR, ' ');
  let best: { window: TermWindow; at: number } | null = null;
  for (const { window, pattern } of WINDOWS) {
    const match = pattern.exec(words);
    if (match !== null && (best === null || match.index < best.at))
      best = { window, at: match.index };
  }
  return best?.window ?? null;
}

/** How availability is defined or calculated. */
const CALCULATION =
  /(?<![A-Za-zÀ-ɏ])(?:calculat[A-Za-zÀ-ɏ]*|means?|measur[A-Za-zÀ-ɏ]*|defined|refers? to|averaged?|percentage of|divided by|determined|total (?:number of )?(?:[A-Za-zÀ-ɏ]+ )?minutes|berechn[A-Za-zÀ-ɏ]*|gemessen|ermittelt|bezogen|bezieht|beziehen|mittel|calcul[A-Za-zÀ-ɏ]*|mesur[A-Za-zÀ-ɏ]*|moyenne|misurat[A-Za-zÀ-ɏ]*|medi[ao]|promedio|se refiere)(?![A-Za-zÀ-ɏ])/i;

/** How long a level lets the service be down: "this equates to 43 minutes of downtime per month". */
const ALLOWS =
  /(?<![A-Za-zÀ-ɏ])(?:equates?|equal(?:s|ing)?|equivalent|corresponds?|translates?|amounts? to|allow[A-Za-zÀ-ɏ]*|permit[A-Za-zÀ-ɏ]*|entspricht|entsprechen|zulässig[A-Za-zÀ-ɏ]*|correspond[A-Za-zÀ-ɏ]*|équivaut|soit|autorisée?|corrisponde|equivale|corresponde|consentit[ao])(?![A-Za-zÀ-ɏ])/i;

/** The window that what introduces a statement names for availability: "Monthly availability of the system:". */
export const windowIntroducing = ({ around }: Pick<Statement, 'around'>): TermWindow | null =>
  around
    .split(' \u2022 ')
    .filter((words) => words.trimEnd().endsWith(':') && AVAILABILITY.test(words))
    .map((words) => windowIn(words.slice(-200)))
    .filter((window) => window !== null)
    .at(-1) ?? null;

/**
 * The window in which the whole text measures, where a promise names none itself: that of the
 * definitions first, then that in which a miss earns a credit.
 */
export function windowOf(statements: readonly Statement[]): TermWindow | null {
  let weaker: TermWindow | null = null;
  let weakest: TermWindow | null = null;
  let allowed: TermWindow | null = null;
  for (const { text, example } of statements) {
    if (example) continue;
    const isAvailability = AVAILABILITY.test(text) || DOWNTIME.test(text);
    if (!isAvailability) continue;
    const window = windowIn(text);
    if (window === null) continue;
    if (CALCULATION.test(text)) return window;
    if (CREDIT.test(text)) weaker ??= window;
    else if (PROMISE.test(text)) weakest ??= window;
    else if (DOWNTIME.test(text) && ALLOWS.test(text) && namesOne(text)) allowed ??= window;
  }
  return weaker ?? weakest ?? allowed;
}
