import { ok, type Result } from '#shared/base/result.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { isSamePlan } from '../plan-hours.ts';
import { corrected } from './leaf.ts';
import { typedText } from './typed-value.ts';

const KEY = 'planHours';

/** What a correction of one plan's hours of support names: "planHours/Gold". */
export const planHoursPath = (plan: string): string => `${KEY}/${encodeURIComponent(plan)}`;

/** The plan that a path is about; null for any other path. */
export function planHoursOf(path: string): string | null {
  const [key, name = '', ...rest] = path.split('/');
  if (key !== KEY || name === '' || rest.length > 0) return null;
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

/** As they are printed; empty where the terms have none for that plan. */
export const planHoursAt = ({ supportHours }: Terms, plan: string): string =>
  supportHours?.byPlan?.find((one) => isSamePlan(one.plan, plan))?.text ?? '';

/** Terms in which one plan has these hours and every other keeps its own; null: the text is silent of that plan. */
export function withPlanHours(
  terms: Terms,
  plan: string,
  value: string | null,
): Result<Terms, string> {
  const { supportHours } = terms;
  if (supportHours?.byPlan === undefined) return ok(terms);
  const typed = value === null ? null : typedText(value);
  if (typed !== null && !typed.ok) return typed;
  const byPlan = supportHours.byPlan.flatMap((one) => {
    if (!isSamePlan(one.plan, plan)) return [one];
    return typed === null ? [] : [{ ...one, ...corrected(one), text: typed.value }];
  });
  return ok({ ...terms, supportHours: { ...supportHours, byPlan } });
}
