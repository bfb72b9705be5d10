import type { Stakeholder } from '#shared/agreement/stakeholder.ts';
import type { Obligation, ObligationGraph } from './graph.ts';

/** Who owes what to whom as a table: a row for each obligor, a column for each beneficiary. */
export interface ObligationMatrix {
  readonly obligors: readonly Stakeholder[];
  readonly beneficiaries: readonly Stakeholder[];
  /** `cells[row][column]`; empty where nothing is owed, null where both are the same. */
  readonly cells: readonly (readonly (readonly Obligation[] | null)[])[];
}

/** Without the rows and columns of those who owe, or are owed, nothing. */
export function obligationMatrix({ stakeholders, edges }: ObligationGraph): ObligationMatrix {
  const obligors = stakeholders.filter(({ id }) => edges.some(({ from }) => from === id));
  const beneficiaries = stakeholders.filter(({ id }) => edges.some(({ to }) => to === id));
  return {
    obligors,
    beneficiaries,
    cells: obligors.map(({ id: from }) =>
      beneficiaries.map(({ id: to }) =>
        from === to
          ? null
          : (edges.find((edge) => edge.from === from && edge.to === to)?.obligations ?? []),
      ),
    ),
  };
}
