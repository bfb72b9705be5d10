import type { Passage, SlaText, TableView } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import { askedGround } from './asked.ts';
import { inSentences, joinedSentences } from './excepted.ts';
import { excludedCells } from './excluded-cells.ts';
import { part, type Ground } from './ground.ts';
import { isHeadingOfExclusions, opensExclusions } from './headings.ts';
import { groupOf, isOfOtherSubject, labelledGroups } from './groups.ts';
import {
  DAMAGE,
  ENDS_IN_EXCEPTION,
  grantsFavour,
  PROCEDURE,
  REFERENCE,
  RULE_OF_CLAIM,
} from './negations.ts';
import { endOfOpener } from './openers.ts';
import { looseRows } from './loose-rows.ts';
import type { Negations } from './negations-spoken.ts';
import { scopesOfWork } from './scope-of-work.ts';
import { compact } from '../grammar/compact.ts';

/** What a text says does not count, by the words of its languages. */
export const grounds = (
  text: SlaText,
  negations: Negations,
  categoriesOf: Categorise,
): readonly Ground[] =>
  contexts(text, negations, categoriesOf)
    .flatMap(enumerated)
    .filter(({ text: words }) => !DAMAGE.test(words) && !REFERENCE.test(words.slice(0, 300)))
    .filter(({ text: words }) => !COUNTS.test(words.slice(0, 300)))
    .filter(({ listed, text: words }) => !(listed && isNoCause(words, categoriesOf)));

/** "Emergency work DOES count against the level": an item that says that it counts. */
const COUNTS = compact(
  /\b(?:do(?:es)?|will|shall)(?: still| also| however)? count (?:against|towards?|as (?:downtime|an? outage|unavailab))|\b(?:is|are)(?: still| also)? counted (?:as downtime|against)\b(?<!\b(?:not|never|neither|nor|no|none)\b[^.;]{0,80})/i,
);

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
/** "Eight (8) hours": a figure in brackets that repeats a word is no mark, where the marks are letters. */
const IS_FIGURE = /\(\d/;
/** A part of an enumeration says something by itself from this length on. */
const SHORTEST_PART = 12;

const SHORTEST_ROW = 120;

/** "(a) …; (b) …" as a ground for each, as a list would print them; other grounds as they are. */
function enumerated(ground: Ground): readonly Ground[] {
  const all = [...ground.text.matchAll(MARK)];
  const letters = all.filter(({ 0: mark }) => !IS_FIGURE.test(mark));
  const marked = letters.length > 1 ? letters : all;
  const marks = marked.length < 2 ? [...ground.text.matchAll(/:(?!\d)|;/g)] : marked;
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

function contexts(
  text: SlaText,
  negations: Negations,
  categoriesOf: Categorise,
): readonly Ground[] {
  const found: Ground[] = [];
  /** Texts that introduce lists of grounds, by what follows them. */
  const introductions = new Set<string>();
  const rows = looseRows();
  const groups = labelledGroups(categoriesOf);
  const scopes = scopesOfWork();
  for (const [index, passage] of text.passages.entries()) {
    scopes.see(passage);
    if (passage.kind === 'heading') {
      groups.heading(passage, rows.last());
      if (rows.endsIn(passage, text.passages[index + 1]))
        found.push(...whole(passage, 'exclusions/section', false));
      continue;
    }
    if (grantsFavour(passage.text) || (passage.kind === 'item' && grantsFavour(passage.lead)))
      continue;
    const asked = askedGround(passage, text.passages[index - 1]);
    if (asked !== null) found.push(asked);
    const label = labelOf(passage, categoriesOf);
    if (label !== null) {
      found.push(label);
      continue;
    }
    const opener = endOfOpener(passage.text, categoriesOf);
    if (opener > 0)
      found.push(
        ...whole(passage, 'exclusions/opened', false, '', opener),
        ...inSentences(passage, negations),
      );
    const isInGroup = groups.holds(passage);
    const isListed =
      passage.kind === 'item' && (introductions.has(introduction(passage)) || isInGroup);
    const under = passage.path.some(isHeadingOfExclusions);
    if (introduces(passage, negations)) introductions.add(key(passage.text, passage.path));
    const loose = rows.take(passage);
    if (loose === null && opens(passage, negations)) rows.open(passage);
    const group = passage.kind === 'item' ? groupOf(passage, isInGroup) : '';
    if (isListed) {
      // What an item of such a list introduces belongs to it.
      introductions.add(key(passage.text, passage.path));
      found.push(...whole(passage, 'exclusions/list', !scopes.leavesOut(passage), group));
    } else if (under && passage.kind === 'item') {
      introductions.add(key(passage.text, passage.path));
      const isGround =
        !isProcedure(passage.text) && !isOfOtherSubject(passage) && !scopes.leavesOut(passage);
      found.push(...whole(passage, 'exclusions/section', isGround, group));
    } else if (under || loose !== null || defines(passage.text))
      found.push(...whole(passage, 'exclusions/section', loose === 'lettered'));
    else if (opener === 0) found.push(...inSentences(passage, negations));
  }
  for (const table of text.tables) found.push(...inTable(table, negations));
  return found;
}

/** What a table names as left out: by its columns, and in the words of its cells. */
const inTable = (table: TableView, negations: Negations): readonly Ground[] => [
  ...excludedCells(table).flatMap((cell) => whole(cell, 'exclusions/table', false)),
  ...table.rows.flat().flatMap((cell) => inSentences(cell, negations)),
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

const opens = (passage: Passage, negations: Negations): boolean =>
  passage.kind !== 'item' && passage.text.trimEnd().endsWith(':') && introduces(passage, negations);

const key = (text: string, path: readonly string[]): string => `${path.join('\n')}\n\n${text}`;
const introduction = ({ lead, path }: Passage): string => key(lead, path);

/** From behind the last full stop that words follow. */
function lastSentence(text: string): string {
  let end = text.length;
  while (end > 0 && !/\w/.test(text.charAt(end - 1))) end -= 1;
  const before = text.slice(0, end);
  return text.slice(Math.max(...['.', '!', '?'].map((stop) => before.lastIndexOf(stop))) + 1);
}

/** Whether a text's last sentence opens a list of grounds. */
function introduces({ kind, text }: Passage, { verbs, after }: Negations): boolean {
  const last = text.slice(-400);
  const isOpen =
    /[:;,\-–—]\s*$/.test(text) ||
    // "It does not include", before a list; an item may end so and open nothing.
    (kind !== 'item' && !/[.!?]["”’)\]*_]{0,4}\s*$/.test(last)) ||
    ENDS_IN_LINK.test(last);
  if (!isOpen && !/\bfollowing\b/i.test(last)) return false;
  const sentence = lastSentence(last);
  // "For reasons that are not excluded" tells what counts.
  const about = (isOpen ? sentence : last).replace(NOT_EXCLUDED, ' ');
  // "For all plans except Basic:" introduces something else: what it excepts is named already.
  return (
    (isOpen && defines(text)) ||
    says(verbs, about) ||
    ENDS_IN_EXCEPTION.test(about) ||
    says(after, about) ||
    opensExclusions(about.replace(ASIDE, ' '))
  );
}

/** "Fees (taxes excluded) are lowered by:": an aside opens no list. */
const ASIDE = /\([^()]*\)(?=\s*[A-Za-zÀ-ɏ])/g;

const ENDS_IN_LINK =
  /(?<![A-Za-zÀ-ɏ])(?:following|if|because|by|from|of|to|for|that|where|when|during|weil|omdat|porque|perché|während|bei|durch|wegen|infolge|wenn|soweit|pendant|lors|si|par|durante|per|se|quando|cuando|por|tijdens|door|bij)\W*$/i;

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
const whole = (
  passage: Passage,
  rule: string,
  listed: boolean,
  group = '',
  from = 0,
): readonly Ground[] =>
  listed
    ? [{ passage, start: 0, end: passage.text.length, text: passage.text, listed, rule, group }]
    : joinedSentences(passage.text)
        .filter(({ text, start }) => start + text.length > from && !isProcedure(text))
        .map(({ text, start }) => ({
          passage,
          start,
          end: start + text.length,
          text,
          listed: EXCLUDED_ARE.test(text),
          rule,
          group,
        }));
