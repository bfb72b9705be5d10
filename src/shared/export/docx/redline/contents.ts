import type { FileChild, Paragraph } from 'docx';
import type { Heading } from '#shared/document/document.ts';
import type { Redline } from '#shared/document/redline.ts';
import { CONTENTS_CODE, ContentsBlock, contentsEntry } from '#shared/export/docx/contents.ts';
import { paragraph } from '#shared/export/docx/paragraph.ts';
import { fieldRuns, type Writing } from '#shared/export/docx/runs.ts';
import type { NodePair } from './body.ts';
import { replacedRuns, type BothWritings } from './pieces.ts';
import type { TrackedChange } from './tracking.ts';

/**
 * The table of contents with its changes: entries that differ are deleted and inserted whole. Word
 * writes them anew when it updates the table; until then each side shows its own.
 *
 * The field that makes it a table of contents is on both sides: it begins with the first entry, whose
 * words may be a change, and ends in a line of its own.
 */
export function contentsWithChanges(
  redline: Redline,
  pairs: readonly NodePair[],
  writings: BothWritings,
): readonly FileChild[] {
  const { base, target, tracking } = writings;
  const entries: Paragraph[] = [];
  const [begin, code, separate, end] = fieldRuns(CONTENTS_CODE, []);
  const field = [begin, code, separate].filter((run) => run !== undefined);
  for (const pair of pairs) {
    const [before, after] = [headingOf(pair.base), headingOf(pair.target)];
    if (before !== null && after !== null && shown(before) === shown(after)) {
      entries.push(
        contentsEntry(after, undefined, target, {
          before: entries.length === 0 ? field : [],
          after: [],
        }),
      );
      continue;
    }
    const changed = (change: TrackedChange, heading: Heading | null, side: Writing): void => {
      if (heading === null) return;
      const ends = { before: entries.length === 0 ? field : [], after: [] };
      const line = contentsEntry(heading, undefined, side, ends, (link) =>
        tracking.runs(change, link),
      );
      entries.push(tracking.end(change, line));
    };
    changed('deleted', before, base);
    changed('inserted', after, target);
  }
  if (entries.length === 0) return [];
  const label = (side: 'base' | 'target'): string =>
    pairs.some((pair) => headingOf(pair[side]) !== null) ? redline[side].labels.contents : '';
  return [
    new ContentsBlock([
      paragraph(target, {
        style: 'ContentsHeading',
        pageBreakBefore: true,
        children: replacedRuns(label('base'), label('target'), writings),
      }),
      ...entries,
      paragraph(target, {
        style: 'TOC2',
        spacing: { line: 20, lineRule: 'exact', after: 0 },
        children: end === undefined ? [] : [end],
      }),
    ]),
  ];
}

const headingOf = (node: NodePair['base']): Heading | null =>
  node?.type === 'heading' ? node : null;

const shown = ({ level, number, text }: Heading): string =>
  JSON.stringify([level, number?.label ?? null, text.map((inline) => inline.text).join('')]);
