import type { Passage, TableView } from '#shared/extract/sla-text.ts';
import { isSeverityName, isTopicName, topicOfName } from '../words/cell-kind.ts';
import { hasTimes } from './table-roles.ts';
import type { Topic } from '../words/topic.ts';

/**
 * "Goal 1 | Response" over "P1 | 1 hour", and further down "Goal 2 | Resolution" over "P1 | 4 hours": one table for
 * each row that names its last column anew, or all of its columns; the table itself where none does.
 */
export function sectionsOf(table: TableView): readonly TableView[] {
  const all = [table.header, ...table.rows].filter((row) => row.length > 0);
  const again = headedAgain(table);
  if (again.length > 0) {
    const from = [0, ...again];
    return from.map((start, index) => {
      const [header, ...rows] = all.slice(start, from[index + 1]);
      return { ...table, header: header!, rows };
    });
  }
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

/**
 * The rows below the header that name its columns once more, with other hours or after a page:
 * "Priority | Response in office hours" below "Priority | Response". Positions count the header.
 */
function headedAgain({ header, rows }: TableView): readonly number[] {
  const key = header[0]?.text.trim().toLowerCase() ?? '';
  if (key === '' || header.length < 2 || !header.slice(1).some(isTopicName)) return [];
  const again = rows.flatMap((row, index) => {
    const isHead =
      row.length === header.length &&
      row[0]?.text.trim().toLowerCase() === key &&
      !hasTimes(row) &&
      row.every((cell, at) => topicOfName(cell) === topicOfName(header[at]!));
    return isHead ? [index + 1] : [];
  });
  return again.at(-1) === rows.length ? [] : again;
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
