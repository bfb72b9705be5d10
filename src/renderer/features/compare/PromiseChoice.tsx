import { Select, type Option } from '#renderer/ui/select.tsx';
import type { Subject } from '#shared/compare/subject.ts';
import { useChangeComparison, useComparison } from './use-comparison.ts';

/** Which of several promises of one SLA is compared, and which support plan; nothing where there is one. */
export function PromiseChoice({ subject }: { readonly subject: Subject }) {
  const { scopes = {}, plans = {} } = useComparison();
  const change = useChangeComparison();
  const { availability, response, resolution } = subject.terms;
  const allScopes = unique(availability.map(({ scope }) => scope));
  const allPlans = unique([...response, ...resolution].map(({ plan }) => plan));
  const { id } = subject;
  return (
    <>
      {allScopes.length > 1 && (
        <Select
          label={`Promise of ${subject.name}`}
          hideLabel
          isQuiet
          options={allScopes.map((scope) => optionOf(scope, 'The whole service'))}
          value={scopes[id] ?? (allScopes.includes('') ? '' : (allScopes[0] ?? ''))}
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
          value={plans[id] ?? allPlans[0] ?? ''}
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
