import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Document } from '#shared/document/document.ts';
import { Counting } from '#shared/read/docx/counting.ts';
import { listsOf } from '#shared/read/docx/list-definitions.ts';
import { stylesOf } from '#shared/read/docx/styles.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { unpack } from '#shared/read/package/unpack.ts';
import { partOf, trackedText } from '#shared/read/redline/read-tracked.ts';
import { settled, type SettledBlock, type SettledParagraph } from '#shared/read/redline/sides.ts';
import type { TrackedSide } from '#shared/read/redline/tracked-text.ts';
import { wantedLines, type WantedLine } from './lines.ts';

/**
 * Reads a file with tracked changes back, and compares it with what it was made of, paragraph by
 * paragraph and cell by cell: with all changes accepted it must read as `target`, with all rejected as
 * `base`, and Word's numbering must arrive at the labels of each.
 */
export function proven(
  bytes: Uint8Array,
  { base, target }: { readonly base: Document; readonly target: Document },
): Result<Uint8Array, Problem> {
  const file = unpack(bytes, LIMITS);
  if (!file.ok) return file;
  const text = trackedText(file.value);
  if (!text.ok) return text;
  const styleSheet = partOf(file.value, 'word/styles.xml');
  if (!styleSheet.ok) return styleSheet;
  const numbering = partOf(file.value, 'word/numbering.xml');
  if (!numbering.ok) return numbering;
  const lists = listsOf(numbering.value, stylesOf(styleSheet.value));
  for (const [side, document] of [
    ['accepted', target],
    ['rejected', base],
  ] as const) {
    const found = linesOf(settled(text.value.blocks, side), new Counting(lists));
    const difference = firstDifference(wantedLines(document), found);
    if (difference !== null) return err(notProven(side, difference));
  }
  return ok(bytes);
}

interface FoundLine {
  readonly text: string;
  readonly label: string | null;
}

/** The paragraphs with words; those without count in lists all the same. */
function linesOf(blocks: readonly SettledBlock[], counting: Counting): readonly FoundLine[] {
  const lines: FoundLine[] = [];
  const walk = (list: readonly SettledBlock[]): void => {
    for (const block of list) {
      if (block.type === 'table') {
        for (const row of block.rows) for (const cell of row) walk(cell);
        continue;
      }
      const label = labelOf(block, counting);
      if (block.text !== '') lines.push({ text: block.text, label });
    }
  };
  walk(blocks);
  return lines;
}

function labelOf({ kind: { list } }: SettledParagraph, counting: Counting): string | null {
  if (list === null || list.id === '0') return null;
  return counting.next({ list: list.id, level: list.level, style: null })?.text ?? null;
}

interface Difference {
  readonly wanted: WantedLine | undefined;
  readonly found: FoundLine | undefined;
}

function firstDifference(
  wanted: readonly WantedLine[],
  found: readonly FoundLine[],
): Difference | null {
  for (let at = 0; at < Math.max(wanted.length, found.length); at += 1) {
    const [one, other] = [wanted[at], found[at]];
    if (one?.text !== other?.text || one?.label !== other?.label)
      return { wanted: one, found: other };
  }
  return null;
}

const LONGEST_QUOTE = 120;

const quoted = (line: FoundLine | undefined): string => {
  if (line === undefined) return 'nothing';
  const text = `${line.label === null ? '' : `${line.label} `}${line.text}`;
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
};

const notProven = (side: TrackedSide, { wanted, found }: Difference): Problem => ({
  place: { path: '/redline', label: 'Redline' },
  message: `With all changes ${side}, the Word file would read ${quoted(found)} where the ${
    side === 'accepted' ? 'new' : 'old'
  } version reads ${quoted(wanted)}${wanted === undefined ? '' : ` (${wanted.place})`}. It was not written.`,
  remedy: 'Export both versions by themselves, and report this with them.',
});
