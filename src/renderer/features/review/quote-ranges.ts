/** Where the words stand in the clause at a place, if it is on the page; each time they occur. */
export function rangesOf(root: Element, place: string, words: string): readonly Range[] {
  const clause = [...root.querySelectorAll<HTMLElement>('[data-place]')].find(
    ({ dataset }) => dataset['place'] === place,
  );
  if (!clause || words === '') return [];
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const text = nodes.map(({ data }) => data).join('');
  const ranges: Range[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const [from, to] = [pointAt(nodes, at, false), pointAt(nodes, at + words.length, true)];
    if (!from || !to) break;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    ranges.push(range);
  }
  return ranges;
}

/** The text node and offset of a position in all nodes together; an end stays in the earlier node. */
function pointAt(nodes: readonly Text[], position: number, isEnd: boolean) {
  let rest = position;
  for (const node of nodes) {
    if (rest < node.length || (isEnd && rest === node.length)) return { node, offset: rest };
    rest -= node.length;
  }
  return null;
}
