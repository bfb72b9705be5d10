import { decode, encodingOf } from '#shared/base/text-encoding.ts';

/** How far into a page its encoding may stand; HTML asks for the first 1,024 bytes. */
const PRESCAN = 4_096;

/**
 * The text of an HTML file: by its byte order mark, else by what the page says of itself, else UTF-8,
 * and windows-1252 where that does not fit (HTML, 13.2.3). Undecodable bytes become U+FFFD.
 */
export function htmlText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  const stated = statedEncoding(bytes);
  if (stated !== null) {
    const text = new TextDecoder(stated, { fatal: false }).decode(bytes);
    if (!text.includes('\ufffd')) return text;
  }
  return decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252') ?? '';
}

/** Null where the page names none, or one that is windows-1252 by another name. */
function statedEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const label =
    /<(?:meta|\?xml)\b[^>]{0,500}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(
      start,
    )?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page read as text is not in UTF-16, whatever it says.
    return encoding.startsWith('utf-16') || encoding === 'windows-1252' ? null : encoding;
  } catch {
    return null;
  }
}
