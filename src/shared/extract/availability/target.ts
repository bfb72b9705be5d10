import type { DecimalString } from '#shared/base/decimal.ts';
import type { Citation } from '#shared/document/citation.ts';
import type { TermWindow } from '#shared/terms/terms.ts';

/** A level of availability as a rule found it. */
export interface FoundTarget {
  readonly percent: DecimalString;
  /** Null where the words around it name none. */
  readonly window: TermWindow | null;
  readonly scope: string;
  readonly citations: readonly Citation[];
  readonly confidence: number;
  readonly rule: string;
  /** The parts of the service that the words near the figure name. */
  readonly parts: readonly string[];
  readonly path: readonly string[];
  /** The table or list that it is a row of; empty for a sentence. */
  readonly group: string;
  readonly at: number;
}

/** Below this, no figure of a sentence is a level that somebody promises for a service. */
export const LOWEST_LEVEL = 70;
/** The same where no comparison says that it is one. */
export const LOWEST_PLAIN_LEVEL = 90;

/** The rule for levels that a schedule states by giving no credit for them. */
export const NO_CREDIT_DUE = 'availability/no-credit-due';
