import type { Agreement } from '#shared/agreement/agreement.ts';
import type { CommitmentId, ItemId } from '#shared/agreement/ids.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { stableJson } from '#shared/base/stable-json.ts';
import type { Citation } from '#shared/document/citation.ts';
import { rowsOf, type MatrixOptions } from './cell.ts';
import { exclusionGrid, groundOfRow } from './exclusion-grid.ts';
import { matrix } from './matrix.ts';
import { measureOf } from './rows/measures.ts';
import type { Subject } from './subject.ts';
import type { Take } from './use/change.ts';
import { changedWords } from './use/changed-words.ts';
import { takeExclusion } from './use/take-others.ts';
import { sourceNote, withClause } from './use/taken-clause.ts';
import type { PassagePair } from './word-diff.ts';

/** An own agreement with a provider's term in it: one step to undo. */
export interface TakenOver {
  readonly agreement: Agreement;
  /** The commitment that was added or changed; null where the term is none. */
  readonly commitment: CommitmentId | null;
  /** The clause that shows the value, added or there before; its notes name the source. */
  readonly clause: ItemId;
  /** "Availability of at least 99.95% was added. A clause was added that shows it." */
  readonly words: string;
  /** What the agreement prints otherwise than before; empty where it has said this already. */
  readonly changes: readonly PassagePair[];
}

function takeOf(row: string): Take | null {
  const category = groundOfRow(row);
  return category === null ? (measureOf(row)?.take ?? null) : takeExclusion(category);
}

/** Whether {@link takeOver} knows what to do with a row. */
export const canTakeOver = (row: string): boolean => takeOf(row) !== null;

/**
 * Takes what an SLA says in one row of the matrix ("exclusions.dns" for a ground of exclusion) over
 * into an own agreement, with a clause that shows it. The problem says why it cannot: the SLA is
 * silent there, or the row is no term (a date, a count).
 */
export function takeOver(
  agreement: Agreement,
  subject: Subject,
  row: string,
  options: Pick<MatrixOptions, 'scopes' | 'plans'> = {},
): Result<TakenOver, Problem> {
  const take = takeOf(row);
  if (take === null)
    return err(problem(agreement, 'This row is no term that an agreement can hold.'));
  const change = take({ agreement, subject, options });
  if (!change.ok) return err(problem(agreement, change.error));
  const { commitment, clause, words } = change.value;
  const wanted = { ...clause, note: sourceNote(subject, citationsOf(subject, row, options)) };
  const kept = withClause(change.value.agreement, wanted);
  const written =
    !kept.isNew && isUnprinted(agreement, change.value.agreement)
      ? withClause(change.value.agreement, { ...wanted, shows: null })
      : kept;
  return ok({
    agreement: written.agreement,
    commitment,
    clause: written.clause,
    words: written.isNew ? `${words} A clause was added that shows it.` : words,
    changes: changedWords(agreement, written.agreement),
  });
}

/** A clause may show a record without the value that was taken over: then no one would read of it. */
const isUnprinted = (before: Agreement, after: Agreement): boolean =>
  stableJson(before) !== stableJson(after) && changedWords(before, after).length === 0;

/** Where a row stands in the text does not hang on a fee. */
const ANY_FEE: MatrixOptions = { fee: '0' as DecimalString, currency: 'EUR', workingWeek: 40 };

function citationsOf(
  subject: Subject,
  row: string,
  options: Pick<MatrixOptions, 'scopes' | 'plans'>,
): readonly Citation[] {
  const ground = groundOfRow(row);
  if (ground !== null)
    return (
      exclusionGrid([subject]).rows.find(({ category }) => category === ground)?.cells[0]
        ?.citations ?? []
    );
  const found = rowsOf(matrix([subject], { ...ANY_FEE, ...options })).find(({ id }) => id === row);
  return found?.cells[0]?.citations ?? [];
}

const problem = ({ title }: Agreement, message: string): Problem => ({
  place: { path: '/', label: title || 'Agreement' },
  message,
  remedy: 'Choose another row, or write the term by hand.',
});
