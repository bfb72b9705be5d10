import type { Mark } from '#shared/document/document.ts';
import type { XmlElement } from '#shared/read/package/xml.ts';
import { child, onOff, val } from '#shared/read/package/xml-tree.ts';

/** What run properties say about the words themselves; undefined: they say nothing. */
export interface Look {
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly underline: boolean | undefined;
  readonly struck: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly raised: boolean | undefined;
  readonly font: string | undefined;
}

export const PLAIN_LOOK: Look = {
  bold: undefined,
  italic: undefined,
  underline: undefined,
  struck: undefined,
  hidden: undefined,
  raised: undefined,
  font: undefined,
};

/** Reads `w:rPr`; right-to-left runs have a bold and an italic of their own. */
export function lookOf(properties: XmlElement | undefined): Look {
  if (properties === undefined || properties.children.length === 0) return PLAIN_LOOK;
  const underline = val(child(properties, 'w:u'));
  const place = val(child(properties, 'w:vertAlign'));
  const fonts = child(properties, 'w:rFonts')?.attributes;
  return {
    bold: onOff(child(properties, 'w:b')) ?? onOff(child(properties, 'w:bCs')),
    italic: onOff(child(properties, 'w:i')) ?? onOff(child(properties, 'w:iCs')),
    underline: underline === undefined ? undefined : underline !== 'none',
    struck: onOff(child(properties, 'w:strike')) ?? onOff(child(properties, 'w:dstrike')),
    hidden: onOff(child(properties, 'w:vanish')),
    raised: place === undefined ? undefined : place === 'superscript',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  };
}

/** What the first says, and where it says nothing, the second. */
export const over = (look: Look, below: Look): Look =>
  look === PLAIN_LOOK
    ? below
    : {
        bold: look.bold ?? below.bold,
        italic: look.italic ?? below.italic,
        underline: look.underline ?? below.underline,
        struck: look.struck ?? below.struck,
        hidden: look.hidden ?? below.hidden,
        raised: look.raised ?? below.raised,
        font: look.font ?? below.font,
      };

const MARKS: readonly (readonly Mark[])[] = [
  [],
  ['bold'],
  ['italic'],
  ['bold', 'italic'],
  ['underline'],
  ['bold', 'underline'],
  ['italic', 'underline'],
  ['bold', 'italic', 'underline'],
];

export const marksOf = ({ bold, italic, underline }: Look): readonly Mark[] =>
  MARKS[(bold === true ? 1 : 0) + (italic === true ? 2 : 0) + (underline === true ? 4 : 0)] ?? [];
