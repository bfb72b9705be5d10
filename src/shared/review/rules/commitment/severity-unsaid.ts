import { recordName } from '#shared/agreement/record-name.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const severityUnsaid: Rule = {
  id: 'severity-unsaid',
  family: 'commitment',
  title: 'A time applies to every case beside times by severity',
  severity: 'warning',
  why: 'Others of the same kind are promised for one severity each. One without a severity holds for all cases, also for those that have a time of their own: often its severity was deleted.',
  mend: 'Choose the severity that the time is meant for, or remove it.',
  check: perCommitment(({ agreement, commitment, place }) => {
    const { id, kind, severity, services } = commitment;
    if (severity !== null || (kind !== 'response' && kind !== 'resolution')) return null;
    const other = agreement.commitments.find(
      (candidate) =>
        candidate.id !== id &&
        candidate.kind === kind &&
        candidate.severity !== null &&
        candidate.obligor === commitment.obligor &&
        (services.length === 0 ||
          candidate.services.length === 0 ||
          candidate.services.some((service) => services.includes(service))),
    );
    return other === undefined
      ? null
      : {
          place: place('severity'),
          message: `“${recordName(agreement, 'commitments', id)}” applies to every case, and “${recordName(agreement, 'commitments', other.id)}” to one severity.`,
          remedy: 'Choose its severity, or remove one of them.',
        };
  }),
};
