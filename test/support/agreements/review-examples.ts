import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Rule } from '#shared/review/rule.ts';

/** Agreements that show what a rule is about. */
export interface RuleExamples {
  /** What it finds; `message` is a part of what it says there, `at` the path of the place. */
  readonly fails: readonly {
    readonly what: string;
    readonly agreement: Agreement;
    readonly message?: string | RegExp;
    readonly at?: string;
  }[];
  /** What looks similar and is well. */
  readonly passes: readonly { readonly what: string; readonly agreement: Agreement }[];
}

/** A family's examples, by the id of the rule. */
export type FamilyExamples = Readonly<Record<string, RuleExamples>>;

export interface Family {
  readonly rules: readonly Rule[];
  readonly examples: FamilyExamples;
}
