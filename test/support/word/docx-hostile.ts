import { strToU8 } from 'fflate';

/** Zip files written by hand, where what they say of themselves is not true. */

export interface ZipFile {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** What the headers claim that it unpacks to; its true length unless told. */
  readonly claims?: number;
  /** The bits of the general purpose flag. */
  readonly flags?: number;
  /** 0: stored, 8: deflated (the content is then already deflated). */
  readonly method?: number;
  /** By how many bytes the headers say that it reaches into the next file. */
  readonly reaches?: number;
}

export function handmadeZip(files: readonly ZipFile[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const file of files) {
    const content = bytesOf(file);
    const record = header(file, content, 46);
    new DataView(record.buffer).setUint32(42, at, true);
    add(header(file, content, 30));
    add(strToU8(file.name));
    add(content);
    records.push(record, strToU8(file.name));
  }
  const start = at;
  for (const record of records) add(record);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, files.length & 0xffff, true);
  view.setUint16(10, files.length & 0xffff, true);
  view.setUint32(12, at - start, true);
  view.setUint32(16, start, true);
  add(end);
  const zip = new Uint8Array(at);
  let to = 0;
  for (const piece of pieces) {
    zip.set(piece, to);
    to += piece.length;
  }
  return zip;
}

const bytesOf = ({ content = '' }: ZipFile): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

/** A local header (30 bytes) or the directory's record (46), which has the same fields further on. */
function header(file: ZipFile, content: Uint8Array, length: 30 | 46): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, length === 30 ? 0x04034b50 : 0x02014b50, true);
  const from = length === 30 ? 4 : 6;
  view.setUint16(from, 20, true);
  view.setUint16(from + 2, file.flags ?? 0, true);
  view.setUint16(from + 4, file.method ?? 0, true);
  view.setUint32(from + 14, content.length + (file.reaches ?? 0), true);
  view.setUint32(from + 18, file.claims ?? content.length, true);
  view.setUint16(from + 22, strToU8(file.name).length, true);
  return bytes;
}
