import { TableCell, TableRow, WidthType, type FileChild, type XmlComponent } from 'docx';
import type { FrontPage } from '#shared/document/document.ts';
import { title } from '#shared/export/appearance.ts';
import { grid } from './grid.ts';
import { twips, twipsOfMm } from './lengths.ts';
import { paragraph } from './paragraph.ts';
import { inlineRuns, textRuns, type Writing } from './runs.ts';

/** The title page: kind, title, facts, parties, and the notice where there is one. */
export function frontPage(front: FrontPage, writing: Writing): readonly FileChild[] {
  const text = (style: string, content: string): FileChild =>
    paragraph(writing, { style, children: textRuns(content, writing) });
  return [
    paragraph(writing, {
      style: 'DocumentKind',
      spacing: { before: twipsOfMm(title.topMm) },
      children: textRuns(front.kind, writing),
    }),
    text('Title', front.title),
    ...facts(front, writing),
    ...(front.parties.length > 0 ? [text('Between', front.betweenLabel)] : []),
    ...front.parties.flatMap((party) => [
      paragraph(writing, { style: 'PartyName', children: inlineRuns(party.name, writing) }),
      ...(party.capacity === '' ? [] : [text('PartyCapacity', party.capacity)]),
      ...party.details.map((detail) =>
        paragraph(writing, { style: 'PartyDetail', children: inlineRuns(detail, writing) }),
      ),
      paragraph(writing, {
        style: 'PartyDetail',
        spacing: { line: twips(title.partyGap), lineRule: 'exact' },
      }),
    ]),
    ...(front.notice === null ? [] : [text('Notice', front.notice)]),
  ];
}

/** What stands above a letter: its facts, kind and subject. */
export const letterHead = (front: FrontPage, writing: Writing): readonly FileChild[] => [
  ...facts(front, writing),
  paragraph(writing, { style: 'LetterKind', children: textRuns(front.kind, writing) }),
  paragraph(writing, { style: 'LetterSubject', children: textRuns(front.title, writing) }),
];

const facts = (front: FrontPage, writing: Writing): readonly FileChild[] =>
  front.facts.length === 0
    ? []
    : [
        factsTable(
          front.facts.map((fact) =>
            factRow(textRuns(fact.label, writing), inlineRuns(fact.value, writing), writing),
          ),
          writing,
        ),
      ];

const labelWidth = twipsOfMm(title.facts.labelWidthMm);
const valueWidth = ({ page }: Writing): number => twipsOfMm(page.textWidthMm) - labelWidth;

export const factsTable = (rows: readonly TableRow[], writing: Writing): FileChild =>
  grid(rows, [labelWidth, valueWidth(writing)], writing);

export function factRow(
  label: readonly XmlComponent[],
  value: readonly XmlComponent[],
  writing: Writing,
): TableRow {
  const cell = (width: number, style: string, children: readonly XmlComponent[]): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [paragraph(writing, { style, children })],
    });
  return new TableRow({
    cantSplit: true,
    children: [cell(labelWidth, 'FactLabel', label), cell(valueWidth(writing), 'Fact', value)],
  });
}
