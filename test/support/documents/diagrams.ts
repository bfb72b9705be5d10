import type { Diagram } from '#shared/document/document.ts';

/** Two boxes who owe each other; the picture is 300 points wide unless told otherwise. */
export function diagramOf(
  names: readonly [string, string],
  { width = 300, alternative = 'Map of who owes what.' }: DiagramDetails = {},
): Diagram {
  const right = width - 110;
  const label = { width: 22, height: 15 };
  return {
    type: 'diagram',
    width,
    height: 80,
    boxes: names.map((text, at) => ({
      x: at === 0 ? 10 : right,
      y: 18,
      width: 100,
      height: 44,
      lines: [
        { role: 'name', text },
        { role: 'detail', text: `Team ${at + 1}` },
      ],
    })),
    arrows: [
      {
        start: { x: 114, y: 30 },
        control: { x: width / 2, y: 5 },
        end: { x: right - 4, y: 30 },
        label: { ...label, x: width / 2 - 11, y: 10, text: '12' },
      },
      {
        start: { x: right - 4, y: 50 },
        control: { x: width / 2, y: 75 },
        end: { x: 114, y: 50 },
        label: { ...label, x: width / 2 - 11, y: 55, text: '3' },
      },
    ],
    alternative,
    source: '/stakeholders',
  };
}

interface DiagramDetails {
  readonly width?: number;
  readonly alternative?: string;
}
