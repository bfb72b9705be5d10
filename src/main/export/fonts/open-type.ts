/**
 * Reads the parts of an OpenType file that exports need to know before they typeset: which
 * characters it has, and what its family is called. After the OpenType specification 1.9.
 */

export interface OpenTypeTable {
  readonly tag: string;
  readonly offset: number;
  readonly length: number;
}

export const dataView = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));

/** Size of the header that {@link tableDirectory} needs: more than any font's directory takes. */
export const DIRECTORY_BYTES = 4096;

/** The tables of a font file, or of the first font of a collection; empty where it is neither. */
export function tableDirectory(start: Uint8Array): readonly OpenTypeTable[] {
  const view = dataView(start);
  if (start.length < 16) return [];
  const base = tagAt(view, 0) === 'ttcf' ? view.getUint32(12) : 0;
  if (base + 12 > start.length) return [];
  const count = view.getUint16(base + 4);
  const tables: OpenTypeTable[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = base + 12 + 16 * index;
    if (entry + 16 > start.length) return [];
    tables.push({
      tag: tagAt(view, entry),
      offset: view.getUint32(entry + 8),
      length: view.getUint32(entry + 12),
    });
  }
  return tables;
}

/** Finds the tables of a font file that is in memory; empty where it has none of that tag. */
export function tablesOf(file: Uint8Array): (tag: string) => Uint8Array {
  const entries = new Map(tableDirectory(file).map((entry) => [entry.tag, entry]));
  return (tag) => {
    const entry = entries.get(tag);
    return entry === undefined
      ? new Uint8Array()
      : file.subarray(entry.offset, entry.offset + entry.length);
  };
}

/** Gives the glyph of a code point; 0 where the font has none. */
export type GlyphOf = (codePoint: number) => number;

const none: GlyphOf = () => 0;

/** Reads a `cmap` table's Unicode part: format 12 where there is one, else format 4. */
export function glyphMap(cmap: Uint8Array): GlyphOf {
  if (cmap.length < 4) return none;
  const view = dataView(cmap);
  let format4: number | null = null;
  let format12: number | null = null;
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const record = 4 + 8 * index;
    if (record + 8 > cmap.length) break;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const offset = view.getUint32(record + 4);
    const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    if (!isUnicode || offset + 4 > cmap.length) continue;
    const format = view.getUint16(offset);
    if (format === 4) format4 ??= offset;
    if (format === 12) format12 ??= offset;
  }
  if (format12 !== null) return format12Map(view, format12);
  return format4 === null ? none : format4Map(view, format4);
}

function format12Map(view: DataView, table: number): GlyphOf {
  const groups = view.getUint32(table + 12);
  return (codePoint) => {
    let low = 0;
    let high = groups - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = table + 16 + 12 * middle;
      if (codePoint < view.getUint32(group)) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
    }
    return 0;
  };
}

function format4Map(view: DataView, table: number): GlyphOf {
  const doubled = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let at = 0; at < doubled; at += 2) {
      if (codePoint > view.getUint16(ends + at)) continue;
      const start = view.getUint16(starts + at);
      if (codePoint < start) return 0;
      const range = view.getUint16(ranges + at);
      const delta = view.getUint16(deltas + at);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(ranges + at + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

/** Advance widths from the tables `head`, `hhea` and `hmtx`, in parts of the font's size. */
export function advances(
  head: Uint8Array,
  hhea: Uint8Array,
  hmtx: Uint8Array,
): (glyph: number) => number {
  const unitsPerEm = dataView(head).getUint16(18);
  const count = dataView(hhea).getUint16(34);
  const view = dataView(hmtx);
  return (glyph) => view.getUint16(4 * Math.min(glyph, count - 1)) / unitsPerEm;
}

const FAMILY = 1;
const TYPOGRAPHIC_FAMILY = 16;
const WINDOWS = 3;
const ENGLISH = 0x409;

/** The family's English name from a `name` table; null where the table has none. */
export function familyName(name: Uint8Array): string | null {
  if (name.length < 6) return null;
  const view = dataView(name);
  const strings = view.getUint16(4);
  const found = new Map<number, string>();
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const record = 6 + 12 * index;
    if (record + 12 > name.length) break;
    if (view.getUint16(record) !== WINDOWS || view.getUint16(record + 4) !== ENGLISH) continue;
    const start = strings + view.getUint16(record + 10);
    const end = start + view.getUint16(record + 8);
    if (end > name.length) continue;
    let text = '';
    for (let at = start; at + 1 < end; at += 2) text += String.fromCharCode(view.getUint16(at));
    found.set(view.getUint16(record + 6), text);
  }
  return found.get(TYPOGRAPHIC_FAMILY) ?? found.get(FAMILY) ?? null;
}
