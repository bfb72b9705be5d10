import { durationsIn } from '../grammar/duration.ts';
import type { TableView } from '../sla-text.ts';
import { LONGEST_NOTICE, type Candidate } from './candidate.ts';
import { NAMES_NOTICE } from './notice-labels.ts';
import { MAINTENANCE, PLANNED_ONE, UNPLANNED } from './words.ts';

// The notice of planned maintenance in the cells of a table.

/** "Planned | 5 working days" in a column "Notice" of a table of maintenance. */
export function noticeCells({ header, rows, path, lead }: TableView): readonly Candidate[] {
  const column = header.findIndex(({ text }) => isNotice(text.trim()));
  const titles = [path.at(-1) ?? '', lead.slice(-200), header[0]?.text ?? ''];
  const ofMaintenance = titles.some((words) => MAINTENANCE.test(words));
  if (column < 1) return [];
  return rows.flatMap((row): readonly Candidate[] => {
    const [key, cell] = [row[0]?.text ?? '', row[column]];
    if (cell === undefined || new RegExp(UNPLANNED.source, 'i').test(key)) return [];
    const isPlanned = PLANNED_ONE.test(key);
    if (!(ofMaintenance ? isPlanned : isPlanned && MAINTENANCE.test(key))) return [];
    const [read] = durationsIn(cell.text);
    if (read === undefined || cell.text.length > LONGEST_NOTICE) return [];
    const rule = 'maintenance/notice-column';
    return [{ passage: cell, start: read.start, end: read.end, read, confidence: 0.85, rule }];
  });
}

const isNotice = (name: string): boolean =>
  /^\W*$/.test(name.slice(NAMES_NOTICE.exec(name)?.[0].length ?? 0)) && name !== '';
