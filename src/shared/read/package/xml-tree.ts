import type { XmlElement, XmlNode } from './xml.ts';

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The first child element of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const node of element.children)
    if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined
    ? []
    : element.children.filter((node): node is XmlElement => isElement(node) && node.name === name);

/** All elements of that name below, in document order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const look = (from: XmlElement): void => {
    for (const node of from.children) {
      if (typeof node === 'string') continue;
      if (node.name === name) found.push(node);
      look(node);
    }
  };
  look(element);
  return found;
}

/** All text within, that of descendants too. */
export function textWithin(element: XmlElement): string {
  let text = '';
  for (const node of element.children) text += isElement(node) ? textWithin(node) : node;
  return text;
}

/** The attribute w:val, by which most of WordprocessingML says what it has to say. */
export const val = (element: XmlElement | undefined): string | undefined =>
  element?.attributes['w:val'];

/** An element that is on by being there, unless it says otherwise (ST_OnOff); undefined: not there. */
export function onOff(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  const value = val(element);
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}

/** A whole number within bounds, else the other one. */
export function integer(
  text: string | undefined,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  const value = text !== undefined && /^[+-]?\d{1,15}$/.test(text) ? Number(text) : otherwise;
  return Math.min(Math.max(value, least), most);
}
