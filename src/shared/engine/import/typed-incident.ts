import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Incident } from '#shared/engine/incident.ts';
import { readIncidents } from './incidents.ts';
import { columnFormat } from './instants.ts';
import { quoted } from './problem-list.ts';

const INCIDENT_FIELDS = ['start', 'end', 'kind', 'weight'] as const;
export type IncidentField = (typeof INCIDENT_FIELDS)[number];

/** What is wrong with each field: one or two sentences. */
export type IncidentFaults = Readonly<Partial<Record<IncidentField, string | undefined>>>;

/**
 * Reads an incident that is typed into fields, by the rules of a log: times without a zone are of
 * `zone`. A fault is told of its field, and speaks of no row and column.
 */
export function readTypedIncident(
  typed: Readonly<Record<IncidentField, string>>,
  zone: string,
): Result<Incident, IncidentFaults> {
  const row = INCIDENT_FIELDS.map((field) => `"${typed[field].replaceAll('"', '""')}"`);
  const read = readIncidents(`${INCIDENT_FIELDS.join(';')}\n${row.join(';')}`, { zone });
  if (!read.ok) return err(faultsOf(read.error, typed));
  // Of one that is typed, the time that is meant can be asked for.
  if (read.value.doubts.length > 0) return err(twiceIn(read.value.doubts));
  const [incident] = read.value.incidents;
  return incident ? ok(incident) : err({ start: NO_TIME.start, end: NO_TIME.end });
}

function faultsOf(
  problems: readonly Problem[],
  typed: Readonly<Record<IncidentField, string>>,
): IncidentFaults {
  const faults: Partial<Record<IncidentField, string>> = {};
  for (const problem of problems) {
    const column = problem.place.path.split('/').at(-1);
    // What concerns the whole is told where one begins.
    const field = INCIDENT_FIELDS.find((one) => one === column) ?? 'start';
    faults[field] ??=
      field === 'start' || field === 'end'
        ? faultOfTime(field, typed[field].trim(), problem.message)
        : `${problem.message} ${problem.remedy}`;
  }
  return faults;
}

const twiceIn = (doubts: readonly Problem[]): IncidentFaults =>
  Object.fromEntries(
    doubts.map(({ place }) => [
      place.path.split('/').at(-1),
      'This time came twice, as the clocks went back. Write it with its offset from UTC: 2026-10-25 01:30+00:00.',
    ]),
  );

const NO_TIME = { start: 'Enter when it began.', end: 'Enter when it ended.' } as const;
const HOW = 'Write it as 2026-06-03 14:05.';

/** The remedies for a log send one to its rows and columns; a field has its own. */
function faultOfTime(field: 'start' | 'end', cell: string, message: string): string {
  if (cell === '') return NO_TIME[field];
  const format = columnFormat([cell]).type;
  if (format === 'ambiguous')
    return `${quoted(cell)} can be read with the day first or with the month first. ${HOW}`;
  return `${message} ${format === 'decided' ? 'Correct it.' : HOW}`;
}
