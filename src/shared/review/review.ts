import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Finding } from './finding.ts';
import { remembered } from './memory.ts';
import { inOrder } from './order.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { subjectOf, type Subject } from './subject.ts';

/**
 * All that the rules find, the gravest first, then in the order of the agreement. Findings that were
 * set aside are among them: see decisions.ts. A rule runs only where something that it looked at
 * last time has changed.
 */
export function review(
  given: Agreement | Subject,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const subject = 'agreement' in given ? given : subjectOf(given);
  const findings = rules.flatMap((rule) =>
    remembered(rule, subject, (watched) => findingsOf(rule, watched)),
  );
  return inOrder(subject.agreement, findings);
}

const findingsOf = (rule: Rule, subject: Subject): readonly Finding[] =>
  rule.check(subject).map((found) => ({
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    place: found.place,
    message: found.message,
    remedy: found.remedy,
    fix: found.fix ?? null,
    quote: found.quote ?? null,
  }));
