import { durationsIn } from '#shared/extract/grammar/duration.ts';
import { cellBetween } from '#shared/extract/cells.ts';
import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { isBare } from './table-header.ts';
import { topicOf } from '../words/topic.ts';

const LONGEST = 160;
/** "Urgent – editor down for everyone", "Question: how do I do it?": a name, and in small letters what it means. */
const WITH_MEANING = /^([\p{Lu}\d][^–—:|\n]{1,30}?)(?::\s|\s[–—-]\s)(?=\p{Ll}\S{0,24}\s\S)/u;

/** A table whose rows are all named and explained in their first cells, with the names alone there. */
export const withShortKeys = (table: TableView): TableView => namedAlone(withTitlesAlone(table));

/** A first cell of several lines that names its row in the first and describes it below, without the description. */
const withTitlesAlone = (table: TableView): TableView => ({
  ...table,
  rows: table.rows.map(([key, ...row]) =>
    key === undefined ? [] : [cellBetween(key, 0, endOfTitle(key.text)), ...row],
  ),
});

const LONGEST_TITLE = 60;
const SHORTEST_DESCRIPTION = 40;

function endOfTitle(text: string): number {
  const end = text.indexOf('\n');
  const isTitle = end > 0 && end <= LONGEST_TITLE && /[^.:;,]$/.test(text.slice(0, end));
  return isTitle && text.length - end > SHORTEST_DESCRIPTION ? end : text.length;
}

function namedAlone(table: TableView): TableView {
  const keys = table.rows.flatMap(([key]) => (isBare(key) ? [] : [key!]));
  const names = keys.map(nameIn);
  const areNames = keys.length > 1 && !names.includes(null) && new Set(names).size === names.length;
  return areNames
    ? {
        ...table,
        rows: table.rows.map(([key, ...row]) =>
          isBare(key) ? [key!, ...row] : [short(key!), ...row],
        ),
      }
    : table;
}

function nameIn({ text }: Passage): string | null {
  const name = text.length > LONGEST ? undefined : WITH_MEANING.exec(text)?.[1];
  return name === undefined || topicOf(name) !== null || durationsIn(text).length > 0 ? null : name;
}

const short = (key: Passage): Passage => cellBetween(key, 0, nameIn(key)!.length);
