import { compact } from './compact.ts';

/** How a result stands to a figure: "less than 99%", "99% or less", "at least 99%", "above 99%". */
export type Comparison = 'below' | 'at-most' | 'at-least' | 'above';

/** Words and signs that stand before the figure, longest meaning first within each kind. */
const BEFORE: Readonly<Record<Comparison, readonly string[]>> = {
  'at-most': [
    '(?:less|lower|smaller|fewer) than (?:or|and) equal(?:s)? (?:to|than)?',
    '(?:less|lower|smaller) or equal (?:to|than)?',
    'equal (?:to )?(?:or|and) (?:less|lower|smaller|below|under)(?: than)?',
    '(?:at|of|to) or (?:below|under|less than)',
    '(?:bei|von|auf|gleich) oder (?:unter|weniger als)',
    'at most',
    'up to(?:,? \\(?(?:and|but) (?:not )?(?:including|inclusive of)\\)?)?',
    'a? ?maximum(?: of)?',
    'höchstens',
    'maximal',
    'bis (?:zu|maximal|einschließlich|inklusive)',
    'kleiner (?:oder )?gleich(?: als)?',
    '(?:weniger|niedriger|geringer) (?:als )?oder gleich(?: als)?',
    'inférieure?s? ou égale?s? (?:à|au)',
    'au (?:plus|maximum)',
    "jusqu['’]?à",
    '(?:pari|uguale) o (?:inferiore|minore) (?:al?|di)',
    'igual o inferior (?:al?|que)',
    '(?:inferiore|minore) o uguale (?:al?|di)',
    'al massimo',
    '(?:inferior|menor) o igual (?:al?|que)',
    'como máximo',
    '(?:hoogstens|ten hoogste|maximaal)',
    'gelijk aan of (?:lager|kleiner|minder) dan',
    'no máximo',
    'até(?: ao?)?',
    '(?:inferior|menor) ou igual a',
    'igual ou inferior a',
    '<\\s?=',
    '=\\s?<',
    '≤',
    '⩽',
    '≦',
  ],
  'at-least': [
    '(?:greater|more|higher|better|larger) than (?:or|and) equal(?:s)? (?:to|than)?',
    '(?:greater|more|higher|better|larger) or equal (?:to|than)?',
    'equals? (?:to )?(?:or|and) (?:greater|more|higher|better|larger|above|over|exceed(?:s|ing)?|in excess of)(?: than)?',
    'equals? or exceeds?',
    '(?:at|of|to) or (?:above|over|more than|greater than)',
    '(?:bei|von|auf|gleich) oder (?:über|mehr als)',
    'at least',
    'down to(?: and including)?',
    'bis hinab zu',
    'meets? or exceeds?',
    'at an? (?:absolute )?minimum(?: of)?',
    'a? ?min(?:imum|\\.)?(?: (?:of|is|be))?',
    'mindestens',
    'wenigstens',
    'zumindest',
    'minimal',
    'größer (?:oder )?gleich(?: als)?',
    '(?:größer|höher|mehr) (?:als )?oder gleich(?: als)?',
    'gleich oder (?:größer|höher|mehr)(?: als)?',
    'ab',
    'supérieure?s? ou égale?s? (?:à|au)',
    'égale?s? ou supérieure?s? (?:à|au)',
    'au moins',
    'au minimum(?: de)?',
    'minim(?:um|ale?)(?: de)?',
    'almeno',
    'al meno',
    '(?:superiore|maggiore) o uguale (?:al?|di)',
    '(?:pari|uguale) o (?:superiore|maggiore) (?:al?|di)',
    'minimo(?: del)?',
    'al menos',
    'como mínimo(?: del?)?',
    'mínim[oa](?: del?)?',
    '(?:superior|mayor) o igual (?:al?|que)',
    'igual o superior (?:al?|que)',
    '(?:ten minste|tenminste|minstens|minimaal)',
    '(?:hoger dan of )?gelijk aan of (?:hoger|groter|meer) dan',
    '(?:pelo|ao) menos',
    'no mínimo',
    '(?:superior|maior) ou igual a',
    'igual ou superior a',
    '>\\s?=',
    '=\\s?>',
    '≥',
    '⩾',
    '≧',
  ],
  below: [
    '(?:less(?:er)?|lower|smaller|fewer|worse|shorter) th(?:an|en|at)',
    'inferior to',
    'below',
    'beneath',
    'under(?:neath)?',
    'short of',
    'fail(?:s|ed|ing|ure)? to (?:meet|achieve|reach|attain|maintain|provide|satisfy|deliver|comply with|make)',
    '(?:does|do|did|is|are) not (?:meet|achieve|reach|attain|maintain|satisfy|deliver)',
    'no (?:se )?(?:alcan(?:za|zan|ce|cen|zara)|cumpl(?:e|en|a|an)|respet(?:a|an|e|en))',
    'non (?:si |viene |vengono |è |sono )?(?:raggiun(?:ge|gono|t[aoie])|rispett(?:a|ano|at[aoie]))',
    'não (?:se |for |forem )?(?:atin(?:ge|gir|ja|gid[oa])|alcan(?:ça|çar|ce|çad[oa])|cumpr(?:e|ir|a|id[oa]))',
    "n['’]attei(?:nt|gnent|gne) pas",
    '(?:weniger|kleiner|niedriger|geringer|schlechter) als',
    'kleiner',
    'unter(?:halb)?(?: von)?',
    'unterschreitet',
    'strictement inférieure?s? (?:à|au)',
    'inférieure?s? (?:à|au)',
    'moins de',
    '(?:en|au)(?: |-)dessous de',
    'sous',
    '(?:inferiore|minore) (?:al?|alla|di)',
    'meno (?:del|di)',
    'al di sotto del?',
    'sotto (?:il|al)',
    '(?:inferior|menor) (?:al?|que|del?)',
    'menos del?',
    'por debajo del?',
    'baj(?:a|an|e|en|ara) del?',
    '(?:minder|lager|kleiner) dan',
    'onder',
    'beneden',
    '(?:inferior|menor|menos) (?:do )?que',
    'abaixo d(?:e|o|a)s?',
    '<',
    '＜',
    'lt',
  ],
  above: [
    '(?:greater|more|higher|better|larger|longer) th(?:an|en|at)',
    'above',
    'over',
    'exceed(?:s|ed|ing)?',
    'in excess of',
    'superior to',
    '(?:größer|höher|mehr|besser|länger) als',
    'größer',
    'über',
    'oberhalb(?: von)?',
    'übersteigt',
    'überschreitet',
    'strictement supérieure?s? (?:à|au)',
    'supérieure?s? (?:à|au)',
    'plus de',
    'dépass(?:e|ent|er|era|eront)',
    'excèd(?:e|ent|era|eront)',
    'au(?: |-)dessus de',
    'au(?: |-)delà de',
    '(?:superiore|maggiore) (?:al?|di)',
    'oltre il',
    'super(?:a|ano|are|erà|eranno|i|ino)',
    'ecced(?:e|ono|ere|erà|a)',
    'più (?:del|di)',
    'superior al?',
    'super(?:an|ar|ará|arán|e|en)',
    'exced(?:e|en|er|erá|erán|a)',
    'mayor (?:al?|que|del?)',
    'más del?',
    'por encima del?',
    '(?:meer|hoger|groter|langer) dan',
    'boven',
    '(?:superior|maior|mais) (?:do )?que',
    'mais de',
    'acima d(?:e|o|a)s?',
    'ultrapass(?:e|em|a|am|ar|ará|arem)',
    '(?<![-–—=])>',
    '＞',
    'gt',
  ],
};

/** Words that may stand between a comparison and its figure: "below the agreed monthly uptime of". */
const FILLERS = [
  'an?|the|its|our|their|your|this|that(?![\\s\\u00a0]{1,3}\\d)|his|is|are|of|to|at|be|stated|target(?:ed)?|guaranteed|agreed|committed|promised|required|applicable|service|monthly|quarterly|annual|yearly|average|total|overall|minimum|uptime|availability|level|percentage|targets?|sla|slo|commitment|guarantee|figure|rate|threshold|about|approximately|value',
  'de[rsmn]|die|das|eine[rmnst]?|ein|von|wert(?:e?s)?|verfügbarkeit|garantierten?|vereinbarten?|zugesicherten?|monatlichen?|jährlichen?',
  'pas|jamais|l[ae]s?|une?|de|du|des|taux|seuil|niveau|objectif|disponibilité|mensuelle?s?|garantie?s?',
  'het|een|van|gegarandeerde|toegezegde|overeengekomen|beschikbaarheid(?:spercentage)?|maandelijkse|o|do|da|garantid[oa]|disponibilidade|nível|taxa|meta|mensal',
  'il|lo|del|dello|della|di|al|alla|el|los|las|mensile|mensual|disponibilità|disponibilidad|tasa|porcentaje|nivel|livello|soglia|percentuale|garantizad[oa]|garantit[oa]',
].join('|');

const spaced = (phrases: readonly string[]) =>
  phrases.map((phrase) => phrase.replaceAll(' ', '[\\s\\u00a0]{1,3}')).join('|');

/** Signs need no edge, words do. */
const before = (kind: Comparison) =>
  compact(
    new RegExp(
      `(?:(?<![A-Za-zÀ-ɏ\\d])|(?=[<>=≤≥⩽⩾≦≧＜＞]))(?:${spaced(BEFORE[kind])})(?:[\\s\\u00a0:("“'’-]{1,3}(?:${FILLERS})(?![A-Za-zÀ-ɏ\\d])){0,6}[\\s\\u00a0:("“*~=]{0,4}$`,
      'i',
    ),
  );

const ORDER = ['at-most', 'at-least', 'below', 'above'] as const;
const BEFORE_FIGURE = ORDER.map((kind) => ({ kind, pattern: before(kind) }));

/** "not", with at most two words before the comparison: "shall not fall below"; "in no event" reaches over its subject. */
const NEGATION =
  /(?<![A-Za-zÀ-ɏ])(?:(?:not|no|never|cannot|can't|won't|doesn't|nor|nicht|nie(?:mals)?|keine?[nmr]?|ne|non|pas|jamais|mai|no|nunca)(?:[\s\u00a0]{1,3}[A-Za-zÀ-ɏ]{1,14}){0,2}|(?:(?:in|at|under) no (?:event|case|time|point|circumstances)|zu keine[rm] zeit(?:punkt)?|(?:in|auf) keinem fall|en aucun cas|à aucun moment|in nessun caso|en ningún caso|em caso algum|in geen geval)(?:[\s\u00a0]{1,3}[A-Za-zÀ-ɏ]{1,14}){0,8})[\s\u00a0]{1,3}$/i;

const NEGATED: Readonly<Record<Comparison, Comparison>> = {
  below: 'at-least',
  'at-most': 'above',
  'at-least': 'below',
  above: 'at-most',
};

const DOWN_FROM_TARGET =
  /(?<![A-Za-zÀ-ɏ])(?:target|guarantee|commitment|sla|slo|level|garantie|ziel(?:wert)?|zielwerts|objectif|obiettivo|objetivo)[\s\u00a0]{1,3}(?:and[\s\u00a0])?(?:down[\s\u00a0])?(?:to|bis|à|al?|tot)[\s\u00a0]{1,3}$/i;

/** How far before a figure its comparison may begin. */
const REACH = 72;

export interface ReadComparison {
  readonly kind: Comparison;
  /** Where its first word stands. */
  readonly start: number;
  readonly end: number;
}

/** The comparison whose last word stands directly before `end`, looking back no further than `from`. */
export function comparisonBefore(text: string, end: number, from = 0): ReadComparison | null {
  const begin = Math.max(from, end - REACH);
  const window = text.slice(begin, end);
  let best: ReadComparison | null = null;
  for (const { kind, pattern } of BEFORE_FIGURE) {
    const match = pattern.exec(window);
    if (match === null) continue;
    const start = begin + match.index;
    // The words nearest to the figure rule; of two readings of the same words the longer one.
    if (best === null || start < best.start || endsLater(window, match.index, best.start - begin))
      best = { kind, start, end };
  }
  if (best === null) return null;
  // "99% => 10%": behind another figure it is an arrow.
  if (from > 0 && begin === from && best.start - begin < 4 && /^\s{0,3}=\s?>/.test(window))
    return null;
  // "below target to 99%": from the promised level down to the figure.
  if (best.kind === 'below' && DOWN_FROM_TARGET.test(text.slice(best.start, end)))
    return { ...best, kind: 'at-least' };
  const beginning = Math.max(from, best.start - REACH);
  const negation = NEGATION.exec(text.slice(beginning, best.start));
  return negation === null || /^[<>=≤≥]/.test(text.slice(best.start))
    ? best
    : { kind: NEGATED[best.kind], start: beginning + negation.index, end };
}

/** Whether a later comparison is one of its own, and not the tail of the earlier ("less than or equal to"). */
function endsLater(window: string, start: number, earlier: number): boolean {
  return start > earlier && /[,;]|\bbut\b|\band\b/.test(window.slice(earlier, start));
}

/** Words after the figure: "99.9% or higher", "95 % und weniger", "99,9 % nicht unterschreiten". */
const AFTER: readonly { readonly kind: Comparison; readonly pattern: RegExp }[] = [
  {
    kind: 'at-least',
    pattern: compact(
      /^[\s\u00a0,)*]{0,3}(?:(?:or|and|&|\/)\s?(?:higher|above|greater|more|better|over|up)(?![A-Za-zÀ-ɏ]|\sthan\s)|\+|(?:as an? )?min(?:imum|\.)?(?![A-Za-zÀ-ɏ])|at (?:a )?minimum|at least|(?:oder|und)\s(?:mehr|höher|besser|darüber|größer)(?![A-Za-zÀ-ɏ]|\sals\s)|nicht\s(?:zu\s)?unterschr(?:eiten|itten)|(?:ou|et)\s(?:plus|supérieur|davantage)|o\s(?:più|superiore|más|superior|mayor)(?![A-Za-zÀ-ɏ])|au moins|au minimum)/i,
    ),
  },
  {
    kind: 'at-most',
    pattern: compact(
      /^[\s\u00a0,)*]{0,3}(?:(?:or|and|&|\/)\s?(?:lower|below|less|under|worse|fewer|down)(?![A-Za-zÀ-ɏ]|\sthan\s)|(?:oder|und)\s(?:weniger|niedriger|darunter|schlechter|kleiner)(?![A-Za-zÀ-ɏ]|\sals\s)|(?:ou|et)\s(?:moins|inférieur)|o\s(?:meno|inferiore|menos|inferior|menor)(?![A-Za-zÀ-ɏ]))/i,
    ),
  },
  {
    kind: 'below',
    pattern: compact(
      /^[\s\u00a0]{1,3}(?:(?:nicht|not|niet)\s(?:erreicht|met|achieved|reached|gehaald|bereikt)|ni(?:ch|e)t(?=\s?[,.;:]|\s?$)|unterschr(?:eitet|itten)|(?:is|are|was) (?:missed|not (?:met|achieved|reached)))/i,
    ),
  },
];

/** A miss said at the end of its clause: "99.9% for the gateway is not met", "99,9 % für die Leitung nicht erreicht". */
const MISSED_AFTER =
  /^[^.,;:%|\n\d]{1,70}?[\s\u00a0](?:nicht\s(?:erreicht|eingehalten|erfüllt)|unterschr(?:eitet|itten)|verfehlt|(?:is|are|was|were|has|have)\s(?:been\s)?(?:missed|not\s(?:been\s)?(?:met|achieved|reached|attained|maintained))|n['’](?:est|a)\spas\s(?:été\s)?(?:atteinte?|respectée?|tenue?)|non\s(?:viene|è)\s(?:raggiunt[ao]|rispettat[ao])|no\sse\s(?:alcanza|cumple))(?![A-Za-zÀ-ɏ])/i;

/** "99.9% > uptime ≥ 99%": a sign after the figure compares the other way round. */
const SIGN_AFTER = /^[\s\u00a0]{0,3}(>\s?=|≥|<\s?=|≤|>|<)[\s\u00a0]{0,3}(?=[A-Za-zÀ-ɏ])/u;
const FLIPPED: Readonly<Record<string, Comparison>> = {
  '>': 'below',
  '>=': 'at-most',
  '≥': 'at-most',
  '<': 'above',
  '<=': 'at-least',
  '≤': 'at-least',
};

/** The comparison that begins directly after a figure. */
export function comparisonAfter(text: string, at: number): ReadComparison | null {
  const window = text.slice(at, at + 40);
  for (const { kind, pattern } of AFTER) {
    const match = pattern.exec(window);
    if (match) return { kind, start: at, end: at + match[0].length };
  }
  const missed = MISSED_AFTER.exec(text.slice(at, at + 110));
  if (missed) return { kind: 'below', start: at, end: at + missed[0].length };
  const sign = SIGN_AFTER.exec(window);
  const kind = FLIPPED[sign?.[1]?.replace(/\s/g, '') ?? ''];
  return sign && kind ? { kind, start: at, end: at + sign[0].length } : null;
}
