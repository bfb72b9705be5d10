import type { Agreement } from '#shared/agreement/agreement.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import { freeId, type CommitmentId } from '#shared/agreement/ids.ts';

/** A commitment of the own provider to the own customers, for all services. */
export function ownCommitment(
  { commitments, stakeholders, services }: Agreement,
  kind: Commitment['kind'],
  name: string,
): Commitment {
  const id = freeId(
    name,
    commitments.map((commitment) => commitment.id),
  ) as CommitmentId;
  const provider = stakeholders.find((stakeholder) => stakeholder.kind === 'provider');
  return {
    ...newCommitment(id, kind, name),
    obligor: provider?.id ?? null,
    beneficiaries: stakeholders
      .filter((stakeholder) => stakeholder.kind === 'customer')
      .map((stakeholder) => stakeholder.id),
    services: services.map((service) => service.id),
  };
}

/** The agreement with the commitment in place of the one with its id, or added. */
export const withCommitment = (agreement: Agreement, commitment: Commitment): Agreement => ({
  ...agreement,
  commitments: agreement.commitments.some(({ id }) => id === commitment.id)
    ? agreement.commitments.map((own) => (own.id === commitment.id ? commitment : own))
    : [...agreement.commitments, commitment],
});
