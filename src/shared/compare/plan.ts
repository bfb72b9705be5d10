import type { MatrixOptions } from './cell.ts';
import { isSamePlan } from './plan-hours.ts';
import { comparedIndex, promiseKey } from './promise.ts';
import type { Subject } from './subject.ts';

/** By subject id: the promise and the support plan that a person has chosen. */
export type ColumnChoices = Pick<MatrixOptions, 'scopes' | 'plans'>;

type PlanSubject = Pick<Subject, 'id' | 'terms'>;

/** The support plans that times and hours of support name, in their order; '' for times without one. */
export function plansOf({ terms }: Pick<Subject, 'terms'>): readonly string[] {
  const { response, resolution, supportHours } = terms;
  const ofTimes = [...new Set([...response, ...resolution].map(({ plan }) => plan))];
  const ofHours = (supportHours?.byPlan ?? []).map(({ plan }) => plan);
  return [...ofTimes, ...ofHours.filter((plan) => !ofTimes.some((one) => isSamePlan(one, plan)))];
}

/**
 * The support plan that is compared: the chosen one; else the one whose name the compared promise of
 * availability bears, as a column tells of one plan; else the first that a time names.
 */
export function planOf(subject: PlanSubject, { scopes = {}, plans = {} }: ColumnChoices): string {
  const { id, terms } = subject;
  const { availability, response, resolution } = terms;
  const scope = availability[comparedIndex(availability, scopes[id])]?.scope ?? '';
  return (
    plans[id] ??
    planOfScope(subject, scope) ??
    [...response, ...resolution].map(({ plan }) => plan)[0] ??
    ''
  );
}

const planOfScope = (subject: PlanSubject, scope: string): string | undefined =>
  scope === ''
    ? undefined
    : plansOf(subject).find((plan) => plan !== '' && isSamePlan(plan, scope));

/** With another promise of availability; one that bears the name of a plan brings that plan along. */
export function withPromise(
  { scopes = {}, plans = {} }: ColumnChoices,
  subject: PlanSubject,
  key: string,
): Required<ColumnChoices> {
  const { id, terms } = subject;
  const { scope } = terms.availability[comparedIndex(terms.availability, key)] ?? { scope: '' };
  const plan = planOfScope(subject, scope);
  return {
    scopes: { ...scopes, [id]: key },
    plans: plan === undefined ? plans : { ...plans, [id]: plan },
  };
}

/** With another support plan; where the SLA promises an availability for it, that one is compared. */
export function withPlan(
  { scopes = {}, plans = {} }: ColumnChoices,
  { id, terms: { availability } }: PlanSubject,
  plan: string,
): Required<ColumnChoices> {
  const isOfPlan = ({ scope }: { readonly scope: string }) =>
    scope !== '' && isSamePlan(scope, plan);
  const compared = availability[comparedIndex(availability, scopes[id])];
  const scope = availability.find(isOfPlan)?.scope;
  const isSettled = scope === undefined || (compared !== undefined && isOfPlan(compared));
  return {
    scopes: isSettled
      ? scopes
      : { ...scopes, [id]: promiseKey(availability, comparedIndex(availability, scope)) },
    plans: { ...plans, [id]: plan },
  };
}
