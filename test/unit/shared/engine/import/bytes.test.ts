import { describe, expect, it } from 'vitest';
import { CSV_LIMIT, textOf } from '#shared/engine/import/bytes.ts';

const TEXT = 'Geöffnet;Größe – 5 €\n';

const utf16 = (text: string, big: boolean, mark: boolean) => {
  const codes = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(
    codes.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])),
  );
};

describe('the text of a file', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(TEXT, false, true), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(TEXT, true, true), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(TEXT, false, false), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(TEXT, true, false), 'utf-16be'],
    [
      'windows-1252',
      Uint8Array.from(
        [...TEXT].map((character) =>
          character === '€' ? 0x80 : character === '–' ? 0x96 : character.charCodeAt(0),
        ),
      ),
      'windows-1252',
    ],
  ])('is read from %s', (_, bytes, encoding) => {
    expect(textOf(bytes)).toEqual({ ok: true, value: { text: TEXT, encoding } });
  });

  it.each<[string, readonly number[], RegExp]>([
    ['nothing', [], /empty/],
    ['a workbook', [0x50, 0x4b, 3, 4, 0, 0], /Excel workbook/],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /older Excel/],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], /PDF/],
    ['binary data', [65, 0, 66, 67, 0, 0, 68, 1, 2, 0, 3], /binary/],
    ['half of a UTF-16 pair', [0xff, 0xfe, 65, 0, 0, 0xd8, 65, 0], /UTF-16/],
  ])('refuses %s', (_, bytes, message) => {
    const read = textOf(Uint8Array.from(bytes));
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error[0]!.message).toMatch(message);
  });

  it('refuses what is too large before it is decoded', () => {
    const read = textOf(new Uint8Array(CSV_LIMIT.bytes + 1));
    expect(!read.ok && read.error[0]!.message).toMatch(/larger than 100 MB/);
  });
});
