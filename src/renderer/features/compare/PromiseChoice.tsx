import { Select, type Option } from '#renderer/ui/fields/select.tsx';
import { planOf, plansOf, withPlan, withPromise } from '#shared/compare/plan.ts';
import { comparedIndex, promiseKey, promiseTitle } from '#shared/compare/promise.ts';
import type { Subject } from '#shared/compare/subject.ts';
import styles from './matrix/matrix-grid.module.css';
import { useChangeComparison, useComparison } from './use-comparison.ts';

/** Which of several promises of one SLA is compared, and which support plan; nothing where there is one. */
export function PromiseChoice({ subject }: { readonly subject: Subject }) {
  const { scopes = {}, plans = {} } = useComparison();
  const change = useChangeComparison();
  const { availability } = subject.terms;
  const promises = promiseOptions(availability);
  const plan = planOf(subject, { scopes, plans });
  const named = plansOf(subject);
  const allPlans = named.includes(plan) ? named : [plan, ...named];
  const { id } = subject;
  if (promises.length < 2 && allPlans.length < 2) return null;
  return (
    <div className={styles['choices']}>
      {promises.length > 1 && (
        <Select
          label={`Promise of ${subject.name}`}
          hideLabel
          isQuiet
          options={promises}
          value={promiseKey(availability, comparedIndex(availability, scopes[id]))}
          onChange={(key) =>
            change((comparison) => ({ ...comparison, ...withPromise(comparison, subject, key) }))
          }
        />
      )}
      {allPlans.length > 1 && (
        <Select
          label={`Support plan of ${subject.name}`}
          hideLabel
          isQuiet
          options={allPlans.map((one) => optionOf(one, 'Without a plan'))}
          value={plan}
          onChange={(chosen) =>
            change((comparison) => ({ ...comparison, ...withPlan(comparison, subject, chosen) }))
          }
        />
      )}
    </div>
  );
}

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
