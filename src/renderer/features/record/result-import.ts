import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import type { Result } from '#shared/base/result.ts';
import { textOf } from '#shared/engine/import/bytes.ts';
import { fileProblem, ProblemList } from '#shared/engine/import/problem-list.ts';
import { readResults, type ImportedResult } from '#shared/engine/import/results.ts';
import { recordResults } from '#shared/engine/record/edit.ts';
import { windowFault } from '#shared/engine/record/plausible.ts';
import { MOST_RESULTS } from './result-edits.ts';
import { windowBeginning } from './result-windows.ts';
import { FAULT_WORDS, windowWords } from './window-words.ts';

/** Results of a file, each under the window of its commitment. */
export interface ResultImport {
  readonly count: number;
  /** How many of them take the place of another figure, or leave none where there was one. */
  readonly replaced: number;
  readonly emptied: number;
  readonly results: ReadonlyMap<CommitmentId, readonly PeriodResult[]>;
}

/** All results of a CSV file, or why none is taken. */
export function readResultFile(
  bytes: Uint8Array,
  agreement: Agreement,
  today: IsoDate,
): Result<ResultImport, readonly Problem[]> {
  const text = textOf(bytes);
  if (!text.ok) return text;
  const read = readResults(text.value.text, agreement.commitments);
  return read.ok ? underWindows(read.value, agreement, today) : read;
}

/**
 * A file names months; a commitment may be measured by the quarter. Each result goes under the first
 * day of the window that its month is in, and two under the same one are refused. So is one of a
 * window that is not over, or outside the term.
 */
function underWindows(
  imported: readonly ImportedResult[],
  agreement: Agreement,
  today: IsoDate,
): Result<ResultImport, readonly Problem[]> {
  const problems = new ProblemList();
  const results = new Map<CommitmentId, readonly PeriodResult[]>();
  for (const commitment of agreement.commitments) {
    const own = new Map<IsoDate, PeriodResult>();
    const named = recordName(agreement, 'commitments', commitment.id);
    for (const { result, row } of imported.filter((one) => one.commitment === commitment.id)) {
      const span = windowBeginning(agreement, commitment, result.period);
      const fault = windowFault(agreement, span, today);
      if (fault !== null)
        problems.at(
          row,
          null,
          `${windowWords(commitment, span.first, span.last)} ${FAULT_WORDS[fault]}.`,
          fault === 'not-over'
            ? 'Import its result when it is over, or correct the month.'
            : 'Correct the month, or the term of the agreement.',
        );
      if (own.has(span.first))
        problems.add(
          fileProblem(
            named,
            `There are two results for ${windowWords(commitment, span.first, span.last)}.`,
            'Keep one row for each window.',
          ),
        );
      else own.set(span.first, { ...result, period: span.first });
    }
    if (own.size === 0) continue;
    if (sizeWith(commitment, own) > MOST_RESULTS)
      problems.add(
        fileProblem(
          named,
          `Its record would have more than ${MOST_RESULTS.toLocaleString('en-GB')} results.`,
          'Import a shorter time.',
        ),
      );
    results.set(commitment.id, [...own.values()]);
  }
  return problems.result(() => ({
    count: imported.length,
    ...changesIn(agreement, results),
    results,
  }));
}

function changesIn(
  { commitments }: Agreement,
  results: ResultImport['results'],
): Pick<ResultImport, 'replaced' | 'emptied'> {
  const changed = commitments.flatMap((commitment) =>
    (results.get(commitment.id) ?? []).flatMap(({ period, value }) => {
      const before = commitment.results.find((one) => one.period === period)?.value ?? null;
      return before === null || before === value ? [] : [value];
    }),
  );
  const emptied = changed.filter((value) => value === null).length;
  return { replaced: changed.length - emptied, emptied };
}

/** "12 results were taken from “results.csv”: 3 replaced another figure, 1 emptied one." */
export function importWords(
  { count, replaced, emptied }: Omit<ResultImport, 'results'>,
  file: string,
): string {
  const changes = [
    replaced === 0 ? '' : `${replaced} replaced another figure`,
    emptied === 0 ? '' : `${emptied} left none where there was one`,
  ].filter((words) => words !== '');
  const taken = `${count === 1 ? 'One result was' : `${count} results were`} taken from “${file}”`;
  return changes.length === 0 ? `${taken}.` : `${taken}: ${changes.join(', ')}.`;
}

const sizeWith = ({ results }: Commitment, own: ReadonlyMap<IsoDate, PeriodResult>): number =>
  new Set([...results.map(({ period }) => period), ...own.keys()]).size;

/** Puts imported results into the record; the day of a claim and notes stay as they were. */
export const withImported = (agreement: Agreement, { results }: ResultImport): Agreement =>
  [...results].reduce((changed, [id, own]) => {
    const before = new Map(
      changed.commitments.find((one) => one.id === id)?.results.map((one) => [one.period, one]),
    );
    return recordResults(
      changed,
      id,
      own.map((result) => {
        const old = before.get(result.period);
        return old ? { ...old, value: result.value, cases: result.cases ?? old.cases } : result;
      }),
    );
  }, agreement);
