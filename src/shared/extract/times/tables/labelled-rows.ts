import { cellBetween } from '#shared/extract/cells.ts';
import { severityAtStart } from '#shared/extract/grammar/severity.ts';
import type { Passage } from '#shared/extract/sla-text.ts';
import { labelledSegments } from '../lines/labelled-segments.ts';
import { named, type FoundTime } from '../found-time.ts';
import type { Grid } from './table-roles.ts';

/** Between the severity of a row and the label of its first time. */
const PARTED = /^\s?[:–—-]\s(?=\p{L})/u;

/**
 * Rows without names of columns that begin with their severity and say in each cell what it holds:
 * "P1 (critical) - Response: 15 minutes | Update: hourly | Resolution: 4 hours".
 */
export function byLabelledCells({ table, situation, working }: Grid): readonly FoundTime[] {
  if (table.header.some(({ text }) => text.trim() !== '')) return [];
  const rows = table.rows.map((row) => {
    const [first, ...cells] = row;
    const severity = first === undefined ? null : severityAtStart(first.text);
    if (first === undefined || severity === null) return [];
    const parted = PARTED.exec(first.text.slice(severity.end))?.[0].length ?? 0;
    if (parted === 0) return [];
    const rest = cellBetween(first, severity.end + parted, first.text.length);
    return [rest, ...cells].flatMap((cell: Passage) =>
      labelledSegments(cell, working).map(({ topic, target }): FoundTime => ({
        topic,
        severity: named(first, severity.text),
        plan: situation.plan,
        target,
        passage: cell,
        rule: 'times/labelled-row',
        confidence: 0.85,
        nameless: false,
      })),
    );
  });
  return rows.every((row) => row.length > 0) ? rows.flat() : [];
}
