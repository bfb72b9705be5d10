import Papa from 'papaparse';
import type { Incident } from '#shared/engine/incident.ts';

/** Incidents as the log that `readIncidents` reads, in CSV with lines that end with CR LF: times are UTC, to the millisecond. */
export function incidentLog(incidents: readonly Incident[]): string {
  const lines = [
    ['start', 'end', 'kind', 'weight'],
    ...incidents.map(({ start, end, kind, weight }) => [moment(start), moment(end), kind, weight]),
  ];
  return `${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

const moment = (instant: number): string => new Date(instant).toISOString();
