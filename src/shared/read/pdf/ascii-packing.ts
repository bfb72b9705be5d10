/** Undoes one packing into text, piece by piece; what was cut by the end of a piece waits for the next. */
export interface AsciiPacking {
  readonly bytesOf: (piece: Uint8Array) => Uint8Array;
  /** Its end mark was read. */
  readonly isOver: () => boolean;
}

const TILDE = 0x7e;
const Z = 0x7a;
const GREATER = 0x3e;

export const isWhitespace = (byte: number): boolean =>
  byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a;

/** ASCII85: five characters are four bytes. Those beyond the alphabet count as PDF.js counts them. */
export function ascii85(): AsciiPacking {
  const group: number[] = [];
  let over = false;
  return {
    isOver: () => over,
    bytesOf(piece) {
      // A "z" is four bytes.
      const bytes = new Uint8Array(piece.length * 4 + 4);
      let length = 0;
      for (const byte of piece) {
        if (over || isWhitespace(byte)) continue;
        over = byte === TILDE;
        if (byte === Z && group.length === 0) length += 4;
        else if (!over) group.push(byte);
        const known = group.length;
        if (known < 5 && !(over && known > 1)) continue;
        while (group.length < 5) group.push(0x21 + 84);
        let value = group.reduce((sum, character) => sum * 85 + (character - 0x21), 0);
        for (let at = 3; at >= 0; at -= 1) {
          bytes[length + at] = value & 0xff;
          value >>= 8;
        }
        length += known - 1;
        group.length = 0;
      }
      return bytes.subarray(0, length);
    },
  };
}

/** Two hexadecimal digits are a byte; anything else between them is passed over. */
export function asciiHex(): AsciiPacking {
  let high = -1;
  let over = false;
  return {
    isOver: () => over,
    bytesOf(piece) {
      const bytes = new Uint8Array(piece.length);
      let length = 0;
      for (const byte of piece) {
        if (over) break;
        over = byte === GREATER;
        const digit = over && high >= 0 ? 0 : digitOf(byte);
        if (digit < 0) continue;
        if (high < 0) high = digit;
        else {
          bytes[length] = high * 16 + digit;
          length += 1;
          high = -1;
        }
      }
      return bytes.subarray(0, length);
    },
  };
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
