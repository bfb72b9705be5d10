import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import { newPeriodResult, type PeriodResult } from '#shared/agreement/result.ts';
import { isCalendarDay, type IsoDate } from '#shared/base/date.ts';
import { exact, type DecimalString } from '#shared/base/decimal.ts';
import { ENGLISH_NUMBER, ENGLISH_PERCENTAGE, parseDecimal } from '#shared/base/typed-decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, type Result } from '#shared/base/result.ts';
import { isImpossible, looksLikeFraction } from '#shared/engine/record/plausible.ts';
import { readTable, type Table } from './csv.ts';
import { fileProblem, ProblemList, quoted } from './problem-list.ts';

export interface ImportedResult {
  readonly commitment: CommitmentId;
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly result: PeriodResult;
}

/**
 * Reads results for the performance record: `month,commitment,value[,cases]`. A month is 2026-06 or
 * 06/2026 (or the first day of a window, 2026-06-01); a commitment goes by its name ("Commitment 2"
 * where it has none) or id; a value is in the target's unit, a share in percent where the target names one; an empty value was not
 * measured. A share above 100% is refused, and so is one that looks like a fraction, unless it is
 * written with its "%". All rows or none, and at least one.
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
  if (length === 0)
    return err([
      fileProblem(
        'The file',
        'There is no result in it, only the names of the columns.',
        'Add a row for each month and commitment.',
      ),
    ]);
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
    const [found = null, another] = commitmentsOf(cell(commitment), commitments);
    if (another)
      complain(
        commitment,
        // What else but its id tells one from another of the same name?
        `${quoted(cell(commitment))} is the name of several commitments.`,
        `Write the id of the one that is meant: ${commitmentsOf(cell(commitment), commitments)
          .map(({ id }) => id)
          .join(' or ')}.`,
      );
    else if (found === null)
      complain(
        commitment,
        `The agreement has no commitment ${quoted(cell(commitment))}.`,
        `Write one of: ${commitments.map(({ id }) => recordName({ commitments }, 'commitments', id)).join(', ')}.`,
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
    else if (figure !== null && found !== null && isImpossible(found, figure))
      complain(value, `${quoted(cell(value))} is more than 100%.`, 'Correct the figure.');
    else if (
      figure !== null &&
      found !== null &&
      !cell(value).endsWith('%') &&
      looksLikeFraction(found, figure)
    )
      complain(
        value,
        `${quoted(cell(value))} would be read as ${figure}%, against a target of ${found.target.share ?? found.target.value}%.`,
        `Write ${exact(figure).times(100).toFixed()} if it is a fraction of one, or ${figure}% if that was measured.`,
      );
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
      row,
      result: {
        ...newPeriodResult(period),
        value: figure,
        cases: count === '' ? null : Number(count),
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

/** The one with that id, or all that people know by the name. */
function commitmentsOf(cell: string, commitments: readonly Commitment[]): readonly Commitment[] {
  const wanted = cell.toLowerCase();
  const byId = commitments.find(({ id }) => id === wanted);
  return byId
    ? [byId]
    : commitments.filter(
        ({ id }) => recordName({ commitments }, 'commitments', id).trim().toLowerCase() === wanted,
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
