import type { Mark } from '#shared/document/document.ts';
import { isOn, type Revision, type Tracked } from '#shared/read/redline/tracked-text.ts';
import { PARAGRAPH_END, type BlockKind, type FlatPart, type TextEdit } from './change.ts';
import { stretches, type Effort } from './effort.ts';
import { blockKindOf, type FilePassage } from './file-passages.ts';
import { withoutCrumbs, wordsIn } from './words.ts';

/** An edit of a text, and who made it. */
export interface FoundEdit extends TextEdit {
  readonly revisions: readonly Revision[];
  readonly tracked: boolean;
  /** Only marks or the kind of a paragraph change. */
  readonly isFormat: boolean;
  /** Ids of the comments on it. */
  readonly comments: readonly string[];
}

/** The words that a comment is on. */
export interface CommentedWords {
  readonly comment: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the file's text, in order. */
interface Unit extends Tracked {
  readonly part: FlatPart;
  readonly text: string;
  readonly formatted: Revision | null;
  /** Of a paragraph's end: whether its style tells what it is. */
  readonly isKindKnown: boolean;
  readonly comments: readonly string[];
}

/** What is in the way of a stretch of words becoming the next. */
interface Step {
  readonly start: number;
  readonly end: number;
  readonly insert: FlatPart | null;
  readonly revision: Revision | null;
  readonly isFormat: boolean;
  readonly comments: readonly string[];
}

const MOST_EDITS = 1_200;

/**
 * What was done to one text of ours: `sent` is its flat text, `kinds` what each of its paragraphs is,
 * and the passages are where it stands in the file. Tracked changes are taken from the file; where the
 * file without them does not read as `sent`, the difference is an untracked change.
 */
export function regionEdits(
  sent: string,
  kinds: readonly BlockKind[],
  passages: readonly FilePassage[],
  effort: Effort,
): { readonly edits: readonly FoundEdit[]; readonly commented: readonly CommentedWords[] } {
  const units = passages.flatMap(unitsOf);
  const steps: Step[] = [];
  const commented: CommentedWords[] = [];
  const walk = new SentWalk(sent, originalOf(units), effort);
  for (const unit of units) {
    if (!isOn(unit, 'rejected')) {
      if (unit.deleted === null) steps.push(inserted(walk.at, unit, unit.inserted));
      continue;
    }
    for (const piece of walk.take(unit.text.length)) {
      if (piece.type === 'gone') {
        steps.push({
          start: piece.start,
          end: piece.end,
          insert: null,
          revision: null,
          isFormat: false,
          comments: [],
        });
        continue;
      }
      const words = sliceOf(unit, piece.from, piece.to);
      if (piece.type === 'new') {
        if (unit.deleted === null) steps.push(inserted(piece.at, words, null));
        continue;
      }
      const { start } = piece;
      const end = start + words.text.length;
      for (const comment of unit.comments) commented.push({ comment, start, end });
      const kind =
        words.part.type === 'end' && words.isKindKnown ? kinds[endsBefore(sent, start)] : undefined;
      if (unit.deleted !== null)
        steps.push({
          start,
          end,
          insert: null,
          revision: unit.deleted,
          isFormat: false,
          comments: unit.comments,
        });
      else if (
        (unit.formatted !== null && unit.part.type === 'words') ||
        (kind !== undefined && isOtherKind(words.part, kind))
      )
        steps.push({
          start,
          end,
          insert: words.part,
          revision: unit.formatted,
          isFormat: true,
          comments: unit.comments,
        });
    }
  }
  for (const piece of walk.rest())
    steps.push({ ...piece, insert: null, revision: null, isFormat: false, comments: [] });
  return { edits: joined(steps), commented };
}

const inserted = (at: number, unit: Unit, revision: Revision | null): Step => ({
  start: at,
  end: at,
  insert: unit.part,
  revision,
  isFormat: false,
  comments: unit.comments,
});

const originalOf = (units: readonly Unit[]): string =>
  units
    .filter((unit) => isOn(unit, 'rejected'))
    .map(({ text }) => text)
    .join('');

function unitsOf({ paragraphs }: FilePassage): readonly Unit[] {
  return paragraphs.flatMap((paragraph): readonly Unit[] => [
    ...paragraph.pieces
      .filter(({ text }) => text !== '')
      .map(({ text, marks, formatted, comments, ...tracked }) => ({
        text,
        part: { type: 'words' as const, text, marks },
        formatted:
          formatted !== null && !sameMarks(formatted.before, marks) ? formatted.revision : null,
        isKindKnown: false,
        comments,
        inserted: tracked.inserted,
        deleted: tracked.deleted,
      })),
    {
      ...paragraph.mark,
      text: PARAGRAPH_END,
      part: { type: 'end', kind: blockKindOf(paragraph) ?? { type: 'paragraph' } },
      formatted: paragraph.former?.revision ?? null,
      isKindKnown: blockKindOf(paragraph) !== null,
      comments: [],
    },
  ]);
}

const sameMarks = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

const endsBefore = (sent: string, at: number): number =>
  sent.slice(0, at).split(PARAGRAPH_END).length - 1;

const sliceOf = (unit: Unit, from: number, to: number): Unit => {
  const text = unit.text.slice(from, to);
  return { ...unit, text, part: unit.part.type === 'words' ? { ...unit.part, text } : unit.part };
};

const isOtherKind = (part: FlatPart, kind: BlockKind): boolean =>
  part.type === 'end' && JSON.stringify(part.kind) !== JSON.stringify(kind);

type SentPiece =
  /** Words of ours: from `start` there, `from`–`to` of what was asked for. */
  | { readonly type: 'same'; readonly start: number; readonly from: number; readonly to: number }
  /** Words of ours that are not in the file. */
  | { readonly type: 'gone'; readonly start: number; readonly end: number }
  /** Words of the file that are not ours; they stand at `at`. */
  | { readonly type: 'new'; readonly at: number; readonly from: number; readonly to: number };

/** Goes along the file's text before tracked changes, and says what each stretch of it is in ours. */
class SentWalk {
  readonly #stretches: readonly {
    readonly same: boolean;
    readonly sent: readonly [number, number];
    readonly file: readonly [number, number];
  }[];
  #index = 0;
  #told = -1;
  #position = 0;
  #at = 0;

  constructor(sent: string, file: string, effort: Effort) {
    const [ours, theirs] = [wordsIn(sent), wordsIn(file)];
    const [sentAt, fileAt] = [offsetsOf(ours), offsetsOf(theirs)];
    const found = stretches(ours, theirs, effort, { most: MOST_EDITS });
    this.#stretches = withoutCrumbs(found, ({ base }) => ours.slice(...base).join('')).map(
      ({ same, base, target }) => ({
        same,
        sent: [sentAt[base[0]]!, sentAt[base[1]]!],
        file: [fileAt[target[0]]!, fileAt[target[1]]!],
      }),
    );
  }

  /** Where the next words of ours begin. */
  get at(): number {
    return this.#at;
  }

  take(count: number): readonly SentPiece[] {
    const pieces: SentPiece[] = [];
    let taken = 0;
    while (taken < count) {
      pieces.push(...this.#gone());
      const stretch = this.#stretches[this.#index];
      if (stretch === undefined) break;
      const length = Math.min(count - taken, stretch.file[1] - this.#position);
      if (length > 0) {
        const span = { from: taken, to: taken + length };
        if (stretch.same) {
          const start = stretch.sent[0] + this.#position - stretch.file[0];
          pieces.push({ type: 'same', start, ...span });
          this.#at = start + length;
        } else pieces.push({ type: 'new', at: this.#at, ...span });
        taken += length;
        this.#position += length;
      }
      if (this.#position >= stretch.file[1]) this.#index += 1;
    }
    return pieces;
  }

  /** What is left of ours when the file's text is at its end. */
  rest(): readonly { readonly start: number; readonly end: number }[] {
    const pieces: { readonly start: number; readonly end: number }[] = [];
    for (; this.#index < this.#stretches.length; this.#index += 1)
      for (const piece of this.#gone())
        if (piece.type === 'gone') pieces.push({ start: piece.start, end: piece.end });
    return pieces;
  }

  /** Words of ours that a stretch does not have are told once, before its own. */
  #gone(): readonly SentPiece[] {
    const stretch = this.#stretches[this.#index];
    if (stretch === undefined || stretch.same || this.#told === this.#index) return [];
    this.#told = this.#index;
    const [start, end] = stretch.sent;
    this.#at = end;
    return start === end ? [] : [{ type: 'gone', start, end }];
  }
}

function offsetsOf(words: readonly string[]): readonly number[] {
  const offsets = [0];
  for (const word of words) offsets.push(offsets.at(-1)! + word.length);
  return offsets;
}

/** Steps that nothing kept stands between are one edit, whoever made them: none of them stands alone. */
function joined(steps: readonly Step[]): readonly FoundEdit[] {
  const edits: FoundEdit[] = [];
  for (const step of steps) {
    const last = edits.at(-1);
    const one: FoundEdit = {
      start: step.start,
      end: step.end,
      insert: step.insert === null ? [] : [step.insert],
      revisions: step.revision === null ? [] : [step.revision],
      tracked: step.revision !== null,
      isFormat: step.isFormat,
      comments: step.comments,
    };
    if (last === undefined || one.start > last.end) edits.push(one);
    else
      edits[edits.length - 1] = {
        start: last.start,
        end: Math.max(last.end, one.end),
        insert: withPart(last.insert, step.insert),
        revisions: [...last.revisions, ...one.revisions],
        tracked: last.tracked && one.tracked,
        isFormat: last.isFormat && one.isFormat,
        comments: [...new Set([...last.comments, ...one.comments])],
      };
  }
  return edits;
}

function withPart(parts: readonly FlatPart[], part: FlatPart | null): readonly FlatPart[] {
  if (part === null) return parts;
  const last = parts.at(-1);
  return last?.type === 'words' && part.type === 'words' && sameMarks(last.marks, part.marks)
    ? [...parts.slice(0, -1), { ...last, text: last.text + part.text }]
    : [...parts, part];
}
