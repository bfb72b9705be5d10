import { compact } from '../grammar/compact.ts';
import { durationsIn, type ReadDuration } from '../grammar/duration.ts';
import type { Passage, TableView } from '../sla-text.ts';
import { MAINTENANCE, PLANNED_ONE, UNPLANNED } from './words.ts';

// The notice of planned maintenance in the cells of a table.

/** A place that may tell the notice, and how sure that is. */
export interface Candidate {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly read: ReadDuration | null;
  readonly confidence: number;
  readonly rule: string;
}

/** "Planned | 5 working days" in a column "Notice" of a table of maintenance. */
export function noticeCells({ header, rows, path, lead }: TableView): readonly Candidate[] {
  const column = header.findIndex(({ text }) => NAMES_NOTICE.test(text.trim()));
  const titles = [path.at(-1) ?? '', lead.slice(-200), header[0]?.text ?? ''];
  const ofMaintenance = titles.some((words) => MAINTENANCE.test(words));
  if (column < 1)
    return rows.flatMap((row) => (ofMaintenance ? noticeRow(row) : noticeBeside(row)));
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
/** "Customer notice | 2 days for planned changes", in a table of maintenance. */
function noticeRow([key, cell]: readonly Passage[]): readonly Candidate[] {
  if (key === undefined || cell === undefined || cell.text.length > LONGEST_NOTICE) return [];
  const [read] = NAMES_NOTICE.test(key.text.trim()) ? durationsIn(cell.text) : [];
  if (read === undefined || read.start > 12) return [];
  const rule = 'maintenance/notice-row';
  return [{ passage: cell, start: read.start, end: read.end, read, confidence: 0.8, rule }];
}
/** "7.2 | Notice of planned downtime | 15 days": a cell that says of what it is the notice, and the one beside it. */
function noticeBeside(row: readonly Passage[]): readonly Candidate[] {
  const at = row.findIndex(({ text }) => text.length <= LONGEST_NOTICE && NOTICE_OF.test(text));
  const cell = at < 0 ? undefined : row[at + 1];
  const [read] =
    cell === undefined || cell.text.length > LONGEST_NOTICE ? [] : durationsIn(cell.text);
  if (cell === undefined || read === undefined || read.start > 12) return [];
  const rule = 'maintenance/notice-row';
  return [{ passage: cell, start: read.start, end: read.end, read, confidence: 0.8, rule }];
}
const NOTICE_OF = compact(
  /^\W{0,3}(?:(?:advance|minimum|prior|customer|client)\s){0,2}(?:notice|notification|warning|announcement|lead time)(?:\s(?:period|time|given))?\s(?:of|for|before)\s(?:any\s|all\s)?(?:planned|scheduled|routine|maintenance|preventive)|^\W{0,3}(?:planned|scheduled|routine)\s(?:maintenance|downtimes?|outages?|works?|interruptions?)\s(?:notice|notification|warning|announcement|lead time)(?:\s(?:period|time))?\W*$|^\W{0,3}(?:ankündigung(?:sfrist)?|vorlauf(?:zeit)?) (?:von|für|bei) (?:geplante[nrs]?|wartung)|^\W{0,3}(?:préavis|délai de prévenance) (?:de|pour|avant) (?:la |les )?(?:maintenance|travaux|arrêts? programmés?)|^\W{0,3}preavviso (?:di|per) (?:la )?manutenzion|^\W{0,3}(?:pre)?aviso (?:de|para|previo de) (?:el )?mantenimiento/i,
);
/** A longer cell is prose. */
export const LONGEST_NOTICE = 80;
const NAMES_NOTICE = compact(
  /^(?:(?:advance|minimum|customer|client|prior|required|user)\s){0,2}(?:notices?(?:\s(?:period|time|given|required))?|notification(?:\s(?:period|time))?|lead[-\s]time|warning|announced|vorlauf(?:zeit)?|ankündigung(?:sfrist)?|vorankündigung|préavis|délai de prévenance|preavviso|(?:pre)?aviso(?:\s(?:previo|prévio))?|antelación|antecedência|aankondiging(?:stermijn)?)$/i,
);
