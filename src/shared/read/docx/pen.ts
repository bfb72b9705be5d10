import { raised } from '#shared/read/raised.ts';
import type { Line } from './draft.ts';
import { marksOf, type Look } from './look.ts';
import type { Changes } from './changes.ts';

/** The beginning of left out text that a note quotes. */
const LONGEST_SAMPLE = 120;

/**
 * Takes the words of a file down in reading order: into the line that is being read, into the tracked
 * changes that are open, and into one running text that comments quote from.
 */
export class Pen {
  /** Page breaks that the last program has left, so far; null until there is one. */
  page: number | null = null;
  /** Greater than 0 within what the view or the reading leaves out. */
  muted = 0;
  /** True once the text is as long as it may be; nothing more is taken down. */
  full = false;
  readonly #changes: Changes;
  readonly #shown: string[] = [];
  #length = 0;
  #left: number;
  /** How much of its line was shown when words were last struck out: more since then parts two passages. */
  #piecesAtStrike = 0;

  constructor(changes: Changes, characters: number) {
    this.#changes = changes;
    this.#left = characters;
  }

  /** Length of the shown text so far. */
  get length(): number {
    return this.#length;
  }

  get shownText(): string {
    return this.#shown.join('');
  }

  /** `own`: what the run says; `whole`: with its paragraph's style. */
  write(line: Line, text: string, own: Look, whole: Look): void {
    if (text === '') return;
    this.#changes.text(text);
    if (this.muted > 0) return;
    if (whole.hidden === true) this.hide(line, text);
    else if (whole.struck === true) this.#strike(line, text);
    else if (this.take(text.length)) {
      line.page ??= this.page;
      const words = whole.raised === true ? raised(text) : text;
      line.pieces.push({ text: words, marks: marksOf(own), heavy: whole.bold === true });
      this.#note(words);
    }
  }

  /** Text that is in the file and that no reader sees. */
  hide(line: Line, text: string): void {
    if (this.muted === 0 && line.hidden.length < LONGEST_SAMPLE)
      line.hidden = (line.hidden + text).slice(0, LONGEST_SAMPLE);
  }

  /** Text that its author has crossed out, as words that no longer hold. */
  #strike(line: Line, text: string): void {
    const isApart = line.struck !== '' && this.#piecesAtStrike !== line.pieces.length;
    this.#piecesAtStrike = line.pieces.length;
    if (line.struck.length < LONGEST_SAMPLE)
      line.struck = `${line.struck}${isApart ? ' … ' : ''}${text}`.slice(0, LONGEST_SAMPLE);
  }

  endLine(): void {
    if (this.muted === 0) this.#note('\n');
  }

  pageBreak(): void {
    this.page = (this.page ?? 1) + 1;
  }

  /** Whether so much more text may be kept. */
  take(characters: number): boolean {
    this.full ||= characters > this.#left;
    if (!this.full) this.#left -= characters;
    return !this.full;
  }

  #note(text: string): void {
    this.#shown.push(text);
    this.#length += text.length;
  }
}
