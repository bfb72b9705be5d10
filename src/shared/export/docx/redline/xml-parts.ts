/**
 * Elements as `docx` hands them to its XML writer: an object of one key, the name; its value is the
 * list of parts, or the attributes alone, or nothing. Text is a string.
 */
export type XmlTree = { readonly [name: string]: XmlContent };
type XmlContent = readonly XmlPart[] | { readonly _attr?: XmlAttributes } | string | number;
type XmlAttributes = Readonly<Record<string, string | number | undefined>>;
export type XmlPart = XmlTree | { readonly _attr: XmlAttributes } | string;

/** Null for text and attributes. */
export function treeName(part: XmlPart): string | null {
  if (typeof part === 'string') return null;
  const [name] = Object.keys(part);
  return name === undefined || name === '_attr' ? null : name;
}

/** Its attributes, if it has any, then its children. */
export function partsOf(tree: XmlTree): readonly XmlPart[] {
  const content = Object.values(tree)[0];
  if (Array.isArray(content)) return content as readonly XmlPart[];
  if (typeof content === 'string' || typeof content === 'number') return [`${content}`];
  const attributes = (content as { readonly _attr?: XmlAttributes } | undefined)?._attr;
  return attributes === undefined ? [] : [{ _attr: attributes }];
}

export function namedTree(name: string, parts: readonly XmlPart[]): XmlTree {
  const [first] = parts;
  if (first === undefined) return { [name]: {} };
  // An element without children has its attributes alone.
  if (parts.length === 1 && typeof first === 'object' && '_attr' in first) return { [name]: first };
  return { [name]: parts };
}

export const withParts = (tree: XmlTree, parts: readonly XmlPart[]): XmlTree =>
  namedTree(treeName(tree) ?? '', parts);
