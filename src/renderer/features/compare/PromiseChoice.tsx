import { Select, type Option } from '#renderer/ui/fields/select.tsx';
import { comparedIndex, promiseKey, promiseTitle } from '#shared/compare/promise.ts';
import type { Subject } from '#shared/compare/subject.ts';
import { planOf } from '#shared/compare/time-ranks.ts';
import { useChangeComparison, useComparison } from './use-comparison.ts';

/** Which of several promises of one SLA is compared, and which support plan; nothing where there is one. */
export function PromiseChoice({ subject }: { readonly subject: Subject }) {
  const { scopes = {}, plans = {} } = useComparison();
  const change = useChangeComparison();
  const { availability, response, resolution } = subject.terms;
  const promises = promiseOptions(availability);
  const allPlans = unique([...response, ...resolution].map(({ plan }) => plan));
  const { id } = subject;
  return (
    <>
      {promises.length > 1 && (
        <Select
          label={`Promise of ${subject.name}`}
          hideLabel
          isQuiet
          options={promises}
          value={promiseKey(availability, comparedIndex(availability, scopes[id]))}
          onChange={(scope) =>
            change((comparison) => ({
              ...comparison,
              scopes: { ...comparison.scopes, [id]: scope },
            }))
          }
        />
      )}
      {allPlans.length > 1 && (
        <Select
          label={`Support plan of ${subject.name}`}
          hideLabel
          isQuiet
          options={allPlans.map((plan) => optionOf(plan, 'Without a plan'))}
          value={planOf(subject.terms, plans[id])}
          onChange={(plan) =>
            change((comparison) => ({
              ...comparison,
              plans: { ...comparison.plans, [id]: plan },
            }))
          }
        />
      )}
    </>
  );
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const optionOf = (text: string, empty: string): Option<string> => ({
  id: text,
  label: text === '' ? empty : text,
});

/** Two that are alike in all that names them are one choice. */
const promiseOptions = (
  availability: Subject['terms']['availability'],
): readonly Option<string>[] => [
  ...new Map(
    availability.map((term, index) => {
      const id = promiseKey(availability, index);
      return [id, { id, label: promiseTitle(term) }];
    }),
  ).values(),
];
