import type { JobProgress } from '#renderer/platform/job.ts';
import { serveJob } from '#renderer/platform/serve-job.ts';
import type { Problem } from '#shared/base/place.ts';
import { judgeTickets } from '#shared/engine/feasibility/judge.ts';
import { daysOf, judgeOutages } from '#shared/engine/feasibility/outages.ts';
import { proposalsFor } from '#shared/engine/feasibility/proposals.ts';
import { textOf } from '#shared/engine/import/bytes.ts';
import { fingerprintOf } from '#shared/engine/import/columns.ts';
import { importTickets, previewOf } from '#shared/engine/import/history.ts';
import { readIncidents } from '#shared/engine/import/incidents.ts';
import type {
  Columns,
  HistoryAnswer,
  HistoryInput,
  HistoryWork,
  Refusal,
  TicketReading,
} from './work.ts';

const SAMPLES = 3;

serveJob<HistoryWork>((input, report) => {
  const text = textOf(input.file.bytes);
  if (!text.ok) return refused(text.error);
  return input.file.kind === 'tickets'
    ? tickets(text.value.text, input, report)
    : outages(text.value.text, input);
});

const refused = (problems: readonly Problem[], columns: Columns | null = null): Refusal => ({
  type: 'refused',
  problems,
  columns,
});

/** Judging takes about as long as reading. */
const READING = 0.6;

function tickets(
  text: string,
  { agreement, file, remembered }: HistoryInput,
  report: (progress: JobProgress) => void,
): HistoryAnswer {
  const look = previewOf(text);
  if (!look.ok) return refused(look.error);
  const { table } = look.value;
  const fingerprint = fingerprintOf(table);
  const known = Object.hasOwn(remembered, fingerprint) ? remembered[fingerprint] : undefined;
  const reading: TicketReading = file.reading ?? {
    mapping: known ?? look.value.mapping,
    zone: null,
  };
  const columns: Columns = {
    fingerprint,
    names: table.names,
    samples: table.columns.map((cells) => cells.filter((cell) => cell !== '').slice(0, SAMPLES)),
    reading,
  };
  const read = importTickets(text, reading.mapping, {
    zone: reading.zone ?? agreement.timeZone,
    onProgress: (done) => report({ fraction: done * READING, words: 'Reading the file' }),
  });
  if (!read.ok) return refused(read.error, columns);
  if (read.value.type === 'questions')
    return { type: 'asked', columns, questions: read.value.questions };
  const results = judgeTickets(agreement, read.value, (done) =>
    report({ fraction: READING + done * (1 - READING), words: 'Judging the cases' }),
  );
  return {
    type: 'tickets',
    columns,
    cases: read.value.tickets.length,
    notes: read.value.notes,
    results: results.map((judged) => ({ judged, proposals: proposalsFor(agreement, judged) })),
  };
}

function outages(text: string, { agreement, file }: HistoryInput): HistoryAnswer {
  const read = readIncidents(text, { zone: agreement.timeZone });
  if (!read.ok) return refused(read.error);
  const { incidents, doubts } = read.value;
  const days = file.days ?? daysOf(incidents, agreement.timeZone);
  return {
    type: 'outages',
    incidents: incidents.length,
    doubts,
    days,
    results: days === null ? [] : judgeOutages(agreement, incidents, days),
  };
}
