import { megabytes } from '#shared/base/megabytes.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import type { Limits } from '#shared/read/limits.ts';
import { cutOff, damaged, isProtected, packageProblem } from './refusals.ts';

/** One file of a package, as its directory describes it. */
export interface Entry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  /** Where its compressed bytes begin. */
  readonly start: number;
  readonly compressedBytes: number;
  /** What the directory says that comes out; only unpacking shows whether it is true. */
  readonly claimedBytes: number;
}

/** Signatures and lengths of a zip file's records: PKWARE's APPNOTE 4.3.7, 4.3.12, 4.3.14 to 4.3.16. */
const LOCAL = { signature: 0x04034b50, length: 30 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const END_64 = { signature: 0x06064b50, length: 56 };
const LOCATOR_64 = { signature: 0x07064b50, length: 20 };

const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
/** Bits 0, 6 and 13 of the general purpose flag: encrypted, strongly encrypted, directory hidden. */
const ENCRYPTED = 0x2041;
const UTF8 = 0x0800;

/**
 * The entries of a zip package, and the proof that it is an honest one: each has one name that stays
 * inside, none is encrypted, none shares bytes with another, and directory and local headers say the
 * same. fflate inflates, but does not look at any of this.
 */
export function directoryOf(bytes: Uint8Array, limits: Limits): Result<readonly Entry[], Problem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return err(cutOff());
  const { count, start, size } = directoryPlace(view, end);
  if (count > limits.entries || count === 0xffff) return err(tooMany(limits.entries));
  if (start + size > end) return err(cutOff());

  const entries: Entry[] = [];
  const spans: { readonly from: number; readonly to: number; readonly name: string }[] = [];
  const names = new Set<string>();
  let claimed = 0;
  let at = start;
  while (at + ENTRY.length <= start + size) {
    if (view.getUint32(at, true) !== ENTRY.signature) return err(damaged('its directory'));
    if (spans.length >= limits.entries) return err(tooMany(limits.entries));
    const record = recordAt(bytes, view, at);
    if (record === null) return err(cutOff());
    const entry = entryOf(bytes, view, record, start);
    if (!entry.ok) return entry;
    const { from, value } = entry.value;
    const key = value.name.toLowerCase();
    if (names.has(key)) return err(twice(value.name));
    names.add(key);
    spans.push({ from, to: value.start + value.compressedBytes, name: value.name });
    claimed += value.claimedBytes;
    if (claimed > limits.unpackedBytes) return err(tooLarge(limits.unpackedBytes));
    if (!value.name.endsWith('/')) entries.push(value);
    at += record.length;
  }
  if (spans.length !== count) return err(damaged('its directory'));

  spans.sort((one, other) => one.from - other.from);
  for (const [index, span] of spans.entries())
    if (span.from < (spans[index - 1]?.to ?? 0)) return err(overlapping(span.name));
  return ok(entries);
}

/** The end record stands last, before a comment at most. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END.length;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at -= 1)
    if (
      view.getUint32(at, true) === END.signature &&
      at + END.length + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return null;
}

interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

/** Some programs write the larger records of ZIP64 whatever the size. */
function directoryPlace(view: DataView, end: number): DirectoryPlace {
  const locator = end - LOCATOR_64.length;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64.signature) {
    const at = long(view, locator + 8);
    if (at + END_64.length <= view.byteLength && view.getUint32(at, true) === END_64.signature)
      return { count: long(view, at + 32), size: long(view, at + 40), start: long(view, at + 48) };
  }
  return {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  };
}

/** Beyond 2^53 it is no longer exact, and beyond every limit. */
const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

interface DirectoryRecord {
  readonly length: number;
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly compressedBytes: number;
  readonly claimedBytes: number;
  readonly local: number;
}

function recordAt(bytes: Uint8Array, view: DataView, at: number): DirectoryRecord | null {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = ENTRY.length + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) return null;
  const nameStart = at + ENTRY.length;
  const sizes = {
    claimedBytes: view.getUint32(at + 24, true),
    compressedBytes: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  return {
    length,
    flags,
    method: view.getUint16(at + 10, true),
    name: nameOf(bytes.subarray(nameStart, nameStart + nameLength), flags),
    ...inZip64(view, nameStart + nameLength, extraLength, sizes),
  };
}

/** The extra field 1 holds, in this order, each of the three that did not fit (APPNOTE 4.5.3). */
function inZip64<T extends Record<'claimedBytes' | 'compressedBytes' | 'local', number>>(
  view: DataView,
  start: number,
  length: number,
  sizes: T,
): T {
  const result = { ...sizes };
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const to = Math.min(at + 4 + view.getUint16(at + 2, true), start + length);
    let from = at + 4;
    for (const key of ['claimedBytes', 'compressedBytes', 'local'] as const)
      if (sizes[key] === IN_ZIP64 && from + 8 <= to) {
        result[key] = long(view, from);
        from += 8;
      }
  }
  return result;
}

/** The names of parts are ASCII; others are only told apart. Backslashes come from old .NET programs. */
const nameOf = (bytes: Uint8Array, flags: number): string =>
  new TextDecoder((flags & UTF8) === 0 ? 'windows-1252' : 'utf-8')
    .decode(bytes)
    .replaceAll('\\', '/');

function entryOf(
  bytes: Uint8Array,
  view: DataView,
  record: DirectoryRecord,
  directory: number,
): Result<{ readonly from: number; readonly value: Entry }, Problem> {
  const { name, local: from, compressedBytes, claimedBytes, flags, method } = record;
  if (leadsOutside(name)) return err(outside(name));
  if (from + LOCAL.length > directory || view.getUint32(from, true) !== LOCAL.signature)
    return err(damaged(`its file "${shown(name)}"`));
  const localFlags = view.getUint16(from + 6, true);
  if (((flags | localFlags) & ENCRYPTED) !== 0 || method === 99) return err(isProtected());
  if (method !== 0 && method !== 8) return err(unknownMethod(name));
  const nameLength = view.getUint16(from + 26, true);
  const start = from + LOCAL.length + nameLength + view.getUint16(from + 28, true);
  if (start + compressedBytes > directory) return err(cutOff());
  const nameStart = from + LOCAL.length;
  const localName = nameOf(bytes.subarray(nameStart, nameStart + nameLength), localFlags);
  if (localName !== name || view.getUint16(from + 8, true) !== method)
    return err(damaged(`its file "${shown(name)}", which two headers describe differently,`));
  return ok({
    from,
    value: {
      name,
      method: method === 0 ? 'stored' : 'deflated',
      start,
      compressedBytes,
      claimedBytes,
    },
  });
}

const leadsOutside = (name: string): boolean =>
  name === '' ||
  name.startsWith('/') ||
  /^[a-z]:/i.test(name) ||
  name.includes('\0') ||
  name.split('/').includes('..');

const shown = (name: string): string => name.replace(/\p{C}/gu, '').slice(0, 80);

const HANDMADE = 'It was not made by a word processor. Ask the sender for the original.';

const outside = (name: string): Problem =>
  packageProblem(`It holds a file whose name leads outside of it: "${shown(name)}".`, HANDMADE);

const twice = (name: string): Problem =>
  packageProblem(`It holds two files of one name: "${shown(name)}".`, HANDMADE);

const overlapping = (name: string): Problem =>
  packageProblem(`Two of its files share the same bytes ("${shown(name)}").`, HANDMADE);

const tooMany = (limit: number): Problem =>
  packageProblem(
    `It holds more than ${limit} files.`,
    'Open it in the program that it comes from and save it again.',
  );

export const tooLarge = (limit: number): Problem =>
  packageProblem(
    `It unpacks to more than ${megabytes(limit)}.`,
    'Remove its pictures and attachments and save it again.',
  );

const unknownMethod = (name: string): Problem =>
  packageProblem(
    `Its file "${shown(name)}" is compressed in a way that this app does not know.`,
    'Open it in the program that it comes from and save it again.',
  );
