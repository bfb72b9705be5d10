import { mendCommitment } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';
import { IMPROVEMENT } from './improvement.ts';

export const improvementDutyEmpty: Rule = {
  id: 'improvement-duty-empty',
  family: 'remedy',
  title: 'The duty to improve says nothing',
  severity: 'warning',
  why: 'A duty without a content and without a date is a good intention.',
  mend: 'Say what is to be done after a miss, and by when the plan is due.',
  check: perCommitment(({ commitment: { id, remedy }, place }) => {
    if (remedy?.type !== 'improvement') return null;
    const noDuty = remedy.duty.trim() === '';
    if (!noDuty && remedy.planWithin !== null) return null;
    return {
      place: noDuty ? place('remedy', 'duty') : place('remedy', 'planWithin'),
      message: noDuty
        ? 'After a miss something is to be improved, but it is not said what is to be done.'
        : 'After a miss a plan is due, but no time is stated for it.',
      remedy: noDuty ? 'Describe the duty.' : 'State by when the plan is due.',
      fix: mendCommitment(id, 'Ask for a plan within 14 days', (mended) =>
        mended.remedy?.type === 'improvement'
          ? {
              ...mended,
              remedy: {
                ...mended.remedy,
                duty: mended.remedy.duty.trim() === '' ? IMPROVEMENT.duty : mended.remedy.duty,
                planWithin: mended.remedy.planWithin ?? IMPROVEMENT.planWithin,
              },
            }
          : mended,
      ),
    };
  }),
};
