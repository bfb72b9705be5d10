export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How much is looked at to tell UTF-16 without a mark from binary data. */
const SAMPLE = 4096;

/** What windows-1252 has at 0x80 to 0x9f; Node 20 decodes these as ISO 8859-1 has them. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The encoding of a text: UTF-16 by its mark or by where its zeros are, else UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
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

/** Null where the bytes do not fit; a byte order mark is dropped. */
export function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, (one) => UPPER_CONTROLS.charAt(one.charCodeAt(0) - 0x80))
      : text;
  } catch {
    return null;
  }
}
