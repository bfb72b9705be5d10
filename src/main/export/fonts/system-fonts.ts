import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import {
  DIRECTORY_BYTES,
  familyName,
  glyphMap,
  tableDirectory,
  type GlyphOf,
} from './open-type.ts';

/** A font file of the computer that has characters which the document's own family lacks. */
export interface SystemFont {
  readonly family: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Covering {
  readonly fonts: readonly SystemFont[];
  readonly missing: ReadonlySet<string>;
}

const fontFolders = (
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly string[] => {
  const home = homedir();
  if (platform === 'win32') {
    return [
      join(environment['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
      join(
        environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'),
        'Microsoft',
        'Windows',
        'Fonts',
      ),
    ];
  }
  if (platform === 'darwin') {
    return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
  }
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.local/share/fonts'),
    join(home, '.fonts'),
  ];
};

/** Parts of the names of well-known font files, by the script that they are made for. */
const KNOWN: readonly (readonly [script: RegExp, names: RegExp])[] = [
  [/\p{Script=Arabic}/u, /arabic|naskh|amiri|geezapro|tahoma|arial\.|segoeui\./],
  [/\p{Script=Hebrew}/u, /hebrew|david|arialhb|arial\.|segoeui\./],
  [/\p{Script=Hangul}/u, /cjk|korean|malgun|nanum|applesdgothic|kr-/],
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    /cjk|japanese|meiryo|yugoth|hiragino|jp-|ipag|takao/,
  ],
  [
    /\p{Script=Han}/u,
    /cjk|pingfang|msyh|simsun|yahei|hiragino|wqy|droidsansfallback|sourcehan|sc-|tc-/,
  ],
  [/\p{Script=Thai}/u, /thai|leelawad|thonburi|garuda|loma/],
  [/\p{Script=Devanagari}/u, /devanagari|mangal|nirmala|kohinoor|lohit-deva/],
  [/\p{Extended_Pictographic}/u, /emoji|seguiemj|symbols/],
  [/[\p{Sm}\p{So}\p{Sc}]/u, /math|symbol|dejavusans\.|segoeui/],
];

/** Lower is asked first: the script's own fonts, then plain styles, then the rest by name. */
function rank(name: string, hints: readonly RegExp[]): number {
  const isKnown = hints.some((hint) => hint.test(name));
  const isPlain = /regular|^[a-z0-9]+\.tt[fc]$/.test(name);
  const isOdd =
    /italic|oblique|condensed|thin|light|black|mono|display|-ui|bold|semi|medium|kufi|nastaliq|rashi|looped/.test(
      name,
    );
  return (isKnown ? 0 : 4) + (isOdd ? 2 : 0) + (isPlain ? 0 : 1);
}

function* fontFiles(folder: string, depth = 0): Generator<string> {
  if (depth > 5) return;
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return; // A folder that is not there, or not ours to read, has no fonts for us.
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* fontFiles(path, depth + 1);
    else if (/\.(?:ttf|otf|ttc)$/i.test(entry.name)) yield path;
  }
}

/** The file's map of characters and its family, from its directory and two of its tables. */
function inspect(path: string): { readonly family: string; readonly glyph: GlyphOf } | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const read = (offset: number, length: number): Uint8Array => {
      const bytes = new Uint8Array(length);
      return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
    };
    const tables = tableDirectory(read(0, DIRECTORY_BYTES));
    const table = (tag: string): Uint8Array | null => {
      const found = tables.find((each) => each.tag === tag);
      return found === undefined || found.length > 8_000_000
        ? null
        : read(found.offset, found.length);
    };
    const [cmap, name] = [table('cmap'), table('name')];
    const family = name === null ? null : familyName(name);
    return cmap === null || family === null ? null : { family, glyph: glyphMap(cmap) };
  } catch {
    return null; // Not a font that can be read; another may have the character.
  } finally {
    closeSync(file);
  }
}

/** Finds fonts for characters that the bundled families lack. Reads the disk only when asked. */
export class SystemFonts {
  readonly #folders: readonly string[];
  #files: readonly string[] | null = null;
  readonly #covering = new Map<string, Covering>();
  readonly #inspected = new Map<string, ReturnType<typeof inspect>>();

  constructor(folders: readonly string[] = fontFolders(process.platform, process.env)) {
    this.#folders = folders;
  }

  /** Fonts that together have as many of `characters` as any font here does, and what is left. */
  covering(characters: ReadonlySet<string>): Covering {
    const key = [...characters].sort().join('');
    const known = this.#covering.get(key);
    if (known !== undefined) return known;
    const covering = this.#search(characters);
    // One text at a time is being written; more than its last states would only hold memory.
    if (this.#covering.size >= 4) this.#covering.clear();
    this.#covering.set(key, covering);
    return covering;
  }

  #search(characters: ReadonlySet<string>): Covering {
    const missing = new Set(characters);
    const fonts: SystemFont[] = [];
    // One character after the other, so that each script is looked for in its own fonts first.
    for (const wanted of characters) {
      if (!missing.has(wanted)) continue;
      const path = this.#ranked(wanted).find((file) => this.#has(file, wanted));
      const family = path === undefined ? undefined : this.#inspect(path)?.family;
      if (path === undefined || family === undefined) continue;
      for (const character of missing) if (this.#has(path, character)) missing.delete(character);
      for (const file of [path, this.#boldOf(path)]) {
        if (file !== null) fonts.push({ family, path: file, bytes: readFileSync(file) });
      }
    }
    return { fonts, missing };
  }

  #ranked(character: string): readonly string[] {
    this.#files ??= this.#folders.flatMap((folder) => [...fontFiles(folder)]).sort();
    const hints = KNOWN.filter(([script]) => script.test(character)).map(([, names]) => names);
    return [...this.#files]
      .map((path) => ({ path, rank: rank(basename(path).toLowerCase(), hints) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ path }) => path);
  }

  #has(path: string, character: string): boolean {
    return (this.#inspect(path)?.glyph(character.codePointAt(0) ?? 0) ?? 0) !== 0;
  }

  #inspect(path: string): ReturnType<typeof inspect> {
    const known = this.#inspected.get(path);
    if (known !== undefined) return known;
    const found = inspect(path);
    this.#inspected.set(path, found);
    return found;
  }

  #boldOf(path: string): string | null {
    const bold = path.replace(/Regular(?=\.\w+$)/, 'Bold');
    return bold !== path && (this.#files ?? []).includes(bold) ? bold : null;
  }
}
