import { invariant } from '#shared/base/invariant.ts';
import { dataView, glyphMap, tablesOf } from './open-type.ts';

/** A TrueType font with the glyphs of a few characters, for text that is typed into a form field. */
export interface FontSubset {
  /** A font file of its own, with a Unicode character map. */
  readonly bytes: Uint8Array;
  /** Advance of a code point in thousandths of the font's size; that of the missing glyph if absent. */
  readonly width: (codePoint: number) => number;
  /** In thousandths of the font's size: left, bottom, right, top of all glyphs together. */
  readonly box: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
}

/** Copied as they are: metrics of the whole font and the program that its hints call. */
const COPIED = ['OS/2', 'cvt ', 'fpgm', 'gasp', 'prep'] as const;

/** Flags of a composite glyph's parts (OpenType, glyf table). */
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/** Cuts a font with TrueType outlines, as the bundled families have, down to `codePoints`. */
export function subsetFont(font: Uint8Array, codePoints: readonly number[]): FontSubset {
  const table = tablesOf(font);
  invariant(table('glyf').length > 0, 'a font of a form field has TrueType outlines');
  const view = (tag: string): DataView => dataView(table(tag));

  const [head, hhea, hmtx, loca] = [view('head'), view('hhea'), view('hmtx'), view('loca')];
  const glyphData = table('glyf');
  const hasLongOffsets = head.getInt16(50) === 1;
  const metricsCount = hhea.getUint16(34);
  const offsetOf = (glyph: number): number =>
    hasLongOffsets ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const outline = (glyph: number): Uint8Array =>
    glyphData.subarray(offsetOf(glyph), offsetOf(glyph + 1));
  const advance = (glyph: number): number => hmtx.getUint16(4 * Math.min(glyph, metricsCount - 1));
  const bearing = (glyph: number): number =>
    glyph < metricsCount
      ? hmtx.getInt16(4 * glyph + 2)
      : hmtx.getInt16(4 * metricsCount + 2 * (glyph - metricsCount));

  const glyphOf = glyphMap(table('cmap'));
  const characters = [...new Set(codePoints)]
    .sort((a, b) => a - b)
    .filter((codePoint) => glyphOf(codePoint) !== 0);
  // Glyph 0 is what stands for a missing character; parts of composites follow as they are met.
  const glyphs = [0];
  const numbers = new Map([[0, 0]]);
  const numberOf = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    glyphs.push(glyph);
    numbers.set(glyph, glyphs.length - 1);
    return glyphs.length - 1;
  };
  for (const codePoint of characters) numberOf(glyphOf(codePoint));
  const outlines: Uint8Array[] = [];
  for (let index = 0; index < glyphs.length; index += 1) {
    outlines.push(renumbered(outline(glyphs[index] ?? 0), numberOf));
  }

  const offsets = [0];
  for (const each of outlines) offsets.push((offsets.at(-1) ?? 0) + padded(each.length));
  const newGlyphs = new Uint8Array(offsets.at(-1) ?? 0);
  outlines.forEach((each, index) => newGlyphs.set(each, offsets[index] ?? 0));

  const newHead = copyOf(table('head'));
  dataView(newHead).setUint32(8, 0);
  dataView(newHead).setInt16(50, 1);
  const newHhea = copyOf(table('hhea'));
  dataView(newHhea).setUint16(34, glyphs.length);
  const newMaxp = copyOf(table('maxp'));
  dataView(newMaxp).setUint16(4, glyphs.length);

  const bytes = fontFile([
    ...COPIED.filter((tag) => table(tag).length > 0).map(
      (tag) => [tag, copyOf(table(tag))] as const,
    ),
    ['cmap', characterMap(characters.map((code) => [code, numberOf(glyphOf(code))]))],
    ['glyf', newGlyphs],
    ['head', newHead],
    ['hhea', newHhea],
    ['hmtx', words(glyphs.flatMap((glyph) => [advance(glyph), bearing(glyph) & 0xffff]))],
    ['loca', longs(offsets)],
    ['maxp', newMaxp],
    ['name', words([0, 0, 6])],
    ['post', longs([0x00030000, 0, 0, 0, 0, 0, 0, 0])],
  ]);
  const scale = 1000 / head.getUint16(18);
  const scaled = (value: number): number => Math.round(value * scale);
  return {
    bytes,
    width: (codePoint) => scaled(advance(glyphOf(codePoint))),
    box: [
      scaled(head.getInt16(36)),
      scaled(head.getInt16(38)),
      scaled(head.getInt16(40)),
      scaled(head.getInt16(42)),
    ],
    ascent: scaled(hhea.getInt16(4)),
    descent: scaled(hhea.getInt16(6)),
  };
}

const padded = (length: number): number => (length + 3) & ~3;
const copyOf = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(2 * values.length);
  values.forEach((value, index) => dataView(bytes).setUint16(2 * index, value));
  return bytes;
}

function longs(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  values.forEach((value, index) => dataView(bytes).setUint32(4 * index, value));
  return bytes;
}

/** A copy of a glyph whose parts, where it is made of others, have their new numbers. */
function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  const copy = copyOf(outline);
  if (copy.length < 10) return copy;
  const view = dataView(copy);
  if (view.getInt16(0) >= 0) return copy;
  let at = 10;
  let flags = MORE_PARTS;
  while ((flags & MORE_PARTS) !== 0 && at + 4 <= copy.length) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + ((flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2);
    if ((flags & HAS_SCALE) !== 0) at += 2;
    else if ((flags & HAS_TWO_SCALES) !== 0) at += 4;
    else if ((flags & HAS_MATRIX) !== 0) at += 8;
  }
  return copy;
}

/** A `cmap` with one Windows Unicode subtable of format 4, a segment for each character. */
function characterMap(characters: readonly (readonly [code: number, glyph: number])[]): Uint8Array {
  const segments = [...characters.filter(([code]) => code < 0xffff), [0xffff, 0] as const];
  const count = segments.length;
  const power = Math.floor(Math.log2(count));
  const search = 2 * 2 ** power;
  const subtable = [
    4,
    16 + 8 * count,
    0,
    2 * count,
    search,
    power,
    2 * count - search,
    ...segments.map(([code]) => code),
    0,
    ...segments.map(([code]) => code),
    ...segments.map(([code, glyph]) => (glyph - code) & 0xffff),
    ...segments.map(() => 0),
  ];
  return words([0, 1, 3, 1, 0, 12, ...subtable]);
}

function fontFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = sorted.length;
  const power = Math.floor(Math.log2(count));
  const start = 12 + 16 * count;
  const length = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), start);
  const file = new Uint8Array(length);
  const view = dataView(file);
  view.setUint32(0, 0x00010000);
  [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((value, index) =>
    view.setUint16(4 + 2 * index, value),
  );
  let at = start;
  sorted.forEach(([tag, bytes], index) => {
    const entry = 12 + 16 * index;
    [...tag].forEach((letter, place) => view.setUint8(entry + place, letter.charCodeAt(0)));
    file.set(bytes, at);
    view.setUint32(entry + 4, checksum(file.subarray(at, at + padded(bytes.length))));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes.length);
  });
  const head = sorted.findIndex(([tag]) => tag === 'head');
  const headAt = view.getUint32(12 + 16 * head + 8);
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}

function checksum(bytes: Uint8Array): number {
  const view = dataView(bytes);
  let sum = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
