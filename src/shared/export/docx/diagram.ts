import { LineRuleType, type Paragraph, type XmlComponent } from 'docx';
import { printable } from '#shared/base/text.ts';
import type { Diagram, DiagramPoint, DiagramRectangle } from '#shared/document/document.ts';
import { colour, diagram as look } from '#shared/export/appearance.ts';
import { drawingOf, type Drawing } from '#shared/export/drawing.ts';
import { emus, twips } from './lengths.ts';
import { paragraph, type ParagraphContent } from './paragraph.ts';
import { run } from './run.ts';
import { textRuns, type Writing } from './runs.ts';
import { xmlElement } from './xml-element.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';

/**
 * A diagram as a group of Word's own shapes in a paragraph: each can be moved and written in. A
 * program that knows no shapes shows the alternative text instead. `id` is unique in the file.
 */
export function diagramParagraph(
  node: Diagram,
  id: number,
  start: Pick<ParagraphContent, 'pageBreakBefore' | 'spacing'>,
  writing: Writing,
): Paragraph {
  const drawing = drawingOf(node);
  const alternative = printable(node.alternative);
  const graphic = xmlElement('w:drawing', {}, [
    xmlElement('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, [
      xmlElement('wp:extent', { cx: emus(drawing.width), cy: emus(drawing.height) }),
      xmlElement('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
      xmlElement('wp:docPr', { id: id + 1, name: `Diagram ${id + 1}`, descr: alternative }),
      xmlElement('wp:cNvGraphicFramePr'),
      xmlElement('a:graphic', { 'xmlns:a': DRAWING }, [
        xmlElement('a:graphicData', { uri: GROUP }, [group(drawing, writing)]),
      ]),
    ]),
  ]);
  return paragraph(writing, {
    style: 'Diagram',
    ...start,
    children: [
      run({}, [
        xmlElement('mc:AlternateContent', {}, [
          xmlElement('mc:Choice', { Requires: 'wpg' }, [graphic]),
          xmlElement('mc:Fallback', {}, [
            xmlElement('w:t', { 'xml:space': 'preserve' }, [alternative]),
          ]),
        ]),
      ]),
    ],
  });
}

/** Arrows lie behind the boxes, labels on the arrows. */
function group(drawing: Drawing, writing: Writing): XmlComponent {
  const { width, height, scale } = drawing;
  const extent = { cx: emus(width), cy: emus(height) };
  return xmlElement('wpg:wgp', {}, [
    xmlElement('wpg:cNvGrpSpPr'),
    xmlElement('wpg:grpSpPr', {}, [
      xmlElement('a:xfrm', {}, [
        xmlElement('a:off', { x: 0, y: 0 }),
        xmlElement('a:ext', extent),
        xmlElement('a:chOff', { x: 0, y: 0 }),
        xmlElement('a:chExt', extent),
      ]),
    ]),
    // LibreOffice stretches the shapes over the whole group: one of them must be as large as it.
    shape(rectangle({ x: 0, y: 0, width, height }, 0), xmlElement('a:noFill'), line(null)),
    ...drawing.arrows.flatMap(({ start, control, neck, head }) => [
      shape(
        outline([start, control, neck], 'a:quadBezTo'),
        xmlElement('a:noFill'),
        line(look.arrow, colour.muted),
      ),
      shape(outline(head, 'a:lnTo'), solid(colour.muted), line(null)),
    ]),
    ...drawing.boxes.map((box) =>
      shape(
        rectangle(box, (look.cornerRadius * scale) / Math.min(box.width, box.height)),
        solid(colour.tint),
        line(look.rule, colour.rule),
        box.lines.map(({ role, text }) => lettering(role, text, scale, writing)),
      ),
    ),
    ...drawing.arrows.map(({ label }) =>
      shape(rectangle(label, 0.5), solid('FFFFFF'), line(look.rule, colour.muted), [
        lettering('label', label.text, scale, writing),
      ]),
    ),
  ]);
}

const solid = (hex: string): XmlComponent =>
  xmlElement('a:solidFill', {}, [xmlElement('a:srgbClr', { val: hex })]);

const line = (width: number | null, hex = ''): XmlComponent =>
  width === null
    ? xmlElement('a:ln', {}, [xmlElement('a:noFill')])
    : xmlElement('a:ln', { w: emus(width) }, [solid(hex)]);

/** A shape of the group; `form` is where it stands and how it runs. */
const shape = (
  form: readonly XmlComponent[],
  fill: XmlComponent,
  stroke: XmlComponent,
  words: readonly XmlComponent[] = [],
): XmlComponent =>
  xmlElement('wps:wsp', {}, [
    xmlElement('wps:cNvSpPr'),
    xmlElement('wps:spPr', {}, [...form, fill, stroke]),
    ...(words.length === 0
      ? []
      : [xmlElement('wps:txbx', {}, [xmlElement('w:txbxContent', {}, words)])]),
    xmlElement('wps:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' }),
  ]);

const frame = ({ x, y, width, height }: DiagramRectangle): XmlComponent =>
  xmlElement('a:xfrm', {}, [
    xmlElement('a:off', { x: emus(x), y: emus(y) }),
    xmlElement('a:ext', { cx: emus(width), cy: emus(height) }),
  ]);

/** `rounding`: the corners' radius by the shorter side. */
const rectangle = (box: DiagramRectangle, rounding: number): readonly XmlComponent[] => [
  frame(box),
  xmlElement('a:prstGeom', { prst: 'roundRect' }, [
    xmlElement('a:avLst', {}, [
      xmlElement('a:gd', { name: 'adj', fmla: `val ${Math.round(rounding * 100_000)}` }),
    ]),
  ]),
];

/** From the first point along the others: as one curve, or as a closed shape with straight sides. */
function outline(
  points: readonly DiagramPoint[],
  kind: 'a:quadBezTo' | 'a:lnTo',
): readonly XmlComponent[] {
  const [x, y] = [Math.min(...points.map((one) => one.x)), Math.min(...points.map((one) => one.y))];
  const width = Math.max(...points.map((one) => one.x)) - x;
  const height = Math.max(...points.map((one) => one.y)) - y;
  const [first, ...others] = points.map((one) =>
    xmlElement('a:pt', { x: emus(one.x - x), y: emus(one.y - y) }),
  );
  const path =
    kind === 'a:quadBezTo'
      ? [xmlElement(kind, {}, others)]
      : [...others.map((point) => xmlElement(kind, {}, [point])), xmlElement('a:close')];
  return [
    frame({ x, y, width, height }),
    xmlElement('a:custGeom', {}, [
      xmlElement('a:avLst'),
      xmlElement('a:gdLst'),
      xmlElement('a:ahLst'),
      xmlElement('a:cxnLst'),
      xmlElement('a:rect', { l: '0', t: '0', r: 'r', b: 'b' }),
      xmlElement('a:pathLst', {}, [
        xmlElement('a:path', { w: emus(width), h: emus(height) }, [
          xmlElement('a:moveTo', {}, first === undefined ? [] : [first]),
          ...path,
        ]),
      ]),
    ]),
  ];
}

const STYLES = { name: 'DiagramName', detail: 'DiagramDetail', label: 'DiagramLabel' } as const;

/** A line of words, which shrinks with the diagram. */
const lettering = (
  role: keyof typeof STYLES,
  text: string,
  scale: number,
  writing: Writing,
): XmlComponent =>
  paragraph(writing, {
    style: STYLES[role],
    spacing: {
      line: twips(look[role].leading * scale),
      lineRule: LineRuleType.EXACT,
      before: 0,
      after: 0,
    },
    children: textRuns(text, writing, scale === 1 ? {} : { size: look[role].size * scale }),
  });
