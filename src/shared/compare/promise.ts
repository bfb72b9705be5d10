import type { Commitment } from '#shared/agreement/commitment.ts';
import { exact } from '#shared/base/decimal.ts';
import type { AvailabilityTerm } from '#shared/terms/terms.ts';
import type { MatrixOptions } from './cell.ts';
import type { Subject } from './subject.ts';
import { WORDS } from './words.ts';

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
 * What names the promise at a position in a choice: its scope; where several have the same one, the
 * figure too ("Bristol: 99.9%").
 */
export function promiseKey(availability: readonly AvailabilityTerm[], index: number): string {
  const { scope, percent } = availability[index]!;
  return availability.filter((one) => one.scope === scope).length === 1
    ? scope
    : `${scope}: ${percent}%`;
}

/** How a choice calls a promise: the figure first, as a narrow column cuts what stands behind. */
export const promiseTitle = ({ scope, percent }: AvailabilityTerm): string =>
  `${WORDS.percent(percent)}, ${scope === '' ? 'the whole service' : scope}`;

/**
 * Where the promise stands by which an SLA is compared: the chosen one; else the one for the whole
 * service, else the first. Of several with the same scope the lowest counts: which of them a customer
 * gets nobody can tell.
 */
export function comparedIndex(
  availability: readonly AvailabilityTerm[],
  wanted: string | undefined,
): number {
  const chosen = availability.findIndex((_, index) => promiseKey(availability, index) === wanted);
  if (chosen >= 0) return chosen;
  const has = (scope: string | undefined) => availability.some((term) => term.scope === scope);
  const scope = has(wanted) ? wanted : has('') ? '' : availability[0]?.scope;
  return availability.reduce(
    (lowest, term, index) =>
      term.scope === scope && (lowest < 0 || exact(term.percent).lt(availability[lowest]!.percent))
        ? index
        : lowest,
    -1,
  );
}

/** The promise by which an SLA is compared. Null for an SLA that promises no availability. */
export function promiseOf(
  subject: Subject,
  { scopes = {} }: Pick<MatrixOptions, 'scopes'>,
): PromiseOfAvailability | null {
  const { availability } = subject.terms;
  const index = Math.max(0, comparedIndex(availability, scopes[subject.id]));
  const commitment = availabilityOf(subject)[index];
  if (commitment === undefined) return null;
  const term = availability[index] ?? null;
  return {
    term,
    index,
    commitment,
    assumptions: term === null ? [] : choiceWords(availability, term),
  };
}

function choiceWords(
  availability: readonly AvailabilityTerm[],
  { scope, percent }: AvailabilityTerm,
): readonly string[] {
  if (availability.length < 2) return [];
  const alike = availability.filter((one) => one.scope === scope).length;
  const figure = alike > 1 ? ` of ${WORDS.percent(percent)}` : '';
  return [
    `Compared is the promise${figure} ${scope === '' ? 'for the whole service' : `for "${scope}"`}, one of ${availability.length}.`,
  ];
}
