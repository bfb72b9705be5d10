import { deflateSync as deflateRawSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpacksBeyond } from '#shared/read/pdf/unpacked-size.ts';

const MB = 1_024 * 1_024;
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const streamOf = (content: Uint8Array, dictionary = '/Filter/FlateDecode', word = 'stream\n') =>
  joined(
    latin(`%PDF-1.7\n4 0 obj\n<<${dictionary}/Length ${content.length}>>${word}`),
    content,
    latin('\nendstream\nendobj\n'),
  );

const hexOf = (bytes: Uint8Array) => latin(`${Buffer.from(bytes).toString('hex')}>`);

function ascii85Of(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    let value = new DataView(padded.buffer).getUint32(at);
    let group = '';
    for (let digit = 0; digit < 5; digit += 1) {
      group = String.fromCharCode(0x21 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += group === '!!!!!' ? 'z' : group;
  }
  return latin(`${text}~>`);
}

const spaces = new Uint8Array(4 * MB).fill(0x20);
const once = zlibSync(spaces, { level: 9 });
const twice = zlibSync(once, { level: 9 });

describe('what the streams of a PDF unpack to', () => {
  it('is counted to the byte, over all of them', () => {
    const file = joined(streamOf(once), streamOf(once));
    expect(unpacksBeyond(file, 8 * MB)).toBe(false);
    expect(unpacksBeyond(file, 8 * MB - 1)).toBe(true);
  });

  it.each<[string, Uint8Array]>([
    ['twice', streamOf(twice, '/Filter[/FlateDecode/FlateDecode]')],
    ['twice, by short names', streamOf(twice, '/Filter[/Fl/Fl]')],
    ['twice, which stands elsewhere in the file', streamOf(twice, '/Filter 9 0 R')],
    ['three times', streamOf(zlibSync(twice), '/Filter[/Fl/Fl/Fl]')],
    ['into hexadecimal text', streamOf(hexOf(twice), '/Filter[/AHx/Fl/Fl]')],
    ['into ASCII85', streamOf(ascii85Of(twice), '/Filter[/A85/Fl/Fl]')],
    ['into text of text', streamOf(ascii85Of(hexOf(twice)), '/Filter[/A85/AHx/Fl/Fl]')],
    [
      'into text behind very many spaces',
      streamOf(joined(new Uint8Array(100_000).fill(0x20), hexOf(twice)), '/Filter 9 0 R'),
    ],
    ['with the line ended by CR LF', streamOf(twice, '/Filter 9 0 R', 'stream\r\n')],
    ['with a comment behind the word', streamOf(twice, '/Filter 9 0 R', 'stream % here\n')],
    ['and damaged after that', streamOf(joined(once.subarray(0, -8), latin('????????')))],
  ])('is seen through a packing: %s', (_how, file) => {
    expect(unpacksBeyond(file, 3 * MB)).toBe(true);
    expect(unpacksBeyond(file, 20 * MB)).toBe(false);
  });

  it('is not hidden by empty blocks before it, nor by the word "endstream" within', () => {
    // A stored block of nothing, 2,000 times; then one that holds the word; then the rest.
    const block = (text: string) =>
      joined(Uint8Array.of(0, text.length, 0, ~text.length & 0xff, 0xff), latin(text));
    const empty = block('');
    const padded = joined(
      Uint8Array.of(0x78, 0x9c),
      ...Array.from({ length: 2_000 }, () => empty),
      block('\nendstream\nendobj\n'),
      deflateRawSync(spaces),
    );
    expect(unpacksBeyond(streamOf(padded), 3 * MB)).toBe(true);
  });

  it('is too much where several packings cannot be undone: other ones, or of scrambled bytes', () => {
    const content = Uint8Array.of(1, 2, 3);
    for (const names of [
      '/LZWDecode/FlateDecode',
      '/RL/Fl',
      '/LZW/RL',
      '/L#5aWDecode /Fl',
      '/Fl/Fl',
    ])
      expect(unpacksBeyond(streamOf(content, `/Filter[${names}]`), 300 * MB)).toBe(true);
    for (const names of ['/LZWDecode', '/A85/LZW', '/RL', '/FlateDecode/DCTDecode'])
      expect(unpacksBeyond(streamOf(content, `/Filter[${names}]`), 300 * MB)).toBe(false);
  });

  it('ends at what unpacks to itself without end', () => {
    let nested: Uint8Array = latin('BT ET');
    for (let layer = 0; layer < 40; layer += 1) nested = zlibSync(nested, { level: 0 });
    expect(unpacksBeyond(streamOf(nested), 300 * MB)).toBe(true);
  });

  it('is nothing where nothing is packed', () => {
    const text = latin('BT /F1 12 Tf (a stream of words)\n Tj ET '.repeat(1_000));
    expect(unpacksBeyond(streamOf(text, ''), 0)).toBe(false);
    expect(unpacksBeyond(latin('stream'.repeat(200_000)), 0)).toBe(false);
    expect(unpacksBeyond(new Uint8Array(), 0)).toBe(false);
  });
});
