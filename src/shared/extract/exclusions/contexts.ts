import { sentences, type Passage, type SlaText } from '../sla-text.ts';

/** Words of a text that say what does not count, or when the provider is not responsible. */
export interface Ground {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Listed by itself, so that it is a ground even if it is of no known kind. */
  readonly listed: boolean;
  readonly rule: string;
}

/** Headings above lists of what does not count. */
const HEADING =
  /\b(?:not (?:counted|considered)|exclusions?|exclud(?:ed|es|ing)|exceptions?|exempt(?:ions?|ed)?|(?:not|isn['’]t|is not|aren['’]t) (?:covered|included|applicable|an? outage)|does(?: not|n['’]t) (?:apply|cover)|out of scope|force majeure)\b|\b(?:ausschl(?:uss|üsse)|ausnahmen|nicht enthalten|höhere gewalt)\b|\b(?:exclus(?:es?|ions?)?|exceptions|exonération|force majeure)\b/i;

const NOT = String.raw`(?:not|never|n['’]t|no longer)`;

/** What follows does not count, by a verb: "does not apply to", "is not responsible for". */
const NEGATIONS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:do(?:es)?|shall|will|would|is|are|can|may|should)\s?${NOT} (?:\w+ )?(?:apply|include|cover|extend|count|encompass|comprise)\b`,
    'gi',
  ),
  new RegExp(
    String.raw`\b(?:is|are|shall be|will be|be|accepts?|has|have|bears?)\s(?:${NOT}|no) (?:\w+ )?(?:responsib\w+|liab\w+|obligat\w+|accountable)(?: or liab\w+)? (?:for|to|if|where|when|in)\b`,
    'gi',
  ),
  /\b(?:keine haftung|nicht haftbar|haftet nicht)\b/gi,
  /\b(?:can ?not|can['’]t|not|never) be held (?:responsible|liable|accountable) for\b/gi,
  /\bexcludes?\b|\bexcluded by\b/gi,
  /\bno (?:service )?credits? (?:\w+ ){0,3}(?:if|for|when|where|in respect)\b/gi,
  new RegExp(
    String.raw`\b(?:shall|will|are|is|may)\s?${NOT} (?:\w+ )?(?:receive|be (?:entitled|eligible)|entitled|eligible|qualify|be (?:issued|granted|given|paid|available|due))\b[^.;]{0,60}?\b(?:if|for|when|where|during|in connection|to the extent|due|result\w*|caused)\b`,
    'gi',
  ),
  new RegExp(String.raw`\b(?:gilt|gelten|umfasst|umfassen|beinhaltet) (?:\w+ ){0,3}nicht\b`, 'gi'),
  /\bne (?:pourra(?:it|ient)?|saurai(?:t|ent)|peu(?:t|vent)|sera|est) (?:pas )?(?:en aucun cas )?(?:être )?(?:tenue?s? )?(?:pour )?responsables?\b/gi,
  /\b(?:exclus?(?:es?)? d[ue]|décline toute responsabilité)\b/gi,
  /\bne (?:s['’]applique(?:nt)?|comprend|comprennent|couvre|inclut) pas\b/gi,
];

/** What follows does not count, by a preposition: "excluding", "except for". */
const EXCEPTIONS: readonly RegExp[] = [
  /\bexcluding\b/gi,
  /\b(?:with the )?excep(?:t|tion|ting)\b(?: of| for| as| in| to| where| when| during| that| if)?/gi,
  /\b(?:other than|apart from|not (?:including|counting)|net of|less any|minus (?:any |the )?(?:excluded|scheduled|planned))\b/gi,
  /\bunless (?:it |such [\w ]{1,20} )?(?:is |was |are |has been |results? |resulting )?(?:caused|due|attributable|result\w*|arising)\b/gi,
  /\b(?:ausgenommen|ausgeschlossen|mit ausnahme|nicht (?:enthalten|umfasst))\b/gi,
  /\b(?:à l['’]ex(?:ception|clusion)|ne s['’]applique(?:nt)? pas|hors\b|sauf\b|en cas de)\b/gi,
];

const ENDS_IN_EXCEPTION =
  /\b(?:excluding|except(?:ing)?|exception of|other than|apart from|unless|ausgenommen|ausnahme|sauf|hors|exception)(?:\s+(?:it|is|are|for|of|to|the|following|any|events?|cases?|circumstances?|items?|in|where|when|if|due|caused|by|results?|resulting|from|during|that|as|folgende[nr]?|des?|suivant\w*)){0,7}\W*$/i;

const BEFORE = [...NEGATIONS, ...EXCEPTIONS];

/** What stands before does not count: "… shall not be included in the calculation". */
const AFTER: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:do(?:es)?|shall|will|would|is|are|may|can|should|must)\s?${NOT} (?:be )?(?:\w+ )?(?:count(?:ed)?|includ(?:ed)?|considered|deemed|treated|constitute|qualify|taken into|regarded|calculated|factored|classed|classified|used|measured|affect|breach|part of)\b`,
    'gi',
  ),
  /\b(?:is|are|shall be|will be|be|as) (?:specifically |expressly |also )?(?:excluded|exempt(?:ed)?|disregarded|ignored)\b/gi,
  new RegExp(String.raw`\b(?:count|counted|included|considered) (?:as |towards )?${NOT}\b`, 'gi'),
  /\b(?:nicht als (?:\w+ ){0,2}(?:ausfall|nichtverfügbarkeit|störung|unterbrechung)|(?:bleib\w+|werden|wird) (?:\w+ ){0,4}(?:unberücksichtigt|außer betracht|nicht (?:berücksichtigt|angerechnet|eingerechnet|gezählt|mitgerechnet))|nicht zu vertreten)/gi,
  /\b(?:not|n['’]t|never) (?:be )?(?:covered (?:by|under)|subject to|within the scope)\b|\b(?:fall|lie|are|is) outside (?:of )?(?:the scope of )?(?:this|our|the) (?:sla|service level|guarantee|agreement)/gi,
  /\bn['’]affecte(?:nt)? pas\b/gi,
  /\bne (?:sont|seront|sera|est) pas (?:pris(?:es?)?|comptabilis\w+|considér\w+|inclus\w*|décompt\w+)/gi,
];

/** What such a sentence has to be about. */
const ABOUT =
  /\b(?:down-?time|up-?time|(?:un)?availab\w+|outages?|sla|service[- ]levels?|slo|credits?|commitments?|guarantees?|warrant\w+|calculat\w+|measur\w+|interruptions?|agreement|response times?|incidents?|responsib\w+|liab\w+)\b|verfügbar|ausf[aä]ll|haft|gutschrift|störung|disponib|interruption|avoir|pénalité/i;

export const grounds = (text: SlaText): readonly Ground[] => contexts(text).flatMap(enumerated);

/** Marks of an enumeration within a sentence: "(a)", "(iv)", "(2)". */
const MARK = /(?:^|[\s:;,])\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)(?=\s)/gi;
/** A part of an enumeration says something by itself from this length on. */
const SHORTEST_PART = 12;

const SHORTEST_ROW = 120;

/** "(a) …; (b) …" as a ground for each, as a list would print them; other grounds as they are. */
function enumerated(ground: Ground): readonly Ground[] {
  const marked = [...ground.text.matchAll(MARK)];
  const marks = marked.length < 2 ? [...ground.text.matchAll(/[:;]/g)] : marked;
  // A list that runs in a sentence has three parts at the least, each of which could be a line.
  const isRow = marked.length < 2 && marks.length > 2 && ground.text.trim().length > SHORTEST_ROW;
  if (marked.length < 2 && !isRow) return [ground];
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  return starts.flatMap((from, at) => {
    const next = marks[at]?.index ?? ground.text.length;
    const text = ground.text.slice(from, next);
    if (at === 0 && text.trim() === '') return [];
    return [
      {
        ...ground,
        start: ground.start + from,
        end: ground.start + next,
        text,
        listed: at > 0 && text.trim().length >= SHORTEST_PART,
      },
    ];
  });
}

function contexts(text: SlaText): readonly Ground[] {
  const found: Ground[] = [];
  /** Texts that introduce lists of grounds, by what follows them. */
  const introductions = new Set<string>();
  /** The paragraph that opened a row of grounds, or the last ground of that row. */
  let openAt = Number.NaN;
  for (const passage of text.passages) {
    if (passage.kind === 'heading') continue;
    const isListed = passage.kind === 'item' && introductions.has(introduction(passage));
    const follows = passage.kind === 'paragraph' && passage.at === openAt + 1;
    const under = passage.path.some((heading) => HEADING.test(heading));
    if (introduces(passage.text)) introductions.add(key(passage.text, passage.path));
    // Grounds may follow as paragraphs, each a few words long.
    const isLoose =
      follows &&
      passage.text.length <= LONGEST_LOOSE &&
      !/:\s*$|^(?:if|should|in the event)\b/i.test(passage.text);
    if (isLoose || opens(passage)) openAt = passage.at;
    if (isListed) {
      // What an item of such a list introduces belongs to it.
      introductions.add(key(passage.text, passage.path));
      found.push(...whole(passage, 'exclusions/list', true));
    } else if (under && passage.kind === 'item') {
      introductions.add(key(passage.text, passage.path));
      found.push(...whole(passage, 'exclusions/section', !isProcedure(passage.text)));
    } else if (under || isLoose || defines(passage.text))
      found.push(...whole(passage, 'exclusions/section', false));
    else found.push(...inSentences(passage));
  }
  for (const table of text.tables)
    for (const cell of table.rows.flat()) found.push(...inSentences(cell));
  return found;
}

const LONGEST_LOOSE = 160;

const opens = ({ kind, text }: Passage): boolean =>
  kind !== 'item' && text.trimEnd().endsWith(':') && introduces(text);

const key = (text: string, path: readonly string[]): string => `${path.join('\n')}\n\n${text}`;
const introduction = ({ lead, path }: Passage): string => key(lead, path);

/** Whether a text's last sentence opens a list of grounds. */
function introduces(text: string): boolean {
  const last = text.slice(-400);
  const isOpen =
    /[:;,\-–—]\s*$/.test(text) ||
    /\b(?:following|if|by|from|of|to|due to|for|that|where|when|during)\W*$/i.test(last);
  const sentence = /[^.!?]*\W*$/.exec(last)?.[0] ?? last;
  const about = isOpen ? sentence : last;
  if (!isOpen && !/\bfollowing\b/i.test(last)) return false;
  // "For all plans except Basic:" introduces something else: what it excepts is named already.
  return (
    says(NEGATIONS, about) ||
    ENDS_IN_EXCEPTION.test(about) ||
    says(AFTER, about) ||
    OPENERS.test(about)
  );
}

const OPENERS =
  /\b(?:exclusions?|excluded|exceptions?|exempt(?:ions?)?|not (?:counted|included|considered)|subject to the following (?:limitations?|constraints?|exclusions?|exceptions?)|ausschl(?:uss|üsse)|ausnahmen|exclus(?:es?|ions?)?)\b/i;

const says = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  });

/** "Excluded Minutes" means …, "Excluded downtime: …": what does not count, defined. */
const defines = (text: string): boolean =>
  /^\W{0,3}(?:force majeure\b\W{0,3}[.:–-]|(?:sla )?(?:exclu(?:ded|sions?)|exempt(?:ed|ions?)?|excused|permitted)\b[\w ]{0,40}\W{0,3}(?:\s+(?:means?|refers?|is defined|are|shall mean)\b|:))/i.test(
    text,
  );

/** Tells how to claim, or explains, instead of naming a ground. */
const isProcedure = (text: string): boolean =>
  /\b(?:must (?:submit|provide|notify)|may (?:issue|grant) a|at (?:our|its) (?:sole )?discretion|for example)\b/i.test(
    text,
  );

/** A listed passage is one ground; of others, the sentences that explain something are left out. */
const whole = (passage: Passage, rule: string, listed: boolean): readonly Ground[] =>
  listed
    ? [{ passage, start: 0, end: passage.text.length, text: passage.text, listed, rule }]
    : joinedSentences(passage.text)
        .filter(({ text }) => !isProcedure(text))
        .map(({ text, start }) => ({
          passage,
          start,
          end: start + text.length,
          text,
          listed,
          rule,
        }));

/** The parts of a passage's sentences that a negation makes grounds of exclusion. */
function inSentences(passage: Passage): readonly Ground[] {
  const found: Ground[] = [];
  for (const { text, start } of joinedSentences(passage.text)) {
    if (!ABOUT.test(text) && !passage.path.some((heading) => ABOUT.test(heading))) continue;
    // What follows the first of them holds what follows the others.
    const from = Math.min(...BEFORE.map((pattern) => endOfFirst(pattern, text)));
    if (from < text.length)
      found.push(part(passage, start + from, start + text.length, 'exclusions/except'));
    for (const pattern of AFTER)
      for (const match of text.matchAll(pattern)) {
        const begin = Math.max(0, text.lastIndexOf(';', match.index) + 1);
        found.push(part(passage, start + begin, start + match.index, 'exclusions/not-counted'));
        if (/^[^.]{0,80}:/.test(text.slice(match.index)))
          found.push(
            part(passage, start + match.index, start + text.length, 'exclusions/not-counted'),
          );
      }
  }
  return found;
}

/** Where the first match of a pattern ends; infinity where there is none. */
function endOfFirst(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.test(text) ? pattern.lastIndex : Number.POSITIVE_INFINITY;
}

const part = (passage: Passage, start: number, end: number, rule: string): Ground => ({
  passage,
  start,
  end,
  text: passage.text.slice(start, end),
  listed: false,
  rule,
});

/** Sentences in which semicolons end nothing: they part the grounds of one enumeration. */
function joinedSentences(
  text: string,
): readonly { readonly text: string; readonly start: number }[] {
  const joined: { start: number; end: number }[] = [];
  let open = false;
  for (const { text: words, start, end } of sentences(text)) {
    const last = joined.at(-1);
    if (open && last) last.end = end;
    else joined.push({ start, end });
    open = /;$|;\s*(?:and|or)$/i.test(words);
  }
  return joined.map(({ start, end }) => ({ text: text.slice(start, end), start }));
}
