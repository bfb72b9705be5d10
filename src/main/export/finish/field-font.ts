import { PDFHexString, PDFName, type PDFContext, type PDFRef } from 'pdf-lib';
import { subsetFont } from '#main/export/fonts/font-subset.ts';
import { codePoints, firstCode } from './windows-1252.ts';

/** PDF's flag for a font whose letters are those of the Latin alphabet (ISO 32000-1, 9.8.2). */
const NONSYMBOLIC = 32;

/** Adds the family's regular style, cut down to the letters that a form field can hold. */
export function addFieldFont(context: PDFContext, family: string, file: Uint8Array): PDFRef {
  const subset = subsetFont(file, codePoints);
  // Six capitals before the name mark a subset (9.6.4).
  const name = PDFName.of(`FIELDS+${family}`);
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: NONSYMBOLIC,
      FontBBox: [...subset.box],
      ItalicAngle: 0,
      Ascent: subset.ascent,
      Descent: subset.descent,
      CapHeight: subset.ascent,
      StemV: 80,
      FontFile2: context.register(
        context.flateStream(subset.bytes, { Length1: subset.bytes.length }),
      ),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: name,
      FirstChar: firstCode,
      LastChar: firstCode + codePoints.length - 1,
      Widths: codePoints.map(subset.width),
      FontDescriptor: descriptor,
      Encoding: 'WinAnsiEncoding',
      ToUnicode: context.register(context.flateStream(toUnicode())),
    }),
  );
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** A CMap from codes to Unicode, in runs of at most a hundred (Adobe Technical Note 5411). */
function toUnicode(): string {
  const lines = codePoints.map(
    (codePoint, index) => `<${hex(index + firstCode, 2)}> <${hex(codePoint, 4)}>`,
  );
  const runs: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const run = lines.slice(at, at + 100);
    runs.push(`${run.length} beginbfchar`, ...run, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<00> <ff>',
    'endcodespacerange',
    ...runs,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** Codes of WinAnsiEncoding as the operand of a text operator. */
export const textOperand = (codes: Uint8Array): string =>
  PDFHexString.of([...codes].map((code) => hex(code, 2)).join('')).toString();
