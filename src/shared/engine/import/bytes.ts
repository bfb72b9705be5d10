import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { fileProblem } from './problem-list.ts';

/** The largest file that is imported: 200,000 tickets take about 30 MB. */
export const MAX_CSV_BYTES = 100_000_000;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How much is looked at to tell UTF-16 without a mark from binary data. */
const SAMPLE = 4096;

/**
 * The text of a file that some program has exported: UTF-8 or UTF-16 with or without a byte order
 * mark, else windows-1252, which every sequence of bytes fits. What is no text is refused.
 */
export function textOf(
  bytes: Uint8Array,
): Result<{ readonly text: string; readonly encoding: Encoding }, readonly Problem[]> {
  const refusal = refusalOf(bytes);
  if (refusal !== null) return err([refusal]);
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return withoutNul(decode(bytes, encoding), encoding);
  const text = decode(bytes, 'utf-8');
  return text === null
    ? withoutNul(decode(bytes, 'windows-1252'), 'windows-1252')
    : withoutNul(text, 'utf-8');
}

function withoutNul(text: string | null, encoding: Encoding): ReturnType<typeof textOf> {
  if (text === null)
    return err([
      fileProblem(
        'The file',
        `It says that it is ${encoding.toUpperCase()}, but parts of it are not.`,
        'Save it again as "CSV UTF-8".',
      ),
    ]);
  return text.includes('\0') ? err([BINARY]) : ok({ text, encoding });
}

const AS_CSV = 'Open it in the program that it comes from and save it as "CSV UTF-8".';
const BINARY = fileProblem('The file', 'It holds binary data, not text.', AS_CSV);

/** What the first bytes give away as something else than text. */
function refusalOf(bytes: Uint8Array): Problem | null {
  const starts = (...wanted: number[]) => wanted.every((byte, index) => bytes[index] === byte);
  const refuse = (message: string, remedy = AS_CSV) => fileProblem('The file', message, remedy);
  if (bytes.length === 0)
    return refuse('It is empty.', 'Export it once more, with a header and its rows.');
  if (bytes.length > MAX_CSV_BYTES)
    return refuse(
      `It is larger than ${MAX_CSV_BYTES / 1_000_000} MB.`,
      'Export a shorter time, or only the columns that are needed.',
    );
  if (starts(0x50, 0x4b, 0x03, 0x04)) return refuse('This is an Excel workbook or a zip archive.');
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return refuse('This is a workbook of an older Excel.');
  if (starts(0x25, 0x50, 0x44, 0x46)) return refuse('This is a PDF.');
  return null;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = [bytes[0], bytes[1]];
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Letters of the first 256 leave every other byte at zero.
  let [even, odd] = [0, 0];
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const many = length * 0.35;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return 'utf-8';
}

/** What windows-1252 has at 0x80 to 0x9f; Node 20 decodes these as ISO 8859-1 has them. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Null where the bytes do not fit; a byte order mark is dropped. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, (one) => UPPER_CONTROLS.charAt(one.charCodeAt(0) - 0x80))
      : text;
  } catch {
    return null;
  }
}
