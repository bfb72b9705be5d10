import { recordName } from '#shared/agreement/record-name.ts';
import { mendCommitment } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const selfOwed: Rule = {
  id: 'self-owed',
  family: 'commitment',
  title: 'A stakeholder owes something to itself',
  severity: 'error',
  why: 'Nobody can claim from itself. Who is meant is missing.',
  mend: 'Name those who are owed the commitment.',
  check: perCommitment(({ agreement, commitment: { id, obligor, beneficiaries }, place }) => {
    if (obligor === null || !beneficiaries.includes(obligor)) return null;
    const name = recordName(agreement, 'stakeholders', obligor);
    return {
      place: place('beneficiaries', beneficiaries.indexOf(obligor)),
      message: `${name} owes this commitment to itself.`,
      remedy: 'Name those who are owed it.',
      fix: mendCommitment(id, `Take ${name} off those who are owed it`, (mended) => ({
        ...mended,
        beneficiaries: mended.beneficiaries.filter((party) => party !== mended.obligor),
      })),
    };
  }),
};
