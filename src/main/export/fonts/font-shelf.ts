import { readFileSync } from 'node:fs';
import { documentFonts, type DocumentFont } from '#shared/export/appearance.ts';
import type { Resources } from '#main/export/resources.ts';
import { advances, glyphMap, tablesOf, type GlyphOf } from './open-type.ts';
import { SystemFonts } from './system-fonts.ts';

/** The fonts to set one text in. */
export interface FontChoice {
  /** Names of the families, in the order in which a character is looked for. */
  readonly families: readonly string[];
  /** The files' bytes. */
  readonly files: readonly Uint8Array[];
  /** Tells one choice of files from another. */
  readonly key: string;
  /** Characters that no font on this computer has. */
  readonly missing: ReadonlySet<string>;
  /** The text as these fonts can print it. */
  readonly printed: (text: string) => string;
  /** What a missing character is printed as. */
  readonly standIn: string;
}

interface Family {
  readonly files: readonly Uint8Array[];
  readonly glyph: GlyphOf;
  readonly advance: (glyph: number) => number;
}

/** Characters that steer the text around them and are never seen. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * Signs that mean the same on paper, for families which lack the first: spaces of other widths,
 * hyphens, and bullets. Word joiners keep the line from breaking at a hyphen that must not.
 */
const EQUIVALENTS: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '\u2060-\u2060'],
  ['\u2212', '\u2013'],
  ['\u202f', '\u00a0'],
  ['\u2007', '\u00a0'],
  ['\u2009', '\u00a0'],
  ['\u200a', '\u00a0'],
  ['\u25aa', '\u2022'],
  ['\u25a0', '\u2022'],
  ['\u25cf', '\u2022'],
  ['\u25e6', '\u2013'],
]);

const STAND_INS = ['\ufffd', '\u25a1', '?'];

/** The characters of a long text, each once. */
function charactersOf(text: string): ReadonlySet<string> {
  const seen = new Uint8Array(0x10000);
  const characters = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    if (!isPair && seen[unit] === 1) continue;
    seen[unit] = 1;
    characters.add(String.fromCodePoint(text.codePointAt(at) ?? 0));
    if (isPair) at += 1;
  }
  return characters;
}

/** Reads font files when they are first wanted, and keeps them. */
export class FontShelf {
  readonly #resources: Resources;
  readonly #system: SystemFonts;
  readonly #families = new Map<DocumentFont, Family>();

  constructor(resources: Resources, system: SystemFonts = new SystemFonts()) {
    this.#resources = resources;
    this.#system = system;
  }

  /** The family's regular style, as its file has it. */
  regular(font: DocumentFont): Uint8Array {
    return this.#family(font).files[0] ?? new Uint8Array();
  }

  /** Width of a line in the family's regular style, in parts of the font's size. */
  widthOf(font: DocumentFont, line: string): number {
    const { glyph, advance } = this.#family(font);
    return [...line].reduce(
      (width, character) => width + advance(glyph(character.codePointAt(0) ?? 0)),
      0,
    );
  }

  /** The family, and fonts of this computer for the characters that it lacks. */
  choose(font: DocumentFont, text: string): FontChoice {
    const { files, glyph } = this.#family(font);
    const has = (character: string): boolean => glyph(character.codePointAt(0) ?? 0) !== 0;
    const family = documentFonts[font].family;
    const standIn = STAND_INS.find(has) ?? '?';
    const replaced = new Map<string, string>();
    const lacking = new Set<string>();
    for (const character of charactersOf(text)) {
      if (has(character) || UNSEEN.test(character)) continue;
      const equivalent = EQUIVALENTS.get(character);
      if (equivalent === undefined) lacking.add(character);
      else replaced.set(character, equivalent);
    }
    const found =
      lacking.size === 0 ? { fonts: [], missing: lacking } : this.#system.covering(lacking);
    for (const character of found.missing) replaced.set(character, standIn);
    return {
      families: [...new Set([family, ...found.fonts.map((each) => each.family)])],
      files: [...files, ...found.fonts.map((each) => each.bytes)],
      key: [font, ...found.fonts.map((each) => each.path)].join('\n'),
      missing: found.missing,
      printed:
        replaced.size === 0
          ? (printed) => printed
          : (printed) =>
              [...printed].map((character) => replaced.get(character) ?? character).join(''),
      standIn,
    };
  }

  #family(font: DocumentFont): Family {
    const known = this.#families.get(font);
    if (known !== undefined) return known;
    const files = this.#resources.fonts[font].map((path) => readFileSync(path));
    const table = tablesOf(files[0] ?? new Uint8Array());
    const family = {
      files,
      glyph: glyphMap(table('cmap')),
      advance: advances(table('head'), table('hhea'), table('hmtx')),
    };
    this.#families.set(font, family);
    return family;
  }
}
