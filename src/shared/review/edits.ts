import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, Target } from '#shared/agreement/commitment.ts';
import { updateRecord } from '#shared/agreement/edit/records.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { CreditRemedy, CreditSchedule } from '#shared/agreement/remedy.ts';
import type { Fix } from './finding.ts';

/** Fixes that change one commitment; where it is gone, or nothing changes, nothing is done. */

type Edit<T> = (before: T) => T;

export const mendCommitment = (
  id: CommitmentId,
  label: string,
  edit: (commitment: Commitment, agreement: Agreement) => Commitment,
): Fix => ({
  label,
  apply: (agreement) => {
    const commitment = agreement.commitments.find((candidate) => candidate.id === id);
    if (commitment === undefined) return agreement;
    const mended = edit(commitment, agreement);
    return mended === commitment
      ? agreement
      : updateRecord(agreement, 'commitments', id, () => mended);
  },
});

export const mendTarget = (id: CommitmentId, label: string, edit: Edit<Target>): Fix =>
  mendCommitment(id, label, (commitment) => ({ ...commitment, target: edit(commitment.target) }));

export const mendMeasurement = (
  id: CommitmentId,
  label: string,
  edit: Edit<Commitment['measurement']>,
): Fix =>
  mendCommitment(id, label, (commitment) => ({
    ...commitment,
    measurement: edit(commitment.measurement),
  }));

export const mendCredits = (id: CommitmentId, label: string, edit: Edit<CreditRemedy>): Fix =>
  mendCommitment(id, label, (commitment) =>
    commitment.remedy?.type === 'credits'
      ? { ...commitment, remedy: edit(commitment.remedy) }
      : commitment,
  );

/** A schedule of steps: bounded or cumulative. */
export type Stepped = Exclude<CreditSchedule, { readonly shape: 'rate' }>;

export const mendSteps = (id: CommitmentId, label: string, edit: Edit<Stepped>): Fix =>
  mendCredits(id, label, (remedy) =>
    remedy.schedule.shape === 'rate' ? remedy : { ...remedy, schedule: edit(remedy.schedule) },
  );
