import { TableCell, TableRow, WidthType, type FileChild } from 'docx';
import type { FrontPage } from '#shared/document/document.ts';
import { page, title } from '#shared/export/appearance.ts';
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
    ...(front.facts.length > 0 ? [facts(front, writing)] : []),
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

function facts(front: FrontPage, writing: Writing): FileChild {
  const labelWidth = twipsOfMm(title.facts.labelWidthMm);
  const valueWidth = twipsOfMm(page.textWidthMm) - labelWidth;
  const cell = (width: number, style: string, children: ReturnType<typeof inlineRuns>): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [paragraph(writing, { style, children })],
    });
  const rows = front.facts.map(
    (fact) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(labelWidth, 'FactLabel', textRuns(fact.label, writing)),
          cell(valueWidth, 'Fact', inlineRuns(fact.value, writing)),
        ],
      }),
  );
  return grid(rows, [labelWidth, valueWidth], writing);
}
