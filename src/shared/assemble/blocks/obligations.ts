import type { Inlines } from '#shared/document/document.ts';
import {
  obligationsOf,
  type Obligation,
  type ObligationGraph,
} from '#shared/engine/obligations/graph.ts';
import { obligationMatrix } from '#shared/engine/obligations/matrix.ts';
import { plain, type Resolver } from '../resolver.ts';
import { commitmentField } from './metrics.ts';
import { obligationsDiagram } from './obligations-diagram.ts';
import { cell, rowHeader, type View, type ViewContent } from './table.ts';

/** More columns than this do not fit on a page; two stakeholders need no matrix. */
const MATRIX = { from: 3, to: 4 };

/**
 * Who owes what to whom: a matrix of obligors and beneficiaries where a few stakeholders owe each
 * other, a row for each pair otherwise; before it the map, where two or more owe something.
 */
export const obligationsView: View = (resolver) => {
  const graph = obligationsOf(resolver.agreement);
  const involved = graph.stakeholders.filter(({ id }) =>
    graph.edges.some(({ from, to }) => from === id || to === id),
  );
  const diagram = obligationsDiagram(resolver, graph);
  return {
    ...(involved.length >= MATRIX.from && involved.length <= MATRIX.to
      ? matrix(resolver, graph)
      : pairs(resolver, graph)),
    ...(diagram === null ? {} : { diagram }),
  };
};

function matrix(resolver: Resolver, graph: ObligationGraph): ViewContent {
  const { obligors, beneficiaries, cells } = obligationMatrix(graph);
  const { phrases, views } = resolver.wording;
  return {
    headings: [
      views.obligations.columns[0] ?? '',
      ...beneficiaries.map((beneficiary) =>
        phrases.owedTo(resolver.label('stakeholders', beneficiary)),
      ),
    ],
    weights: [3, ...beneficiaries.map(() => 6)],
    rows: obligors.map((obligor, row) => [
      stakeholderHeader(resolver, obligor),
      ...beneficiaries.map(({ id }, column) => {
        const owed = cells[row]?.[column] ?? [];
        return cell(
          `/stakeholders/${id}`,
          ...(owed.length === 0 ? [plain('–')] : owed.map((one) => line(resolver, one))),
        );
      }),
    ]),
  };
}

const pairs = (resolver: Resolver, graph: ObligationGraph): ViewContent => ({
  weights: [2, 2, 7],
  rows: graph.edges.map(({ from, to, obligations }) => {
    const named = (id: string) => graph.stakeholders.find((stakeholder) => stakeholder.id === id)!;
    return [
      stakeholderHeader(resolver, named(from)),
      cell(
        `/stakeholders/${to}`,
        resolver.typed(resolver.label('stakeholders', named(to)), `/stakeholders/${to}/name`),
      ),
      cell(`/stakeholders/${from}`, ...obligations.map((one) => line(resolver, one))),
    ];
  }),
});

const stakeholderHeader = (
  resolver: Resolver,
  stakeholder: ObligationGraph['stakeholders'][number],
) => {
  const at = `/stakeholders/${stakeholder.id}/name`;
  return rowHeader(at, resolver.typed(resolver.label('stakeholders', stakeholder), at));
};

/** "Quality of leads: at least 80%" or "Lead Report, monthly". */
function line(resolver: Resolver, owed: Obligation): Inlines {
  if (owed.type === 'report') {
    const name = resolver.label('reports', owed.report);
    const frequency = resolver.formatter.choice('frequency', owed.report.frequency);
    return [resolver.typed(`${name}, ${frequency}`, owed.path)];
  }
  return [
    resolver.typed(`${resolver.label('commitments', owed.commitment)}: `, `${owed.path}/name`),
    commitmentField(resolver, owed.commitment, 'comparison'),
  ];
}
