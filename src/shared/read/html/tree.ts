import {
  defaultTreeAdapter,
  parse,
  parseFragment,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Tree,
  type TreeAdapter,
} from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;
export type Parent = Tree.ParentNode;

/** Elements stand within each other more deeply than anybody would write. */
export class TooDeep extends Error {}

/** The tree of a page, with the line of each element. Throws {@link TooDeep}; nothing else stops it. */
export const pageTree = (html: string, deepest: number): Tree.Document =>
  parse(html, { sourceCodeLocationInfo: true, treeAdapter: countingAdapter(deepest) });

export const fragmentTree = (html: string, deepest: number): Tree.DocumentFragment =>
  parseFragment(html, { treeAdapter: countingAdapter(deepest) });

/** The parser looks through all open elements for many a tag: their number must not grow without end. */
function countingAdapter(deepest: number): TreeAdapter<DefaultTreeAdapterMap> {
  let open = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      open += 1;
      if (open > deepest) throw new TooDeep();
    },
    onItemPop() {
      open -= 1;
    },
  };
}

export const isElement = (node: Node | Parent): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** An attribute that counts; null where it does not. */
export function countAttribute(element: Element, name: string, most: number): number | null {
  const value = /^\s*\+?(\d{1,9})/.exec(attribute(element, name) ?? '')?.[1];
  return value === undefined ? null : Math.min(Number(value), most);
}

export interface Visitor {
  /** False: its content is not visited, and it is not closed. */
  open(element: Element): boolean;
  close(element: Element): void;
  text(value: string): void;
}

/** Goes through what is below a node, in order. Not recursive: a page may be nested deeply. */
export function visit(root: Parent, visitor: Visitor): void {
  const stack: { readonly parent: Parent; next: number }[] = [{ parent: root, next: 0 }];
  for (;;) {
    const top = stack.at(-1)!;
    const node = top.parent.childNodes[top.next];
    top.next += 1;
    if (node === undefined) {
      stack.pop();
      if (stack.length === 0) return;
      visitor.close(top.parent as Element);
    } else if (isText(node)) visitor.text(node.value);
    else if (isElement(node) && visitor.open(node)) stack.push({ parent: node, next: 0 });
  }
}

/** The first element below a node for which `wanted` holds, in order; `into` says where to look. */
export function findElement(
  root: Parent,
  wanted: (element: Element) => boolean,
  into: (element: Element) => boolean = () => true,
): Element | null {
  const stack: Node[] = [...root.childNodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (!isElement(node)) continue;
    if (wanted(node)) return node;
    if (into(node)) for (const child of [...node.childNodes].reverse()) stack.push(child);
  }
  return null;
}

/** All text below a node with single spaces, at most as many characters as asked for. */
export function textWithin(root: Parent, most = 10_000): string {
  let text = '';
  const stack: Node[] = [...root.childNodes].reverse();
  while (stack.length > 0 && text.length < most) {
    const node = stack.pop()!;
    if (isText(node)) text += node.value;
    else if (isElement(node) && !NEVER_TEXT.has(node.tagName)) {
      text += INLINE.has(node.tagName) ? '' : ' ';
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  return text.slice(0, most).replace(/\s+/g, ' ').trim();
}

/** What runs, loads or draws, and never is text of the page. */
export const NEVER_TEXT: ReadonlySet<string> = new Set(
  (
    'script style template noscript noframes noembed svg math iframe frame frameset object embed applet ' +
    'canvas audio video map head link meta base title plaintext portal fencedframe'
  ).split(' '),
);

/** Elements that stand within a line. All others begin a block of their own. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big blink br button cite code data del dfn em font i img input ins kbd label mark ' +
    'nobr output q rb rp rt ruby s samp select small span strike strong sub sup textarea time tt u var wbr'
  ).split(' '),
);
