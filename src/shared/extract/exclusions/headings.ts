import { compact } from '../grammar/compact.ts';
import { rememberText } from '../grammar/remember.ts';
import { NAMES_NL_PT } from './negations-nl-pt.ts';

// Headings above lists of what does not count, and the words with which a paragraph opens one.

/** Nouns and participles that name such a list, and the commonest sentences. */
const LISTED_BELOW =
  /(?<![A-Za-zÀ-ɏ])(?:not (?:counted|considered|regarded|treated|deemed|classed|(?:measured|held|scored) against|our (?:fault|doing|problem|making))|(?:leave|left) out|disregarded|excused|(?:non-?qualifying|ineligible) (?:events?|incidents?|outages?|downtimes?|interruptions?|issues?|causes?|circumstances?)|(?<!who )(?:do(?:es)? not|don['’]t|doesn['’]t) qualify|(?:(?:do|does) not|don['’]t|doesn['’]t|won['’]t) count|nicht (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:zählt|zählen|mitzählt|angerechnet|gehört|gehören|abgedeckt|abdeckt|umfasst)|zähl(?:t|en) nicht|ne relève(?:nt)? pas|ne couvre(?:nt)? pas|non rientra(?:no)?|non copre|no cubre[n]?|no entra[n]?|(?:not|isn['’]t|aren['’]t) (?:a )?part of|(?:not|isn['’]t|aren['’]t) subject to|(?<!\b(?:uptime|availability|hours|days|cover) )outside (?:of )?(?:the scope of )?(?:this|the|our|its|these) (?:(?:service|uptime|availability|sla) )?(?:sla|guarantees?|commitments?|promises?|count|calculations?|warranty|undertakings?|service levels?|measurements?)|ne compte(?:nt)? pas|non conta(?:no)?|no cuenta[n]?|exclusions?|exclud(?:ed|es|ing)|exceptions?|exempt(?:ions?|ed)?|permitted (?:down-?times?|outages?|interruptions?|unavailability)|(?:sla|service levels?|guarantee) (?:limitations|restrictions)|(?:limitations|restrictions) (?:of|to|on) (?:the|this|our) (?:sla|service level agreement|(?:uptime |availability )?guarantee)|(?:not|isn['’]t|is not|aren['’]t) (?:covered|included|applicable|an? outage)|(?:does|do)(?: not|n['’]t) (?:apply|cover|hold)|out of scope|force majeure|ausschl(?:uss|üsse)|ausnahmen|nicht enthalten|höhere gewalt|exclus(?:es?|ions?)?|exonération|esclusion[ei]|eccezion[ei]|esoneri?|forza maggiore|exclusi(?:ón|ones)|excluid[oa]s?|esclus[oiae]|ausgeschlossen[A-Za-zÀ-ɏ]*|excepci(?:ón|ones)|fuerza mayor)(?![A-Za-zÀ-ɏ])/i;
const NAMED_NL_PT = compact(
  new RegExp(String.raw`(?<![A-Za-zÀ-ɏ])(?:${NAMES_NL_PT})(?![A-Za-zÀ-ɏ])`, 'i'),
);

/** The same said as people say it: a denial with a verb of counting or holding near it, in whatever order the language has. */
const SAID: RegExp = compact(
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ɏ])(?:${[
      String.raw`(?:(?:do|does|did|is|are|was|were|will|wo|would|can|ca|shall|need|should)(?:n['’]t| ?not)|never|nor|no longer) (?:[a-z]+ ){0,3}?(?:count(?:ed|s)?|appl(?:y|ies)|hold|cover(?:ed|s)?|includ(?:e|ed|es)|reduc(?:e|ed|es)|lower(?:ed|s)?|affect(?:ed|s)?|measur(?:e|ed|es)|add(?:ed)? up|held against|up to us|on us|down to us|downtime|(?:eat|dip|cut|go|fall|come)s? (?:into|against|under|towards?)|(?:burn|consume|use|touch|hurt|dent|trigger|earn|breach|spend)(?:ed|s)?(?= (?:up )?(?:into )?(?:the|our|your|any|an?|its|this|from|error|sla|credits?)\b)|(?:be |held |being )*(?:responsible|liable|answerable|accountable|to blame) (?:for|if|when|where)|answer for|vouch for|carry|shoulder|stand behind|our (?:fault|doing|problem|responsibility)|(?:do|help|control|influence|prevent) (?:anything |much )?(?:about)?(?=\W*$))`,
      // "When does the promise not hold?": the subject stands between.
      String.raw`(?:do|does|did|is|are|will|can) (?:[a-z]+ ){1,4}?not (?:[a-z]+ ){0,2}?(?:appl(?:y|ies)|count(?:ed)?|hold|cover(?:ed)?|includ(?:e|ed)|measured?)`,
      String.raw`no (?:service )?(?:credits?|compensation|refunds?|rebates?|payments?|penalty|penalties) (?:(?:is|are|will|shall|be|can) ){0,2}(?:[a-z]+ ){0,2}(?:where|if|when|for|in)`,
      String.raw`not (?:all|every[a-z]*)(?: [a-z]+){0,3} (?:counts?|is (?:covered|counted|downtime)|are (?:covered|counted|downtime))`,
      String.raw`none of (?:this|that|these|those|it|them|the above|what [a-z ]{2,20}) (?:[a-z]+ )?(?:counts?|appl(?:y|ies)|holds?)|nothing (?:here|above|below) (?:counts|applies|holds)|out of (?:the )?account|no regard|no account (?:is|shall be|will be) taken`,
      String.raw`carve-?outs?|(?:guarantee|promise|sla|commitment|warranty|cover) (?:falls away|lapses|ends|is off|is void|stops)|what(?: is|['’]s) (?:out|outside|left out)|what is(?: not|n['’]t) (?:[a-z]+ ){0,2}(?:support|supported|ours|our (?:job|problem|business|doing)|in|part|maintenance)|what we (?:ignore|disregard|skip|subtract|deduct|take out|exclude)|(?:free of|relief from|relieved of|excused from) (?:[a-z]+ ){0,3}(?:sla|guarantee|service levels?|obligations?|performance)`,
      String.raw`nicht (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:zählen|mitzählen|mitgezählt|gezählt|(?:mit|ein|an)rechnen|(?:mit|ein|an)?gerechnet|greif(?:t|en)|gilt|gelten|einsteh(?:t|en)|(?:mit)?werten|gewertet|berücksichtig(?:t|en)|gegenstand|verantworten|vertreten)|(?:gilt|gelten|greift|greifen|zählt|zählen) (?:[A-Za-zÀ-ɏ]+ ){0,4}?nicht|(?:rechnen|zählen|werten|haften|stehen|garantieren) wir (?:[A-Za-zÀ-ɏ]+ ){0,2}?nicht|(?:außen vor|ausgeklammert|unberücksichtigt)`,
      String.raw`(?:deemed|considered|treated as|counted as) (?:to be )?(?:also |even )?(?:available|up|uptime)(?: also| even)? (?:during|while|in case|in the event)|als verfügbar (?:[A-Za-zÀ-ɏ-]+ ){1,6}?(?:auch|ebenfalls)|(?:réputé|considéré)e?s? (?:comme )?disponibles? (?:même|également|aussi)|(?:considera|considerat[oa]|considerad[oa]|considerará) (?:[a-zà-ɏ]+ ){0,2}?disponib[a-z]+ (?:anche|también|incluso)`,
      String.raw`(?:ne |n['’])(?:[a-zà-ɏ]+ ){0,2}?(?:s['’])?(?:appliqu|compt|compr|inclu|relèv|relev|couvr|val|jou|entr|rentr|mesur|concern|garantiss)[a-zà-ɏ]* (?:pas|plus|jamais)|(?:ne (?:sont|sera|seront)|n['’]est|ne est) (?:pas|jamais) (?:[a-zà-ɏ]+ )?(?:compt|consid|réput|assimil|couver|concern|pris|retenu|inclus|compris|garanti)[a-zà-ɏ]*|(?:n['’]|ne )(?:entr|rentr|relèv)[a-zà-ɏ]* pas`,
      String.raw`non (?:si |ci |è |sono |saranno )?(?:applic|costitui|ritenut|conta|conteggi|contiamo|copr|comprend|includ|val[eg]|rientr|consider|calcol|rispond)[a-zà-ɏ]*|(?:fuori|esclus[oaie]) (?:dal|dalla|dallo) (?:garanzia|calcolo|conteggio|sla|perimetro|copertura)`,
      String.raw`no (?:se |nos |hay |son |será[n]? )?(?:aplic|consider|entiend|constituy|cuent|contamos|contabiliz|comput|cubr|incluy|inclu[iy]|comprend|abarca|rige|val[eg]|entra|tien|tendrá|respond)[a-zà-ɏ]*|(?:fuera|al margen) de(?:l| la)? (?:garantía|cálculo|cómputo|alcance|sla|cobertura)`,
      String.raw`niet (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:mee|beschouwd|aangemerkt|meetellen|meerekenen|meegeteld|van toepassing|geldt|gelden|dekken|gedekt)|(?:geldt|gelden|telt|tellen) (?:[A-Za-zÀ-ɏ]+ ){0,3}?(?:niet|evenmin)|buiten (?:beschouwing|de garantie|de sla|de berekening)`,
      String.raw`não (?:se |nos |é |são |será |serão )?(?:aplic|consider|constitu|conta|contabiliz|comput|cobr|inclu|abrang|compreend|val[eh]|entra|respond)[a-zà-ɏ]*|fora d[oa] (?:garantia|cálculo|âmbito|sla)`,
    ].join('|')})(?![A-Za-zÀ-ɏ])`,
    'i',
  ),
);

/** Whether a heading stands above a list of what does not count. */
export const isHeadingOfExclusions = rememberText(
  (heading) =>
    [LISTED_BELOW, NAMED_NL_PT, SAID, BY_HALF].some((pattern) =>
      pattern.test(heading.slice(0, 300)),
    ) &&
    !FAVOUR.test(heading) &&
    !PROCESS.test(heading) &&
    !WHO_QUALIFIES.test(heading),
);

/** "And what doesn't?", below "What counts?": the verb is in the heading before. */
const BY_HALF =
  /^\W*(?:(?:and|but|or|so|und|aber|et|e|y|pero|ma|en|maar)[ ,]+)?(?:(?:what|which ones?)(?: (?:does|do|is|are|will|would)(?:n['’]t| not)|['’]s not)|was(?: (?:denn|aber|zählt))? nicht|ce qui ne (?:l['’]est|compte) pas|(?:che )?cosa (?:invece )?no|qué no|o que não|wat niet)\W*$/i;

/** "Who is not covered": people, no causes. */
const WHO_QUALIFIES = /^\W*(?:who|wer|qui|chi|quién|quem|wie)\s/i;

/** "Exceptions (goodwill)": what is granted beyond the promise. */
const FAVOUR =
  /(?<![A-Za-zÀ-ɏ])(?:goodwill|courtesy|gestures?|(?:sla|time|deadline) extensions?|kulanz[A-Za-zÀ-ɏ]*|gestes? commercia(?:l|ux)|coulance)(?![A-Za-zÀ-ɏ])/i;
/** "Exception handling": how something is dealt with, and no list of causes. */
const PROCESS = compact(
  /(?<![A-Za-zÀ-ɏ])(?:exceptions?|exclusions?|exemptions?) (?:handling|process(?:es|ing)?|procedures?|management|requests?|approvals?|workflows?|report(?:s|ing)?|codes?|messages?)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:ausnahmebehandlung|gestion des exceptions|gestione delle eccezioni|gestión de (?:las )?excepciones|gestão de exceções|afhandeling van uitzonderingen)(?![A-Za-zÀ-ɏ])/i,
);
/** What names a list of grounds that follows. */
const OPENERS =
  /(?<![A-Za-zÀ-ɏ])(?:exclusions?|excluded|exceptions?|exempt(?:ions?)?|not (?:counted|included|considered)|(?:leave|left) out|subject to the following (?:limitations?|constraints?|exclusions?|exceptions?)|ausschl(?:uss|üsse)|ausnahmen|exclus(?:es?|ions?)?|esclusion[ei]|esclus[eoi]|eccezion[ei]|exclusi(?:ón|ones)|excluid[oa]s|excepci(?:ón|ones))(?![A-Za-zÀ-ɏ])/i;

/** Whether a text names a list of grounds that follows. */
export const opensExclusions = (text: string): boolean =>
  OPENERS.test(text) || NAMED_NL_PT.test(text);
