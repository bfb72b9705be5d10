import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { Duration } from '#shared/agreement/duration.ts';
import { formatterFor, type Formatter } from '#shared/assemble/format.ts';
import { cite } from '#shared/document/citation.ts';
import type { DurationTerm, Provenance, TextTerm } from '#shared/terms/terms.ts';

/** An own agreement while its terms are told. */
export interface Own {
  readonly agreement: Agreement;
  readonly formatter: Formatter;
}

export const ownOf = (agreement: Agreement): Own => ({
  agreement,
  formatter: formatterFor(agreement.language),
});

/** How a value of our own is found: at its place, quoted in the agreement's words, and for certain. */
export const at = (place: string, quote: string): Provenance => ({
  citations: [cite(place, quote, 0, quote.length)],
  confidence: 1,
  rule: 'own',
});

/** Null for an empty text. */
export const textAt = (place: string, text: string): TextTerm | null =>
  text.trim() === '' ? null : { ...at(place, text), text };

export function durationAt(
  { formatter }: Own,
  place: string,
  duration: Duration | null | undefined,
): DurationTerm | null {
  if (!duration) return null;
  const text = formatter.duration(duration);
  return { ...at(place, text), text, duration };
}

/** The names of the services that a commitment is for; empty where it is for all of them. */
export function scopeOf({ agreement }: Own, { services }: Pick<Commitment, 'services'>): string {
  if (services.length === 0) return '';
  const own = agreement.services.filter(({ id }) => services.includes(id));
  return own.length === agreement.services.length ? '' : own.map(({ name }) => name).join(', ');
}

export const commitmentsOf = (
  { agreement }: Own,
  kind: Commitment['kind'],
): readonly Commitment[] =>
  agreement.commitments.filter((commitment) => commitment.kind === kind && hasTarget(commitment));

const hasTarget = ({ target }: Commitment): boolean => target.value !== null;
