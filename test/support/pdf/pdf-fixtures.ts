import { zlibSync } from 'fflate';
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import type { PdfContent, PdfPage, PdfRule, PdfText } from '#shared/read/pdf/pdf-content.ts';

/** Letters of a made page are so wide, in sizes of their font. */
const LETTER = 0.5;

/** Text on a made page: its place from the upper left, and what is not usual about it. */
export const at = (
  left: number,
  base: number,
  text: string,
  more: Partial<PdfText> = {},
): PdfText => {
  const size = more.size ?? 10;
  return {
    text,
    left,
    base,
    width: text.length * size * LETTER,
    size,
    turn: 0,
    bold: false,
    italic: false,
    ...more,
  };
};

/** Lines below each other, 12 points apart. */
export const lines = (
  left: number,
  base: number,
  texts: readonly string[],
  more: Partial<PdfText> = {},
): readonly PdfText[] => texts.map((text, index) => at(left, base + index * 12, text, more));

export const rule = (left: number, top: number, right: number, bottom: number): PdfRule => ({
  left,
  top,
  right,
  bottom,
});

/** The lines of a table with these edges of columns and rows. */
export const ruledGrid = (xs: readonly number[], ys: readonly number[]): readonly PdfRule[] => [
  ...ys.map((y) => rule(xs[0]!, y, xs.at(-1)!, y)),
  ...xs.map((x) => rule(x, ys[0]!, x, ys.at(-1)!)),
];

/** A file of made pages, each 600 points wide and 800 high. */
export const contentOf = (
  pages: readonly { readonly texts: readonly PdfText[]; readonly rules?: readonly PdfRule[] }[],
  more: Partial<PdfContent> = {},
): PdfContent => ({
  pages: pages.map(({ texts, rules = [] }, index): PdfPage => ({
    number: index + 1,
    width: 600,
    height: 800,
    texts,
    rules,
  })),
  title: '',
  language: 'en',
  notes: [],
  ...more,
});

export interface Drawing {
  readonly page: PDFPage;
  readonly regular: PDFFont;
  readonly bold: PDFFont;
}

/** A real PDF with what `draw` puts on each of its pages. */
export async function drawnPdf(
  pages: number,
  draw: (drawing: Drawing, index: number) => void,
  finish: (pdf: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const regular = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  for (let index = 0; index < pages; index += 1)
    draw({ page: pdf.addPage([600, 800]), regular, bold }, index);
  await finish(pdf);
  return pdf.save({ useObjectStreams: false });
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** A PDF of these objects, the first of them the catalogue, written as by hand: nothing checks it. */
export function rawPdf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts = [bytesOf('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const push = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    push(bytesOf(`${index + 1} 0 obj\n`));
    push(typeof object === 'string' ? bytesOf(object) : object);
    push(bytesOf('\nendobj\n'));
  }
  const start = length;
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  push(
    bytesOf(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}

/** A stream, packed where `packed` says so. */
export function streamObject(content: string, packed = false): Uint8Array {
  const bytes = packed ? zlibSync(bytesOf(content), { level: 9 }) : bytesOf(content);
  const filter = packed ? ' /Filter /FlateDecode' : '';
  return joined([
    bytesOf(`<< /Length ${bytes.length}${filter} >>\nstream\n`),
    bytes,
    bytesOf('\nendstream'),
  ]);
}

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page with this content; further entries of the catalogue, the page and more objects from 6 on. */
export const onePage = (
  content: string | Uint8Array,
  {
    catalog = '',
    page = '',
    font = HELVETICA,
    more = [],
  }: {
    readonly catalog?: string;
    readonly page?: string;
    readonly font?: string;
    readonly more?: readonly (string | Uint8Array)[];
  } = {},
): Uint8Array =>
  rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    typeof content === 'string' ? streamObject(content) : content,
    font,
    ...more,
  ]);
