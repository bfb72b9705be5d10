import type { Document } from '#shared/document/document.ts';
import type { Redline } from '#shared/document/redline.ts';
import { planReferences, type Target, type Targets } from '#shared/export/docx/references.ts';

/** Word's own limit for the name of a bookmark. */
const LONGEST_NAME = 40;

/**
 * The bookmarks of both sides, which stand in one file. Those of the base keep their names, by which an
 * answer is read against it; a heading or table on both sides has the base's, and what only the target
 * has gets a name that nothing else bears. A deleted reference leads to where the base meant.
 */
export function planTargets(
  redline: Redline,
  base: Document,
  target: Document,
): { readonly base: Targets; readonly target: Targets } {
  const basePlan = planReferences(base);
  const taken = new Set([...basePlan.values()].map(({ bookmark }) => bookmark.toLowerCase()));
  const shared = new Map<string, Target>();
  for (const node of redline.nodes) {
    if (node.change !== 'both' || !('base' in node)) continue;
    if (!('anchor' in node.base) || !('anchor' in node.target)) continue;
    const found = basePlan.get(node.base.anchor);
    if (found !== undefined) shared.set(node.target.anchor, found);
  }
  const targetPlan = new Map<string, Target>();
  for (const [anchor, { bookmark, gives }] of planReferences(target))
    targetPlan.set(anchor, {
      bookmark: shared.get(anchor)?.bookmark ?? freeName(bookmark, taken),
      gives,
    });
  return { base: basePlan, target: targetPlan };
}

function freeName(name: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '_new' : `_new${count}`;
    const free = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
