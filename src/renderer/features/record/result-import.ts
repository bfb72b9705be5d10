import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { PeriodResult } from '#shared/agreement/result.ts';
import type { IsoDate } from '#shared/base/date.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { textOf } from '#shared/engine/import/bytes.ts';
import { fileProblem } from '#shared/engine/import/problem-list.ts';
import { readResults, type ImportedResult } from '#shared/engine/import/results.ts';
import { recordResults } from '#shared/engine/record/edit.ts';
import { MOST_RESULTS } from './result-edits.ts';
import { windowBeginning } from './result-windows.ts';
import { windowWords } from './window-words.ts';

/** Results of a file, each under the window of its commitment. */
export interface ResultImport {
  readonly count: number;
  readonly results: ReadonlyMap<CommitmentId, readonly PeriodResult[]>;
}

/** All results of a CSV file, or why none is taken. */
export function readResultFile(
  bytes: Uint8Array,
  agreement: Agreement,
): Result<ResultImport, readonly Problem[]> {
  const text = textOf(bytes);
  if (!text.ok) return text;
  const read = readResults(text.value.text, agreement.commitments);
  return read.ok ? underWindows(read.value, agreement) : read;
}

/**
 * A file names months; a commitment may be measured by the quarter. Each result goes under the first
 * day of the window that its month is in, and two under the same one are refused.
 */
function underWindows(
  imported: readonly ImportedResult[],
  agreement: Agreement,
): Result<ResultImport, readonly Problem[]> {
  const problems: Problem[] = [];
  const results = new Map<CommitmentId, readonly PeriodResult[]>();
  for (const commitment of agreement.commitments) {
    const own = new Map<IsoDate, PeriodResult>();
    const named = commitment.name || commitment.id;
    for (const { result } of imported.filter((one) => one.commitment === commitment.id)) {
      const span = windowBeginning(agreement, commitment, result.period);
      if (own.has(span.first))
        problems.push(
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
      problems.push(
        fileProblem(
          named,
          `Its record would have more than ${MOST_RESULTS.toLocaleString('en-GB')} results.`,
          'Import a shorter time.',
        ),
      );
    results.set(commitment.id, [...own.values()]);
  }
  return problems.length > 0 ? err(problems) : ok({ count: imported.length, results });
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
