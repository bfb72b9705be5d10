import type { Agreement } from '#shared/agreement/agreement.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { Result } from '#shared/base/result.ts';
import type { MatrixOptions } from '../cell.ts';
import type { Subject } from '../subject.ts';
import type { WantedClause } from './taken-clause.ts';

/** What taking a term over changes, before the clause is written. */
export interface Change {
  readonly agreement: Agreement;
  readonly commitment: CommitmentId | null;
  readonly clause: Omit<WantedClause, 'note'>;
  /** "The availability was set to 99.95%." */
  readonly words: string;
}

export interface Taking {
  readonly agreement: Agreement;
  readonly subject: Subject;
  readonly options: Pick<MatrixOptions, 'scopes' | 'plans'>;
}

/** The error is a sentence that says why the term cannot be taken over. */
export type Take = (taking: Taking) => Result<Change, string>;

export const SILENT = 'The SLA is silent about it, so there is nothing to take over.';
