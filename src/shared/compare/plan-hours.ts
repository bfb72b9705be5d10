import type { PlanHours, SupportHoursTerm, Terms, TextTerm } from '#shared/terms/terms.ts';

/** "Gold" and "Gold support" are one plan, in one table or in two. */
const planKey = (plan: string): string =>
  plan
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\s(?:support|plan|tier|package)$/u, '')
    .trim();

export const isSamePlan = (one: string, other: string): boolean => planKey(one) === planKey(other);

/** The hours of support that one plan has, and the plan that they are of; null: of all plans. */
export interface HoursOfPlan {
  readonly term: TextTerm;
  readonly plan: PlanHours | null;
  /** Whether other plans have other hours, and these are not known to be those of the compared one. */
  readonly isUnsure: boolean;
}

/** The hours of a plan; those of the first where it has none of its own. Null where the text is silent. */
export function hoursOfPlan({ supportHours }: Terms, name: string): HoursOfPlan | null {
  if (supportHours === null) return null;
  const plan = planHours(supportHours, name);
  return {
    term: plan ?? supportHours,
    plan,
    isUnsure: plan === null && supportHours.byPlan !== undefined,
  };
}

const planHours = ({ byPlan = [] }: SupportHoursTerm, plan: string): PlanHours | null =>
  byPlan.find((one) => isSamePlan(one.plan, plan)) ?? null;
