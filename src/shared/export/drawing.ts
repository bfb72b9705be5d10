import type {
  Diagram,
  DiagramArrow,
  DiagramBox,
  DiagramPoint,
  DiagramRectangle,
} from '#shared/document/document.ts';
import { diagram as look, page } from './appearance.ts';

const MM = 72 / 25.4;

/** A diagram in the size in which it is printed, in points: the same in every exporter. */
export interface Drawing {
  /** Printed size by full size, at most 1; the words shrink with it. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  readonly arrows: readonly (DiagramArrow & {
    /** Where the line ends, inside the head. */
    readonly neck: DiagramPoint;
    /** The corners of the head, the tip first. */
    readonly head: readonly [DiagramPoint, DiagramPoint, DiagramPoint];
  })[];
}

/** At most as wide as the text, and never too tall for a page. */
export function drawingOf(diagram: Diagram): Drawing {
  const scale = Math.min(
    1,
    (page.textWidthMm * MM) / Math.max(diagram.width, 1),
    (look.tallestMm * MM) / Math.max(diagram.height, 1),
  );
  const scaled = (length: number): number => Math.round(length * scale * 100) / 100;
  const point = ({ x, y }: DiagramPoint): DiagramPoint => ({ x: scaled(x), y: scaled(y) });
  const rectangle = <R extends DiagramRectangle>(given: R): R => ({
    ...given,
    ...point(given),
    width: scaled(given.width),
    height: scaled(given.height),
  });
  return {
    scale,
    width: scaled(diagram.width),
    height: scaled(diagram.height),
    boxes: diagram.boxes.map(rectangle),
    arrows: diagram.arrows.map((arrow) => {
      const { neck, head } = headOf(arrow, look.headLength, look.headWidth);
      return {
        start: point(arrow.start),
        control: point(arrow.control),
        end: point(arrow.end),
        neck: point(neck),
        head: [point(head[0]), point(head[1]), point(head[2])],
        label: rectangle(arrow.label),
      };
    }),
  };
}

/** The head points where the arrow goes in the end; where it goes nowhere, to the right. */
function headOf({ start, control, end }: DiagramArrow, length: number, width: number) {
  const from = control.x === end.x && control.y === end.y ? start : control;
  const distance = Math.hypot(end.x - from.x, end.y - from.y);
  const [x, y] =
    distance === 0 ? [1, 0] : [(end.x - from.x) / distance, (end.y - from.y) / distance];
  const at = (back: number, aside: number): DiagramPoint => ({
    x: end.x - x * back - y * aside,
    y: end.y - y * back + x * aside,
  });
  return {
    neck: at(length / 2, 0),
    head: [at(0, 0), at(length, width / 2), at(length, -width / 2)] as const,
  };
}
