import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { TrackedText } from '#shared/read/redline/tracked-text.ts';
import { aligned } from './align.ts';
import type { CounterpartyChange } from './change.ts';
import { changesOf } from './describe.ts';
import { Effort } from './effort.ts';
import { filePassages, type FilePassage } from './file-passages.ts';
import { passagesOf, type Passage } from './passages.ts';
import { regionsOf } from './regions.ts';
import { runningRegions } from './running.ts';
import { similarity } from './similarity.ts';

/**
 * Everything that a Word file has otherwise than the agreement as it was sent, clause by clause, with
 * the comments in it. `sent` is the version that the file was made of: the one embedded in it, or the
 * open draft. Tracked changes come with their author; what differs besides them is untracked. For a
 * file that is not ours every difference is untracked.
 *
 * Nothing is dropped: what stands in tables and forms is listed as to be made there by hand.
 */
export function changesIn(sent: Agreement, file: TrackedText): readonly CounterpartyChange[] {
  const { document } = assemble(sent);
  const ours = passagesOf(document).filter(({ text }) => text.trim() !== '');
  const theirs = filePassages(file.blocks);
  const effort = new Effort();
  const regions = [
    ...regionsOf(ours, theirs, matches(ours, theirs, effort)),
    ...(file.running === null ? [] : runningRegions(document, file.running)),
  ];
  return changesOf(sent, regions, file, effort);
}

/** The passage of ours that each of theirs was, by position; those that were nothing are not in it. */
function matches(
  ours: readonly Passage[],
  theirs: readonly FilePassage[],
  effort: Effort,
): ReadonlyMap<number, number> {
  const there = theirs.flatMap((passage, at) =>
    passage.text === null || passage.text.trim() === ''
      ? []
      : [{ text: passage.text, passage, at }],
  );
  const alike = similarity();
  const anchors = trustedAnchors(ours, there, alike);
  type Either = {
    readonly text: string;
    readonly anchor?: string | null;
    readonly passage?: FilePassage;
  };
  const pairs = aligned<Either>(
    ours,
    there,
    {
      // The bookmarks of headings and tables survive in Word whatever is written around them.
      record: ({ anchor, passage }) =>
        [anchor ?? '', ...(passage?.bookmarks ?? [])].find((name) => anchors.has(name)) ?? null,
      words: ({ text }) => text,
      similar: (one, other) => {
        const anchor = one.anchor ?? '';
        const isSame = anchors.has(anchor) && other.passage?.bookmarks.includes(anchor) === true;
        return isSame || alike(one.text, other.text);
      },
    },
    effort,
  );
  return new Map(
    pairs.flatMap(({ base, target }) =>
      base === null || target === null ? [] : [[there[target]!.at, base] as const],
    ),
  );
}

/**
 * The bookmarks that tell which heading is which. They are numbers of clauses: in a file that was made
 * of another version they stand at other clauses, and then none of them is worth anything.
 */
function trustedAnchors(
  ours: readonly Passage[],
  theirs: readonly { readonly text: string; readonly passage: FilePassage }[],
  alike: (a: string, b: string) => boolean,
): ReadonlySet<string> {
  const texts = new Map(
    ours.flatMap(({ anchor, text }) => (anchor === null ? [] : [[anchor, text] as const])),
  );
  let [right, wrong] = [0, 0];
  for (const { text, passage } of theirs)
    for (const name of passage.bookmarks) {
      const own = texts.get(name);
      if (own === undefined) continue;
      if (alike(own, text)) right += 1;
      else wrong += 1;
    }
  return right > 2 * wrong ? new Set(texts.keys()) : new Set();
}
