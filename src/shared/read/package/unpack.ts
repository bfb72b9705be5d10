import { Inflate, inflateSync } from 'fflate';
import { megabytes } from '#shared/base/megabytes.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { decode, encodingOf } from '#shared/base/text-encoding.ts';
import type { Limits } from '#shared/read/limits.ts';
import { directoryOf, tooLarge, type Entry } from './directory.ts';
import { damaged, packageProblem } from './refusals.ts';

/** A zip package (DOCX) whose parts unpack when they are asked for. Names ignore case, as OPC has it. */
export interface Package {
  /** As the package writes them: "word/document.xml". */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Null where there is no such part. */
  readonly bytes: (name: string) => Result<Uint8Array | null, Problem>;
  /** In the encoding that its byte order mark tells, else UTF-8. */
  readonly text: (name: string) => Result<string | null, Problem>;
}

/** A byte of deflated data gives 1,032 bytes at most. */
const MOST_FROM_A_BYTE = 1032;

/** Small enough that no step unpacks to more than 34 MB; each is counted before the next. */
const STEP = 32 * 1024;

/**
 * Opens a package. What is in it is read from its directory, and nothing is unpacked yet. Every part
 * that is read later counts towards `limits.unpackedBytes`, by what really comes out of it.
 */
export function unpack(bytes: Uint8Array, limits: Limits): Result<Package, Problem> {
  const refusal = refusalOf(bytes, limits);
  if (refusal !== null) return err(refusal);
  const directory = directoryOf(bytes, limits);
  if (!directory.ok) return directory;

  const entries = new Map(directory.value.map((entry) => [entry.name.toLowerCase(), entry]));
  const read = new Map<string, Result<Uint8Array, Problem>>();
  let left = limits.unpackedBytes;

  const bytesOf = (name: string): Result<Uint8Array | null, Problem> => {
    const key = name.toLowerCase();
    const entry = entries.get(key);
    if (entry === undefined) return ok(null);
    const before = read.get(key);
    if (before !== undefined) return before;
    const part = partOf(bytes, entry, left, limits);
    left -= part.ok ? part.value.length : left;
    read.set(key, part);
    return part;
  };

  return ok({
    names: directory.value.map(({ name }) => name),
    has: (name) => entries.has(name.toLowerCase()),
    bytes: bytesOf,
    text: (name) => {
      const part = bytesOf(name);
      if (!part.ok || part.value === null) return part as Result<null, Problem>;
      const text = decode(part.value, encodingOf(part.value));
      return text === null ? err(damaged(`the text of its part "${name}"`)) : ok(text);
    },
  });
}

/** What the first bytes give away as something else than a package. */
function refusalOf(bytes: Uint8Array, limits: Limits): Problem | null {
  const starts = (...wanted: number[]) => wanted.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return packageProblem('It is empty.', 'Download or copy it once more.');
  if (bytes.length > limits.bytes)
    return packageProblem(
      `It is larger than ${megabytes(limits.bytes)}.`,
      'Remove its pictures and attachments and save it again.',
    );
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    return packageProblem(
      'It is an old Word file (.doc) or a protected one.',
      'Open it in Word, remove the password if there is one, and save it as .docx.',
    );
  if (starts(0x50, 0x4b)) return null;
  return packageProblem(
    'It is not a Word file (.docx), whatever its name says.',
    'Open it in the program that it comes from and save it as .docx.',
  );
}

function partOf(
  bytes: Uint8Array,
  entry: Entry,
  left: number,
  limits: Limits,
): Result<Uint8Array, Problem> {
  const packed = bytes.subarray(entry.start, entry.start + entry.compressedBytes);
  const faulty = damaged(`its part "${entry.name}"`);
  if (entry.claimedBytes > left) return err(tooLarge(limits.unpackedBytes));
  if (entry.method === 'stored')
    return packed.length === entry.claimedBytes ? ok(packed) : err(faulty);

  try {
    const part = packed.length <= STEP ? atOnce(packed, entry) : inSteps(packed, entry);
    if (part === null || part.length > entry.claimedBytes) return err(lying(entry));
    return part.length === entry.claimedBytes ? ok(part) : err(faulty);
  } catch {
    // What fflate throws says where in its own stream; that helps nobody.
    return err(faulty);
  }
}

/** Into one byte more than it claims, so that a lie shows; nothing is written beyond. */
function atOnce(packed: Uint8Array, entry: Entry): Uint8Array {
  const room = Math.min(entry.claimedBytes, packed.length * MOST_FROM_A_BYTE) + 1;
  return packed.length === 0 ? packed : inflateSync(packed, { out: new Uint8Array(room) });
}

/** Null as soon as more has come out than it claims, which is never more than may be unpacked. */
function inSteps(packed: Uint8Array, { claimedBytes: most }: Entry): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length <= most) pieces.push(piece);
  });
  for (let at = 0; at < packed.length && length <= most; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return length > most ? null : joined(pieces, length);
}

const lying = (entry: Entry): Problem =>
  packageProblem(
    `Its part "${entry.name}" unpacks to more than the ${entry.claimedBytes} bytes that it claims.`,
    'It was not made by a word processor. Ask the sender for the original.',
  );

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
