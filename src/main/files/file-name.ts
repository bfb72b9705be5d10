/** Names that Windows gives to devices, whatever extension follows. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** What no file name may hold on one of the systems, what hides there, and what reorders the rest. */
const UNSAFE =
  /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Surrogate}/gu;

/**
 * Room for the name itself in UTF-8 bytes: file systems stop at 255, and an extension, a copy's
 * number and the suffix of a temporary file come on top.
 */
const MAX_BYTES = 120;

/**
 * A title as a file name without extension that Windows, macOS and Linux all accept: "Acme: Uptime"
 * gives "Acme Uptime". `fallback` stands in where nothing of it can be used.
 */
export function safeFileName(wanted: string, fallback = 'Agreement'): string {
  const plain = wanted.normalize('NFC').replace(UNSAFE, ' ').replace(/\s+/gu, ' ');
  const name = trimmed(shortened(trimmed(plain)));
  if (name === '') return fallback;
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Dots and blanks at either end hide a file or get lost on Windows. */
const trimmed = (name: string): string => name.replace(/^[. ]+|[. ]+$/g, '');

function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character, 'utf8');
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}
