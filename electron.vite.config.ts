import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RESOURCE_FILES } from './src/main/export/resources.ts';

// The oldest Electron that the project runs on is 25: Node 18 in the main process, Chromium 114 in
// the windows, and a main process that cannot load an ES module. electron-vite would otherwise infer
// newer targets from the installed package.
process.env['ELECTRON_MAJOR_VER'] = '25';
const NODE = 'node18';
const CHROME = 'chrome114';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the bundles leave to Node to load: a native addon, in the one package that is shipped. */
const NATIVE = '@myriaddreamin/typst-ts-node-compiler';

/**
 * What the page imports before it draws comes in one file instead of forty, each a trip through
 * app://. What it asks of main and of the database comes before that, in a file of its own.
 */
const START_CHUNKS = [
  {
    name: 'first-look',
    test: /\/src\/renderer\/(?:app\/(?:first-look|theme)|store\/(?:first-list|database-versions))\.ts$/,
    priority: 1,
  },
  { name: 'start', tags: ['$initial' as const] },
];

/** Has the page run its first look by itself: as an import of the start it would wait for that. */
const firstLookFirst: Plugin = {
  name: 'first-look-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const file = Object.keys(bundle).find((name) => /\/first-look-[^/]+\.js$/.test(name));
      if (file === undefined) throw new Error('The build has no chunk of the first look.');
      const script = `<script type="module" crossorigin src="./${file}"></script>`;
      return html.replace('<script', `${script}\n    <script`);
    },
  },
};

/** React Aria brings its own few words in 34 languages; the interface speaks one. */
const englishWords: Plugin = {
  name: 'english-words',
  transform: {
    filter: { id: /\/node_modules\/react-(?:aria|aria-components|stately)\/.*\/intlStrings\.mjs$/ },
    handler(code, id) {
      const english = /"([^"]+\/en-US\.mjs)"/.exec(code)?.[1];
      if (english === undefined) this.error(`${id} names no English words.`);
      return {
        code: `import words from '${english}'; export default { 'en-US': words };`,
        map: null,
      };
    },
  },
};

const nodeOutput = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  // Beside the entries, so that a module's folder is the same in whichever file it lands.
  chunkFileNames: '[name]-[hash].cjs',
  // `import()` of Electron 25 cannot look into the archive that the packaged app is; `require` can.
  dynamicImportInCjs: false,
} as const;

/** Puts the files that exports read at run time into dist/resources. */
const copyResources = {
  name: 'copy-resources',
  closeBundle() {
    for (const { from, to } of RESOURCE_FILES) {
      const target = join(path('dist/resources'), to);
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(path(from), target);
    }
  },
};

export default defineConfig({
  main: {
    plugins: [copyResources],
    build: {
      outDir: path('dist/main'),
      target: NODE,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: path('src/main/index.ts'),
          'export-process': path('src/main/export/process.ts'),
          cli: path('src/main/cli/index.ts'),
        },
        external: [NATIVE],
        output: nodeOutput,
      },
    },
  },
  preload: {
    build: {
      outDir: path('dist/preload'),
      target: NODE,
      // A sandboxed preload script can load nothing but Electron: it is one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: path('src/main/preload/index.ts') },
        output: { ...nodeOutput, codeSplitting: false },
      },
    },
  },
  renderer: {
    root: path('src/renderer'),
    plugins: [react(), englishWords, firstLookFirst],
    worker: { format: 'es' },
    server: { host: '127.0.0.1' },
    build: {
      outDir: path('dist/renderer'),
      target: CHROME,
      minify: true,
      // The content security policy allows no data: fonts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: {
        input: { index: path('src/renderer/index.html') },
        output: { codeSplitting: { groups: START_CHUNKS } },
      },
    },
  },
});
