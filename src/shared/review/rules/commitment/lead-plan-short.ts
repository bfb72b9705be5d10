import { decimalString, exact } from '#shared/base/decimal.ts';
import { leadFigures } from '#shared/engine/leads/lead-figures.ts';
import { promiseAgainstPlan } from '#shared/engine/leads/promise.ts';
import { mendTarget } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

export const leadPlanShort: Rule = {
  id: 'lead-plan-short',
  family: 'commitment',
  title: 'The plan needs more leads than are promised',
  severity: 'warning',
  why: 'The revenue goal behind the promise needs more leads than it brings. Sales will miss its goal although marketing keeps its word.',
  mend: 'Promise what the plan needs, or lower the goal.',
  check: perCommitment(({ commitment, format, place }) => {
    const { id, leadPlan, target } = commitment;
    if (leadPlan === null || target.value === null) return null;
    const plan = promiseAgainstPlan(commitment, leadFigures(commitment, leadPlan));
    if (plan === null) return null;
    const isShort = exact(plan.balance).isNegative();
    if (!isShort && plan.shortMonths.length === 0) return null;
    const needed = decimalString(exact(plan.neededPerWindow));
    const words = format.measure(needed, target);
    return {
      place: place('target', 'value'),
      message: isShort
        ? `The plan needs ${plan.needed} leads a year, and ${plan.promised} are promised.`
        : `In ${plan.shortMonths.length} months the plan needs more leads than the ${target.value} that are promised for each.`,
      remedy: isShort
        ? `Promise ${words} in each window, or lower the goal.`
        : 'Promise more, or spread the goal more evenly over the year.',
      ...(isShort
        ? {
            fix: mendTarget(id, `Promise ${words}`, (mended) => ({ ...mended, value: needed })),
          }
        : {}),
    };
  }),
};
