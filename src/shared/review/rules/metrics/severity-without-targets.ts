import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import type { Severity } from '#shared/agreement/severity.ts';
import type { Rule } from '#shared/review/rule.ts';

export const severityWithoutTargets: Rule = {
  id: 'severity-without-targets',
  family: 'metrics',
  title: 'A severity has no target although others have',
  severity: 'warning',
  why: 'Cases of this severity may wait for ever, which nobody expects who sees the times of the others.',
  mend: 'Promise a time for each severity, or say in the text that this one has none.',
  check: ({ agreement }) =>
    agreement.severities.flatMap((severity, at) =>
      lacksTargets(agreement, severity)
        ? [
            {
              place: placeOf(agreement, ['severities', at]),
              message: `Neither a response nor a resolution time is promised for “${recordName(agreement, 'severities', severity.id)}”.`,
              remedy: 'Promise a time, or say in the text that there is none.',
            },
          ]
        : [],
    ),
};

/** True where others have a time and this one has none, be it under a commitment for all. */
export function lacksTargets({ commitments }: Agreement, { id }: Severity): boolean {
  const timed = commitments.filter(({ kind }) => kind === 'response' || kind === 'resolution');
  return (
    timed.some(({ severity }) => severity !== null) &&
    !timed.some(({ severity }) => severity === id || severity === null)
  );
}
