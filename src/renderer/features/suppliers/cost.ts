import type { LinkCost } from '#shared/engine/back-to-back/back-to-back.ts';
import type { BreachCost } from '#shared/engine/back-to-back/breach-cost.ts';

export type CostSide = 'ours' | 'theirs' | 'net';

/** "Line A and Line B": what fails at once. */
export const failing = ({ supplies }: LinkCost): string =>
  supplies.map((name, index) => name.trim() || `Supply ${index + 1}`).join(' and ');

/** The points of one line of the plot; lengths without an amount are left out. */
export const pointsOf = (
  curve: readonly BreachCost[],
  side: CostSide,
): readonly (readonly [number, number])[] =>
  curve.flatMap((cost, at) => (cost[side] === null ? [] : [[at, Number(cost[side])] as const]));

/** The lengths from which something changes: each holds until the next. */
export const changing = (curve: readonly BreachCost[]): readonly BreachCost[] =>
  curve.filter((cost, at) => {
    const before = curve[at - 1];
    return (
      before === undefined ||
      before.ours !== cost.ours ||
      before.theirs !== cost.theirs ||
      before.net !== cost.net
    );
  });

/** Whether the curve has any amount at all. */
export const isKnown = (curve: readonly BreachCost[]): boolean =>
  curve.some(({ ours, minutes }) => ours !== null && minutes > 0);
