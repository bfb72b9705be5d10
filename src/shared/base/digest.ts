import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first 16 hexadecimal digits of the SHA-256 of a text, by which it is known again: made at once. */
export const digest = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8));
