import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Result } from '#shared/base/result.ts';
import type { Failure } from '#shared/ipc/failure.ts';
import type { DraftView } from '../session/session-store.ts';
import type { DraftSummary } from './summary.ts';
import type { Answer } from '../store-failure.ts';

export interface StoredDraft {
  readonly agreement: Agreement;
  readonly revision: number;
  readonly updatedAt: IsoInstant;
}

/** The working copies of all drafts. Every answer comes in time; none is thrown. */
export interface DraftRepository {
  /** Null: drafts can be changed. Otherwise the reason why nothing is written. */
  readonly readOnly: Failure | null;
  /** Metadata of all drafts, those in the trash too; no body is read. */
  readonly list: () => Answer<readonly DraftSummary[]>;
  /** Calls back now and after each change; returns how to end it. */
  readonly watch: (
    listener: (answer: Result<readonly DraftSummary[], Failure>) => void,
  ) => () => void;
  /** The ids of the drafts whose text is there. */
  readonly bodies: () => Answer<readonly AgreementId[]>;
  /** Checked at this border: a body that is no agreement is a failure with problems. */
  readonly read: (id: AgreementId) => Answer<StoredDraft>;
  /** Puts a draft in as it is, whatever was there: for new ones, and for what the mirror held. */
  readonly put: (draft: StoredDraft) => Answer<null>;
  /**
   * Saves over the revision that one has read; answers with the new revision. When another window
   * has saved in between, nothing is written.
   */
  readonly save: (
    agreement: Agreement,
    over: { readonly revision: number },
    at: IsoInstant,
  ) => Answer<number>;
  /** Null takes it out of the trash. */
  readonly setTrashed: (id: AgreementId, at: IsoInstant | null) => Answer<null>;
  readonly remove: (id: AgreementId) => Answer<null>;
  readonly readView: (id: AgreementId) => Answer<DraftView | null>;
  readonly writeView: (id: AgreementId, view: DraftView) => Answer<null>;
}
