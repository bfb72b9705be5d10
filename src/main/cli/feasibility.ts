import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, type Result } from '#shared/base/result.ts';
import { judgeTickets, type Feasibility } from '#shared/engine/feasibility/judge.ts';
import { proposalsFor } from '#shared/engine/feasibility/proposals.ts';
import type { MappingQuestion, TicketMapping } from '#shared/engine/import/columns.ts';
import { DURATION_CELL_UNITS } from '#shared/engine/import/durations.ts';
import { importTickets, previewOf } from '#shared/engine/import/history.ts';
import type { ReadTickets } from '#shared/engine/import/tickets.ts';
import { DECIMAL_MARKS } from '#shared/engine/import/written-number.ts';
import { readAgreementFile } from '#main/files/agreement-file.ts';
import {
  complain,
  failureLines,
  oneLine,
  problemLines,
  UsageError,
  type ExitCode,
  type Terminal,
} from './command.ts';
import { readCsvFile } from './csv-file.ts';
import { readDateOrder, readZone } from './file-options.ts';

/** Holds a ticket history against an agreement's times to answer and to resolve. */
export async function feasibility(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      zone: { type: 'string' },
      'date-order': { type: 'string' },
      unit: { type: 'string' },
      'decimal-mark': { type: 'string' },
    },
  });
  const [csv, file, ...others] = positionals;
  if (csv === undefined || file === undefined)
    throw new UsageError('Name the ticket history (CSV) and the agreement file.');
  if (others.length > 0) throw new UsageError(`One agreement at a time, not also ${others[0]}.`);
  const answers = answersOf(values);
  const zone = readZone(values.zone);

  const agreement = await readAgreementFile(file);
  if (!agreement.ok) return complain(failureLines(agreement.error), terminal);
  const text = await readCsvFile(csv);
  if (!text.ok) return complain(text.error, terminal);
  const history = historyFrom(text.value, answers, zone ?? agreement.value.timeZone);
  if (!history.ok)
    return complain(
      problemLines(history.error).map((line) => `${basename(csv)}: ${line}`),
      terminal,
    );
  const judged = judgeTickets(agreement.value, history.value);
  if (values.json) terminal.out(`${JSON.stringify({ results: judged.map(asJson) }, null, 2)}\n`);
  else terminal.out(asText(agreement.value, judged, history.value));
  return 0;
}

type Answers = Pick<TicketMapping, 'dateOrder' | 'durationUnit' | 'decimalMark'>;

function answersOf(values: {
  readonly 'date-order'?: string | undefined;
  readonly unit?: string | undefined;
  readonly 'decimal-mark'?: string | undefined;
}): Answers {
  const order = readDateOrder(values['date-order']);
  const unit = DURATION_CELL_UNITS.find((one) => one === values.unit) ?? null;
  if (values.unit !== undefined && unit === null)
    throw new UsageError(`--unit is ${DURATION_CELL_UNITS.join(', ')}, not "${values.unit}".`);
  const mark = DECIMAL_MARKS.find((one) => one === values['decimal-mark']) ?? null;
  if (values['decimal-mark'] !== undefined && mark === null)
    throw new UsageError(
      `--decimal-mark is ${DECIMAL_MARKS.join(' or ')}, not "${values['decimal-mark']}".`,
    );
  return { dateOrder: order, durationUnit: unit, decimalMark: mark };
}

function historyFrom(
  text: string,
  answers: Answers,
  zone: string,
): Result<ReadTickets, readonly Problem[]> {
  const preview = previewOf(text);
  if (!preview.ok) return preview;
  const { mapping } = preview.value;
  const imported = importTickets(
    text,
    {
      columns: mapping.columns,
      dateOrder: answers.dateOrder ?? mapping.dateOrder,
      durationUnit: answers.durationUnit ?? mapping.durationUnit,
      decimalMark: answers.decimalMark ?? mapping.decimalMark,
    },
    { zone },
  );
  if (!imported.ok) return imported;
  return imported.value.type === 'tickets'
    ? { ok: true, value: imported.value }
    : err(imported.value.questions.map(asProblem));
}

function asProblem(question: MappingQuestion): Problem {
  switch (question.type) {
    case 'no-column':
      return {
        place: { path: '/file', label: 'The columns' },
        message:
          question.field === 'opened'
            ? 'No column was found that says when a case was opened.'
            : 'No column was found that says when a case was answered or resolved.',
        remedy:
          question.field === 'opened'
            ? 'Name it "Opened" in the header.'
            : 'Name one "Responded" or "Resolved" in the header.',
      };
    case 'date-order':
      return {
        place: { path: `/columns/${question.column}`, label: `Column "${question.column}"` },
        message: `All its dates can be read with the day or with the month first, such as ${question.example}.`,
        remedy: 'Say which with --date-order day-first or --date-order month-first.',
      };
    case 'duration-unit':
      return {
        place: { path: `/columns/${question.column}`, label: `Column "${question.column}"` },
        message: `It holds numbers without a unit, such as ${question.example}.`,
        remedy: `Say what they count with --unit ${DURATION_CELL_UNITS.join(', --unit ')}.`,
      };
    case 'decimal-mark':
      return {
        place: { path: `/columns/${question.column}`, label: `Column "${question.column}"` },
        message: `Its numbers can be read with decimals or with thousands, such as ${question.example}.`,
        remedy: 'Say which with --decimal-mark point or --decimal-mark comma.',
      };
  }
}

const asJson = (judged: Feasibility) => ({
  commitment: judged.commitment,
  severity: judged.severity,
  sample: judged.sample,
  attained: judged.attained,
  interval: judged.interval,
  p50: judged.p50,
  p90: judged.p90,
  p95: judged.p95,
  p99: judged.p99,
  holdsFor95PercentOfMonths: judged.holds?.value ?? null,
  holdsExactly: judged.holds?.exact ?? null,
  unit: judged.unit,
  open: judged.open,
});

function asText(
  agreement: Agreement,
  judged: readonly Feasibility[],
  { tickets, notes }: ReadTickets,
): string {
  const lines = [`${tickets.length} cases.`, ...notes];
  if (judged.length === 0)
    lines.push('The agreement has no commitment about the time to answer or to resolve a case.');
  for (const one of judged) {
    const commitment = agreement.commitments.find(({ id }) => id === one.commitment)!;
    lines.push('', ...linesOf(recordName(agreement, 'commitments', commitment.id), one));
    for (const { words } of proposalsFor(agreement, one)) lines.push(`  → ${words}`);
  }
  return `${lines.map((line) => (line.startsWith('  ') ? `  ${oneLine(line)}` : oneLine(line))).join('\n')}\n`;
}

function linesOf(name: string, judged: Feasibility): readonly string[] {
  const { sample, attained, interval, months, notes } = judged;
  if (sample === 0) return [name, '  No case of the history is about it.', ...notes.map(indented)];
  const met = months.filter((month) => month.met === true).length;
  return [
    name,
    attained === null || interval === null
      ? `  ${sample} cases; the target has no value yet.`
      : `  ${short(attained)}% of ${sample} cases are within the target (95% interval ${short(interval.low)} to ${short(interval.high)}%); ${met} of ${months.length} months met it.`,
    `  Minutes: p50 ${judged.p50}, p90 ${judged.p90}, p95 ${judged.p95}, p99 ${judged.p99}.`,
    ...notes.map(indented),
  ];
}

/** One decimal is what a reader needs; --json has them all. */
const short = (percent: string): string => String(Math.round(Number(percent) * 10) / 10);

const indented = (line: string): string => `  ${line}`;
