import { isSeverityLabel, nameOf, severitiesIn } from '#shared/extract/grammar/severity.ts';
import type { TableView } from '#shared/extract/sla-text.ts';
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
  const forms = new Map<string, TableView[]>();
  for (const table of tables) {
    const form = formOf(table);
    if (form !== null) forms.set(form, [...(forms.get(form) ?? []), table]);
  }
  return new Map([...forms.values()].filter((twins) => twins.length > 1).flatMap(titled));
}

/** The names of the columns, where some say what times are for; null for other tables. */
const formOf = ({ header }: TableView): string | null =>
  header.some(isTopicName) ? header.map(({ text }) => nameOf(text).toLowerCase()).join('|') : null;

function titled(twins: readonly TableView[]): readonly (readonly [TableView, Named])[] {
  for (const titleOf of [
    ({ lead }: TableView) => lead,
    ({ path }: TableView) => path.at(-1) ?? '',
  ]) {
    const titles = twins.map((table) => nameOf(titleOf(table)));
    const areApart = new Set(titles).size === twins.length && titles.every(isTitle);
    if (areApart)
      return twins.map((table, index) => [table, { text: titles[index]!, citation: null }]);
  }
  return [];
}

/** A short name of some kind of case: no sentence, severity, topic or hours, each of which is read as what it is. */
const isTitle = (title: string): boolean =>
  title !== '' &&
  title.length <= LONGEST_TITLE &&
  !/[.:;!?]\s|\|/.test(title) &&
  !isSeverityLabel(title) &&
  severitiesIn(title).length === 0 &&
  (topicOf(title) ?? 'other') === 'other' &&
  hoursInHeading(title) === null;
