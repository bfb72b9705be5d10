import type { Incident } from '#shared/engine/incident.ts';

/** Incidents as the log that `readIncidents` reads, in CSV with lines that end with CR LF: times are UTC, to the millisecond. */
export const incidentLog = (incidents: readonly Incident[]): string =>
  [
    ['start', 'end', 'kind', 'weight'],
    ...incidents.map(({ start, end, kind, weight }) => [moment(start), moment(end), kind, weight]),
  ]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');

const moment = (instant: number): string => new Date(instant).toISOString();
