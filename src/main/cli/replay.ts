import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { formatterFor } from '#shared/assemble/format.ts';
import { isCalendarDay, type IsoDate } from '#shared/base/date.ts';
import { addToDay } from '#shared/engine/calendar/zone.ts';
import { readIncidents } from '#shared/engine/import/incidents.ts';
import type { DateOrder } from '#shared/engine/import/instants.ts';
import type { Outcome, Replay } from '#shared/engine/replay/outcome.ts';
import { replay, type Period } from '#shared/engine/replay/replay.ts';
import { withUnit, type Step } from '#shared/engine/trace.ts';
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
import { readFee } from './fee.ts';

/** What a month's incidents mean under one or several agreements. */
export async function replayIncidents(
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      month: { type: 'string' },
      fee: { type: 'string' },
      json: { type: 'boolean', default: false },
      zone: { type: 'string' },
      'date-order': { type: 'string' },
    },
  });
  const [csv, ...files] = positionals;
  if (csv === undefined) throw new UsageError('Name the file of incidents.');
  if (files.length === 0) throw new UsageError('Name one or more agreement files after it.');
  const period = monthOf(values.month);
  const dateOrder = readDateOrder(values['date-order']);
  const zone = readZone(values.zone);
  const fee = values.fee === undefined ? null : readFee(values.fee);

  const text = await readCsvFile(csv);
  if (!text.ok) return complain(text.error, terminal);
  const incidents = readIncidents(text.value, { zone, dateOrder });
  if (!incidents.ok)
    return complain(
      [
        ...problemLines(incidents.error).map((line) => `${basename(csv)}: ${line}`),
        ...optionsThatHelp(text.value, { zone, dateOrder }),
      ],
      terminal,
    );
  for (const line of problemLines(incidents.value.doubts))
    terminal.complain(`${basename(csv)}: ${line}`);
  const agreements: Agreement[] = [];
  for (const file of files) {
    const agreement = await readAgreementFile(file);
    if (!agreement.ok)
      return complain(
        failureLines(agreement.error).map((line) => `${file}: ${line}`),
        terminal,
      );
    agreements.push(agreement.value);
  }
  const replayed = replay(incidents.value.incidents, agreements, period, { fee });
  terminal.out(values.json ? `${JSON.stringify(asJson(replayed), null, 2)}\n` : asText(replayed));
  return 0;
}

/** Which options would let the file be read that is refused without them. */
function optionsThatHelp(
  text: string,
  { zone, dateOrder }: { readonly zone: string | null; readonly dateOrder: DateOrder | null },
): readonly string[] {
  const reads = (given: NonNullable<typeof zone>, order: typeof dateOrder) =>
    readIncidents(text, { zone: given, dateOrder: order }).ok;
  if (zone === null && reads('UTC', dateOrder))
    return ['Or say where its clock was with --zone, such as --zone Europe/Berlin.'];
  const isOrder =
    dateOrder === null &&
    (reads(zone ?? 'UTC', 'day-first') || reads(zone ?? 'UTC', 'month-first'));
  if (!isOrder) return [];
  return [
    `Or say which comes first with --date-order day-first or --date-order month-first${zone === null ? ', and where its clock was with --zone' : ''}.`,
  ];
}

function monthOf(month: string | undefined): Period {
  if (month === undefined) throw new UsageError('Name the month with --month, such as 2026-06.');
  const first = `${month}-01`;
  if (!/^\d{4}-\d{2}$/.test(month) || !isCalendarDay(first))
    throw new UsageError(`"${month}" is no month; write it as 2026-06.`);
  return {
    first: first as IsoDate,
    last: addToDay(addToDay(first as IsoDate, 1, 'month'), -1, 'day'),
  };
}

/**
 * `results` are the availability commitments in percent; what else incidents speak of is in
 * `others`, and what they say nothing about in `skipped`.
 */
const asJson = ({ outcomes, skipped }: Replay) => ({
  results: outcomes.filter(isAvailability).map((outcome) => ({
    ...common(outcome),
    availabilityPercent: outcome.result,
    targetPercent: outcome.target.value,
    ...consequences(outcome),
  })),
  others: outcomes
    .filter((outcome) => !isAvailability(outcome))
    .map((outcome) => ({
      ...common(outcome),
      kind: outcome.kind,
      result: outcome.result,
      target: outcome.target.share ?? outcome.target.value,
      unit: unitOf(outcome),
      ...consequences(outcome),
    })),
  skipped: skipped.map(({ agreement, commitment, why }) => ({ agreement, commitment, why })),
});

const isAvailability = ({ kind, target }: Outcome): boolean =>
  kind === 'availability' && target.unit === 'percent';

const common = ({ agreement, commitment, window }: Outcome) => ({
  agreement,
  commitment,
  window: { first: window.first, last: window.last },
});

const consequences = ({ met, credit, claim, trace }: Outcome) => ({
  breached: met === false,
  creditPercent: credit === null ? '0' : credit.percent,
  creditAmount: credit === null ? '0' : credit.amount,
  claimBy: claim?.by ?? null,
  trace: trace.map(({ step, formula, inputs, value, unit, because }) => ({
    step,
    formula,
    inputs,
    value,
    unit,
    because,
  })),
});

const WORDS = formatterFor('en-GB');

const unitOf = ({ target }: Outcome): string => (target.share === null ? target.unit : 'percent');

function asText({ outcomes, skipped }: Replay): string {
  const blocks = outcomes.map((outcome) =>
    [
      `${oneLine(outcome.agreementTitle)}: ${oneLine(outcome.commitmentName)}, ${outcome.window.first} to ${outcome.window.last}`,
      `  ${verdict(outcome)}`,
      ...outcome.trace.map((step) => `    ${stepLine(step)}`),
    ].join('\n'),
  );
  const silent = skipped.map(
    ({ agreementTitle, commitmentName, why }) =>
      `${oneLine(agreementTitle)}: ${oneLine(commitmentName)}: not replayed. ${why}`,
  );
  return `${[...blocks, silent.join('\n')].filter((block) => block !== '').join('\n\n')}\n`;
}

function verdict(outcome: Outcome): string {
  const { result, met, target, credit, claim } = outcome;
  const unit = unitOf(outcome) === 'percent' ? '%' : target.unit;
  const kept = met === null ? 'not judged' : met ? 'met' : 'MISSED';
  const parts = [
    result === null ? `nothing measured: ${kept}` : `${withUnit(result, unit)}: ${kept}`,
    credit === null || met === true
      ? ''
      : `credit ${credit.percent === null ? 'in percent not known' : WORDS.shortPercent(credit.percent)}${credit.amount === null ? '' : `, ${credit.amount}`}`,
    claim === null
      ? ''
      : claim.by !== null
        ? `claim by ${claim.by}`
        : claim.required
          ? `claim: ${claim.why || 'no time limit'}`
          : 'no claim needed',
    credit?.missing ?? '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

const stepLine = ({ step, formula, inputs, value, unit, because }: Step): string => {
  const given = Object.entries(inputs).map(([name, input]) => `${name} = ${input}`);
  const plain = given.length === 1 && given[0] === `${formula} = ${value}`;
  const how = plain ? '' : ` = ${formula} (${given.join(', ')})`;
  return oneLine(`${step}: ${withUnit(value, unit)}${how}${because === '' ? '' : `. ${because}`}`);
};
