/**
 * The character set of PDF's WinAnsiEncoding (ISO 32000-1, annex D.2): what a form field's font is
 * made for, and what its text may hold.
 */
const FIRST = 32;

const CODE_POINTS: readonly number[] = [
  ...new TextDecoder('windows-1252').decode(
    Uint8Array.from({ length: 256 - FIRST }, (_, at) => at + FIRST),
  ),
].map((character) => character.codePointAt(0) ?? 0);

const CODES = new Map(CODE_POINTS.map((codePoint, index) => [codePoint, index + FIRST]));

export const firstCode = FIRST;

/** Code points of the codes from {@link firstCode} to 255; controls where the set has a gap. */
export const codePoints = CODE_POINTS;

/** The text's codes; null where the set lacks one of its characters. */
export function encoded(text: string): Uint8Array | null {
  const codes = [...text].map((character) => CODES.get(character.codePointAt(0) ?? 0));
  return codes.every((code) => code !== undefined) ? Uint8Array.from(codes) : null;
}
