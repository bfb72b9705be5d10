import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import { countingRules } from '../availability/rules.ts';
import { countedOutages, tally, tallyIn, touching } from '../availability/tally.ts';
import type { Incident, Span } from '../incident.ts';

/** One piece of what a claim rests on, in the order of time. */
export interface Evidence extends Span {
  readonly fate: 'counts' | 'too-short' | 'excluded';
  /** Milliseconds of it that count in the window, unweighted. */
  readonly counted: number;
}

/** True where incidents tell why a target was missed, as they do of availability and recovery. */
export const isToldByIncidents = ({ kind }: Pick<Commitment, 'kind'>): boolean =>
  kind === 'availability' || kind === 'recovery-time';

/** Outages and excluded time of the window in their whole length, by the commitment's own rules. */
export function evidenceOf(
  agreement: Agreement,
  commitment: Commitment,
  incidents: readonly Incident[],
  window: Span,
): readonly Evidence[] {
  const inOrder = [...incidents].sort((a, b) => a.start - b.start);
  const tallied = tally(inOrder, countingRules(agreement, commitment));
  const within = (span: Span): Span => ({
    start: Math.max(span.start, window.start),
    end: Math.min(span.end, window.end),
  });
  const counted = (span: Span) =>
    [...tallyIn(tallied, within(span)).counts.values()].reduce((sum, time) => sum + time, 0);
  const list = (spans: readonly Span[], fate: Evidence['fate']) =>
    spans.map(({ start, end }) => ({
      start,
      end,
      fate,
      counted: fate === 'counts' ? counted({ start, end }) : 0,
    }));
  return [
    ...list(countedOutages(tallied, window), 'counts'),
    ...list(touching(tallied.short, window), 'too-short'),
    ...list(touching(tallied.exclusions.removed, window), 'excluded'),
  ].sort((a, b) => a.start - b.start);
}
