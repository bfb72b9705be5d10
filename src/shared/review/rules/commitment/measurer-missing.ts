import { recordName } from '#shared/agreement/record-name.ts';
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
    return {
      place: place('measurement', 'measuredBy'),
      message: 'It is not said who measures.',
      remedy: 'Name the stakeholder that measures.',
      ...(obligor !== null
        ? {
            fix: mendMeasurement(
              id,
              `Let ${recordName(agreement, 'stakeholders', obligor)} measure it`,
              (mended) => ({
                ...mended,
                measuredBy: mended.measuredBy ?? obligor,
              }),
            ),
          }
        : {}),
    };
  }),
};
