import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { StakeholderId } from '#shared/agreement/ids.ts';
import type { Report } from '#shared/agreement/report.ts';
import type { Stakeholder } from '#shared/agreement/stakeholder.ts';

/** One thing that somebody owes to somebody. `path` is its place in the agreement. */
export type Obligation =
  | { readonly type: 'commitment'; readonly commitment: Commitment; readonly path: string }
  | { readonly type: 'report'; readonly report: Report; readonly path: string };

/** All that one stakeholder owes another: commitments first, then reports, in the agreement's order. */
export interface ObligationEdge {
  readonly from: StakeholderId;
  readonly to: StakeholderId;
  readonly obligations: readonly Obligation[];
}

export interface ObligationGraph {
  readonly stakeholders: readonly Stakeholder[];
  /** In the order of the stakeholders: all of the first one's, then the second one's. */
  readonly edges: readonly ObligationEdge[];
  /** Owed by nobody or to nobody yet, so that no arrow shows them. */
  readonly loose: readonly Obligation[];
}

/** Who owes what to whom. What somebody owes to himself is no obligation of the agreement. */
export function obligationsOf(agreement: Agreement): ObligationGraph {
  const { stakeholders } = agreement;
  const known = new Set<string>(stakeholders.map(({ id }) => id));
  const owed = [
    ...agreement.commitments.map((commitment) => ({
      obligation: {
        type: 'commitment',
        commitment,
        path: `/commitments/${commitment.id}`,
      } as const,
      from: commitment.obligor,
      to: commitment.beneficiaries,
    })),
    ...agreement.reports.map((report) => ({
      obligation: { type: 'report', report, path: `/reports/${report.id}` } as const,
      from: report.owner,
      to: report.recipients,
    })),
  ].map((one) => ({
    ...one,
    from: one.from !== null && known.has(one.from) ? one.from : null,
    to: one.to.filter((id) => known.has(id) && id !== one.from),
  }));
  return {
    stakeholders,
    edges: stakeholders.flatMap(({ id: from }) =>
      stakeholders.flatMap(({ id: to }): readonly ObligationEdge[] => {
        const obligations = owed
          .filter((one) => one.from === from && one.to.includes(to))
          .map(({ obligation }) => obligation);
        return obligations.length === 0 ? [] : [{ from, to, obligations }];
      }),
    ),
    loose: owed
      .filter(({ from, to }) => from === null || to.length === 0)
      .map(({ obligation }) => obligation),
  };
}

/** The stakeholders that owe nothing, or are owed nothing. */
export const standingApart = ({ stakeholders, edges }: ObligationGraph) => ({
  oweNothing: stakeholders.filter(({ id }) => !edges.some(({ from }) => from === id)),
  owedNothing: stakeholders.filter(({ id }) => !edges.some(({ to }) => to === id)),
});
