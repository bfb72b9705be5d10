import type { Inline, Inlines, Mark } from '#shared/document/document.ts';

/** Gathers the words of one block: spaces as a browser shows them, neighbours of the same marks joined. */
export class InlineWriter {
  #parts: { text: string; marks: readonly Mark[] }[] = [];
  #space = false;
  /** Of the last piece: to look at the whole would take longer with each. */
  #endsInSpace = true;
  #length = 0;

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Of the words so far. */
  get length(): number {
    return this.#length;
  }

  /** Words in which any white space counts as one space, and none at the ends. */
  flow(text: string, marks: readonly Mark[]): void {
    const words = text.replace(/[\s\u00a0]+/g, ' ');
    if (words === '') return;
    if (words.startsWith(' ')) this.#space = true;
    const inner = words.trim();
    if (inner === '') return;
    this.#append((this.#space && !this.#endsInSpace ? ' ' : '') + inner, marks);
    this.#space = words.endsWith(' ');
  }

  /** Words as they are, line feeds included. */
  verbatim(text: string, marks: readonly Mark[]): void {
    if (text !== '') this.#append(text, marks);
    this.#space = false;
  }

  lineBreak(): void {
    this.#space = false;
    if (!this.isEmpty) this.#append('\n', this.#parts.at(-1)!.marks);
  }

  /** What was gathered, and begins anew. */
  take(): Inlines {
    const parts = this.#parts;
    this.#parts = [];
    this.#space = false;
    this.#endsInSpace = true;
    this.#length = 0;
    return trimmed(parts);
  }

  #append(text: string, marks: readonly Mark[]): void {
    this.#length += text.length;
    this.#endsInSpace = /\s/.test(text.charAt(text.length - 1));
    const last = this.#parts.at(-1);
    if (last && last.marks.join() === marks.join()) last.text += text;
    else this.#parts.push({ text, marks });
  }
}

/** Without line feeds at the ends, and with two at most between words. */
function trimmed(
  parts: readonly { readonly text: string; readonly marks: readonly Mark[] }[],
): Inlines {
  const inlines = parts.map(({ text, marks }): Inline => ({ type: 'text', text, marks }));
  while (inlines.length > 0) {
    const last = inlines.at(-1)!;
    const text = last.text.trimEnd();
    if (text !== '') {
      inlines[inlines.length - 1] = { ...last, text: text.replace(/\n{3,}/g, '\n\n') };
      break;
    }
    inlines.pop();
  }
  return inlines;
}
