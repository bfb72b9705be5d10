import { mendMeasurement } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const measurerMissing: Rule = {
  id: 'measurer-missing',
  family: 'commitment',
  title: 'Nobody measures a commitment',
  severity: 'warning',
  why: 'A figure that nobody has to collect is missing when it is needed.',
  mend: 'Name the stakeholder that measures it.',
  check: perCommitment(({ agreement, commitment: { id, obligor, measurement }, place }) => {
    if (measurement.measuredBy !== null) return null;
    const name = agreement.stakeholders.find((stakeholder) => stakeholder.id === obligor)?.name;
    return {
      place: place('measurement', 'measuredBy'),
      message: 'It is not said who measures.',
      remedy: 'Name the stakeholder that measures.',
      ...(obligor !== null && name
        ? {
            fix: mendMeasurement(id, `Let ${name} measure it`, (mended) => ({
              ...mended,
              measuredBy: mended.measuredBy ?? obligor,
            })),
          }
        : {}),
    };
  }),
};
