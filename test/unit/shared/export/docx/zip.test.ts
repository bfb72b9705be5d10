import { gzipSync as nativeGzip } from 'node:zlib';
import { gzipSync, strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import { zipOf } from '#shared/export/docx/zip.ts';

const INSTANT = '2026-11-30T09:15:00.000Z' as IsoInstant;
const words = 'The provider keeps the service running. '.repeat(500);
const files = new Map<string, string | Uint8Array>([
  ['word/document.xml', words],
  ['docProps/app.xml', 'Grüße – ☂'],
  ['word/empty.bin', new Uint8Array()],
]);

describe('A zip file', () => {
  for (const [name, gzip] of [
    ['a script', gzipSync],
    ['the host', (bytes: Uint8Array) => nativeGzip(bytes)],
  ] as const)
    it(`that ${name} compresses is read back with all its files, in their order`, () => {
      const read = unzipSync(zipOf(files, INSTANT, gzip));
      expect(Object.keys(read)).toEqual([...files.keys()]);
      expect(strFromU8(read['word/document.xml']!)).toBe(words);
      expect(strFromU8(read['docProps/app.xml']!)).toBe('Grüße – ☂');
      expect(read['word/empty.bin']).toHaveLength(0);
    });

  it('has the bytes that an independent writer gives', () => {
    const all = Object.fromEntries(
      [...files].map(([path, content]) => [
        path,
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      ]),
    );
    // That one dates its files by the clock on the wall.
    const mtime = new Date(2026, 10, 30, 9, 15, 0);
    expect(zipOf(files, INSTANT, gzipSync)).toEqual(zipSync(all, { mtime }));
  });

  it('before 1980 is dated with the first day that it can hold', () => {
    const zip = zipOf(files, '1970-02-03T00:00:00.000Z' as IsoInstant, gzipSync);
    expect(new DataView(zip.buffer).getUint16(12, true)).toBe((2 << 5) | 3);
  });
});
