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

/** Emergency, critical, high, medium, low, what is no fault (a question, a wish), and all else. */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const GRAVE = String.raw`critical|urgent|block(?:er|ing)|severe|major|high|kritisch|dringend|schwerwiegend|critique|bloquant|majeur|bloccant|critic|cr[ií]tic|bloqueant|kritiek|spoed`;
const DENIED = String.raw`(?:non|not|no|nicht|less|weniger|moins|meno|não|menos|niet|minder)[ -]?(?:${GRAVE})(?:he|as|os|a|o|i)?|unkritisch`;

/**
 * Words of each grade, in English, German, French, Italian, Spanish, Portuguese and Dutch, in the order in which they
 * are looked for: one that holds another comes first ("highest", "sehr hoch"), and what a case is ("request") counts
 * where nothing says how grave it is.
 */
const WORDS: readonly (readonly [Grade, RegExp])[] = [
  // "All other incidents", whatever they are: only where a name begins so.
  [
    6,
    words(
      String.raw`^\W{0,3}(?:(?:everything|anything|all) else|(?:(?:all|any|the) ){0,2}(?:other|remaining)|(?:alle[nrs]? )?(?:andere|übrige|sonstige|weitere)|(?:(?:tou(?:te)?s )?les |tout )?autre|(?:tutt[eio] )?(?:(?:l[ea]|gli|il) )?(?:altr[oaie]|resto)|(?:tod[oa]s )?(?:l[oa]s )?(?:demás|otr[oa])|(?:tod[oa]s )?(?:[oa]s )?(?:outr[oa]|demais)|(?:alle )?overige?)`,
    ),
  ],
  // Of two steps, the lower one is often named by what it is not.
  [4, words(DENIED)],
  [
    0,
    words(
      'block(?:er|ing|ierend)|show[- ]?stopper|emergenc(?:y|ies?)|outage|business[- ]critical|notf(?:a|ä)ll|urgence|bloquant|bloccant[ei]|emergenz[ae]|emerg[eê]ncia|noodgeval(?:l)?',
    ),
  ],
  [
    1,
    words(
      'critical|urgent[ei]?|fatal|highest|(?:very|extremely) high|kritisch|dringend|sehr (?:hoch|hohe)|critique|très (?:haut|élevé)|critic(?:o|a|i|he)|(?:altissim|massim)[ao]|crític[oa]|bloqueante|(?:muy|muito) (?:alt[oa]|grave)|kritiek|spoed(?:eisend)?|zeer hoog|hoogst',
    ),
  ],
  [
    5,
    words(
      'lowest|(?:very|extremely) low|sehr niedrig|très faible|trivial|cosmetic|informational|kosmetisch|cosmétique|cosmetic[oaie]|cosmétic[oa]',
    ),
  ],
  [
    2,
    words(
      'high|major|severe|serious|significant|(?:hoch|hohe)(?:prio\\p{L}*)?|schwer|schwerwiegend|erheblich|haut|élevé|majeur|importante?|alt[oaie]|grav[ei]|maggior[ei]|mayor(?:e)?|maior(?:e)?|hoog|hoge|ernstig|belangrijk',
    ),
  ],
  [
    3,
    words(
      'medium|normal[ei]?|moderate|standard|mittel(?:schwer)?|mittler|mäßig|moyen(?:ne)?|modéré|m[eé]di[oaie]|moderat[oaie]|moderad[oa]|normaux|normais|midden|middel(?:matig)?|gemiddeld|normaal',
    ),
  ],
  [
    4,
    words(
      'low|minor|niedrig(?:prio\\p{L}*)?|gering|leicht|faible|mineur|bas|basse?|bass[oaie]|baix[oa]|baj[oa]|minor[ei]|menor(?:e)?|leve|liev[ei]|laag|lage|licht',
    ),
  ],
  [
    5,
    words(
      'question|request|planning|(?:rück|an)frage|demande|richiest[ae]|consulta|solicitud(?:e)?|pedido|solicitaç(?:ão|õe)|vrage|verzoek',
    ),
  ],
];

/** Whole words, in any case, with the endings of German, French and the plural. */
function words(list: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${list})(?:e[mnrs]?|n|s)?(?!\\p{L})`, 'iu');
}

const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];
const KIND =
  '(?:sev(?:erity)?|prio(?:rity|rität|rité|rità|ridade?|riteit)?|level|class|category|cat|tier|\\p{L}{0,20}(?:stufe|klasse)|schweregrad|niveau|gravité|gravità|gravidade|gravedad|severi(?:tà|dade?)|critici(?:tà|dade?)|livello|n[ií]vel|[ps])';
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
