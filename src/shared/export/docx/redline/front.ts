import type { FileChild } from 'docx';
import type { FrontPage, Inlines } from '#shared/document/document.ts';
import type { Changed, Pieces, RedlineFront } from '#shared/document/redline.ts';
import { wordsOf } from '#shared/document/redline.ts';
import { title } from '#shared/export/appearance.ts';
import { factRow, factsTable } from '#shared/export/docx/front-page.ts';
import { twips, twipsOfMm } from '#shared/export/docx/lengths.ts';
import { paragraph, type ParagraphContent } from '#shared/export/docx/paragraph.ts';
import { inlineRuns, textRuns, type Writing } from '#shared/export/docx/runs.ts';
import { pieceRuns, type BothWritings } from './pieces.ts';
import type { TrackedChange } from './tracking.ts';

/** The title page with its changes. */
export function frontWithChanges(
  front: RedlineFront,
  writings: BothWritings,
): readonly FileChild[] {
  const { target: writing, tracking } = writings;
  const text = (style: string, pieces: Pieces, options: ParagraphContent = {}): FileChild =>
    paragraph(writing, { style, ...options, children: pieceRuns(pieces, writings) });
  const whole = (change: TrackedChange, build: (side: Writing) => readonly FileChild[]) =>
    tracking.whole(change, build(change === 'deleted' ? writings.base : writing));
  return [
    text('DocumentKind', front.kind, { spacing: { before: twipsOfMm(title.topMm) } }),
    text('Title', front.title),
    ...(front.facts.length > 0 ? [facts(front.facts, writings)] : []),
    ...betweenLine(front, writings),
    ...front.parties.flatMap((party) => {
      if (party.change !== 'both')
        return whole(party.change, (side) => partyLines(party.whole, side));
      return [
        text('PartyName', party.name),
        ...capacityLine(party.capacity, writings),
        ...party.details.flatMap((detail) =>
          detail.change === 'both'
            ? [text('PartyDetail', detail.pieces)]
            : whole(detail.change, (side) => [detailLine(detail.whole, side)]),
        ),
        gap(writing),
      ];
    }),
    ...front.notice.flatMap((notice) =>
      notice.change === 'both'
        ? [text('Notice', notice.pieces)]
        : whole(notice.change, (side) => [
            paragraph(side, { style: 'Notice', children: textRuns(notice.whole, side) }),
          ]),
    ),
  ];
}

type Party = FrontPage['parties'][number];

const partyLines = (party: Party, writing: Writing): readonly FileChild[] => [
  paragraph(writing, { style: 'PartyName', children: inlineRuns(party.name, writing) }),
  ...(party.capacity === ''
    ? []
    : [
        paragraph(writing, {
          style: 'PartyCapacity',
          children: textRuns(party.capacity, writing),
        }),
      ]),
  ...party.details.map((detail) => detailLine(detail, writing)),
  gap(writing),
];

const detailLine = (detail: Inlines, writing: Writing): FileChild =>
  paragraph(writing, { style: 'PartyDetail', children: inlineRuns(detail, writing) });

const gap = (writing: Writing): FileChild =>
  paragraph(writing, {
    style: 'PartyDetail',
    spacing: { line: twips(title.partyGap), lineRule: 'exact' },
  });

/** A line that stands there only where one side at least has words for it. */
function capacityLine(capacity: Pieces, writings: BothWritings): readonly FileChild[] {
  const [before, after] = [wordsOf(capacity, 'base'), wordsOf(capacity, 'target')];
  if (before === '' && after === '') return [];
  const line = paragraph(writings.target, {
    style: 'PartyCapacity',
    children: pieceRuns(capacity, writings),
  });
  if (before !== '' && after !== '') return [line];
  return [writings.tracking.end(before === '' ? 'inserted' : 'deleted', line)];
}

/** Between no parties nothing is said. */
function betweenLine(front: RedlineFront, writings: BothWritings): readonly FileChild[] {
  const has = (change: TrackedChange) =>
    front.parties.some((party) => party.change === 'both' || party.change === change);
  const [before, after] = [has('deleted'), has('inserted')];
  if (before && after)
    return [
      paragraph(writings.target, {
        style: 'Between',
        children: pieceRuns(front.betweenLabel, writings),
      }),
    ];
  if (!before && !after) return [];
  const [change, side, words] = after
    ? (['inserted', writings.target, wordsOf(front.betweenLabel, 'target')] as const)
    : (['deleted', writings.base, wordsOf(front.betweenLabel, 'base')] as const);
  return writings.tracking.whole(change, [
    paragraph(side, { style: 'Between', children: textRuns(words, side) }),
  ]);
}

function facts(list: RedlineFront['facts'], writings: BothWritings): FileChild {
  const { target: writing, tracking } = writings;
  return factsTable(
    list.map((fact) => {
      if (fact.change === 'both')
        return factRow(textRuns(fact.label, writing), pieceRuns(fact.value, writings), writing);
      const { whole }: Extract<typeof fact, Changed<FrontPage['facts'][number], never>> = fact;
      const side = fact.change === 'deleted' ? writings.base : writing;
      const row = factRow(textRuns(whole.label, side), inlineRuns(whole.value, side), side);
      return tracking.whole(fact.change, [row])[0]!;
    }),
    writing,
  );
}
