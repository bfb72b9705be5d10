import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import { isCalendarDay, type IsoDate } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { ENGLISH_NUMBER, ENGLISH_PERCENTAGE, parseDecimal } from '#shared/base/typed-decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, type Result } from '#shared/base/result.ts';
import { readTable, type Table } from './csv.ts';
import { fileProblem, ProblemList, quoted } from './problem-list.ts';

export interface ImportedResult {
  readonly commitment: CommitmentId;
  readonly result: PeriodResult;
}

/**
 * Reads results for the performance record: `month,commitment,value[,cases]`. A month is 2026-06 or
 * 06/2026 (or the first day of a window, 2026-06-01); a commitment goes by its name or id; a value
 * is in the target's unit, a share in percent where the target names one; an empty value was not
 * measured. All rows or none.
 */
export function readResults(
  text: string,
  commitments: readonly Commitment[],
): Result<readonly ImportedResult[], readonly Problem[]> {
  const table = readTable(text);
  if (!table.ok) return table;
  const { names, rowNumbers, length } = table.value;
  const columns = columnsOf(table.value);
  if (!columns.ok) return columns;
  const { month, commitment, value, cases } = columns.value;
  const problems = new ProblemList();
  const seen = new Map<string, number>();
  const results: ImportedResult[] = [];
  for (let index = 0; index < length; index += 1) {
    const row = rowNumbers[index]!;
    const cell = (column: number) => table.value.columns[column]![index]!;
    const complain = (column: number, message: string, remedy: string) =>
      problems.at(row, names[column]!, message, remedy);
    const period = monthOf(cell(month));
    if (period === null)
      complain(month, `${quoted(cell(month))} is no month.`, 'Write it as 2026-06.');
    const found = commitmentOf(cell(commitment), commitments);
    if (found === null)
      complain(
        commitment,
        `The agreement has no commitment ${quoted(cell(commitment))}.`,
        `Write one of: ${commitments.map(({ name, id }) => name || id).join(', ')}.`,
      );
    const figure = figureOf(cell(value), found);
    if (figure === 'no-figure')
      complain(
        value,
        `${quoted(cell(value))} is no figure.`,
        'Write a number, or leave the cell empty where nothing was measured.',
      );
    else if (figure !== null && figure.startsWith('-') && found?.target.unit !== 'points')
      complain(value, `${quoted(cell(value))} is negative.`, 'Correct the figure.');
    const count = cases === null ? '' : cell(cases);
    if (!/^\d{0,9}$/.test(count))
      complain(cases!, `${quoted(count)} is no number of cases.`, 'Write a whole number.');
    if (period === null || found === null || figure === 'no-figure') continue;
    const key = `${period} ${found.id}`;
    const before = seen.get(key);
    if (before !== undefined)
      complain(
        month,
        `Row ${before} already has a result of this commitment for this month.`,
        'Delete one of the two rows.',
      );
    seen.set(key, row);
    results.push({
      commitment: found.id,
      result: {
        period,
        value: figure,
        cases: count === '' ? null : Number(count),
        claimed: null,
        note: '',
      },
    });
  }
  return problems.result(() => results);
}

interface Columns {
  readonly month: number;
  readonly commitment: number;
  readonly value: number;
  readonly cases: number | null;
}

function columnsOf({ names }: Table): Result<Columns, readonly Problem[]> {
  const find = (...wanted: string[]) =>
    names.findIndex((name) => wanted.includes(name.toLowerCase()));
  const month = find('month', 'period', 'monat');
  const commitment = find('commitment', 'metric', 'zusage');
  const value = find('value', 'result', 'wert');
  const cases = find('cases', 'fälle');
  if (month >= 0 && commitment >= 0 && value >= 0)
    return { ok: true, value: { month, commitment, value, cases: cases < 0 ? null : cases } };
  const missing = [month < 0 && 'month', commitment < 0 && 'commitment', value < 0 && 'value'];
  return err([
    fileProblem(
      'The header',
      `There is no column ${missing
        .filter((name) => name !== false)
        .map((name) => `"${name}"`)
        .join(', ')}.`,
      'Begin the file with a row that says month,commitment,value or month,commitment,value,cases.',
    ),
  ]);
}

/** The first day of the month, or the day itself. */
function monthOf(cell: string): IsoDate | null {
  const yearFirst = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(cell);
  const monthFirst = /^(\d{1,2})[/.](\d{4})$/.exec(cell);
  const [year, month, day] = yearFirst
    ? [yearFirst[1], yearFirst[2], yearFirst[3] ?? '1']
    : [monthFirst?.[2], monthFirst?.[1], '1'];
  if (year === undefined || month === undefined) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? (text as IsoDate) : null;
}

function commitmentOf(cell: string, commitments: readonly Commitment[]): Commitment | null {
  const wanted = cell.toLowerCase();
  return (
    commitments.find(({ id }) => id === wanted) ??
    commitments.find(({ name }) => name.toLowerCase() === wanted) ??
    null
  );
}

function figureOf(cell: string, commitment: Commitment | null): DecimalString | null | 'no-figure' {
  if (cell === '') return null;
  const isPercentage =
    cell.endsWith('%') ||
    commitment?.target.unit === 'percent' ||
    (commitment !== null && commitment.target.share !== null);
  const typing = isPercentage ? ENGLISH_PERCENTAGE : ENGLISH_NUMBER;
  return parseDecimal(cell.replace(/\s*%$/, ''), typing) ?? 'no-figure';
}
