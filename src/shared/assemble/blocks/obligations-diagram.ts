import type { Stakeholder } from '#shared/agreement/stakeholder.ts';
import type { Diagram, DiagramBox } from '#shared/document/document.ts';
import type { ObligationGraph } from '#shared/engine/obligations/graph.ts';
import { layoutOf, type MapSizes } from '#shared/engine/obligations/layout.ts';
import type { Resolver } from '../resolver.ts';
import { shortLines } from './short-lines.ts';

/** In points: a card holds three lines in the exporters' sizes. */
const SIZES: MapSizes = {
  node: { width: 116, height: 44 },
  label: { width: 22, height: 15 },
  gap: 6,
};
/** Letters of a line. */
const LETTERS = { name: 19, detail: 26 };
const LINES = 3;

/** A larger picture would be unreadable on a page; the table then speaks for itself. */
const LARGEST = { width: 700, height: 680 };

/**
 * The map of obligations: who owes how many things to whom. Null where fewer than two owe anything,
 * because one arrow or two from a single card say nothing that the table does not.
 */
export function obligationsDiagram(resolver: Resolver, graph: ObligationGraph): Diagram | null {
  const { stakeholders, edges } = graph;
  if (new Set(edges.map(({ from }) => from)).size < 2) return null;
  const map = layoutOf(
    {
      ...graph,
      stakeholders: stakeholders.filter(({ id }) =>
        edges.some(({ from, to }) => from === id || to === id),
      ),
    },
    SIZES,
  );
  if (map.width > LARGEST.width || map.height > LARGEST.height) return null;
  const known = new Map(stakeholders.map((stakeholder) => [stakeholder.id, stakeholder]));
  return {
    type: 'diagram',
    width: map.width,
    height: map.height,
    boxes: map.nodes.map(({ stakeholder, box }) => ({
      ...box,
      lines: cardLines(resolver, known.get(stakeholder)!),
    })),
    arrows: map.edges.map(({ edge, curve, label }) => ({
      ...curve,
      label: { ...label, text: String(edge.obligations.length) },
    })),
    alternative: resolver.wording.phrases.obligationsMap(
      edges.map(({ from, to, obligations }) => ({
        from: resolver.label('stakeholders', { id: from }),
        to: resolver.label('stakeholders', { id: to }),
        commitments: obligations.filter(({ type }) => type === 'commitment').length,
        reports: obligations.filter(({ type }) => type === 'report').length,
      })),
    ),
    source: '/stakeholders',
  };
}

/** "Marketing" above "Team"; a kind that would only say the name again gives way to the company. */
function cardLines(resolver: Resolver, stakeholder: Stakeholder): DiagramBox['lines'] {
  const kind = resolver.formatter.choice('stakeholderKind', stakeholder.kind);
  const called = resolver.label('stakeholders', stakeholder);
  const detail = kind === called ? stakeholder.legalName : kind;
  const name = shortLines(called, LETTERS.name, LINES - 1);
  return [
    ...name.map((text) => ({ role: 'name' as const, text })),
    ...shortLines(detail, LETTERS.detail, LINES - name.length).map((text) => ({
      role: 'detail' as const,
      text,
    })),
  ];
}
