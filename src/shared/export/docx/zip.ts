import type { IsoInstant } from '#shared/base/date.ts';

/** Deflates as a gzip member: with the plain header of ten bytes, without a name. */
export type Gzip = (bytes: Uint8Array) => Uint8Array;

/** What a gzip member has around its deflated bytes (RFC 1952): a header; checksum and length. */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;

/** Signatures and lengths of a zip file's records: PKWARE's APPNOTE 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = { signature: 0x04034b50, length: 30 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };

/** Version 2.0 of the format can deflate, and is all that is needed to read the file. */
const VERSION = 20;
const DEFLATED = 8;

/**
 * A zip file of the given files, in their order and all of one moment, so that the same content and
 * the same `gzip` give the same bytes. Paths are ASCII.
 */
export function zipOf(
  files: ReadonlyMap<string, string | Uint8Array>,
  instant: IsoInstant,
  gzip: Gzip,
): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...files].map(([path, content]) => {
    const member = gzip(typeof content === 'string' ? encoder.encode(content) : content);
    const body = member.subarray(GZIP_HEADER, member.length - GZIP_TRAILER);
    return { name: encoder.encode(path), body, sums: member.subarray(-GZIP_TRAILER) };
  });
  const names = entries.reduce((sum, { name }) => sum + name.length, 0);
  const bodies = entries.reduce((sum, { body }) => sum + body.length, 0);
  const directory = names + bodies + entries.length * LOCAL.length;
  const zip = new Uint8Array(directory + names + entries.length * ENTRY.length + END.length);
  const view = new DataView(zip.buffer);
  const time = dosTime(instant);

  let at = 0;
  let listing = directory;
  for (const { name, body, sums } of entries) {
    /** The fields that both records of a file have in common, from the version on. */
    const describe = (from: number): void => {
      view.setUint16(from, VERSION, true);
      view.setUint16(from + 4, DEFLATED, true);
      view.setUint32(from + 6, time, true);
      zip.set(sums.subarray(0, 4), from + 10);
      view.setUint32(from + 14, body.length, true);
      zip.set(sums.subarray(4), from + 18);
      view.setUint16(from + 22, name.length, true);
    };
    view.setUint32(listing, ENTRY.signature, true);
    view.setUint16(listing + 4, VERSION, true);
    describe(listing + 6);
    view.setUint32(listing + 42, at, true);
    zip.set(name, listing + ENTRY.length);
    listing += ENTRY.length + name.length;

    view.setUint32(at, LOCAL.signature, true);
    describe(at + 4);
    zip.set(name, at + LOCAL.length);
    zip.set(body, at + LOCAL.length + name.length);
    at += LOCAL.length + name.length + body.length;
  }
  view.setUint32(listing, END.signature, true);
  view.setUint16(listing + 8, entries.length, true);
  view.setUint16(listing + 10, entries.length, true);
  view.setUint32(listing + 12, listing - directory, true);
  view.setUint32(listing + 16, directory, true);
  return zip;
}

/** The date in the upper half, the time in the lower, from 1980 on, in steps of two seconds. */
function dosTime(instant: IsoInstant): number {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
    instant.match(/\d+/g) ?? []
  ).map(Number);
  const date = (Math.min(Math.max(year - 1980, 0), 127) << 9) | (month << 5) | day;
  return ((date << 16) | (hour << 11) | (minute << 5) | (second >> 1)) >>> 0;
}
