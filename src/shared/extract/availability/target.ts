import type { DecimalString } from '#shared/base/decimal.ts';
import type { Citation } from '#shared/document/citation.ts';
import type { TermWindow } from '#shared/terms/terms.ts';
import { boundsIn, type Bound } from '../grammar/bounds.ts';

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

/** The level that a line or cell is and nothing else; null of any other. */
export function boundAlone(text: string): Bound | null {
  const [only, ...more] = boundsIn(text);
  if (only === undefined || more.length > 0) return null;
  const rest = text.slice(0, only.start) + text.slice(only.end);
  return /[A-Za-zÀ-ɏ\d]/u.test(rest) ? null : only;
}

/** The rule for efforts to be up all the time, which yield to a level that is promised. */
export const AIM_AT_ALL = 'availability/aim-at-all';

/**
 * Without efforts to be up all the time where the text promises a lower level of the same, or names one as
 * what a credit is due below.
 */
export function withoutAims(
  found: readonly FoundTarget[],
  conditions: readonly FoundTarget[],
): readonly FoundTarget[] {
  if (!found.some(({ rule }) => rule === AIM_AT_ALL)) return found;
  const promised = new Set(
    [...found, ...conditions].flatMap(({ rule, percent, scope }) =>
      rule === AIM_AT_ALL || Number(percent) === 100 ? [] : [scope],
    ),
  );
  return found.filter(({ rule, scope }) => rule !== AIM_AT_ALL || !promised.has(scope));
}

/** The rule for levels that a schedule states by giving no credit for them. */
export const NO_CREDIT_DUE = 'availability/no-credit-due';
