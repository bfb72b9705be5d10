import { recordName } from '#shared/agreement/record-name.ts';
import { mendCommitment } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const ownerMissing: Rule = {
  id: 'owner-missing',
  family: 'commitment',
  title: 'Nobody owes a commitment',
  severity: 'error',
  why: 'A promise without a promisor binds nobody.',
  mend: 'Name the stakeholder that owes it.',
  check: perCommitment(({ agreement, commitment, place }) => {
    if (commitment.obligor !== null) return null;
    const providers = new Set(
      agreement.services
        .filter(({ id }) => commitment.services.length === 0 || commitment.services.includes(id))
        .map(({ provider }) => provider),
    );
    const [provider] = providers.size === 1 ? providers : [];
    return {
      place: place('obligor'),
      message: 'It is not said who owes this commitment.',
      remedy: 'Name the stakeholder that owes it.',
      ...(provider
        ? {
            fix: mendCommitment(
              commitment.id,
              `Let ${recordName(agreement, 'stakeholders', provider)} owe it`,
              (mended) => ({
                ...mended,
                obligor: mended.obligor ?? provider,
              }),
            ),
          }
        : {}),
    };
  }),
};
