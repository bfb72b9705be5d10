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
} from 'docx';
import type { SignatureBlock, SignatureLine, Signatures } from '#shared/document/document.ts';
import { colour, page, signatures } from '#shared/export/appearance.ts';
import { grid } from './grid.ts';
import { eighths, twipsOfMm } from './lengths.ts';
import { paragraph } from './paragraph.ts';
import { inlineRuns, textRuns, type Writing } from './runs.ts';

const gapWidth = twipsOfMm(signatures.gapMm);
const blockWidth = Math.floor((twipsOfMm(page.textWidthMm) - gapWidth) / 2);
const labelWidth = twipsOfMm(signatures.labelWidthMm);

/**
 * Two signatories beside each other, each with a small table of lines, so that a block is read, moved
 * and deleted as one. The row that holds a pair cannot split, which keeps each block on one page.
 */
export function signatureBlocks(node: Signatures, writing: Writing): readonly FileChild[] {
  const pairs = node.blocks.flatMap((block, index) =>
    index % 2 === 0 ? [[block, node.blocks[index + 1]] as const] : [],
  );
  return [
    ...(node.intro.length === 0
      ? []
      : [
          paragraph(writing, {
            style: 'Normal',
            keepNext: true,
            children: inlineRuns(node.intro, writing),
          }),
        ]),
    ...pairs.flatMap(([left, right], index) => [
      paragraph(writing, {
        style: 'SignatureLabel',
        // The first pair stays with the heading and the words before it.
        keepNext: index === 0,
        spacing: { line: twipsOfMm(signatures.betweenMm), lineRule: 'exact' },
      }),
      grid(
        [
          new TableRow({
            cantSplit: true,
            children: [
              cell(blockWidth, blockContent(left, writing)),
              cell(gapWidth, [end(writing)]),
              cell(blockWidth, right === undefined ? [end(writing)] : blockContent(right, writing)),
            ],
          }),
        ],
        [blockWidth, gapWidth, blockWidth],
        writing,
      ),
    ]),
  ];
}

/** At the bottom, so that the lines of two blocks meet although one name takes more room. */
const cell = (width: number, children: readonly (Paragraph | Table)[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    children,
  });

/** Word wants a paragraph at the end of every cell, also after a table. */
const end = (writing: Writing): Paragraph =>
  paragraph(writing, {
    style: 'SignatureLabel',
    keepNext: false,
    spacing: { line: 20, lineRule: 'exact' },
  });

const blockContent = (block: SignatureBlock, writing: Writing): (Paragraph | Table)[] => [
  paragraph(writing, { style: 'SignatureHeading', children: inlineRuns(block.heading, writing) }),
  ...(block.capacity === ''
    ? []
    : [
        paragraph(writing, {
          style: 'SignatureCapacity',
          children: textRuns(block.capacity, writing),
        }),
      ]),
  ...(block.lines.length === 0
    ? []
    : [
        grid(
          block.lines.map((line) => lineRow(line, writing)),
          [labelWidth, blockWidth - labelWidth],
          writing,
        ),
      ]),
  end(writing),
];

const lineRow = (line: SignatureLine, writing: Writing): TableRow =>
  new TableRow({
    cantSplit: true,
    height: {
      value: twipsOfMm(
        line.kind === 'signature' ? signatures.signatureHeightMm : signatures.lineHeightMm,
      ),
      rule: HeightRule.ATLEAST,
    },
    children: [
      cell(labelWidth, [
        paragraph(writing, { style: 'SignatureLabel', children: textRuns(line.label, writing) }),
      ]),
      new TableCell({
        width: { size: blockWidth - labelWidth, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.BOTTOM,
        borders: {
          bottom: {
            style: BorderStyle.SINGLE,
            size: eighths(signatures.rule),
            color: colour.muted,
          },
        },
        children: [
          paragraph(writing, { style: 'SignatureValue', children: textRuns(line.value, writing) }),
        ],
      }),
    ],
  });
