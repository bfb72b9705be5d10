import { recordName } from '#shared/agreement/record-name.ts';
import { removeRecord } from '#shared/agreement/edit/records.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Severity } from '#shared/agreement/severity.ts';
import type { Rule } from '#shared/review/rule.ts';
import { lacksTargets } from './severity-without-targets.ts';

export const severityUnused: Rule = {
  id: 'severity-unused',
  family: 'metrics',
  title: 'A severity is not used',
  severity: 'advice',
  why: 'A severity to which no time and no escalation belongs makes people sort cases for nothing.',
  mend: 'Give the severity a target, or remove it.',
  check: ({ agreement }) =>
    agreement.severities.flatMap((severity, at) =>
      isUsed(agreement, severity)
        ? []
        : [
            {
              place: placeOf(agreement, ['severities', at]),
              message: `No commitment and no escalation names “${recordName(agreement, 'severities', severity.id)}”.`,
              remedy: 'Give it a target, or remove it.',
              fix: {
                label: `Remove “${recordName(agreement, 'severities', severity.id)}”`,
                apply: (whole: Agreement) =>
                  whole.severities.some(({ id }) => id === severity.id) && !isUsed(whole, severity)
                    ? removeRecord(whole, 'severities', severity.id)
                    : whole,
              },
            },
          ],
    ),
};

/** One that others surpass by their targets is a finding of its own. */
const isUsed = (agreement: Agreement, severity: Severity): boolean =>
  agreement.commitments.some((commitment) => commitment.severity === severity.id) ||
  agreement.escalation.some((step) => step.severity === severity.id) ||
  lacksTargets(agreement, severity);
