import { inBlock, type Hit } from '#shared/find/find.ts';

/**
 * The words of a hit on the page, in the text of a clause that is shown or written in `control`.
 * Null in a field of a form, and where the text has changed meanwhile.
 */
export function rangeOfHit(control: Element, hit: Hit): Range | null {
  const { block, from, to } = inBlock(hit);
  const paragraph = control.querySelector('.rt-body')?.children[block];
  if (!paragraph) return null;
  const range = document.createRange();
  const [start, end] = [pointAt(paragraph, from, false), pointAt(paragraph, to, true)];
  if (!start || !end) return null;
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const words = hit.in.text.slice(hit.from, hit.to);
  return withoutBreaks(range.toString()) === withoutBreaks(words) ? range : null;
}

/** A break is an element in the editor, and a line feed in a text that is only shown. */
const withoutBreaks = (text: string): string => text.replaceAll('\n', '');

/** A position in all texts of a paragraph together; an end stays in the earlier one. */
function pointAt(paragraph: Element, position: number, isEnd: boolean) {
  const walker = document.createTreeWalker(
    paragraph,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  let rest = position;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) {
      if (rest < node.length || (isEnd && rest === node.length)) return { node, offset: rest };
      rest -= node.length;
    } else if (node.nodeName === 'BR') rest -= 1;
  }
  return null;
}
