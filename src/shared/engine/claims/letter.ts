import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, Target } from '#shared/agreement/commitment.ts';
import type { StakeholderId } from '#shared/agreement/ids.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { countingRules } from '../availability/rules.ts';
import { countedOutages, tally, tallyIn, touching, type Tally } from '../availability/tally.ts';
import type { WindowSpan } from '../calendar/windows.ts';
import type { Credit } from '../credits/credit.ts';
import type { Incident, Span } from '../incident.ts';
import type { Outcome } from '../replay/outcome.ts';
import type { Trace } from '../trace.ts';
import type { ClaimDeadline } from './deadline.ts';

/** One piece of what the claim rests on, in the order of time. */
export interface Evidence extends Span {
  readonly fate: 'counts' | 'too-short' | 'excluded';
  /** Milliseconds of it that count in the window, unweighted. */
  readonly counted: number;
}

/** All that a letter claiming a credit has to say, without its words. */
export interface ClaimLetter {
  readonly agreement: Pick<
    Agreement,
    'id' | 'title' | 'reference' | 'language' | 'timeZone' | 'currency'
  >;
  /** Who claims: the beneficiaries; of whom: the obligor, null where the commitment names none. */
  readonly claimants: readonly StakeholderId[];
  readonly obligor: StakeholderId | null;
  readonly commitment: Pick<Commitment, 'id' | 'name' | 'kind' | 'services'>;
  readonly window: WindowSpan;
  readonly target: Target;
  readonly result: DecimalString;
  readonly credit: Credit;
  /** What the credit is a percentage of. */
  readonly basis: Extract<NonNullable<Commitment['remedy']>, { type: 'credits' }>['basis'];
  /** How result and credit were reckoned, step by step. */
  readonly trace: Trace;
  readonly claim: ClaimDeadline;
  /** What form the agreement asks for. */
  readonly form: string;
  /** Where the figures come from: source and method of the measurement. */
  readonly measurement: Pick<Commitment['measurement'], 'source' | 'method'>;
  readonly evidence: readonly Evidence[];
}

/**
 * The content of a letter that claims the credit of one outcome of a replay over the same incidents;
 * null where no credit is due, or the outcome is of another agreement.
 */
export function claimLetter(
  agreement: Agreement,
  outcome: Outcome,
  incidents: readonly Incident[],
): ClaimLetter | null {
  const commitment = agreement.commitments.find(({ id }) => id === outcome.commitment);
  const { credit, claim, result, window } = outcome;
  if (agreement.id !== outcome.agreement || commitment?.remedy?.type !== 'credits') return null;
  if (credit === null || claim === null || result === null) return null;
  const inOrder = [...incidents].sort((a, b) => a.start - b.start);
  const { source, method } = commitment.measurement;
  const { id, title, reference, language, timeZone, currency } = agreement;
  return {
    agreement: { id, title, reference, language, timeZone, currency },
    claimants: commitment.beneficiaries,
    obligor: commitment.obligor,
    commitment: {
      id: commitment.id,
      name: commitment.name,
      kind: commitment.kind,
      services: commitment.services,
    },
    window,
    target: commitment.target,
    result,
    credit,
    basis: commitment.remedy.basis,
    trace: outcome.trace,
    claim,
    form: commitment.remedy.claim.form,
    measurement: { source, method },
    evidence: evidenceOf(tally(inOrder, countingRules(agreement, commitment)), window),
  };
}

/** Outages and excluded time of the window in their whole length. */
function evidenceOf(tallied: Tally, window: Span): readonly Evidence[] {
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
