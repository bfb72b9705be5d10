import { decode, encodingOf } from '#shared/base/text-encoding.ts';

/** How far into a page its encoding may stand; HTML asks for the first 1,024 bytes. */
const PRESCAN = 4_096;

/**
 * The text of an HTML file: by its byte order mark, else by what the page says of itself, else UTF-8
 * (HTML, 13.2.3); null where neither fits and it is to be guessed. In a page in UTF-16, undecodable
 * bytes become U+FFFD.
 */
export function htmlText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  const stated = statedEncoding(bytes);
  if (stated !== null && stated !== 'windows-1252') {
    const text = new TextDecoder(stated, { fatal: false }).decode(bytes);
    if (!text.includes('\ufffd')) return text;
  }
  return decode(bytes, 'utf-8') ?? (stated === 'windows-1252' ? decode(bytes, stated) : null);
}

/** Null where the page names none that may be. */
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
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}
