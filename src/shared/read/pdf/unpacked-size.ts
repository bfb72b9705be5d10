import { Inflate } from 'fflate';
import { ascii85, asciiHex, isWhitespace, type AsciiPacking } from './ascii-packing.ts';

/**
 * Small enough that no step unpacks to more than 4 MB, as a byte of deflated data gives 1,032 at most;
 * each is counted before the next. Smaller ones take longer.
 */
const STEP = 4_096;
const MOST_FROM_A_BYTE = 1_032;

/** Of the text before a stream, where its dictionary says how it is packed. */
const DICTIONARY = 1_024;

/**
 * Whether the streams of a PDF unpack to more than `most` bytes, every layer of packing counted.
 * Nothing is kept, and counting ends where the answer is known. How a stream is packed, its first
 * bytes tell: its dictionary may refer to what is packed itself. Several packings of which some cannot
 * be undone here, or of scrambled bytes (a protected file), count as too much: nobody needs them. One
 * packing of those is not counted.
 */
export function unpacksBeyond(bytes: Uint8Array, most: number): boolean {
  const budget = new Budget(most);
  try {
    for (const start of streamStarts(bytes)) {
      const packings = packingsIn(latin(bytes, start - DICTIONARY, start));
      const isCounted = countFrom(bytes.subarray(start), budget);
      if (packings.length > 1 && (!isCounted || packings.some(isOnlyForPdfJs))) return true;
    }
    return false;
  } catch (error) {
    if (error instanceof BeyondBudget) return true;
    throw error;
  }
}

class BeyondBudget extends Error {}

class Budget {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  spend(length: number): void {
    this.#left -= length;
    if (this.#left < 0) throw new BeyondBudget();
  }
}

/** Where the content of each stream begins: on the line behind the word, as PDF.js has it. */
function* streamStarts(bytes: Uint8Array): Generator<number> {
  let line = -1;
  for (let at = bytes.indexOf(S); at !== -1; at = bytes.indexOf(S, at + 1)) {
    // Words of one line lead to the same content.
    if (at < line || bytes[at - 1] === D) continue;
    if (!WORD.every((byte, index) => bytes[at + index] === byte)) continue;
    line = nextLine(bytes, at + WORD.length);
    yield line;
  }
}

const WORD = [...'stream'].map((letter) => letter.charCodeAt(0));
const S = 0x73;
/** Of "endstream". */
const D = 0x64;

function nextLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1;
  return bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at + 1;
}

/** What a dictionary says of several packings within each other, by their names as they are written. */
function packingsIn(before: string): readonly string[] {
  if (!before.includes('[')) return [];
  const plain = before.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
  const filters = [...plain.matchAll(/\/(?:Filter|F)\s*\[([^\]]*)\]/g)].at(-1)?.[1] ?? '';
  return filters.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g) ?? [];
}

const isOnlyForPdfJs = (packing: string): boolean => !packing.startsWith('/Fl');

const LATIN = new TextDecoder('latin1');
const latin = (bytes: Uint8Array, from: number, to: number): string =>
  LATIN.decode(bytes.subarray(Math.max(0, from), to));

/**
 * Counts what a stream unpacks to, and what that unpacks to if it is packed itself. False where its
 * first bytes tell of no packing.
 */
function countFrom(content: Uint8Array, budget: Budget): boolean {
  const layer = new Layer(budget, 0);
  for (let at = 0; at < content.length && !layer.isOver(); at += STEP)
    layer.take(content.subarray(at, at + STEP));
  return layer.isPacked();
}

/** A packing within a packing is usual; so many hide something, if only themselves. */
const MOST_LAYERS = 16;

/** So many characters of a text show whether it stands for packed bytes. */
const SAMPLE = 64;

interface Unpacking {
  readonly take: (piece: Uint8Array) => void;
  readonly isOver: () => boolean;
}

/** The content of a stream, or what came out of one packing, piece by piece from its first bytes on. */
class Layer implements Unpacking {
  readonly #budget: Budget;
  readonly #depth: number;
  /** Null: its first bytes have not told yet. */
  #unpackings: readonly Unpacking[] | null = null;
  /** What has come until then: two bytes, and after them what is no space, of which there may be any number. */
  readonly #first: number[] = [];

  constructor(budget: Budget, depth: number) {
    if (depth > MOST_LAYERS) throw new BeyondBudget();
    this.#budget = budget;
    this.#depth = depth;
  }

  isPacked(): boolean {
    return this.#unpackings !== null && this.#unpackings.length > 0;
  }

  isOver(): boolean {
    return this.#unpackings?.every((one) => one.isOver()) ?? false;
  }

  take(piece: Uint8Array): void {
    let at = 0;
    while (this.#unpackings === null) {
      if (this.#first.length >= 2) at = pastSpaces(piece, at);
      if (at >= piece.length) return;
      this.#first.push(piece[at]!);
      at += 1;
      if (this.#first.length === 2 || this.#first.length === SAMPLE) this.#decide();
    }
    this.#pass(piece.subarray(at));
  }

  #decide(): void {
    const first = Uint8Array.from(this.#first);
    if (isFlate(first)) this.#unpackings = [inflating(this.#budget, this.#inner())];
    else if (first.length === SAMPLE)
      this.#unpackings = ASCII_PACKINGS.filter((packing) => holdsFlate(first, packing)).map(
        (packing) => decoding(packing(), this.#budget, this.#inner()),
      );
    if (this.#unpackings !== null) this.#pass(first);
  }

  #inner(): Layer {
    return new Layer(this.#budget, this.#depth + 1);
  }

  #pass(bytes: Uint8Array): void {
    for (const unpacking of this.#unpackings!)
      for (let at = 0; at < bytes.length && !unpacking.isOver(); at += STEP)
        unpacking.take(bytes.subarray(at, at + STEP));
  }
}

function pastSpaces(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && isWhitespace(bytes[at]!)) at += 1;
  return at;
}

const ASCII_PACKINGS: readonly (() => AsciiPacking)[] = [ascii85, asciiHex];

/** As PDF.js takes it: the two bytes of a zlib header, without a dictionary. */
const isFlate = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 0x0f) === 8 && ((first << 8) + second) % 31 === 0 && (second & 0x20) === 0;

/** Whether a text stands for deflated bytes, perhaps by way of another text. */
function holdsFlate(text: Uint8Array, packing: () => AsciiPacking, depth = 0): boolean {
  const bytes = packing().bytesOf(text.subarray(0, SAMPLE));
  if (bytes.length < 2 || depth > MOST_LAYERS) return false;
  return isFlate(bytes) || ASCII_PACKINGS.some((inner) => holdsFlate(bytes, inner, depth + 1));
}

function decoding(packing: AsciiPacking, budget: Budget, inner: Layer): Unpacking {
  return {
    isOver: () => packing.isOver() || inner.isOver(),
    take(piece) {
      const bytes = packing.bytesOf(piece);
      budget.spend(bytes.length);
      inner.take(bytes);
    },
  };
}

function inflating(budget: Budget, inner: Layer): Unpacking {
  let header = 2;
  let isOver = false;
  const inflate = new Inflate((bytes) => {
    budget.spend(bytes.length);
    if (!inner.isOver()) inner.take(bytes);
  });
  return {
    isOver: () => isOver,
    take(piece) {
      const rest = piece.subarray(header);
      header = Math.max(0, header - piece.length);
      try {
        inflate.push(rest);
        isOver = isComplete(inflate);
      } catch (error) {
        if (error instanceof BeyondBudget) throw error;
        // Damaged from here on. fflate keeps what it had before that, PDF.js takes it.
        budget.spend(rest.length * MOST_FROM_A_BYTE);
        isOver = true;
      }
    },
  };
}

/**
 * Whether the last block has ended. fflate does not tell, and gathers what it is given after that; a
 * piece that gives nothing is no sign, as blocks may be empty.
 */
function isComplete(inflate: Inflate): boolean {
  const { s: state } = inflate as unknown as {
    readonly s: { readonly f?: number; readonly l?: unknown };
  };
  return Boolean(state.f) && !state.l;
}
