import type { Agreement } from '#shared/agreement/agreement.ts';

/** What one stakeholder owes, and what it is owed: commitments, reports, services. */
export interface Dealings {
  readonly owes: ReadonlySet<string>;
  readonly isOwed: ReadonlySet<string>;
}

/** The ids of all stakeholders that owe or are owed anything measurable. */
export function dealingsOf({
  commitments,
  reports,
  services,
}: Pick<Agreement, 'commitments' | 'reports' | 'services'>): Dealings {
  const owes = new Set<string>();
  const isOwed = new Set<string>();
  const deal = (from: string | null, to: readonly string[]) => {
    if (from !== null) owes.add(from);
    to.forEach((id) => isOwed.add(id));
  };
  for (const { obligor, beneficiaries } of commitments) deal(obligor, beneficiaries);
  for (const { owner, recipients } of reports) deal(owner, recipients);
  for (const { provider, recipients } of services) deal(provider, recipients);
  return { owes, isOwed };
}
