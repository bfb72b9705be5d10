/**
 * How grave cases are by what a severity is called, in an agreement, a ticket system or a foreign SLA:
 * by number ("Sev-1", "P2", "Priority Three", "Severity C", "Stufe II", "1 - Critical") or by name
 * ("Critical", "Hoch", "Faible").
 */
export interface Gravity {
  /** As the name says it; scales begin at 0 or 1, the gravest first. Null: the name has no number. */
  readonly number: number | null;
  /** The gravest is 0. Grades of different scales compare only by their order. Null: no known word. */
  readonly grade: Grade | null;
}

/** Emergency, critical, high, medium, low, and what is no fault: a question, a wish. */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5;

const GRAVE =
  'critical|urgent|block(?:er|ing)|kritisch|dringend|critique|bloquant|bloccante|cr[ií]tic[oa]|kritiek';
const NEGATED = `(?:non|not|no|nicht|less|weniger|moins|não|niet)[ -](?:${GRAVE})|unkritisch`;

/**
 * Words of each grade in the order in which they are looked for: one that holds another comes first
 * ("highest", "sehr hoch"), and what a case is ("request") counts where nothing says how grave it is.
 */
const WORDS: readonly (readonly [Grade, RegExp])[] = [
  // Of two steps, the lower one is often named by what it is not.
  [4, words(NEGATED)],
  [
    0,
    words(
      'block(?:er|ing|ierend)|emergency|outage|business[- ]critical|notfall|urgence|bloquant|bloccante',
    ),
  ],
  [1, words(`${GRAVE}|highest|(?:very|extremely) high|sehr (?:hoch|hohe)|très élevé`)],
  [
    5,
    words(
      'lowest|(?:very|extremely) low|sehr niedrig|très faible|trivial|cosmetic|informational|kosmetisch',
    ),
  ],
  [
    2,
    words(
      'high|major|severe|serious|significant|(?:hoch|hohe)(?:prio\\p{L}*)?|schwer|schwerwiegend|erheblich|haut|élevé|majeur|important|alt[oa]|grave|hoog|hoge',
    ),
  ],
  [
    3,
    words(
      'medium|normal|moderate|standard|mittel|mittler|mäßig|moyen(?:ne)?|modéré|m[eé]di[oa]|midden|gemiddeld|normaal',
    ),
  ],
  [
    4,
    words(
      'low|minor|niedrig(?:prio\\p{L}*)?|gering|leicht|faible|mineur|bas|basse?|bass[oa]|baix[oa]|baj[oa]|leve|lieve|laag|lage',
    ),
  ],
  [5, words('question|request|planning|anfrage|demande')],
];

/** Whole words, in any case, with the endings of German, French and the plural. */
function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${list})(?:e[mnrs]?|n|s)?(?!\\p{L})`, 'iu');
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];
const KIND =
  '(?:sev(?:erity)?|prio(?:rity|rität|rité)?|level|class|category|cat|tier|stufe|klasse|schweregrad|niveau|gravité|[ps])';
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\d'’])${KIND}[\\s.:#-]{0,3}(?:level|stufe|niveau)?[\\s.:#-]{0,3}(\\d|[a-f]|i{1,3}|iv|vi?|${NUMBER_WORDS.join('|')})(?![\\p{L}\\d])`,
  'iu',
);
/** "1 - Critical", but no hours of service ("8 x 5"). */
const BARE = /^\s*(\d)(?![\d.,]|\s?[x×/]\s?\d)/;

/** The longest name that is looked at. */
const LONGEST_NAME = 200;

export function gravityOf(name: string): Gravity {
  const short = name.slice(0, LONGEST_NAME);
  const token = (NUMBERED.exec(short)?.[1] ?? BARE.exec(short)?.[1])?.toLowerCase();
  return {
    number: token === undefined ? null : numberOf(token),
    grade: WORDS.find(([, pattern]) => pattern.test(short))?.[0] ?? null,
  };
}

function numberOf(token: string): number {
  if (/^\d$/.test(token)) return Number(token);
  const word = NUMBER_WORDS.indexOf(token);
  if (word >= 0) return word;
  const roman = ROMAN.indexOf(token);
  return roman > 0 ? roman : token.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}
