import { recordName } from '#shared/agreement/record-name.ts';
import { placeOf } from '#shared/agreement/place-of.ts';
import type { Rule } from '#shared/review/rule.ts';

/** Definitions that share so much of their words can hardly be told apart. */
const ALIKE = 0.8;

export const severityOverlapping: Rule = {
  id: 'severity-overlapping',
  family: 'metrics',
  title: 'Two severities cannot be told apart',
  severity: 'warning',
  why: 'Where two definitions say nearly the same, the severity of a case is whatever somebody says it is.',
  mend: 'Say in each definition what the other one lacks.',
  check: ({ agreement }) =>
    agreement.severities.flatMap((severity, at) => {
      const words = wordsOf(severity.definition);
      const other = agreement.severities
        .slice(0, at)
        .find(({ definition }) => words.size > 0 && likeness(words, wordsOf(definition)) >= ALIKE);
      return other === undefined
        ? []
        : [
            {
              place: placeOf(agreement, ['severities', at, 'definition']),
              message: `“${recordName(agreement, 'severities', severity.id)}” is described almost as “${recordName(agreement, 'severities', other.id)}” is.`,
              remedy: 'Say what sets the two apart.',
            },
          ];
    }),
};

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);

/** The words in both, of all words in either. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}
