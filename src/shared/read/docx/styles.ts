import type { XmlElement } from '#shared/read/package/xml.ts';
import { child, childrenOf, integer, val } from '#shared/read/package/xml-tree.ts';
import { lookOf, over, PLAIN_LOOK, type Look } from './look.ts';

/** Which list a paragraph belongs to; `level` null: the one that the list gives to the style. */
export interface ListUse {
  readonly list: string;
  readonly level: number | null;
  /** The style that says so; null where the paragraph itself does. */
  readonly style: string | null;
}

/** A paragraph style with all that it is based on. */
export interface ParagraphStyle {
  /** Word's own name for it in English, in lower case, whatever the language of the program. */
  readonly name: string;
  /** 0–8; null for body text. */
  readonly outline: number | null;
  readonly numbering: ListUse | null;
  readonly look: Look;
}

export interface Styles {
  /** Without an id: the default paragraph style. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  readonly character: (id: string | undefined) => Look;
  /** Whether a table style sets its first row apart. */
  readonly headsTable: (id: string | undefined) => boolean;
  /** The list that a numbering style stands for. */
  readonly listOf: (numberingStyle: string) => string | undefined;
  /** BCP 47 of the default text, as the file has it. */
  readonly language: string | undefined;
  readonly rightToLeftLanguage: string | undefined;
}

const BODY_TEXT: ParagraphStyle = {
  name: '',
  outline: null,
  numbering: null,
  look: PLAIN_LOOK,
};

/** Reads styles.xml; a file without one has no styles. */
export function stylesOf(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>();
  let byDefault: string | undefined;
  for (const style of root === null ? [] : childrenOf(root, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id === undefined) continue;
    elements.set(id, style);
    const isDefault = /^(?:1|true|on)$/.test(style.attributes['w:default'] ?? '');
    if (isDefault && style.attributes['w:type'] === 'paragraph') byDefault = id;
  }
  const defaults = child(child(child(root ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const base: ParagraphStyle = { ...BODY_TEXT, look: lookOf(defaults) };

  const paragraphs = new Map<string, ParagraphStyle>();
  const paragraph = (id: string, below: number): ParagraphStyle => {
    const known = paragraphs.get(id);
    if (known !== undefined) return known;
    const element = elements.get(id);
    if (element === undefined || element.attributes['w:type'] !== 'paragraph') return base;
    const parent = val(child(element, 'w:basedOn'));
    // A style that is based on itself ends here.
    const style = styleOf(
      id,
      element,
      parent === undefined || below === 0 ? base : paragraph(parent, below - 1),
    );
    paragraphs.set(id, style);
    return style;
  };

  const characters = new Map<string, Look>();
  const character = (id: string, below: number): Look => {
    const known = characters.get(id);
    if (known !== undefined) return known;
    const element = elements.get(id);
    if (element === undefined) return PLAIN_LOOK;
    const parent = val(child(element, 'w:basedOn'));
    const look = over(
      lookOf(child(element, 'w:rPr')),
      parent === undefined || below === 0 ? PLAIN_LOOK : character(parent, below - 1),
    );
    characters.set(id, look);
    return look;
  };

  const language = child(defaults, 'w:lang')?.attributes;
  const ofDefault = child(child(elements.get(byDefault ?? ''), 'w:rPr'), 'w:lang')?.attributes;
  return {
    paragraph: (id) => {
      const chosen = id !== undefined && elements.has(id) ? id : byDefault;
      return chosen === undefined ? base : paragraph(chosen, DEEPEST);
    },
    character: (id) => (id === undefined ? PLAIN_LOOK : character(id, DEEPEST)),
    headsTable: (id) => headsTable(elements, id, DEEPEST),
    listOf: (style) => val(child(child(child(elements.get(style), 'w:pPr'), 'w:numPr'), 'w:numId')),
    language: ofDefault?.['w:val'] ?? language?.['w:val'],
    rightToLeftLanguage: ofDefault?.['w:bidi'] ?? language?.['w:bidi'],
  };
}

/** Word itself follows eleven. */
const DEEPEST = 40;

function styleOf(id: string, element: XmlElement, parent: ParagraphStyle): ParagraphStyle {
  const properties = child(element, 'w:pPr');
  const name = (val(child(element, 'w:name')) ?? id).toLowerCase();
  const builtIn = /^heading ([1-9])$/.exec(name);
  const own = outlineOf(properties);
  return {
    name,
    outline: own === undefined ? (builtIn ? Number(builtIn[1]) - 1 : parent.outline) : own,
    numbering: listUseOf(properties, parent.numbering, id),
    look: over(lookOf(child(element, 'w:rPr')), parent.look),
  };
}

function headsTable(
  elements: ReadonlyMap<string, XmlElement>,
  id: string | undefined,
  below: number,
): boolean {
  const element = elements.get(id ?? '');
  if (element === undefined || below === 0) return false;
  const first = childrenOf(element, 'w:tblStylePr').find(
    ({ attributes }) => attributes['w:type'] === 'firstRow',
  );
  if (first === undefined) return headsTable(elements, val(child(element, 'w:basedOn')), below - 1);
  return (
    lookOf(child(first, 'w:rPr')).bold === true ||
    child(child(first, 'w:tcPr'), 'w:shd') !== undefined
  );
}

/** 0–8, null for body text (9), undefined where nothing is said. */
export function outlineOf(properties: XmlElement | undefined): number | null | undefined {
  const text = val(child(properties, 'w:outlineLvl'));
  if (text === undefined) return undefined;
  const level = integer(text, { least: 0, most: 9, otherwise: 9 });
  return level === 9 ? null : level;
}

/** `w:numPr` over what it is based on: each may give the list, the level or both; list 0 is none. */
export function listUseOf(
  properties: XmlElement | undefined,
  below: ListUse | null,
  style: string | null,
): ListUse | null {
  const numbering = child(properties, 'w:numPr');
  if (numbering === undefined) return below;
  const list = val(child(numbering, 'w:numId'));
  const levelText = val(child(numbering, 'w:ilvl'));
  const level =
    levelText === undefined ? null : integer(levelText, { least: 0, most: 8, otherwise: 0 });
  if (list === undefined)
    return below === null || level === null ? below : { ...below, level, style };
  return list === '0' ? null : { list, level, style };
}
