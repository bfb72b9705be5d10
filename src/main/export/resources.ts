import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFont } from '#shared/export/appearance.ts';

/** The template's files; the first is the one that is compiled. */
const TEMPLATE_FILES = [
  'agreement.typ',
  'clauses.typ',
  'contents.typ',
  'data.typ',
  'diagram.typ',
  'front.typ',
  'signatures.typ',
  'tables.typ',
  'text.typ',
] as const;

const FONT_FILES: Readonly<Record<DocumentFont, string>> = {
  carlito: 'Carlito',
  caladea: 'Caladea',
  arimo: 'Arimo',
  tinos: 'Tinos',
};
const STYLES = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'] as const;

interface ResourceFile {
  /** In the project, from its root. */
  readonly from: string;
  /** In the folder that the build makes, dist/resources. */
  readonly to: string;
}

const templateFile = (name: string): ResourceFile => ({
  from: `assets/typst/${name}`,
  to: `typst/${name}`,
});

const fontFile = (font: DocumentFont, style: string): ResourceFile => {
  const name = `${FONT_FILES[font]}_${style}.ttf`;
  return {
    from: `node_modules/@expo-google-fonts/${font}/${style}/${name}`,
    to: `fonts/${name}`,
  };
};

const fontLicence = (font: DocumentFont): ResourceFile => ({
  from: `node_modules/@expo-google-fonts/${font}/LICENSE_FONT`,
  to: `fonts/${FONT_FILES[font]}-licence.txt`,
});

const FONTS = Object.keys(FONT_FILES) as DocumentFont[];

const WASM_COMPILER: ResourceFile = {
  from: 'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm',
  to: 'typst/compiler.wasm',
};

/** Every file that exports read at run time, for the build to copy. */
export const RESOURCE_FILES: readonly ResourceFile[] = [
  ...TEMPLATE_FILES.map(templateFile),
  WASM_COMPILER,
  ...FONTS.flatMap((font) => STYLES.map((style) => fontFile(font, style))),
  ...FONTS.map(fontLicence),
];

/** Paths of what exports read at run time. */
export interface Resources {
  readonly template: readonly { readonly name: string; readonly path: string }[];
  /** The typesetter as WebAssembly. */
  readonly wasmCompiler: string;
  /** Regular, bold, italic and bold italic of each family. */
  readonly fonts: Readonly<Record<DocumentFont, readonly string[]>>;
}

/** `root`: the folder that the build made (dist/resources), or the project's own. */
export function resourcePaths({ root }: { readonly root: string }): Resources {
  const built = existsSync(join(root, templateFile(TEMPLATE_FILES[0]).to));
  const path = (file: ResourceFile): string => join(root, built ? file.to : file.from);
  const family = (font: DocumentFont): readonly string[] =>
    STYLES.map((style) => path(fontFile(font, style)));
  return {
    template: TEMPLATE_FILES.map((name) => ({ name, path: path(templateFile(name)) })),
    wasmCompiler: path(WASM_COMPILER),
    fonts: {
      carlito: family('carlito'),
      caladea: family('caladea'),
      arimo: family('arimo'),
      tinos: family('tinos'),
    },
  };
}
