import type { TermWindow } from '#shared/terms/terms.ts';
import { AVAILABILITY, CREDIT, DOWNTIME, OTHER_LEVEL, PROMISE, withoutFees } from './vocabulary.ts';
import { nearestTopic, type Statement } from './statements.ts';
import { compact } from './grammar/compact.ts';

/** The first that a text names rules: "monthly uptime … reported every year" is monthly. */
const WINDOWS: readonly { readonly window: TermWindow; readonly pattern: RegExp }[] = [
  {
    window: 'other',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:bi-?weekly|weekly|fortnight[A-Za-zÀ-ɏ]*|(?:rolling|trailing|preceding|sliding)\s(?!monthly(?![A-Za-z])|(?:[A-Za-zÀ-ɏ\d]{1,9}[\s-]){0,2}calendar\s)(?:[A-Za-zÀ-ɏ]+\s|\d+[\s-])?[A-Za-zÀ-ɏ]+|daily(?! (?:backups?|snapshots?|reports?|monitoring))|half-?year[A-Za-zÀ-ɏ]*|semi-?annual[A-Za-zÀ-ɏ]*|halbjähr[A-Za-zÀ-ɏ]*|halfjaar[A-Za-zÀ-ɏ]*|semestr[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    window: 'quarterly',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:calendar |fiscal )?quarter(?:s|ly)?|(?:3|three)[\s-](?:calendar )?month (?:period|interval|window|cycle)s?|(?:period|interval|window)s? of (?:any )?(?:3|three)(?: \(3\))? (?:consecutive |calendar )?months|quartal[A-Za-zÀ-ɏ]*|vierteljähr[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*kwarta[A-Za-zÀ-ɏ]*|trimestr[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    window: 'monthly',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:calendar |billing |subscription )?month(?:s|ly)?|(?:over|per|during|across|throughout) (?:any |each |every |an? |the ){0,2}(?:30|thirty)[\s-](?:(?:calendar|consecutive) )?days?|(?:30|thirty)[\s-](?:calendar )?day (?:period|cycle|month|window|interval)s?|(?:30|thirty) calendar days|[A-Za-zÀ-ɏ]*monats?(?:mittel|durchschnitt|basis|verfügbarkeit|weise)?|[A-Za-zÀ-ɏ]*monatlich[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*monate?s?|mensuel[A-Za-zÀ-ɏ]*|(?:par |le )?mois|mensil[A-Za-zÀ-ɏ]*|mes[ei]|mensual[A-Za-zÀ-ɏ]*|mes|mensal|mensais|mensalmente|mês|[A-Za-zÀ-ɏ]*maand(?:en|elijkse?|basis)?)(?![A-Za-zÀ-ɏ])/i,
  },
  {
    window: 'annual',
    pattern:
      /(?<![A-Za-zÀ-ɏ])(?:(?:calendar |contract )?years?|yearly|(?:12|twelve)[\s-](?:calendar )?month (?:period|interval|window|cycle)s?|(?:(?:period|interval|window|course)s? of|over|across|during) (?:any |the |each |a )?(?:12|twelve)(?: \(12\))? (?:consecutive |calendar )?months|(?:over|per|during|across|throughout) (?:any |each |every |an? |the ){0,2}365[\s-](?:calendar )?days?|365[\s-]day (?:period|cycle|window|interval)s?|annual(?:ly|i[sz]ed)?|per annum|p\.\s?a\.|[A-Za-zÀ-ɏ]*jahr(?:es|e|s)?(?:mittel|durchschnitt|verlauf|zeitraum|basis|verfügbarkeit|statistik(?:en)?)?|jährlich[A-Za-zÀ-ɏ]*|jahresmittel|jahresdurchschnitt|annuel[A-Za-zÀ-ɏ]*|par an|année[A-Za-zÀ-ɏ]*|anno|año|annuale|annu[oa]|all['’]anno|anual[A-Za-zÀ-ɏ]*|al año|ano|[A-Za-zÀ-ɏ]*jaar(?:lijkse?|basis)?)(?![A-Za-zÀ-ɏ])/i,
  },
];

/** "365 days a year", "24 hours per day": hours of service, no window. */
const ROUND_THE_CLOCK =
  /(?:\d{1,3}|(?<![A-Za-zÀ-ɏ])(?:twenty-?four|seven|(?:sixty|soixante|sessanta|sesenta y |sessenta e )[\s-]?(?:five|cinq|cinque|cinco)|vingt-quatre|sept|fünfundsechzig|vierundzwanzig|sieben|ventiquattro|sette|veinticuatro|siete))\s?(?:hours?|days?|weeks?|stunden|tagen?|heures|jours|ore|giorni|horas|días|dias)\s(?:a|per|each|every|in (?:a|the)|am|pro|im|par|sur|al|all['’]|por|à)\s?(?:day|week|year|tag|woche|jahr|jour|semaine|an|giorno|settimana|anno|día|semana|año|dia|ano)(?![A-Za-zÀ-ɏ])/gi;

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

/** "99.5% (43.8 hours of downtime a year)": what a level leaves, in brackets, turns it into time; it is measured over another. */
const CONVERSION = compact(
  /\([^()\d]{0,30}\d[\d.,]{0,8}\s?(?:h|hours?|hrs?|minutes?|mins?|m|days?|stunden|std\.?|minuten|tagen?|heures?|jours?|ore|minuti|giorni|horas|minutos|d[ií]as|uren|uur|dagen)(?![A-Za-zÀ-ɏ])[^()]{0,80}\)/gi,
);
/** A text without the brackets that turn a level into time. */
export const withoutConversions = (text: string): string =>
  text.includes('(') ? text.replace(CONVERSION, ' ') : text;

/** How availability is defined or calculated. */
const CALCULATION =
  /(?<![A-Za-zÀ-ɏ])(?:calculat[A-Za-zÀ-ɏ]*|monitored (?:on|over|per|by|for|each)|comput(?:ed|ation)|assess(?:ed|ment)|evaluat(?:ed|ion)|tracked|added up|totall?ed|aggregated|means?|measur[A-Za-zÀ-ɏ]*|defined|refers? to|averaged?|percentage of|amount of time|divided by|determined|total (?:number of )?(?:[A-Za-zÀ-ɏ]+ )?minutes|berechn[A-Za-zÀ-ɏ]*|gemessen|ermittelt|bezogen|bezieht|beziehen|mittel|calcul[A-Za-zÀ-ɏ]*|mesur[A-Za-zÀ-ɏ]*|moyenne|misurat[A-Za-zÀ-ɏ]*|medi[ao]|promedio|se refiere)(?![A-Za-zÀ-ɏ])/i;

/** "Measurement period: monthly": the line beside a level that says over which time it is measured. */
const MEASUREMENT_PERIOD = String.raw`(?:(?:(?:sla|uptime|availability)\s)?(?:measur(?:ement|ing)|calculation|evaluation|assessment|reference|observation|reporting)\s(?:period|window|interval|basis|cycle|frequency)|(?:period|window|frequency|basis) (?:of|for) (?:measurement|measuring|calculation|evaluation|assessment)|measured(?:\s(?:over|per|by|each))?|(?:mess|berechnungs|bezugs|betrachtungs|abrechnungs|auswertungs)(?:zeitraum|periode|intervall|basis)|(?:période|fenêtre|fréquence|base) de (?:mesure|calcul|référence)|(?:periodo|finestra|base|intervallo) di (?:misurazione|misura|calcolo|riferimento|osservazione)|(?:per[ií]odo|ventana|base|janela|intervalo) de (?:medición|cálculo|referencia|medição|referência|apuração)|(?:meet|reken|referentie)(?:periode|venster|basis))`;
const PERIOD_NAMED = compact(
  new RegExp(String.raw`^[^A-Za-zÀ-ɏ]{0,4}${MEASUREMENT_PERIOD}\W{0,4}[:=|–-]\s{0,2}`, 'i'),
);
const PERIOD_BESIDE = compact(
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])${MEASUREMENT_PERIOD}\W{0,4}$`, 'i'),
);

/** The window that a line about the measurement of availability names: "Measurement period: monthly". */
function measuredOver({ text, passage, around }: Statement): TermWindow | null {
  const named = PERIOD_NAMED.exec(text);
  const isBeside = passage.kind === 'cell' && PERIOD_BESIDE.test(around);
  if (named === null && !isBeside) return null;
  if (nearestTopic(around) !== 'availability') return null;
  return windowIn(text.slice(named?.[0].length ?? 0).slice(0, 60));
}

/** "A Service Period is a calendar month": a period in the words of a definition. */
const PERIOD_DEFINED = compact(
  /^\W{0,4}(?:(?:an?|the|each|every|der|die|das|ein|une?|la|le|il|el|una|o|de|het)\s)?["“„«]?(?:(?:service|measurement|measuring|reporting|credit|evaluation|assessment|availability|contract|sla)\s(?:period|window|cycle|interval)|(?:mess|betrachtungs|bezugs|abrechnungs|berechnungs|bewertungs)zeitraum|période (?:de (?:mesure|référence|service)|d['’]évaluation)|periodo di (?:misurazione|riferimento|servizio)|per[ií]odo de (?:medición|referencia|servicio|medição|referência|apuração)|meetperiode)["”“»]?\s(?:is|means?|runs for|lasts|equals|shall (?:be|mean)|ist|bezeichnet|bedeutet|umfasst|est|désigne|s['’]entend|è|indica|corrisponde|es|significa|é|is)(?![A-Za-zÀ-ɏ])\s?/i,
);
/** The window that a definition gives to the period that promises name. */
function definedPeriod(text: string): TermWindow | null {
  const defined = PERIOD_DEFINED.exec(text);
  return defined === null ? null : windowIn(text.slice(defined[0].length).slice(0, 60));
}

/** "All service levels are measured per quarter": what is said of every level, or of the measurement itself. */
const MEASURES_ALL = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:all|each|the|these|every|our|its)\s(?:agreed\s)?(?:service levels?|levels?|slas?|slos?|percentages?|targets?|metrics?)|service levels?|measurements?|(?:the\s)?calculations?|percentages?|total (?:number of )?(?:minutes|hours|time))\s(?:(?:is|are|will be|shall be)\s)(?:measured|based|monitored|calculated|computed|assessed|evaluated|determined|taken|made|averaged)(?![A-Za-zÀ-ɏ])/i,
);
/** The window that a line gives to the measurement of all levels, where nothing near it is about another kind. */
function measuredForAll({ text, around }: Statement): TermWindow | null {
  if (OTHER_LEVEL.test(text) || nearestTopic(around) === 'other') return null;
  const said = PERIOD_NAMED.exec(text) ?? MEASURES_ALL.exec(text);
  return said === null ? null : windowIn(text.slice(said.index + said[0].length).slice(0, 60));
}

/** "If uptime in a month is lower": over what a miss is looked for. */
const MISSED =
  /(?<![A-Za-zÀ-ɏ])(?:if|where|when|whenever|should|wenn|falls|si|lorsque|se|qualora|cuando|als|indien)\s[^.;%]{0,120}?(?<![A-Za-zÀ-ɏ])(?:falls?|drops?|below|less|lower|misse[sd]|not (?:met|reached|achieved)|unter|unterschr[a-zäöü]+|inférieure?|inferior[ei]?|lager)(?![A-Za-zÀ-ɏ])/i;

/** How long a level lets the service be down: "this equates to 43 minutes of downtime per month". */
const ALLOWS =
  /(?<![A-Za-zÀ-ɏ])(?:maxim(?:um|al)|max|at most|höchstens|equates?|equal(?:s|ing)?|equivalent|corresponds?|translates?|amounts? to|allow[A-Za-zÀ-ɏ]*|permit[A-Za-zÀ-ɏ]*|entspricht|entsprechen|zulässig[A-Za-zÀ-ɏ]*|correspond[A-Za-zÀ-ɏ]*|équivaut|soit|autorisée?|corrisponde|equivale|corresponde|consentit[ao])(?![A-Za-zÀ-ɏ])/i;

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
  let converted: TermWindow | null = null;
  let defined: TermWindow | null = null;
  let general: TermWindow | null = null;
  for (const statement of statements) {
    const { text, example } = statement;
    if (example) continue;
    const measured = measuredOver(statement);
    if (measured !== null) return measured;
    defined ??= definedPeriod(text);
    general ??= measuredForAll(statement);
    const isAvailability = AVAILABILITY.test(text) || DOWNTIME.test(text);
    if (!isAvailability) continue;
    const window = windowIn(withoutConversions(text));
    if (window === null) {
      if (DOWNTIME.test(text) && namesOne(text)) converted ??= windowIn(text);
      continue;
    }
    if (CALCULATION.test(text)) return window;
    if (CREDIT.test(text)) weaker ??= window;
    else if (PROMISE.test(text) || MISSED.test(text)) weakest ??= window;
    else if (DOWNTIME.test(text) && ALLOWS.test(text) && namesOne(text)) allowed ??= window;
  }
  return defined ?? general ?? weaker ?? weakest ?? allowed ?? converted;
}
