import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { codeOf, importsOf, lineAt, withoutComments, type SourceFile } from './source-text.ts';

/**
 * The folders of src/shared and of src/renderer, lowest first. A folder imports from itself and from
 * lower levels only, never from its own level's neighbours.
 */
type Levels = readonly (readonly string[])[];

const SHARED_LEVELS: Levels = [
  ['base'], //                        results, ids, decimals, dates
  ['agreement', 'document'], //       the two trees that everything is about
  ['engine', 'library', 'read', 'terms'], // figures; templates; files into Documents; promises
  ['assemble', 'extract'], //         Agreement → Document; Document → Terms
  ['export', 'review', 'compare', 'find'], // what is made of them
  ['report'], //                      Documents made of figures and findings
  ['ipc'], //                         the contract between the processes may speak of all
];

const RENDERER_LEVELS: Levels = [
  ['platform'], //                    what the window has from outside
  ['ui', 'store'], //                 what it is drawn with; what is kept
  ['shell'], //                       what the screens share
  ['editor'],
  ['features'],
  ['app'], //                         puts all together
];

const LEVELS: Readonly<Record<string, Levels>> = {
  shared: SHARED_LEVELS,
  renderer: RENDERER_LEVELS,
};

/** What each part of src may import from the other parts. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  main: ['main', 'shared', 'assets'],
  renderer: ['renderer', 'shared', 'assets'],
  shared: ['shared', 'assets'],
};

/** Packages that would tie src/shared to a platform or a framework. */
const IMPURE = [
  /^node:/,
  new RegExp(`^(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(?:/|$)`),
  /^(?:electron|react|react-dom|react-aria-components|lexical|zustand|dexie|atomically)(?:\/|$)/,
  /^(?:@lexical\/|@tanstack\/|dexie-|lucide-)/,
];

const PLATFORM_GLOBALS = [
  'document',
  'window',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'XMLHttpRequest',
  'DOMParser',
  'process',
  'Buffer',
  'require',
];

/** Calls whose answer depends on when or where they are made. */
const UNREPEATABLE = [
  /\bDate\.now\b/g,
  /\bMath\.random\b/g,
  /\bnew Date\(\s*\)/g,
  /\bnew Date(?!\s*\(|\w)/g,
  /(?<!new )\bDate\(\s*\)/g,
  /\bperformance\.now\b/g,
  /\bcrypto\.(?:randomUUID|getRandomValues)\b/g,
  // Without a locale it is the machine's.
  /\.localeCompare\([^,()]*(?:\([^()]*\)[^,()]*)*\)/g,
  /\bIntl\.\w+\(\s*\)/g,
];

/** What Chromium 114, the oldest that the app runs on, does not have. */
const NOT_IN_CHROMIUM_114 = [
  /\bPromise\.(?:withResolvers|try)\b/g,
  /\b(?:Object|Map)\.groupBy\b/g,
  /\bArray\.fromAsync\b/g,
  /\bURL\.(?:canParse|parse)\b/g,
  /\bAbortSignal\.any\b/g,
  /\bIterator\.from\b/g,
  /\bRegExp\.escape\b/g,
  /\bIntl\.DurationFormat\b/g,
  /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/g,
  /\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|take|drop|flatMap|reduce|toArray|some|every|find|forEach)\(/g,
];

/** What Node 18.15, the one in the oldest Electron, does not have besides; its V8 is that Chromium's. */
const NOT_IN_NODE_18 = [
  /\b(?:styleText|parseEnv|getCallSites?|matchesGlob|globSync|openAsBlob|loadEnvFile)\b/g,
  /\bcrypto\.hash\b/g,
  /\breaddir(?:Sync)?\([^;]{0,80}\brecursive\b/g,
];
const IMPORTS_NOT_IN_NODE_18 = [
  /\bimport \{[^}]*\bhash\b[^}]*\} from 'node:crypto'/g,
  /\bimport \{[^}]*\bglob\b[^}]*\} from 'node:fs(?:\/promises)?'/g,
  /'node:(?:sqlite|sea)'/g,
];

const CSS_NOT_IN_CHROMIUM_114 = [
  /\bsubgrid\b/g,
  /\blight-dark\(/g,
  /@scope\b/g,
  /@starting-style\b/g,
  /\banchor(?:-size)?\(/g,
  /\b(?:anchor-name|position-anchor|position-try|field-sizing)\s*:/g,
];

const ANY = /(?:[:<|&]|\bas|=>)\s*any(?=\s*(?:[;,)\]>=|&}[]|$))|\bany\[\]/gm;

const LONGEST_FILE = 400;

type Rule = (file: SourceFile) => readonly string[];

const isScript = (file: SourceFile) => /\.tsx?$/.test(file.path);
const partOf = (path: string) => path.split('/')[1] ?? '';
const folderOf = (path: string) => path.split('/')[2] ?? '';

/** The path that an import inside the project means; undefined when it names a package. */
export function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  const alias = /^#(shared|main|renderer)\/(.*)$/.exec(specifier);
  if (alias) return `src/${alias[1]}/${alias[2]}`;
  return specifier.startsWith('#') ? specifier.slice(1) : undefined;
}

const at = (file: SourceFile, line: number, words: string) => `${file.path}:${line} ${words}`;

function found(file: SourceFile, patterns: readonly RegExp[], code: string, why: string) {
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) =>
      at(file, lineAt(code, match.index), `${match[0].trim()}: ${why}`),
    ),
  );
}

const partsPointToShared: Rule = (file) =>
  importsOf(file.text).flatMap(({ specifier, line }) => {
    const target = resolve(file.path, specifier);
    if (target === undefined) return [];
    const part = target.startsWith('src/') ? partOf(target) : (target.split('/')[0] ?? '');
    const allowed = PARTS[partOf(file.path)] ?? [];
    return allowed.includes(part)
      ? []
      : [at(file, line, `imports ${specifier}: ${partOf(file.path)} may not import ${part}`)];
  });

const foldersKeepTheirLevels: Rule = (file) => {
  const part = partOf(file.path);
  const levels = LEVELS[part];
  const isInFolder = file.path.split('/').length > 3;
  if (levels === undefined || !isInFolder) return [];
  const levelOf = (folder: string) => levels.findIndex((level) => level.includes(folder));
  const folder = folderOf(file.path);
  if (levelOf(folder) < 0) return [at(file, 1, `src/${part}/${folder} has no level`)];
  return importsOf(file.text).flatMap(({ specifier, line }) => {
    const target = resolve(file.path, specifier);
    if (target === undefined || !target.startsWith(`src/${part}/`)) return [];
    const other = folderOf(target);
    return other === folder || levelOf(other) < levelOf(folder)
      ? []
      : [at(file, line, `imports ${specifier}: ${folder} is not above ${other}`)];
  });
};

const sharedIsPure: Rule = (file) => {
  if (partOf(file.path) !== 'shared' || !isScript(file)) return [];
  const code = codeOf(file.text);
  const impure = importsOf(file.text)
    .filter(({ specifier }) => IMPURE.some((pattern) => pattern.test(specifier)))
    .map(({ specifier, line }) => at(file, line, `imports ${specifier}: shared is pure`));
  const globals = PLATFORM_GLOBALS.filter((name) => !bindsLocally(code, name)).map(
    (name) => new RegExp(`(?<![.\\w$'"])${name}\\s*(?:\\.(?!\\.)|\\(|\\[|\\?\\.)`, 'g'),
  );
  return [
    ...impure,
    ...found(file, globals, code, 'shared knows no platform'),
    ...found(file, UNREPEATABLE, code, 'clock, ids and randomness are passed in'),
  ];
};

/** Whether a file has a variable, parameter, property or import of this name of its own. */
const bindsLocally = (code: string, name: string) =>
  new RegExp(`\\b(?:const|let|function)\\s+${name}\\b|[({,]\\s*${name}\\??\\s*[:,)}=]`).test(code);

const featuresStandAlone: Rule = (file) => {
  const feature = /^src\/renderer\/features\/([^/]+)\//.exec(file.path)?.[1];
  if (feature === undefined) return [];
  return importsOf(file.text).flatMap(({ specifier, line }) => {
    const target = resolve(file.path, specifier) ?? '';
    const other = /^src\/renderer\/features\/([^/]+)/.exec(target)?.[1];
    return other === undefined || other === feature
      ? []
      : [at(file, line, `imports ${specifier}: features do not import one another`)];
  });
};

const noParentHops: Rule = (file) =>
  importsOf(file.text)
    .filter(({ specifier }) => specifier.includes('../../'))
    .map(({ specifier, line }) => at(file, line, `imports ${specifier}: use an alias`));

const importsCarryTheirExtension: Rule = (file) =>
  importsOf(file.text)
    .filter(({ specifier }) => resolve(file.path, specifier) !== undefined)
    .filter(({ specifier }) => !/\.\w+(?:\?[\w&]+)?$/.test(specifier))
    .map(({ specifier, line }) => at(file, line, `imports ${specifier} without its extension`));

const filesAreShort: Rule = (file) => {
  const lines = file.text.trimEnd().split('\n').length;
  return lines > LONGEST_FILE ? [at(file, lines, `is longer than ${LONGEST_FILE} lines`)] : [];
};

const runsInTheOldestElectron: Rule = (file) => {
  const why = 'not in Chromium 114';
  if (!isScript(file))
    return found(file, CSS_NOT_IN_CHROMIUM_114, file.text.replace(/\/\*[\s\S]*?\*\//g, ''), why);
  const code = codeOf(file.text);
  const inChromium = found(file, NOT_IN_CHROMIUM_114, code, why);
  if (partOf(file.path) !== 'main') return inChromium;
  return [
    ...inChromium,
    ...found(file, NOT_IN_NODE_18, code, 'not in Node 18.15'),
    ...found(file, IMPORTS_NOT_IN_NODE_18, withoutComments(file.text), 'not in Node 18.15'),
  ];
};

const nothingIsAny: Rule = (file) =>
  isScript(file) ? found(file, [ANY], codeOf(file.text), 'say what it is, or unknown') : [];

/** Every rule that a file can break by itself, under the words that its test goes by. */
export const RULES: Readonly<Record<string, Rule>> = {
  'main and renderer import shared, never each other': partsPointToShared,
  'the folders of shared and of the renderer import only from lower levels': foldersKeepTheirLevels,
  'shared is pure: no platform, no framework, no clock, no chance': sharedIsPure,
  'features do not import one another': featuresStandAlone,
  'no import climbs two folders': noParentHops,
  'imports carry their extension': importsCarryTheirExtension,
  'no file is longer than 400 lines': filesAreShort,
  'nothing is used that the oldest Electron lacks: Chromium 114, in main Node 18.15':
    runsInTheOldestElectron,
  'nothing is any': nothingIsAny,
};

/** The import cycles between files, each as `a → b → a`; every file is named in at most one. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const edges = new Map(
    files.map((file) => {
      const targets = importsOf(file.text).map(({ specifier }) => resolve(file.path, specifier));
      return [file.path, targets.filter((path) => path !== undefined && known.has(path))] as const;
    }),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) {
      cycles.push([...trail.slice(seenAt), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) if (next) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}

/** Where the programs begin; workers are reached by the address with which they are started. */
const ENTRIES = [
  'src/main/index.ts',
  'src/main/preload/index.ts',
  'src/main/export/process.ts',
  'src/main/cli/index.ts',
  'src/renderer/main.tsx',
];

/** What a script or a style sheet imports, as it is written. */
const specifiersOf = (file: SourceFile): readonly string[] =>
  isScript(file)
    ? importsOf(file.text).map(({ specifier }) => specifier)
    : [...file.text.matchAll(/@import '([^']+)'/g)].map(([, specifier]) => specifier ?? '');

/** The modules that no program reaches, but tests at most; what only the compiler is told is none. */
export function unreached(files: readonly SourceFile[]): string[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (file: SourceFile | undefined) => {
    if (file === undefined || reached.has(file.path)) return;
    reached.add(file.path);
    for (const specifier of specifiersOf(file)) {
      const target = resolve(file.path, specifier)?.replace(/\?[\w&]+$/, '');
      if (target !== undefined) visit(known.get(target));
    }
  };
  ENTRIES.forEach((path) => visit(known.get(path)));
  return files
    .filter(({ path }) => !reached.has(path) && !path.endsWith('.d.ts'))
    .map(({ path }) => path);
}

/** The packages that the text does not name as a whole word. */
export const unnamedPackages = (names: readonly string[], text: string): string[] =>
  names.filter((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    return !new RegExp(`(?<![\\w@/-])${escaped}(?![\\w/-])`).test(text);
  });
