import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Place } from '#shared/base/place.ts';

/** Error: it cannot be kept or computed as written. Warning: likely to hurt. Advice: could be better. */
export const FINDING_SEVERITIES = ['error', 'warning', 'advice'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** What the severities are called: as the name of one and of many, and in a sentence beside a number. */
export const SEVERITY_WORDS: Readonly<
  Record<
    FindingSeverity,
    {
      readonly one: string;
      readonly many: string;
      readonly counted: { readonly one: string; readonly many: string };
    }
  >
> = {
  error: { one: 'Error', many: 'Errors', counted: { one: 'error', many: 'errors' } },
  warning: { one: 'Warning', many: 'Warnings', counted: { one: 'warning', many: 'warnings' } },
  advice: {
    one: 'Advice',
    many: 'Advice',
    counted: { one: 'piece of advice', many: 'pieces of advice' },
  },
};

/** What a rule found: one per place. */
export interface Finding {
  /** The rule's id: "tier-gap". */
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly place: Place;
  /** What is wrong here, with the figures: "Between 99% and 99.5% no step applies." */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
  /** Mends it in one step; null where only people can. */
  readonly fix: Fix | null;
  /** The words at fault, where they stand in a clause; null where it is about data. */
  readonly quote: string | null;
}

export interface Fix {
  /** What the button says: "Let the second step begin at 99.5%". */
  readonly label: string;
  /** Gives the mended agreement; the same one where there is nothing to mend any more. */
  readonly apply: (agreement: Agreement) => Agreement;
}
