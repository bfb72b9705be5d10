import { recordName } from '#shared/agreement/record-name.ts';
import type { EscalationStep } from '#shared/agreement/escalation.ts';
import type { Found, Rule } from '#shared/review/rule.ts';

/** Of the table of escalation; no level of severity, support or service. */
const TYPED =
  /(?<!\b(?:severity|service|support)[ -])\blevels? \d{1,2}(?:(?:,| to| or| and) \d{1,2})*\b(?! (?:support|desk|team))/giu;

export const typedLevel: Rule = {
  id: 'typed-level',
  family: 'text',
  title: 'A level of escalation is typed as a number',
  severity: 'warning',
  why: 'Levels are numbered in the order of the table; when a step is added, moved or removed, a typed number points to another one.',
  mend: 'Name the step by its role, or say “the level before”.',
  check: ({ agreement: { escalation } }) =>
    escalation.flatMap((step) =>
      [...step.trigger.matchAll(TYPED)].map(([words]) => typed(step, words, escalation)),
    ),
};

function typed(
  { id }: EscalationStep,
  words: string,
  escalation: readonly EscalationStep[],
): Found {
  const level = escalation[Number(/\d+/.exec(words)![0]) - 1];
  const now =
    level === undefined
      ? 'and the table of escalation has no such level'
      : level.id === id
        ? 'and it is this step itself'
        : `which now is “${recordName({ escalation }, 'escalation', level.id)}”, and another step as soon as the levels move`;
  return {
    place: {
      path: `/escalation/${id}/trigger`,
      label: `Escalation › ${recordName({ escalation }, 'escalation', id)}`,
    },
    message: `“${words}” is typed, ${now}.`,
    remedy: 'Name the step by its role, or say “the level before”.',
    quote: words,
  };
}
