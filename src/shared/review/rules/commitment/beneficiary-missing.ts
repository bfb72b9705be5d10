import { mendCommitment } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const beneficiaryMissing: Rule = {
  id: 'beneficiary-missing',
  family: 'commitment',
  title: 'Nobody is owed a commitment',
  severity: 'error',
  why: 'Only someone to whom a promise is made can ask for it to be kept, or claim a credit.',
  mend: 'Name at least one beneficiary.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    if (commitment.beneficiaries.length > 0) return null;
    const recipients = agreement.stakeholders.filter(
      ({ id }) =>
        id !== commitment.obligor &&
        agreement.services.some(
          (service) =>
            (commitment.services.length === 0 || commitment.services.includes(service.id)) &&
            service.recipients.includes(id),
        ),
    );
    const names = format.list(recipients.map(({ name }) => name));
    return {
      place: place('beneficiaries'),
      message: 'It is not said to whom this commitment is owed.',
      remedy: 'Name at least one beneficiary.',
      ...(recipients.length > 0
        ? {
            fix: mendCommitment(commitment.id, `Let it be owed to ${names}`, (mended) =>
              mended.beneficiaries.length > 0
                ? mended
                : { ...mended, beneficiaries: recipients.map(({ id }) => id) },
            ),
          }
        : {}),
    };
  }),
};
