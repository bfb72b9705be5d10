import { decode, encodingOf } from '#shared/base/text-encoding.ts';

export interface Decoded {
  readonly text: string;
  /** A sentence where the bytes do not tell their encoding and it was guessed; null where they do. */
  readonly note: string | null;
}

/** What a guess is based on: enough for a file in two languages, and read at once. */
const SAMPLE = 64_000;
/** Of 100. Texts of three sentences get more in their own encoding, and under 35 in any other. */
const SURE = 45;

const LINE_FEED = 0x0a;

/** Encodings by whom they are for, as the detector names them. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:windows-1251|KOI8-R|ISO-8859-5)$/, 'Cyrillic'],
  [/^(?:windows-1250|ISO-8859-2)$/, 'Central European'],
  [/^(?:windows-1253|ISO-8859-7)$/, 'Greek'],
  [/^(?:windows-1254|ISO-8859-9)$/, 'Turkish'],
  [/^(?:windows-1255|ISO-8859-8)/, 'Hebrew'],
  [/^(?:windows-1256|ISO-8859-6)$/, 'Arabic'],
  [/^windows-1257$/, 'Baltic'],
  [/^windows-1258$/, 'Vietnamese'],
  [/^(?:windows-874|TIS-620)$/, 'Thai'],
  [/^(?:Shift_JIS|EUC-JP|ISO-2022-JP)$/, 'Japanese'],
  [/^EUC-KR$/, 'Korean'],
  [/^GB18030$/, 'Simplified Chinese'],
  [/^Big5$/, 'Traditional Chinese'],
];

/**
 * The text of a file: UTF-8 or UTF-16 by its bytes; else in the encoding that its letters are most
 * likely in, and in windows-1252, which takes any bytes, where none is likely. Null for what is no text.
 */
export async function decodedText(bytes: Uint8Array): Promise<Decoded | null> {
  const encoding = encodingOf(bytes);
  const told = decode(bytes, encoding);
  if (told !== null) return { text: told, note: null };
  if (encoding !== 'utf-8') return null;
  const likely = await likelyText(bytes);
  if (likely !== null) return likely;
  const western = decode(bytes, 'windows-1252');
  return western === null ? null : { text: western, note: guessed('Western European') };
}

async function likelyText(bytes: Uint8Array): Promise<Decoded | null> {
  const { analyse } = await import('chardet');
  const [best] = analyse(sampleOf(bytes));
  if (best === undefined || best.confidence < SURE) return null;
  const script = SCRIPTS.find(([names]) => names.test(best.name))?.[1];
  if (script === undefined) return null;
  try {
    const text = new TextDecoder(best.name, { fatal: true }).decode(bytes);
    return { text, note: guessed(script) };
  } catch {
    return null;
  }
}

/** The lines that hold more than ASCII, from where the first does: others speak for English only. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  for (let at = 0; at < bytes.length && sample.length < SAMPLE;) {
    const feed = bytes.indexOf(LINE_FEED, at);
    const line = bytes.subarray(at, feed < 0 ? bytes.length : feed + 1).subarray(0, SAMPLE);
    const first = line.findIndex((byte) => byte >= 0x80);
    if (first >= 0) sample.push(...line.subarray(sample.length === 0 ? first : 0));
    at += line.length;
  }
  return Uint8Array.from(sample);
}

const guessed = (script: string): string =>
  `The file does not tell how its letters are encoded; they were read as ${script}. If they look wrong, save it as UTF-8 and choose it again.`;
