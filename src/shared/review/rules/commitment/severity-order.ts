import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, CommitmentKind } from '#shared/agreement/commitment.ts';
import { promisedTime, shareServices, takesLonger } from '#shared/review/clock.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

const TIMED: ReadonlySet<CommitmentKind> = new Set(['response', 'resolution', 'recovery-time']);

export const severityOrder: Rule = {
  id: 'severity-order',
  family: 'commitment',
  title: 'A graver case may take longer',
  severity: 'warning',
  why: 'The gravest case is listed first and should be helped first. Here a lighter one has the shorter time.',
  mend: 'Let the times grow from the gravest severity to the lightest.',
  check: perCommitment(({ agreement, commitment, format, place }) => {
    const rank = rankOf(agreement, commitment);
    const time = promisedTime(agreement, commitment);
    if (rank < 0 || time === null || !TIMED.has(commitment.kind)) return null;
    const lighter = agreement.commitments.find((other) => {
      if (other.kind !== commitment.kind || rankOf(agreement, other) <= rank) return false;
      if (other.obligor !== commitment.obligor || !shareServices(commitment, other)) return false;
      const target = promisedTime(agreement, other);
      return target !== null && takesLonger(time, target);
    });
    if (lighter === undefined) return null;
    const name = (id: string | null) => recordName(agreement, 'severities', id ?? '');
    return {
      place: place('target', 'value'),
      message: `“${name(commitment.severity)}” may take ${format.measure(commitment.target.value!, commitment.target)}, the lighter “${name(lighter.severity)}” only ${format.measure(lighter.target.value!, lighter.target)}.`,
      remedy: 'Shorten the time of the graver severity, or lengthen that of the lighter one.',
    };
  }),
};

/** 0 is the gravest; -1: for every severity. */
const rankOf = ({ severities }: Agreement, { severity }: Commitment): number =>
  severities.findIndex(({ id }) => id === severity);
