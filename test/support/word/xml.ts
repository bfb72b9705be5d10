/** A small reader of the well-formed XML that our own exporters write: no DTD, no processing. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gy;
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, digits?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16))
        : (NAMED[name] ?? `&${name};`),
  );

export function parseXml(xml: string): XmlNode {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: (XmlNode | string)[];
  }
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closing, name, attributes, empty, text] = match;
    const top = stack.at(-1);
    if (top === undefined) throw new Error('XML closes more than it opens');
    if (text !== undefined) top.children.push(decoded(text));
    else if (closing === '/') {
      if (top.name !== name) throw new Error(`XML closes ${name} where ${top.name} is open`);
      stack.pop();
    } else if (name !== undefined) {
      const node: Open = { name, attributes: {}, children: [] };
      for (const [, key = '', value = ''] of (attributes ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)) {
        node.attributes[key] = decoded(value);
      }
      top.children.push(node);
      if (empty !== '/') stack.push(node);
    }
  }
  if (end !== xml.length || stack.length !== 1) throw new Error(`XML ends or breaks off at ${end}`);
  const element = root.children.find((child) => typeof child !== 'string');
  if (element === undefined || typeof element === 'string') throw new Error('XML has no element');
  return element;
}

export const elements = (node: XmlNode): readonly XmlNode[] =>
  node.children.filter((child) => typeof child !== 'string');

export const child = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node && elements(node).find((one) => one.name === name);

/** All elements of that name below a node, in document order. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  return elements(node).flatMap((one) => [
    ...(one.name === name ? [one] : []),
    ...descendants(one, name),
  ]);
}

/** The text directly within an element. */
export const ownText = (node: XmlNode): string =>
  node.children.filter((one) => typeof one === 'string').join('');
