import {
  higherIsBetter,
  usualComparator,
  type CommitmentKind,
} from '#shared/agreement/commitment.ts';
import { mendTarget } from '#shared/review/edits.ts';
import { perCommitment } from '#shared/review/per-commitment.ts';
import type { Rule } from '#shared/review/rule.ts';

/** Kinds that are promised both ways: defects as well as hits, complaints as well as leads. */
const FREE: ReadonlySet<CommitmentKind> = new Set(['custom', 'quality', 'volume']);

export const comparatorBackwards: Rule = {
  id: 'comparator-backwards',
  family: 'commitment',
  title: 'A target points the wrong way',
  severity: 'error',
  why: '“At most 99.9%” of availability is kept by a service that never runs. The comparison is the wrong way round.',
  mend: 'Turn the comparison round.',
  check: perCommitment(({ commitment, format, place }) => {
    const { id, kind, target } = commitment;
    const usual = usualComparator(kind);
    if (FREE.has(kind) || target.comparator === 'exactly' || target.value === null) return null;
    if (higherIsBetter(target) === higherIsBetter({ ...target, comparator: usual })) return null;
    const figure = format.measure(target.value, target);
    const words = `${format.wording.comparators[usual]} ${figure}`;
    return {
      place: place('target', 'comparator'),
      message: `${format.choice('commitmentKind', kind)} is promised as ${format.wording.comparators[target.comparator]} ${figure}.`,
      remedy: `Promise ${words}.`,
      fix: mendTarget(id, `Promise ${words}`, (mended) => ({ ...mended, comparator: usual })),
    };
  }),
};
