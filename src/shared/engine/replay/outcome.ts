import type { CommitmentKind, Target } from '#shared/agreement/commitment.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import type { WindowSpan } from '../calendar/windows.ts';
import type { ClaimDeadline } from '../claims/deadline.ts';
import type { Credit } from '../credits/credit.ts';
import type { Instant } from '../incident.ts';
import type { Trace } from '../trace.ts';

/** Whose promise it is. */
export interface Promised {
  readonly agreement: AgreementId;
  readonly agreementTitle: string;
  readonly commitment: CommitmentId;
  /** As people know it: of one without a name what it is, "Commitment 2". */
  readonly commitmentName: string;
  readonly kind: CommitmentKind;
}

/** What incidents mean for one commitment in one window. */
export interface Outcome extends Promised {
  readonly window: WindowSpan;
  readonly target: Target;
  /** In the target's unit, or the share of cases in percent; null: nothing of the window counts. */
  readonly result: DecimalString | null;
  /** Null where there is no result or the target has no value. */
  readonly met: boolean | null;
  /** Milliseconds of downtime that count, weighted. */
  readonly downtime: DecimalString;
  /** Null where the commitment gives no credits, or there is no result. */
  readonly credit: Credit | null;
  /** Null where no credit is due. */
  readonly claim: ClaimDeadline | null;
  /** When the last outage of the window that counts ended. */
  readonly lastOutageEnd: Instant | null;
  readonly trace: Trace;
}

/** A commitment that incidents say nothing about. */
export interface Skipped extends Promised {
  /** "An incident list says nothing about response times." */
  readonly why: string;
}

export interface Replay {
  readonly outcomes: readonly Outcome[];
  readonly skipped: readonly Skipped[];
}
