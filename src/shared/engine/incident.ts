import type { EXCLUSION_CATEGORIES } from '#shared/agreement/exclusion.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** From `start`, up to but not including `end`. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * A time in which a service did not run as promised. "outage" is the obligor's own; any other kind
 * is a ground of exclusion, which counts only for agreements that exclude it.
 */
export interface Incident extends Span {
  readonly kind: 'outage' | (typeof EXCLUSION_CATEGORIES)[number];
  /** The part of the service that was affected, 0 to 1, as a decimal: "1" is a full outage. */
  readonly weight: string;
}

/** A case of a service desk with what a clock needs. */
export interface Ticket {
  readonly opened: Instant;
  /** First answer by a person; null: none yet. */
  readonly responded: Instant | null;
  readonly resolved: Instant | null;
  /** As the ticket system names it; matched to a severity of the agreement when it is imported. */
  readonly severity: string;
  /** Times in which the clock stood still, in order and without overlap. */
  readonly pauses: readonly Span[];
}
