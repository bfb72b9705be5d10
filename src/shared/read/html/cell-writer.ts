import type { Inlines, Mark, Source } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { raised } from '#shared/read/raised.ts';
import { InlineWriter } from './inline-writer.ts';
import { nextMarker, openList, type OpenList } from './markers.ts';
import { isBlock, omissionOf, type Omissions } from './omitted.ts';
import type { Element } from './tree.ts';

/** What the elements of running text say of its type. */
export const MARKS: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  dfn: 'italic',
  var: 'italic',
  u: 'underline',
  ins: 'underline',
};

/** The paragraphs of a cell; a table within it becomes paragraphs too. */
export class CellWriter {
  readonly paragraphs: Inlines[] = [];
  readonly #omissions: Omissions;
  readonly #source: Source;
  readonly #words = new InlineWriter();
  readonly #before: (readonly Mark[])[] = [];
  readonly #lists: OpenList[] = [];
  #marks: readonly Mark[] = [];
  #superior = 0;

  constructor(omissions: Omissions, source: Source) {
    this.#omissions = omissions;
    this.#source = source;
  }

  open(element: Element): boolean {
    const { tagName } = element;
    const why = omissionOf(element);
    if (why !== null) {
      this.#omissions.add(element, why);
      return false;
    }
    if (tagName === 'br') this.#words.lineBreak();
    else if (tagName === 'td' || tagName === 'th') this.#words.flow(' ', this.#marks);
    else if (isBlock(element)) this.flush();
    if (tagName === 'ul' || tagName === 'ol') this.#lists.push(openList(element));
    if (tagName === 'li') {
      const list = this.#lists.at(-1) ?? openList(element);
      this.#words.flow(`${nextMarker(list, element)} `, this.#marks);
    }
    if (tagName === 'sup') this.#superior += 1;
    const mark = MARKS[tagName] ?? (tagName === 'th' ? 'bold' : undefined);
    this.#before.push(this.#marks);
    if (mark && !this.#marks.includes(mark)) this.#marks = [...this.#marks, mark];
    return true;
  }

  close(element: Element): void {
    const { tagName } = element;
    this.#marks = this.#before.pop() ?? [];
    if (tagName === 'sup') this.#superior -= 1;
    if (tagName === 'ul' || tagName === 'ol') this.#lists.pop();
    if (tagName === 'td' || tagName === 'th') this.#words.flow(' ', this.#marks);
    else if (isBlock(element)) this.flush();
  }

  text(value: string): void {
    const text = this.#omissions.visible(value, this.#source);
    this.#words.flow(this.#superior > 0 ? raised(text) : text, this.#marks);
  }

  flush(): void {
    const words = this.#words.take();
    if (/[^\s•]/.test(inlineText(words))) this.paragraphs.push(words);
  }
}
