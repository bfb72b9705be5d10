import {
  BorderStyle,
  HeightRule,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type Paragraph,
  type Table,
  type XmlComponent,
} from 'docx';
import type { SignatureBlock, SignatureLine, Signatures } from '#shared/document/document.ts';
import { colour, page, signatures } from '#shared/export/appearance.ts';
import {
  pairsOf,
  signatureHeights,
  signOnOnePage,
  type SignatureHeights,
} from '#shared/export/signature-heights.ts';
import { grid } from './grid.ts';
import { eighths, twips, twipsOfMm } from './lengths.ts';
import { paragraph } from './paragraph.ts';
import { inlineRuns, textRuns, type Writing } from './runs.ts';

const gapWidth = twipsOfMm(signatures.gapMm);
const blockWidth = Math.floor((twipsOfMm(page.textWidthMm) - gapWidth) / 2);
const labelWidth = twipsOfMm(signatures.labelWidthMm);
const valueWidth = blockWidth - labelWidth;

/** The words of a block as they are written, and the blocks by which its room is reckoned. */
export interface WrittenBlock {
  readonly heading: readonly XmlComponent[];
  /** Null for none. */
  readonly capacity: readonly XmlComponent[] | null;
  readonly lines: readonly {
    readonly kind: SignatureLine['kind'];
    readonly label: readonly XmlComponent[];
    readonly value: readonly XmlComponent[];
  }[];
  /** The block, or what it is on each side of a redline. */
  readonly of: readonly SignatureBlock[];
}

export const writtenBlock = (block: SignatureBlock, writing: Writing): WrittenBlock => ({
  heading: inlineRuns(block.heading, writing),
  capacity: block.capacity === '' ? null : textRuns(block.capacity, writing),
  lines: block.lines.map(({ kind, label, value }) => ({
    kind,
    label: textRuns(label, writing),
    value: textRuns(value, writing),
  })),
  of: [block],
});

export const signatureBlocks = (node: Signatures, writing: Writing): readonly FileChild[] => [
  ...(node.intro.length === 0 ? [] : [signaturesIntro(inlineRuns(node.intro, writing), writing)]),
  ...signatureGrids(
    node.blocks.map((block) => writtenBlock(block, writing)),
    signOnOnePage(node.blocks),
    writing,
  ),
];

export const signaturesIntro = (words: readonly XmlComponent[], writing: Writing): Paragraph =>
  paragraph(writing, { style: 'Normal', keepNext: true, children: words });

/**
 * Two signatories beside each other, each with a small table, so that a block is read, moved and deleted
 * as one; rows of one height keep the lines of both level. The row that holds a pair cannot split, which
 * keeps each block on one page. `together`: all of them stay on one page, with what is before them.
 */
export function signatureGrids(
  blocks: readonly WrittenBlock[],
  together: boolean,
  writing: Writing,
): readonly FileChild[] {
  const pairs = pairsOf(blocks);
  return pairs.flatMap((pair, index) => {
    const heights = signatureHeights(pair.flatMap((block) => block.of));
    const keepNext = together && index < pairs.length - 1;
    const [left, right] = pair.map((block) => blockContent(block, heights, keepNext, writing));
    const empty = [end(keepNext, writing)];
    return [
      paragraph(writing, {
        style: 'SignatureLabel',
        // The first pair stays with the heading and the words before it, all others with their blocks.
        keepNext: true,
        spacing: { line: twipsOfMm(signatures.betweenMm), lineRule: 'exact' },
      }),
      grid(
        [
          new TableRow({
            cantSplit: true,
            children: [
              cell(blockWidth, left ?? empty),
              cell(gapWidth, empty),
              cell(blockWidth, right ?? empty),
            ],
          }),
        ],
        [blockWidth, gapWidth, blockWidth],
        writing,
      ),
    ];
  });
}

const cell = (width: number, children: readonly (Paragraph | Table)[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    children,
  });

/** Word wants a paragraph at the end of every cell, also after a table. */
const end = (keepNext: boolean, writing: Writing): Paragraph =>
  paragraph(writing, {
    style: 'SignatureLabel',
    keepNext,
    spacing: { line: 20, lineRule: 'exact' },
  });

const blockContent = (
  block: WrittenBlock,
  heights: SignatureHeights,
  keepNext: boolean,
  writing: Writing,
): (Paragraph | Table)[] => [
  grid(
    [
      headingRow(block, heights.heading, writing),
      ...block.lines.map((line, at) => lineRow(line, heights.lines[at] ?? 0, writing)),
    ],
    [labelWidth, valueWidth],
    writing,
  ),
  end(keepNext, writing),
];

/** One row of a block, at least so many points high; no page parts it. */
const row = (height: number, children: readonly TableCell[]): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: twips(height), rule: HeightRule.ATLEAST },
    children,
  });

/** The styles of signatures keep their paragraphs with the next. */
const headingRow = (
  { heading, capacity }: WrittenBlock,
  height: number,
  writing: Writing,
): TableRow =>
  row(height, [
    new TableCell({
      columnSpan: 2,
      width: { size: blockWidth, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      children: [
        paragraph(writing, { style: 'SignatureHeading', children: heading }),
        ...(capacity === null
          ? []
          : [paragraph(writing, { style: 'SignatureCapacity', children: capacity })]),
      ],
    }),
  ]);

const lineRow = (
  { label, value }: WrittenBlock['lines'][number],
  height: number,
  writing: Writing,
): TableRow =>
  row(height, [
    new TableCell({
      width: { size: labelWidth, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.BOTTOM,
      children: [paragraph(writing, { style: 'SignatureLabel', children: label })],
    }),
    new TableCell({
      width: { size: valueWidth, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.BOTTOM,
      margins: {
        marginUnitType: WidthType.DXA,
        [writing.direction === 'rtl' ? 'right' : 'left']: twipsOfMm(signatures.insetMm),
      },
      borders: {
        bottom: {
          style: BorderStyle.SINGLE,
          size: eighths(signatures.rule),
          color: colour.muted,
        },
      },
      children: [paragraph(writing, { style: 'SignatureValue', children: value })],
    }),
  ]);
