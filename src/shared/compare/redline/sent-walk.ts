import { stretches, type Effort } from './effort.ts';
import { withoutCrumbs, wordsIn } from './words.ts';

const MOST_EDITS = 1_200;

type SentPiece =
  /** Words of ours: from `start` there, `from`–`to` of what was asked for. */
  | { readonly type: 'same'; readonly start: number; readonly from: number; readonly to: number }
  /** Words of ours that are not in the file. */
  | { readonly type: 'gone'; readonly start: number; readonly end: number }
  /** Words of the file that are not ours; they stand at `at`. */
  | { readonly type: 'new'; readonly at: number; readonly from: number; readonly to: number };

/** Goes along the file's text before tracked changes, and says what each stretch of it is in ours. */
export class SentWalk {
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
