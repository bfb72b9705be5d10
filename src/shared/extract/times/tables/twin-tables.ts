import { isSeverityLabel, nameOf, severitiesIn } from '#shared/extract/grammar/severity.ts';
import { sentences, type TableView } from '#shared/extract/sla-text.ts';
import type { Named } from '../found-time.ts';
import { isTopicName } from '../words/cell-kind.ts';
import { hoursInHeading } from '../words/target.ts';
import { topicOf } from '../words/topic.ts';

const LONGEST_TITLE = 60;

/**
 * What tells tables of one form apart: "Incidents" and "Changes" above two tables "Priority | Response | Resolution".
 * By table, its title; none where not every one of a form has its own.
 */
export function titlesOfTwins(tables: readonly TableView[]): ReadonlyMap<TableView, Named> {
  return new Map([
    ...twinsBy(tables, formOf).flatMap(titled),
    ...twinsBy(tables, openingOf).flatMap(introduced),
  ]);
}

/** By table, the hours that tell it from others of its form: "Weekdays 8-18" and "Weekends" above them. */
export const hoursOfTwins = (tables: readonly TableView[]): ReadonlyMap<TableView, string> =>
  new Map(twinsBy(tables, formOf).flatMap(withHours));

/** The tables that are alike in something, together; none that are alone. */
function twinsBy(
  tables: readonly TableView[],
  alike: (table: TableView) => string | null,
): readonly (readonly TableView[])[] {
  const groups = new Map<string, TableView[]>();
  for (const table of tables) {
    const key = alike(table);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()].filter((twins) => twins.length > 1);
}

/** The names of the columns, where some say what times are for; null for other tables. */
const formOf = ({ header }: TableView): string | null =>
  header.some(isTopicName) ? header.map(({ text }) => nameOf(text).toLowerCase()).join('|') : null;

const TITLES: readonly ((table: TableView) => string)[] = [
  ({ lead }) => lead,
  ({ path }) => path.at(-1) ?? '',
];

type Entries<Value> = readonly (readonly [TableView, Value])[];

function titled(twins: readonly TableView[]): Entries<Named> {
  for (const titleOf of TITLES) {
    const titles = twins.map(titleOf);
    const names = titles.map(nameOf);
    if (areApart(names) && names.every(isTitle) && !titles.some(isSentence))
      return named(twins, names);
  }
  return [];
}

const areApart = (names: readonly string[]): boolean => new Set(names).size === names.length;

const named = (twins: readonly TableView[], names: readonly string[]): Entries<Named> =>
  twins.map((table, index) => [table, { text: names[index]!, citation: null }]);

function withHours(twins: readonly TableView[]): Entries<string> {
  for (const titleOf of TITLES) {
    const titles = twins.map((table) => nameOf(titleOf(table)));
    const areHours = titles.every(
      (title) => title.length <= LONGEST_TITLE && hoursInHeading(title) !== null,
    );
    if (areApart(titles) && areHours) return twins.map((table, index) => [table, titles[index]!]);
  }
  return [];
}

const introductionOf = ({ lead }: TableView): string =>
  sentences(lead.slice(-LONGEST_LEAD)).at(-1)?.text ?? '';
const LONGEST_LEAD = 600;
const WORDS_ALIKE = 3;

/** How a table of times is introduced: the first words of a sentence. */
function openingOf(table: TableView): string | null {
  const words = introductionOf(table).split(/\s+/);
  const isOfTimes = [table.header, table.rows[0] ?? []].some((row) => row.some(isTopicName));
  return isOfTimes && words.length > WORDS_ALIKE + 1
    ? words.slice(0, WORDS_ALIKE).join(' ').toLowerCase()
    : null;
}

/** "If you have bought Harbour, these times hold:" and "If you have bought Island, …": what differs is the name of each. */
function introduced(twins: readonly TableView[]): Entries<Named> {
  const all = twins.map((table) => introductionOf(table).split(/\s+/));
  const [first = []] = all;
  const alike = (at: number) => all.every((words) => words.at(at) === first.at(at));
  let from = 0;
  while (from < first.length && alike(from)) from += 1;
  let behind = 0;
  while (behind < first.length && alike(-1 - behind)) behind += 1;
  const names = all.map((words) =>
    nameBetween(words.slice(from, Math.max(from, words.length - behind)).join(' '), behind > 0),
  );
  return areApart(names) && names.every(isTitle) && names.every((name) => /\p{Lu}/u.test(name))
    ? named(twins, names)
    : [];
}

/** "'Harbour' or 'Island'" in quotation marks, what stands before a comma, or all of a few words. */
function nameBetween(text: string, isClosed: boolean): string {
  const quoted = QUOTED.exec(text)?.[0].replace(/['"]/g, '');
  const name =
    quoted ?? (isClosed && isShort(text) ? text : (/^[^,]{1,60}(?=,)/.exec(text)?.[0] ?? ''));
  return isShort(name) ? name.replace(/[\s,:.]+$/, '') : '';
}
const QUOTED =
  /^(?:['"][^'"]{1,30}['"](?:,?\s(?:(?:or|and|oder|und|ou|et|o|e|y|of|en)\s)?(?=['"]))?){1,6}/;
const isShort = (text: string): boolean => text.split(' ').length <= 5;

/** A short name of some kind of case: no sentence, severity, topic or hours, each of which is read as what it is. */
const isTitle = (title: string): boolean =>
  title !== '' &&
  title.length <= LONGEST_TITLE &&
  !/[.:;!?]\s|\|/.test(title) &&
  !isSeverityLabel(title) &&
  severitiesIn(title).length === 0 &&
  (topicOf(title) ?? 'other') === 'other' &&
  hoursInHeading(title) === null;

/** "The times of our desk are these:" introduces and names nothing. */
const isSentence = (title: string): boolean =>
  /[.!?]\s*$/.test(title) || (/[:：]\s*$/u.test(title) && title.split(' ').length > 5);
