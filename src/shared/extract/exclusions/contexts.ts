import { sentences, type Passage, type SlaText, type TableView } from '../sla-text.ts';
import { categoriesOf } from './categories.ts';
import { excludedCells } from './excluded-cells.ts';
import {
  ABOUT,
  AFTER,
  DAMAGE,
  ENDS_IN_EXCEPTION,
  EXCEPTIONS,
  HEADING,
  NEGATIONS,
  OPENERS,
  PROCEDURE,
  REFERENCE,
} from './negations.ts';

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

const BEFORE = [...NEGATIONS, ...EXCEPTIONS];

export const grounds = (text: SlaText): readonly Ground[] =>
  contexts(text)
    .flatMap(enumerated)
    .filter(({ text: words }) => !DAMAGE.test(words) && !REFERENCE.test(words.slice(0, 300)));

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
  /** Whether that row's grounds bear letters; one that bears none then ends it. */
  let isLettered = false;
  for (const [index, passage] of text.passages.entries()) {
    if (passage.kind === 'heading') {
      // The last ground of a loose list may look like a heading: nothing stands below it.
      const isBare = text.passages[index + 1]?.kind === 'heading' && passage.at === openAt + 1;
      if (isBare && !isLettered) found.push(...whole(passage, 'exclusions/section', false));
      continue;
    }
    const label = labelOf(passage);
    if (label !== null) {
      found.push(label);
      continue;
    }
    const isListed = passage.kind === 'item' && introductions.has(introduction(passage));
    const follows = passage.kind === 'paragraph' && passage.at === openAt + 1;
    const under = passage.path.some((heading) => HEADING.test(heading));
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
      found.push(...whole(passage, 'exclusions/list', true));
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
function labelOf(passage: Passage): Ground | null {
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
    says(NEGATIONS, about) ||
    ENDS_IN_EXCEPTION.test(about) ||
    says(AFTER, about) ||
    OPENERS.test(about)
  );
}

const NOT_EXCLUDED =
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|are|was|were|be|been) not|(?:is|are|was|were)n['’]t|nicht|non|no) (?:(?:otherwise|expressly|specifically|ausdrücklich|sono|est[áa]n?) )?(?:excluded|exempt(?:ed)?|ausgenommen|ausgeschlossen|exclue?s?|esclus[oiae]|excluid[oa]s?)(?![A-Za-zÀ-ɏ])/gi;

const says = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => text.search(pattern) >= 0);

/** "Excluded Minutes" means …, "Excluded downtime: …": what does not count, defined. */
const defines = (text: string): boolean =>
  /^\W{0,3}(?:force majeure\b\W{0,3}[.:–-]|(?:sla )?(?:exclu(?:ded|sions?)|exempt(?:ed|ions?)?|excused|permitted)\b[\w ]{0,40}\W{0,3}(?:\s+(?:means?|refers?|is defined|are|shall mean)\b|:))/i.test(
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

/** The parts of a passage's sentences that a negation makes grounds of exclusion. */
function inSentences(passage: Passage): readonly Ground[] {
  const found: Ground[] = [];
  for (const { text, start } of joinedSentences(passage.text)) {
    if (!ABOUT.test(text) && !passage.path.some((heading) => ABOUT.test(heading))) continue;
    // What follows the first of them holds what follows the others.
    const from = Math.min(...BEFORE.map((pattern) => endOfFirst(pattern, text)));
    if (from < text.length)
      found.push(part(passage, start + from, start + endOfAside(text, from), 'exclusions/except'));
    for (const pattern of AFTER)
      for (const match of text.matchAll(pattern)) {
        const begin = Math.max(0, text.lastIndexOf(';', match.index) + 1);
        found.push(part(passage, start + begin, start + match.index, 'exclusions/not-counted'));
        // "Not as downtime count …": where nothing stands before, the grounds follow.
        const end = match.index + match[0].length;
        if (!/[A-Za-zÀ-ɏ]/u.test(text.slice(begin, match.index)))
          found.push(part(passage, start + end, start + text.length, 'exclusions/not-counted'));
        if (/^[^.]{0,80}:/.test(text.slice(match.index)))
          found.push(
            part(passage, start + match.index, start + text.length, 'exclusions/not-counted'),
          );
      }
  }
  return found;
}

/** Where an exception ends that was made in brackets: "(excluding maintenance)"; else the end of the text. */
function endOfAside(text: string, from: number): number {
  let open = depthAt(text, from);
  if (open === 0) return text.length;
  const outer = open;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') open += 1;
    else if (character === ')') open -= 1;
    if (open < outer) return at;
  }
  return text.length;
}

/** How many brackets are open at a place. */
function depthAt(text: string, end: number): number {
  let depth = 0;
  for (const character of text.slice(0, end)) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** Where the first match of a pattern ends; infinity where there is none. */
function endOfFirst(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  // `matchAll` would begin where this one ended.
  pattern.lastIndex = 0;
  return match === null ? Number.POSITIVE_INFINITY : match.index + match[0].length;
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
