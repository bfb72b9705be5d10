import type { Passage, SlaText } from '../sla-text.ts';
import type { Categorise } from './categories.ts';
import { askedGround } from './asked.ts';
import { deniesItsItems } from './by-items.ts';
import { inSentences, joinedSentences } from './excepted.ts';
import { excludedCells, listedCells } from './excluded-cells.ts';
import { part, type Ground } from './ground.ts';
import { isHeadingOfExclusions } from './headings.ts';
import {
  defines,
  givesConditions,
  introduces,
  isQuestion,
  isTitleOfHeadings,
  isTitleOfItems,
} from './introductions.ts';
import { isNoCause, isPlanAlone, isPointer, isTreatment, saysItCounts } from './no-cause.ts';
import { groupOf, isOfOtherSubject, labelledGroups, namedInHeadings } from './groups.ts';
import { DAMAGE, grantsFavour, PROCEDURE, REFERENCE } from './negations.ts';
import { endOfOpener } from './openers.ts';
import { looseRows, nameOf } from './loose-rows.ts';
import { itemsAbove, opensItsItems } from './nested.ts';
import type { Negations } from './negations-spoken.ts';
import { scopesOfWork } from './scope-of-work.ts';

/** What a text says does not count, by the words of its languages. */
export const grounds = (
  text: SlaText,
  negations: Negations,
  categoriesOf: Categorise,
): readonly Ground[] =>
  contexts(text, negations, categoriesOf)
    .flatMap(enumerated)
    .filter(({ text: words }) => !DAMAGE.test(words) && !isReference(words.slice(0, 300)))
    .filter(
      ({ text: words }) => !saysItCounts(words.slice(0, 300)) && !isTreatment(words.slice(0, 300)),
    )
    .filter(({ passage }) => !isPointer(passage))
    .filter(({ listed, text: words }) => !(listed && isNoCause(words, categoriesOf)));

/** "Exclusions listed below"; "maintenance windows and the exclusions listed below" names a ground of its own. */
const isReference = (words: string): boolean =>
  REFERENCE.test(words) && !BEGINS_WITH_MAINTENANCE.test(words);
const BEGINS_WITH_MAINTENANCE =
  /^\W*(?:(?:approved|scheduled|planned|announced|agreed|published|notified) )?maintenance\b/i;

/** Marks of an enumeration within a sentence: "(a)", "(iv)", "(2)". */
const MARK = /(?:^|[\s:;,])\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)(?=\s)/gi;
/** "Eight (8) hours": a figure in brackets may repeat a word; those that are marks count up from one. */
const FIGURE = /\((\d+)\)/;
function countsUp(): (mark: RegExpExecArray) => boolean {
  let next = 1;
  return ({ 0: mark }) => {
    const figure = FIGURE.exec(mark)?.[1];
    if (figure !== undefined && Number(figure) !== next) return false;
    if (figure !== undefined) next += 1;
    return true;
  };
}
/** A part of an enumeration says something by itself from this length on. */
const SHORTEST_PART = 12;

const SHORTEST_ROW = 120;

/** "(a) …; (b) …" as a ground for each, as a list would print them; other grounds as they are. */
function enumerated(ground: Ground): readonly Ground[] {
  const all = [...ground.text.matchAll(MARK)];
  const letters = all.filter(({ 0: mark }) => !FIGURE.test(mark));
  const marked = letters.length > 1 ? letters : all.filter(countsUp());
  const marks = marked.length < 2 ? signsIn(ground.text) : marked;
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

/** Colons and semicolons that part a row; those in brackets part what the brackets tell. */
function signsIn(text: string): readonly RegExpExecArray[] {
  const asides = text.replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length));
  return [...asides.matchAll(/:(?!\d)|;/g)];
}

function contexts(
  text: SlaText,
  negations: Negations,
  categoriesOf: Categorise,
): readonly Ground[] {
  const found: Ground[] = [];
  /** Texts that introduce lists of grounds, by what follows them. */
  const introductions = new Set<string>();
  const rows = looseRows(categoriesOf);
  const groups = labelledGroups(categoriesOf);
  const scopes = scopesOfWork();
  const named = namedInHeadings(categoriesOf);
  const above = itemsAbove();
  for (const [index, passage] of text.passages.entries()) {
    scopes.see(passage);
    if (passage.kind === 'heading') {
      const next = text.passages[index + 1];
      groups.heading(passage, next, rows.last());
      const isLead =
        !isHeadingOfExclusions(passage.text) &&
        (deniesItsItems(text.passages, index, categoriesOf) ||
          (/:\s*$/.test(passage.text) && introduces(passage, negations)));
      if (isLead) introductions.add(key('', [...passage.path, passage.text]));
      if (
        rows.takeHeading(passage, next) ||
        isBareBelowExclusions(passage, next) ||
        isNamedBelowExclusions(passage, next, categoriesOf) ||
        named.takes(passage, text.passages[index - 1])
      )
        found.push(...whole(passage, 'exclusions/section', false));
      continue;
    }
    if (grantsFavour(passage.text) || (passage.kind === 'item' && grantsFavour(passage.lead)))
      continue;
    if (passage.kind === 'item' && givesConditions(passage.lead, categoriesOf)) continue;
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
    const isIntroduction =
      introduces(passage, negations) ||
      isQuestion(passage, text.passages[index - 1]) ||
      isTitleOfItems(passage, text.passages[index + 1], categoriesOf) ||
      deniesItsItems(text.passages, index, categoriesOf);
    if (isIntroduction) introductions.add(key(passage.text, passage.path));
    const loose = rows.take(passage);
    const ofHeadings = isTitleOfHeadings(
      passage,
      text.passages[index + 1],
      text.passages[index + 2],
    );
    if (loose === null && (ofHeadings || opens(passage, isIntroduction)))
      rows.open(passage, ofHeadings);
    const group = passage.kind === 'item' ? groupOf(passage, isInGroup) || above.of(passage) : '';
    above.see(passage);
    const isLabel = opensItsItems(passage, text.passages[index + 1]);
    if (isListed) {
      // What an item of such a list introduces belongs to it.
      introductions.add(key(passage.text, passage.path));
      if (scopes.isWorkAlone(passage)) continue;
      const isGround = !isLabel && !scopes.leavesOut(passage) && !isLiability(passage);
      found.push(...whole(passage, 'exclusions/list', isGround, group));
    } else if (under && passage.kind === 'item') {
      introductions.add(key(passage.text, passage.path));
      if (scopes.isWorkAlone(passage)) continue;
      const isGround =
        !isLabel &&
        !isIntroduction &&
        !isProcedure(passage.text) &&
        !isOfOtherSubject(passage) &&
        !isPlanAlone(passage.text, categoriesOf) &&
        !scopes.leavesOut(passage);
      found.push(...whole(passage, 'exclusions/section', isGround, group));
    } else if ((under || loose !== null) && scopes.isWorkAlone(passage)) continue;
    else if (loose === 'named')
      found.push(part(passage, 0, nameOf(passage.text).length, 'exclusions/label'));
    else if (under || loose !== null || defines(passage.text))
      found.push(...whole(passage, 'exclusions/section', loose === 'lettered'));
    else if (opener === 0) found.push(...inSentences(passage, negations));
  }
  for (const table of text.tables) {
    const isListed =
      introductions.has(key(table.lead, table.path)) ||
      isHeadingOfExclusions(table.path.at(-1) ?? '');
    const cells = [
      ...excludedCells(table, categoriesOf),
      ...(isListed ? listedCells(table, categoriesOf) : []),
    ];
    found.push(
      ...cells.flatMap((cell) => whole(cell, 'exclusions/table', false)),
      ...table.rows.flat().flatMap((cell) => inSentences(cell, negations)),
    );
  }
  return found;
}

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

/** "6.1 Planned works", below "6 Exclusions" and with nothing under it. */
const isBareBelowExclusions = ({ path }: Passage, next: Passage | undefined): boolean =>
  isHeadingOfExclusions(path.at(-1) ?? '') &&
  (next === undefined || (next.kind === 'heading' && next.path.length <= path.length));

/** "Planned works", right below "Exclusions", with words that tell more of it. */
const isNamedBelowExclusions = (
  { path, text }: Passage,
  next: Passage | undefined,
  categoriesOf: Categorise,
): boolean =>
  next?.kind === 'paragraph' &&
  text.length <= LONGEST_NAME &&
  isHeadingOfExclusions(path.at(-1) ?? '') &&
  !isOfOtherSubject({ path: [...path, text], lead: '' }) &&
  categoriesOf(text).length > 0;
const LONGEST_NAME = 60;

const opens = ({ kind, text }: Passage, isIntroduction: boolean): boolean =>
  kind !== 'item' && (/[:?]\s*$/.test(text) || ENDS_BEFORE_GROUND.test(text)) && isIntroduction;
/** "Downtime does not include": the sentence goes on with each of the lines below it. */
const ENDS_BEFORE_GROUND =
  /(?<![A-Za-zÀ-ɏ])(?:includes?|excludes?|excluding|covers?|for|from|by|of|to|durch|von|aufgrund|par|pour|da|per|por|door)\s*$/i;

const key = (text: string, path: readonly string[]): string => `${path.join('\n')}\n\n${text}`;
const introduction = ({ lead, path }: Passage): string => key(lead, path);

/** Damage for which nobody pays, below "Liability": no ground on which a level does not count. */
const isLiability = ({ path }: Passage): boolean =>
  /(?<![A-Za-zÀ-ɏ])(?:liabilit(?:y|ies)|haftung[A-Za-zÀ-ɏ]*|responsabilit(?:é|à)|responsabilidad(?:e)?|aansprakelijkheid)(?![A-Za-zÀ-ɏ])/i.test(
    path.at(-1) ?? '',
  ) && !isHeadingOfExclusions(path.at(-1) ?? '');

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
