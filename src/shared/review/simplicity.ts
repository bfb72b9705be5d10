import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';

/** What makes an agreement costly to watch. */
export interface SimplicityReason {
  /** "14 commitments (5 are easy to watch)" */
  readonly text: string;
  /** Points that it takes from the score. */
  readonly points: number;
}

export interface Simplicity {
  /** 100: as simple as can be; each thing that has to be watched besides takes a little. */
  readonly score: number;
  /** The costliest first. */
  readonly reasons: readonly SimplicityReason[];
  /** The commitments that cost more to watch than they are worth, first the one to drop first. */
  readonly dropFirst: readonly { readonly commitment: Commitment; readonly why: string }[];
}

/** How much of each is no effort worth speaking of, and what each one more costs. */
const COSTS = [
  { what: 'commitments', free: 5, each: 3 },
  { what: 'sources of figures', free: 2, each: 4 },
  { what: 'kinds of measurement window', free: 1, each: 3 },
  { what: 'severities', free: 4, each: 4 },
  { what: 'exclusions', free: 8, each: 1 },
  { what: 'credit steps in one table', free: 4, each: 3 },
  { what: 'commitments with an amount at risk or an earn-back', free: 0, each: 2 },
] as const;

/**
 * How simple an agreement is to live with: the more there is to measure, the less it is used. A
 * rule of thumb that compares drafts, not a law.
 */
export function simplicity(agreement: Agreement): Simplicity {
  const counts: readonly number[] = [
    agreement.commitments.length,
    new Set(agreement.commitments.map(sourceOf).filter((source) => source !== '')).size,
    new Set(agreement.commitments.map(({ window }) => window)).size,
    agreement.severities.length,
    agreement.exclusions.length,
    Math.max(0, ...agreement.commitments.map(stepsOf)),
    agreement.commitments.filter(isElaborate).length,
  ];
  const reasons = COSTS.flatMap(({ what, free, each }, at): SimplicityReason[] => {
    const count = counts[at] ?? 0;
    if (count <= free) return [];
    const usual = free === 0 ? '' : ` (${free} ${free === 1 ? 'is' : 'are'} easy to watch)`;
    return [{ text: `${count} ${what}${usual}`, points: (count - free) * each }];
  }).sort((a, b) => b.points - a.points);
  const lost = reasons.reduce((sum, { points }) => sum + points, 0);
  return { score: Math.max(0, 100 - lost), reasons, dropFirst: dispensable(agreement) };
}

const sourceOf = ({ measurement }: Commitment): string => measurement.source.trim().toLowerCase();

function stepsOf({ remedy }: Commitment): number {
  if (remedy?.type !== 'credits' || remedy.schedule.shape === 'rate') return 0;
  return remedy.schedule.tiers.length;
}

const isElaborate = ({ remedy }: Commitment): boolean =>
  remedy?.type === 'credits' && (remedy.atRisk !== null || remedy.earnBack.trim() !== '');

/** What costs more to watch than it is worth. Worth: money, the right to leave, what users feel. */
function dispensable({ commitments, termination }: Agreement): Simplicity['dropFirst'] {
  const uses = new Map<string, number>();
  for (const commitment of commitments)
    uses.set(sourceOf(commitment), (uses.get(sourceOf(commitment)) ?? 0) + 1);
  return commitments
    .map((commitment, at) => {
      const { id, kind, remedy } = commitment;
      const ownSource = sourceOf(commitment) !== '' && uses.get(sourceOf(commitment)) === 1;
      const isFelt = kind === 'availability' || kind === 'response' || kind === 'resolution';
      const worth =
        (remedy?.type === 'credits' ? 3 : 0) +
        (termination.chronic?.commitments.includes(id) ? 2 : 0) +
        (isFelt ? 2 : 0);
      const effort = 1 + (ownSource ? 2 : 0);
      const why = [
        remedy?.type === 'credits' ? '' : 'a miss costs nothing',
        ownSource ? 'it needs a source of figures of its own' : '',
      ].filter((reason) => reason !== '');
      return { commitment, at, loss: effort - worth, why: why.join(', ') };
    })
    .filter(({ loss, why }) => loss > 0 && why !== '')
    .sort((a, b) => b.loss - a.loss || b.at - a.at)
    .map(({ commitment, why }) => ({ commitment, why }));
}
