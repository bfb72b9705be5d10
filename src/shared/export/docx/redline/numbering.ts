import type { DocumentNode } from '#shared/document/document.ts';
import { planNumbering, type NumberingPlan } from '#shared/export/docx/outline-numbering.ts';

/**
 * The numbering of both sides in one file: all count in the one list of the agreement, and the restarts
 * of the base come after those of the target.
 */
export function planBoth(
  base: readonly DocumentNode[],
  target: readonly DocumentNode[],
): NumberingPlan {
  const after = planNumbering(target);
  const before = planNumbering(base);
  const moved = (instance: number) => (instance === 0 ? 0 : instance + after.restarts.length);
  const places = new Map(after.places);
  for (const [node, place] of before.places)
    places.set(node, { ...place, instance: moved(place.instance) });
  return {
    places,
    restarts: [
      ...after.restarts,
      ...before.restarts.map((restart) => ({ ...restart, instance: moved(restart.instance) })),
    ],
  };
}
