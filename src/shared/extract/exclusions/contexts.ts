import type { Passage, SlaText, TableView } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import { inSentences, joinedSentences } from './excepted.ts';
import { excludedCells } from './excluded-cells.ts';
import { part, type Ground } from './ground.ts';
import {
  AFTER,
  DAMAGE,
  ENDS_IN_EXCEPTION,
  grantsFavour,
  isHeadingOfExclusions,
  NEGATIONS,
  opensExclusions,
  PROCEDURE,
  REFERENCE,
  RULE_OF_CLAIM,
} from './negations.ts';
import { AFTER_NL_PT, NEGATIONS_NL_PT } from './negations-nl-pt.ts';
import { compact } from '../grammar/compact.ts';

const NEGATIONS_ALL = [...NEGATIONS, ...NEGATIONS_NL_PT];
const AFTER_ALL = [...AFTER, ...AFTER_NL_PT];

export const grounds = (text: SlaText, categoriesOf: Categorise): readonly Ground[] =>
  contexts(text, categoriesOf)
    .flatMap(enumerated)
    .filter(({ text: words }) => !DAMAGE.test(words) && !REFERENCE.test(words.slice(0, 300)))
    .filter(({ listed, text: words }) => !(listed && isNoCause(words, categoriesOf)));

/** Whether a line names no cause of an outage, but the title of a list below, or what a claim has to be like. */
const isNoCause = (words: string, categoriesOf: Categorise): boolean =>
  (TITLE.test(words) || (RULE_OF_CLAIM.test(words) && CLAIMED.test(words))) &&
  categoriesOf(words).length === 0;
/** "Excluded downtime and uptime percentage:" as an item above its own list. */
const TITLE =
  /^\W{0,6}(?:excluded|exclusions?|exceptions?|exempted?|not counted)[^.;:]{0,80}:\W{0,4}$/i;
const CLAIMED =
  /\b(?:claims?|credits?|requests?|notif\w+|notices?|application|refunds?|compensation|tickets?)\b/i;

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

function contexts(text: SlaText, categoriesOf: Categorise): readonly Ground[] {
  const found: Ground[] = [];
  /** Texts that introduce lists of grounds, by what follows them. */
  const introductions = new Set<string>();
  /** The paragraph that opened a row of grounds, or the last ground of that row. */
  let openAt = Number.NaN;
  /** Whether that row's grounds bear letters; one that bears none then ends it. */
  let isLettered = false;
  for (const [index, passage] of text.passages.entries()) {
    if (passage.kind === 'heading') {
      // The last ground of a loose list may look like a heading: nothing stands below it.
      const isBare = text.passages[index + 1]?.kind === 'heading' && passage.at === openAt + 1;
      if (isBare && !isLettered) found.push(...whole(passage, 'exclusions/section', false));
      continue;
    }
    if (grantsFavour(passage.text) || (passage.kind === 'item' && grantsFavour(passage.lead)))
      continue;
    const label = labelOf(passage, categoriesOf);
    if (label !== null) {
      found.push(label);
      continue;
    }
    const isListed = passage.kind === 'item' && introductions.has(introduction(passage));
    const follows = passage.kind === 'paragraph' && passage.at === openAt + 1;
    const under = passage.path.some(isHeadingOfExclusions);
    if (introduces(passage.text)) introductions.add(key(passage.text, passage.path));
    // Grounds may follow as paragraphs, each a few words long.
    const isMarked = follows && LETTERED.test(passage.text);
    const isLoose =
      isMarked ||
      (follows &&
        !isLettered &&
        passage.text.length <= LONGEST_LOOSE &&
        !/:\s*$|^(?:if|should|in the event)\b/i.test(passage.text));
    if (isLoose || opens(passage)) [openAt, isLettered] = [passage.at, isMarked];
    if (isListed) {
      // What an item of such a list introduces belongs to it.
      introductions.add(key(passage.text, passage.path));
      found.push(...whole(passage, 'exclusions/list', !isOfScope(passage)));
    } else if (under && passage.kind === 'item') {
      introductions.add(key(passage.text, passage.path));
      found.push(...whole(passage, 'exclusions/section', !isProcedure(passage.text)));
    } else if (under || isLoose || defines(passage.text))
      found.push(...whole(passage, 'exclusions/section', isMarked));
    else found.push(...inSentences(passage));
  }
  for (const table of text.tables) found.push(...inTable(table));
  return found;
}

/** What a table names as left out: by its columns, and in the words of its cells. */
const inTable = (table: TableView): readonly Ground[] => [
  ...excludedCells(table).flatMap((cell) => whole(cell, 'exclusions/table', false)),
  ...table.rows.flat().flatMap(inSentences),
];

/** "Planned maintenance exclusion:" names its ground itself; what stands below or behind tells more of it. */
function labelOf(passage: Passage, categoriesOf: Categorise): Ground | null {
  const label = /^[^:.;\n]{3,80}:/u.exec(passage.text)?.[0];
  if (label === undefined || !NAMED_EXCLUSION.test(label)) return null;
  return categoriesOf(label).length === 0
    ? null
    : part(passage, 0, label.length, 'exclusions/label');
}
const NAMED_EXCLUSION =
  /(?<![A-Za-zÀ-ɏ])(?:exclusions?|exceptions?|exemptions?)\W{0,4}:$|^\W{0,4}(?:exclusion|exception|ausnahme|ausschluss|esclusione|eccezione|exclusión|excepción)\s/i;

const LONGEST_LOOSE = 160;
/** "a. …", "(iv) …": lists whose layout was lost keep their letters. */
const LETTERED = /^\W{0,3}(?:[a-z]|[ivx]{1,5})[.)]\s/i;

const opens = ({ kind, text }: Passage): boolean =>
  kind !== 'item' && text.trimEnd().endsWith(':') && introduces(text);

/** "Excluded:" below "Support scope" lists work that is not done: no ground, where it is of no known kind. */
const isOfScope = ({ path, lead }: Passage): boolean =>
  SCOPE_OF_WORK.test(path.at(-1) ?? '') && lead.length <= LONGEST_LABEL;
const SCOPE_OF_WORK =
  /(?<![A-Za-zÀ-ɏ])(?:(?:support|service|maintenance|project|work)s?\sscope|scope\sof\s(?:(?:the\s)?(?:support|services?|work|maintenance))|(?:leistungs|service|support)umfang|périmètre\s(?:du\s|des\s|de\s)?(?:support|services?|prestations?)|ambito\sd(?:el|i)\s[A-Za-zÀ-ɏ]+|alcance\sd(?:el|e)\s[A-Za-zÀ-ɏ]+|escopo\sd[oe]\s[A-Za-zÀ-ɏ]+|omvang\svan\s[A-Za-zÀ-ɏ ]+)(?![A-Za-zÀ-ɏ])/i;
const LONGEST_LABEL = 60;

const key = (text: string, path: readonly string[]): string => `${path.join('\n')}\n\n${text}`;
const introduction = ({ lead, path }: Passage): string => key(lead, path);

/** Whether a text's last sentence opens a list of grounds. */
function introduces(text: string): boolean {
  const last = text.slice(-400);
  const isOpen =
    /[:;,\-–—]\s*$/.test(text) ||
    /\b(?:following|if|by|from|of|to|due to|for|that|where|when|during)\W*$/i.test(last);
  const sentence = /[^.!?]*\W*$/.exec(last)?.[0] ?? last;
  // "For reasons that are not excluded" tells what counts.
  const about = (isOpen ? sentence : last).replace(NOT_EXCLUDED, ' ');
  if (!isOpen && !/\bfollowing\b/i.test(last)) return false;
  // "For all plans except Basic:" introduces something else: what it excepts is named already.
  return (
    (isOpen && defines(text)) ||
    says(NEGATIONS_ALL, about) ||
    ENDS_IN_EXCEPTION.test(about) ||
    says(AFTER_ALL, about) ||
    opensExclusions(about)
  );
}

const NOT_EXCLUDED = compact(
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|are|was|were|be|been) not|(?:is|are|was|were)n['’]t|nicht|non|no) (?:(?:otherwise|expressly|specifically|ausdrücklich|sono|est[áa]n?) )?(?:excluded|exempt(?:ed)?|ausgenommen|ausgeschlossen|exclue?s?|esclus[oiae]|excluid[oa]s?)(?![A-Za-zÀ-ɏ])/gi,
);

const says = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => text.search(pattern) >= 0);

/** "Excluded Minutes" means …, "Excluded downtime: …": what does not count, defined. */
const defines = (text: string): boolean =>
  /^\W{0,3}(?:force majeure\b\W{0,3}[.:–-]|(?:sla )?(?:exclu(?:ded|sions?)|exempt(?:ed|ions?)?|excused|permitted)\b[\w ]{0,40}\W{0,3}(?:\s+(?:means?|refers?|includes?|comprises?|covers?|consists?|is defined|are|shall (?:mean|include))\b|:))/i.test(
    text,
  );

const isProcedure = (text: string): boolean => PROCEDURE.test(text);

/** A sentence that by itself lists what is left out. */
const EXCLUDED_ARE =
  /^\W*(?:(?:also )?excluded (?:are|is)|(?:nicht enthalten|ausgenommen|ausgeschlossen) (?:sind|ist)|sont exclus|sono esclus[ei]|quedan excluid[oa]s)(?![A-Za-zÀ-ɏ])/i;

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
          listed: EXCLUDED_ARE.test(text),
          rule,
        }));
