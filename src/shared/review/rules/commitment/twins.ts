import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, CommitmentKind } from '#shared/agreement/commitment.ts';
import { exact } from '#shared/base/decimal.ts';
import { shareServices } from '#shared/review/clock.ts';

/** Kinds of which a service has one result; of quality and the like there are many. */
const SINGLE: ReadonlySet<CommitmentKind> = new Set([
  'availability',
  'response',
  'resolution',
  'latency',
  'packet-loss',
  'throughput',
  'recovery-time',
  'recovery-point',
]);

/** Methods that say the same; one that is not stated yet can be any. */
function sameMethod(a: Commitment, b: Commitment): boolean {
  const [one, other] = [a, b].map(({ measurement }) =>
    measurement.method
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );
  return one === '' || other === '' || one === other;
}

/**
 * An earlier commitment about the same result: same kind, services, severity, window, calendar,
 * parties and method, and a target of its own. Null where there is none.
 */
export function earlierTwin({ commitments }: Agreement, commitment: Commitment): Commitment | null {
  if (!SINGLE.has(commitment.kind) || commitment.target.value === null) return null;
  const earlier = commitments.slice(0, commitments.indexOf(commitment));
  return (
    earlier.find(
      (other) =>
        other.kind === commitment.kind &&
        other.target.value !== null &&
        other.severity === commitment.severity &&
        other.window === commitment.window &&
        other.calendar === commitment.calendar &&
        other.obligor === commitment.obligor &&
        shareServices(other, commitment) &&
        sameMethod(other, commitment),
    ) ?? null
  );
}

export function sameTarget({ target: a }: Commitment, { target: b }: Commitment): boolean {
  const same = (one: typeof a.value, other: typeof a.value) =>
    one === null || other === null ? one === other : exact(one).equals(exact(other));
  return (
    a.unit === b.unit &&
    a.comparator === b.comparator &&
    same(a.value, b.value) &&
    same(a.share, b.share)
  );
}
