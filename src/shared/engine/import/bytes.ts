import { MEGABYTE, megabytes } from '#shared/base/megabytes.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { decode, encodingOf, type Encoding } from '#shared/base/text-encoding.ts';
import { fileProblem } from './problem-list.ts';

/** The largest file that is imported, 200,000 tickets take about 30 MB; and what to do with a larger one. */
export const CSV_LIMIT = {
  bytes: 100 * MEGABYTE,
  remedy: 'Export a shorter time, or only the columns that are needed.',
} as const;

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
  if (bytes.length > CSV_LIMIT.bytes)
    return refuse(`It is larger than ${megabytes(CSV_LIMIT.bytes)}.`, CSV_LIMIT.remedy);
  if (starts(0x50, 0x4b, 0x03, 0x04)) return refuse('This is an Excel workbook or a zip archive.');
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return refuse('This is a workbook of an older Excel.');
  if (starts(0x25, 0x50, 0x44, 0x46)) return refuse('This is a PDF.');
  return null;
}
