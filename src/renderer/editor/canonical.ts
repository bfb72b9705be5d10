import {
  MarkSchema,
  type Block,
  type Mark,
  type RichText,
  type Run,
} from '#shared/agreement/rich-text.ts';
import { printable } from '#shared/base/text.ts';

/**
 * The one form of a text that the editor gives back: neighbouring words of the same marks are one
 * run, marks stand in a fixed order, empty runs are gone, a line feed carries the marks of the words
 * before it (a line break in the editor has none of its own), and a text without words is [].
 */
export function canonical(body: RichText): RichText {
  return canonicalBlocks(
    body.map((block) => {
      const runs = new RunList();
      for (const run of block.runs) {
        if (run.type === 'text') runs.addText(run.text, run.marks);
        else runs.addToken({ ...run, marks: inOrder(run.marks) });
      }
      return { ...block, runs: runs.all };
    }),
  );
}

/** An editor always shows a paragraph to write in; the model stores none where there are no words. */
export function canonicalBlocks(blocks: readonly Block[]): RichText {
  const [only] = blocks;
  return blocks.length === 1 && only?.type === 'paragraph' && only.runs.length === 0 ? [] : blocks;
}

/** Collects runs of one block and joins what belongs together. */
export class RunList {
  readonly all: Run[] = [];

  addText(text: string, marks: readonly Mark[]): void {
    for (const piece of printable(text).split(/(\n)/)) {
      if (piece === '\n') this.addLineBreak();
      else if (piece !== '') this.#append(piece, inOrder(marks));
    }
  }

  addLineBreak(): void {
    const before = this.all.at(-1);
    this.#append('\n', before?.type === 'text' ? before.marks : []);
  }

  addToken(run: Exclude<Run, { type: 'text' }>): void {
    this.all.push(run);
  }

  #append(text: string, marks: readonly Mark[]): void {
    const before = this.all.at(-1);
    if (before?.type === 'text' && before.marks.join() === marks.join())
      this.all[this.all.length - 1] = { ...before, text: before.text + text };
    else this.all.push({ type: 'text', text, marks });
  }
}

const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  MarkSchema.options.filter((mark) => marks.includes(mark));
