import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Finding } from './finding.ts';

/** A finding that someone has set aside, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

const decisionOf = (agreement: Agreement, { rule, place }: Finding) =>
  agreement.review.ignored.find((entry) => entry.rule === rule && entry.path === place.path);

/** The findings that nobody has set aside. */
export const activeFindings = (
  agreement: Agreement,
  findings: readonly Finding[],
): readonly Finding[] => findings.filter((finding) => decisionOf(agreement, finding) === undefined);

/** The findings that were set aside, each with its reason. */
export const ignoredFindings = (
  agreement: Agreement,
  findings: readonly Finding[],
): readonly IgnoredFinding[] =>
  findings.flatMap((finding) => {
    const decision = decisionOf(agreement, finding);
    return decision === undefined ? [] : [{ finding, reason: decision.reason }];
  });

/**
 * Sets a finding aside: its rule is silent at its place from now on. `reason` is one line with a
 * word in it; a reason given before is replaced.
 */
export function ignoreFinding(agreement: Agreement, finding: Finding, reason: string): Agreement {
  const { review } = unignore(agreement, finding);
  const entry = { rule: finding.rule, path: finding.place.path, reason: reason.trim() };
  return { ...agreement, review: { ...review, ignored: [...review.ignored, entry] } };
}

/** Lets the finding be seen again; the same agreement where it was never set aside. */
export function unignore(agreement: Agreement, finding: Finding): Agreement {
  const decision = decisionOf(agreement, finding);
  if (decision === undefined) return agreement;
  const ignored = agreement.review.ignored.filter(
    ({ rule, path }) => rule !== decision.rule || path !== decision.path,
  );
  return { ...agreement, review: { ...agreement.review, ignored } };
}
