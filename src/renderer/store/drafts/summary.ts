import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { isParty } from '#shared/agreement/stakeholder.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { derivedOf } from '../session/derived.ts';

/** What the library shows of a draft without reading its text. */
export interface DraftSummary {
  readonly id: AgreementId;
  readonly title: string;
  readonly reference: string;
  readonly kind: Agreement['kind'];
  readonly status: Agreement['status'];
  /** The parties' legal names, short names where those are missing. */
  readonly parties: readonly string[];
  /** Whole percent. */
  readonly completeness: number;
  readonly updatedAt: IsoInstant;
  /** Null: not in the trash. */
  readonly trashedAt: IsoInstant | null;
  /** Grows with each save. */
  readonly revision: number;
  /** The window that saved last. */
  readonly writer: string;
}

export const summaryOf = (
  agreement: Agreement,
  state: Pick<DraftSummary, 'updatedAt' | 'trashedAt' | 'revision' | 'writer'>,
): DraftSummary => ({
  id: agreement.id,
  title: agreement.title,
  reference: agreement.reference,
  kind: agreement.kind,
  status: agreement.status,
  parties: agreement.stakeholders
    .filter(isParty)
    .map((stakeholder) => stakeholder.legalName.trim() || stakeholder.name.trim())
    .filter((name) => name !== ''),
  completeness: derivedOf(agreement).completeness.percent,
  ...state,
});
