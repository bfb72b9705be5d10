import type { StakeholderId } from '#shared/agreement/ids.ts';
import {
  bowed,
  boxAround,
  centreOf,
  contains,
  lengthOutside,
  overlap,
  partOf,
  pointAt,
  type Box,
  type Curve,
  type Size,
} from './geometry.ts';
import type { ObligationEdge, ObligationGraph } from './graph.ts';

/** Sizes in the picture's own unit. */
export interface MapSizes {
  /** A stakeholder's card. */
  readonly node: Size;
  /** What stands on an arrow. */
  readonly label: Size;
  /** Free space around cards and labels. */
  readonly gap: number;
}
export const MAP_SIZES: MapSizes = {
  node: { width: 168, height: 64 },
  label: { width: 44, height: 24 },
  gap: 8,
};

export interface PlacedEdge {
  readonly edge: ObligationEdge;
  /** From card to card; the arrow's head is at `end`. */
  readonly curve: Curve;
  readonly label: Box;
}

/** The picture: everything lies inside `width` × `height`. */
export interface ObligationMap extends Size {
  readonly nodes: readonly { readonly stakeholder: StakeholderId; readonly box: Box }[];
  readonly edges: readonly PlacedEdge[];
}

/** How often the picture grows before an overlap of labels is accepted. */
const GROWTHS = 24;
const GROWTH = 1.12;
/** Where a label may stand on its arrow, the best first. */
const LABEL_PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.19, 0.81];
/** How far an arrow bows, as a part of its length; the best first. */
const BOWS = [0.09, 0.14, 0.05, 0.2, 0.02, 0.27];
/** How much of an arrow must show beside all labels, and before its head, in heights of a label. */
const SHOWN = { whole: 2, atHead: 0.75 };

/**
 * Cards on an ellipse in the agreement's order, the first on top (two side by side), arrows bowed
 * between them. The ellipse grows until neither cards nor labels overlap and each arrow can be seen,
 * so that the same agreement always gives the same picture.
 */
export function layoutOf(graph: ObligationGraph, sizes: MapSizes = MAP_SIZES): ObligationMap {
  // Room for an arrow with its label between two cards.
  let radius = 1.5 * sizes.node.height + sizes.label.height;
  for (let growth = 0; ; growth += 1) {
    const nodes = placed(graph, radius, sizes);
    const apart = nodes.every((a, at) =>
      nodes.slice(at + 1).every((b) => !overlap(a.box, b.box, 2 * sizes.gap)),
    );
    if (apart) {
      const drawn = edgesBetween(graph, nodes, sizes);
      if (drawn.clear || growth >= GROWTHS) return framed(nodes, drawn.edges, sizes);
    }
    radius *= GROWTH;
  }
}

type Node = ObligationMap['nodes'][number];

function placed({ stakeholders }: ObligationGraph, radius: number, { node }: MapSizes): Node[] {
  const count = stakeholders.length;
  const first = count === 2 ? Math.PI : -Math.PI / 2;
  return stakeholders.map(({ id }, at) => {
    const angle = first + (2 * Math.PI * at) / Math.max(count, 1);
    const reach = count === 1 ? 0 : radius;
    const centre = {
      x: Math.cos(angle) * reach * (node.width / node.height > 2 ? 1.7 : 1.2),
      y: Math.sin(angle) * reach,
    };
    return { stakeholder: id, box: boxAround(centre, node) };
  });
}

function edgesBetween(graph: ObligationGraph, nodes: readonly Node[], sizes: MapSizes) {
  const boxes = new Map(nodes.map(({ stakeholder, box }) => [stakeholder, box]));
  const labels: Box[] = [];
  let clear = true;
  const edges = graph.edges.map((edge): PlacedEdge => {
    const from = boxes.get(edge.from)!;
    const to = boxes.get(edge.to)!;
    const others = nodes.map(({ box }) => box).filter((box) => box !== from && box !== to);
    const curves = BOWS.map((bow) => arrow(from, to, bow, sizes));
    const free = curves.filter((curve) => curve !== null && !crosses(curve, others, sizes.gap / 2));
    for (const curve of free) {
      const label = labelOn(curve!, nodes, labels, sizes);
      if (!label) continue;
      labels.push(label);
      return { edge, curve: curve!, label };
    }
    clear = false;
    const curve = free[0] ?? curves.find((candidate) => candidate !== null) ?? direct(from, to);
    const label = boxAround(pointAt(curve, 0.5), sizes.label);
    labels.push(label);
    return { edge, curve, label };
  });
  const shown = edges.every(
    ({ curve }) => lengthOutside(curve, labels) >= SHOWN.whole * sizes.label.height,
  );
  return { edges, clear: clear && shown };
}

/** Null where the cards are so close that no arrow shows between them. */
function arrow(from: Box, to: Box, bow: number, { gap, label }: MapSizes): Curve | null {
  const [start, end] = [centreOf(from), centreOf(to)];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  // At least so far that there and back keep their labels apart.
  const curve = bowed(start, end, Math.max(bow * length, label.height * 0.7));
  const steps = 160;
  let first = 0;
  while (first < steps && contains(from, pointAt(curve, first / steps), gap / 2)) first += 1;
  let last = steps;
  while (last > first && contains(to, pointAt(curve, last / steps), gap / 2)) last -= 1;
  return last - first < 4 ? null : partOf(curve, first / steps, last / steps);
}

const direct = (from: Box, to: Box): Curve => bowed(centreOf(from), centreOf(to), 0);

const STEPS = Array.from({ length: 41 }, (_, at) => at / 40);

const crosses = (curve: Curve, boxes: readonly Box[], gap: number): boolean =>
  STEPS.some((t) => boxes.some((box) => contains(box, pointAt(curve, t), gap)));

function labelOn(
  curve: Curve,
  nodes: readonly Node[],
  labels: readonly Box[],
  { label, gap }: MapSizes,
): Box | null {
  for (const t of LABEL_PLACES) {
    const box = boxAround(pointAt(curve, t), label);
    const free =
      !contains(box, curve.end, SHOWN.atHead * label.height) &&
      nodes.every((node) => !overlap(node.box, box, gap / 2)) &&
      labels.every((other) => !overlap(other, box, gap / 2));
    if (free) return box;
  }
  return null;
}

/** Moved so that everything lies inside a margin, in tenths. */
function framed(
  nodes: readonly Node[],
  edges: readonly PlacedEdge[],
  { gap }: MapSizes,
): ObligationMap {
  const points = edges.flatMap(({ curve }) =>
    STEPS.map((t) => ({ ...pointAt(curve, t), width: 0, height: 0 })),
  );
  const boxes = [...nodes.map(({ box }) => box), ...edges.map(({ label }) => label), ...points];
  if (boxes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  const margin = 2 * gap;
  const left = Math.min(...boxes.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
  const tenths = (value: number) => Math.round(value * 10) / 10;
  const moved = <P extends { readonly x: number; readonly y: number }>(point: P): P => ({
    ...point,
    x: tenths(point.x - left),
    y: tenths(point.y - top),
  });
  return {
    width: tenths(right - left),
    height: tenths(bottom - top),
    nodes: nodes.map(({ stakeholder, box }) => ({ stakeholder, box: moved(box) })),
    edges: edges.map(({ edge, curve, label }) => ({
      edge,
      curve: { start: moved(curve.start), control: moved(curve.control), end: moved(curve.end) },
      label: moved(label),
    })),
  };
}
