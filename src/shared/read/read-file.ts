import { megabytes } from '#shared/base/megabytes.ts';
import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { decodedText, type Decoded } from './decoded-text.ts';
import { htmlText } from './html/html-text.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { PdfContent } from './pdf/pdf-content.ts';
import type { Reading, SourceFormat } from './reading.ts';

/** What reading a file needs of its platform: PDF.js runs differently in a window and in Node. */
export interface ReadingPorts {
  readonly pdf: (bytes: Uint8Array, name: string) => Promise<Result<PdfContent, Problem>>;
}

/** Reads a foreign SLA of any known format; what a file is, its bytes tell, and its name only helps. */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  ports: ReadingPorts,
  limits: Limits = LIMITS,
): Promise<Result<Reading, Problem>> {
  if (bytes.length === 0) return refused(name, 'The file is empty.', 'Choose the file again.');
  if (bytes.length > limits.bytes)
    return refused(
      name,
      `The file is larger than ${megabytes(limits.bytes)}.`,
      'Export or print only the pages that are the SLA.',
    );
  const format = await formatOf(name, bytes);
  if (!format.ok) return format;
  // Each reader is loaded for its own files: parse5 alone takes a while.
  switch (format.value.format) {
    case 'docx': {
      const { readDocx } = await import('./docx/read-docx.ts');
      return readDocx(bytes, name, limits);
    }
    case 'pdf': {
      const content = await ports.pdf(bytes, name);
      if (!content.ok) return content;
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return readPdf(content.value, name, limits);
    }
    case 'html': {
      const { readHtml } = await import('./html/read-html.ts');
      return noted(readHtml(format.value.text, name, limits), format.value.note);
    }
    case 'markdown':
    case 'text': {
      const { readText } = await import('./text/read-text.ts');
      const { text, note } = format.value;
      return noted(readText(text, name, format.value.format, limits), note);
    }
  }
}

/** What is to be known of the file stands before what is of its parts. */
const noted = (
  reading: Result<Reading, Problem>,
  message: string | null,
): Result<Reading, Problem> =>
  reading.ok && message !== null
    ? ok({
        ...reading.value,
        notes: [{ kind: 'flagged', message, source: null }, ...reading.value.notes],
      })
    : reading;

type Format =
  | { readonly format: Extract<SourceFormat, 'docx' | 'pdf'> }
  | ({ readonly format: Exclude<SourceFormat, 'docx' | 'pdf'> } & Decoded);

/** How far into a PDF its mark may stand: the standard's implementers accept it in the first 1,024 bytes. */
const PDF_MARK_WITHIN = 1_024;

async function formatOf(name: string, bytes: Uint8Array): Promise<Result<Format, Problem>> {
  const starts = (...wanted: number[]) => wanted.every((byte, index) => bytes[index] === byte);
  // "PK": a package; of "PK\x05\x06", an empty one, the reader says that.
  if (starts(0x50, 0x4b)) return known({ format: 'docx' });
  // An OLE2 file: an old or a protected Word file, which the reader of packages tells.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return known({ format: 'docx' });
  if (latin(bytes, PDF_MARK_WITHIN).includes('%PDF-')) return known({ format: 'pdf' });
  const foreign = FOREIGN.find(({ mark }) => starts(...mark));
  if (foreign) return refused(name, foreign.message, foreign.remedy);
  const decoded = await decodedText(bytes);
  if (decoded === null || decoded.text.includes('\0\0\0\0') || isNoise(decoded.text))
    return refused(
      name,
      'This is no text, Word or PDF file.',
      'Save the SLA as DOCX, PDF, HTML or text, and choose that file.',
    );
  // A page may state its encoding itself.
  if (isHtml(name, decoded.text)) {
    const told = htmlText(bytes);
    return known({ format: 'html', ...(told === null ? decoded : { text: told, note: null }) });
  }
  const isMarkdown = /\.(?:md|markdown|mdx|mdown|mkd)$/i.test(name);
  return known({ format: isMarkdown ? 'markdown' : 'text', ...decoded });
}

const known = (format: Format): Result<Format, Problem> => ok(format);

/** How much is looked at to tell a text from what only decodes as one. */
const SAMPLE = 8_000;

/** Windows-1252 takes any bytes: a text has hardly a control character, other data many. */
function isNoise(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
  return controls > Math.max(2, sample.length / 50);
}

const isHtml = (name: string, text: string): boolean =>
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(
    text.slice(0, 4_000),
  ) || /\.(?:x?html?|xht)$/i.test(name);

const FOREIGN: readonly {
  readonly mark: readonly number[];
  readonly message: string;
  readonly remedy: string;
}[] = [
  {
    mark: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    message: 'This is a rich text file (RTF).',
    remedy: 'Open it in Word and save it as .docx.',
  },
  {
    mark: [0x89, 0x50, 0x4e, 0x47],
    message: 'This is a picture; there is no text in it.',
    remedy: 'Have its text recognised, or paste the words.',
  },
  {
    mark: [0xff, 0xd8, 0xff],
    message: 'This is a picture; there is no text in it.',
    remedy: 'Have its text recognised, or paste the words.',
  },
  {
    mark: [0x1f, 0x8b],
    message: 'This is a packed file.',
    remedy: 'Unpack it, and choose the file inside.',
  },
];

/** Bytes as characters of the same number. */
const latin = (bytes: Uint8Array, most: number): string =>
  String.fromCharCode(...bytes.subarray(0, most));

const refused = (name: string, message: string, remedy: string) =>
  err<Problem>({ place: { path: '/file', label: name }, message, remedy });
