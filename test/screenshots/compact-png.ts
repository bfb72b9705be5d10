import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_TYPE = 3;
const MOST_COLOURS = 256;

/**
 * A PNG of at most 256 colours from rows of BGRA pixels (blue first): less than half of what a browser writes.
 * Shades that hardly differ, as at the edges of letters, become one.
 */
export function compactPng(pixels: Uint8Array, width: number, height: number): Buffer {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { palette, indexes } = paletteOf(counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      rows[row * (width + 1) + 1 + column] =
        indexes.get(colourAt(pixels, 4 * (row * width + column))) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE_TYPE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...channels(colour)]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourAt = (pixels: Uint8Array, at: number): number =>
  ((pixels[at + 2] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at] ?? 0);

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

function distance(one: number, other: number): number {
  const [[r, g, b], [red, green, blue]] = [channels(one), channels(other)];
  return Math.max(Math.abs(r - red), Math.abs(g - green), Math.abs(b - blue));
}

/** The most frequent colours, as alike as need be for 256 of them, and the place of each colour. */
function paletteOf(counts: ReadonlyMap<number, number>) {
  const frequent = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  for (let reach = 0; ; reach += 1) {
    const palette: number[] = [];
    const indexes = new Map<number, number>();
    for (const colour of frequent) {
      const near = palette.findIndex((kept) => distance(kept, colour) <= reach);
      indexes.set(colour, near === -1 ? palette.push(colour) - 1 : near);
      if (palette.length > MOST_COLOURS) break;
    }
    if (palette.length <= MOST_COLOURS) return { palette, indexes };
  }
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
