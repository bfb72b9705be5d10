import type { Commitment } from '#shared/agreement/commitment.ts';
import type { AvailabilityTerm } from '#shared/terms/terms.ts';
import type { MatrixOptions } from './cell.ts';
import type { Subject } from './subject.ts';

/** The promise of availability by which an SLA is compared. */
export interface PromiseOfAvailability {
  /** Null where only credits name a figure. */
  readonly term: AvailabilityTerm | null;
  /** Its position in the terms. */
  readonly index: number;
  /** The same as a commitment, with its credits. */
  readonly commitment: Commitment;
  /** What was chosen out of several; empty where there is one. */
  readonly assumptions: readonly string[];
}

/** Availability in percent, in the order in which terms and agreements both list it. */
export const availabilityOf = ({ agreement }: Pick<Subject, 'agreement'>): readonly Commitment[] =>
  agreement.commitments.filter(
    ({ kind, target }) =>
      kind === 'availability' &&
      target.unit === 'percent' &&
      target.share === null &&
      target.value !== null,
  );

/**
 * The promise of the chosen scope; else the one for the whole service, else the first. Null for an
 * SLA that promises no availability.
 */
export function promiseOf(
  subject: Subject,
  { scopes = {} }: Pick<MatrixOptions, 'scopes'>,
): PromiseOfAvailability | null {
  const { availability } = subject.terms;
  const commitments = availabilityOf(subject);
  const wanted = scopes[subject.id];
  const chosen = availability.findIndex(({ scope }) => scope === wanted);
  const whole = availability.findIndex(({ scope }) => scope === '');
  const index = Math.max(0, chosen >= 0 ? chosen : whole);
  const commitment = commitments[index];
  if (commitment === undefined) return null;
  const term = availability[index] ?? null;
  return {
    term,
    index,
    commitment,
    assumptions:
      availability.length > 1 && term !== null
        ? [
            `Compared is the promise ${term.scope === '' ? 'for the whole service' : `for "${term.scope}"`}, one of ${availability.length}.`,
          ]
        : [],
  };
}
