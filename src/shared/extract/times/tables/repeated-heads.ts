import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { isSeverityName, topicOfName } from '../words/cell-kind.ts';
import { hasTimes } from './table-roles.ts';
import type { Topic } from '../words/topic.ts';

/**
 * "Goal 1 | Response" over "P1 | 1 hour", and further down "Goal 2 | Resolution" over "P1 | 4 hours": one table for
 * each row that names its last column anew; the table itself where none does.
 */
export function sectionsOf(table: TableView): readonly TableView[] {
  const all = [table.header, ...table.rows].filter((row) => row.length > 0);
  const named = all.map(headed);
  const heads = named.flatMap((topic, index) => (topic === null ? [] : [index]));
  const topics = new Set(heads.map((index) => named[index]));
  if (heads.length < 2 || topics.size < 2) return [table];
  const before = all.slice(0, heads[0]).flat();
  if (before.some(({ text }) => text.trim() !== '')) return [table];
  const sections = heads.map((from, index) => all.slice(from, heads[index + 1]));
  if (sections.some((rows) => rows.length < 2 || !rows.slice(1).every(isNamedTime))) return [table];
  return sections.map(([header, ...rows]) => ({ ...table, header: header!, rows }));
}

/** What the last cell of a row names a column of times for; null for rows that are no such head. */
function headed(row: readonly Passage[]): Topic | null {
  const last = row.at(-1);
  const topic = last === undefined || row.length < 2 ? null : topicOfName(last);
  if (topic === null || hasTimes(row)) return null;
  return row.slice(0, -1).some(isSeverityName) ? null : topic;
}

const isNamedTime = (row: readonly Passage[]): boolean =>
  row.length >= 2 && row[0]!.text.trim() !== '' && hasTimes(row.slice(-1));
