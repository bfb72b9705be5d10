import type { Problem } from '#shared/base/place.ts';
import type { FindingSeverity, Fix } from './finding.ts';
import type { Subject } from './subject.ts';

/** The families by which findings are grouped in the panel and in the documentation. */
export const RULE_FAMILIES = ['remedy', 'commitment', 'metrics', 'text', 'people', 'time'] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** One check. A file in rules/<family>/ holds one rule and is named after its id. */
export interface Rule {
  /** A readable slug, also the key under which a finding is set aside: "tier-gap". */
  readonly id: string;
  readonly family: RuleFamily;
  /** "Credit steps leave a gap" */
  readonly title: string;
  readonly severity: FindingSeverity;
  /** Why it matters, in a sentence or two for a lawyer or salesperson. */
  readonly why: string;
  /** How to mend it in general; each finding's remedy is about its own place. */
  readonly mend: string;
  readonly check: (subject: Subject) => readonly Found[];
  /**
   * True where what is found in a clause depends on no other clause. The rule then looks at changed
   * clauses only; it must take them from `subject.clauses` and place findings at the clause's path.
   */
  readonly byClause?: true;
}

/** A finding before the rule's own id and severity are added. */
export interface Found extends Problem {
  readonly fix?: Fix;
  readonly quote?: string;
  /** Where it is graver or lighter than the rule is in general. */
  readonly severity?: FindingSeverity;
}
