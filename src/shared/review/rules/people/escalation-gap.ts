import { recordName } from '#shared/agreement/record-name.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { EscalationStep } from '#shared/agreement/escalation.ts';
import { isLonger } from '#shared/review/time/durations.ts';
import type { Found, Rule } from '#shared/review/rule.ts';

export const escalationGap: Rule = {
  id: 'escalation-gap',
  family: 'people',
  title: 'Steps of escalation do not rise',
  severity: 'warning',
  why: 'A higher step that takes over before the lower one, or at no time at all, will be left out or asked too late.',
  mend: 'Let each step take over later than the one before it, and say on which side it is.',
  check: ({ agreement }) => [...unordered(agreement), ...withoutMoment(agreement)],
};

function unordered(agreement: Agreement): readonly Found[] {
  const { escalation, severities, stakeholders } = agreement;
  const last = new Map<string, EscalationStep>();
  return escalation.flatMap((step): readonly Found[] => {
    if (!step.after) return [];
    // Each severity on each side has a ladder of its own.
    const ladder = `${step.severity ?? ''}|${step.stakeholder ?? ''}`;
    const before = last.get(ladder);
    last.set(ladder, step);
    if (!before?.after || isLonger(step.after, before.after) !== false) return [];
    const severity = severities.find(({ id }) => id === step.severity)?.name;
    const side = stakeholders.find(({ id }) => id === step.stakeholder)?.name;
    const where = [severity && ` for ${severity}`, side && ` at ${side}`].filter(Boolean).join('');
    return [
      {
        place: placeOf(agreement, step, 'after'),
        message: `“${recordName(agreement, 'escalation', step.id)}” does not take over later than “${recordName(agreement, 'escalation', before.id)}” before it${where}.`,
        remedy: 'Let the times rise from step to step.',
      },
    ];
  });
}

const withoutMoment = (agreement: Agreement): readonly Found[] =>
  agreement.escalation
    .filter(({ after, trigger }) => after === null && trigger.trim() === '')
    .map((step) => ({
      place: placeOf(agreement, step, 'after'),
      message: `It is not said when “${recordName(agreement, 'escalation', step.id)}” takes over.`,
      remedy: 'Enter a time, or describe the trigger.',
    }));

const placeOf = (agreement: Agreement, { id }: EscalationStep, part: string) => ({
  path: `/escalation/${id}/${part}`,
  label: `Escalation › ${recordName(agreement, 'escalation', id)}`,
});
