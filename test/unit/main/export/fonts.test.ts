import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FontShelf } from '#main/export/fonts/font-shelf.ts';
import { subsetFont } from '#main/export/fonts/font-subset.ts';
import { familyName, glyphMap, tablesOf } from '#main/export/fonts/open-type.ts';
import { SystemFonts } from '#main/export/fonts/system-fonts.ts';
import { RESOURCE_FILES, resourcePaths } from '#main/export/resources.ts';

const resources = resourcePaths({ root: process.cwd() });
const shelf = (): FontShelf => new FontShelf(resources, new SystemFonts([]));
const FAMILIES = ['carlito', 'caladea', 'arimo', 'tinos'] as const;

/** What agreements in western languages are written with. */
const USUAL =
  'AZaz09ÄÖÜßéèçñøåŁłŠšŽžŐő.,;:!?()[]{}<>/\\|"\'“”‘’«»–—…•·§¶©®™€£$%‰°±×÷≤≥≠µ½\u00a0\u2011\u202f';

describe('the bundled families', () => {
  it.each(FAMILIES)('%s has every usual character, or prints an equivalent', (font) => {
    const { missing } = shelf().choose(font, USUAL);
    expect([...missing]).toEqual([]);
  });

  it.each(FAMILIES)('%s has the name that the template asks for', (font) => {
    const [regular = ''] = resources.fonts[font];
    expect(familyName(tablesOf(readFileSync(regular))('name'))?.toLowerCase()).toBe(font);
  });

  it('prints equivalents without a trace elsewhere', () => {
    const { printed } = shelf().choose('caladea', 'a\u2011b');
    expect(printed('24\u20117 and -')).toBe('24\u2060-\u20607 and -');
  });

  it('says what no font has, and prints something else', () => {
    const { missing, printed, standIn } = shelf().choose('carlito', 'abc\u4e2d\u{1f9ff}');
    expect([...missing]).toEqual(['\u4e2d', '\u{1f9ff}']);
    expect(printed('x\u{1f9ff}y')).toBe(`x${standIn}y`);
  });

  it('takes no notice of characters that are never seen', () => {
    expect(shelf().choose('carlito', '\u200b\u200f\u2066\ufeff\u00ad\n\t').missing.size).toBe(0);
  });

  it('measures lines', () => {
    const width = (text: string): number => shelf().widthOf('carlito', text);
    expect(width('')).toBe(0);
    expect(width('iiii')).toBeLessThan(width('mmmm'));
    expect(width('ab')).toBeCloseTo(width('a') + width('b'));
  });
});

describe('fonts of the computer', () => {
  it('are none where the folders are not there', () => {
    const { fonts, missing } = new SystemFonts(['/nowhere/at/all']).covering(new Set(['中']));
    expect(fonts).toEqual([]);
    expect([...missing]).toEqual(['中']);
  });

  it('are found by the characters that they have, whatever their folder', () => {
    const folders = ['node_modules/@expo-google-fonts/tinos'];
    const { fonts, missing } = new SystemFonts(folders).covering(new Set(['Ж', '中']));
    expect(fonts.map((font) => font.family)).toEqual(['Tinos']);
    expect([...missing]).toEqual(['中']);
  });
});

describe('a subset', () => {
  const [file = ''] = resources.fonts.carlito;
  const font = new Uint8Array(readFileSync(file));
  const codePoints = [...'Aé–'].map((character) => character.codePointAt(0) ?? 0);
  const subset = subsetFont(font, codePoints);
  const table = tablesOf(subset.bytes);

  it('has the characters asked for, and no others', () => {
    const glyph = glyphMap(table('cmap'));
    expect(codePoints.every((code) => glyph(code) > 0)).toBe(true);
    expect(glyph('B'.codePointAt(0) ?? 0)).toBe(0);
  });

  it('is much smaller', () => {
    expect(subset.bytes.length).toBeLessThan(font.length / 10);
  });

  it('has the checksum that the format asks for', () => {
    const view = new DataView(subset.bytes.buffer);
    let sum = 0;
    for (let at = 0; at < subset.bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('keeps the advance of each character', () => {
    const em = new DataView(
      tablesOf(font)('head').buffer,
      tablesOf(font)('head').byteOffset,
    ).getUint16(18);
    expect(subset.width('A'.codePointAt(0) ?? 0)).toBe(Math.round((1185 * 1000) / em));
  });
});

it('lists every file that exports read, and each is there', () => {
  const from = RESOURCE_FILES.map((file) => file.from);
  for (const path of [
    ...resources.template.map((each) => each.path),
    ...Object.values(resources.fonts).flat(),
  ]) {
    expect(from.some((name) => path.endsWith(name))).toBe(true);
    expect(readFileSync(path).length).toBeGreaterThan(0);
  }
});
