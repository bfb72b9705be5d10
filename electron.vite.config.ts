import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
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
 * What the first screen needs comes in two files instead of forty, each of which would cost a trip
 * through app://. zod is apart, with the bundler's own helpers: main.tsx configures it before
 * anything that holds a schema is evaluated.
 */
const START_CHUNKS = [
  {
    name: 'zod',
    test: /node_modules\/zod\/|vite\/preload-helper|rolldown\/runtime/,
    priority: 2,
  },
  {
    name: 'start',
    test: /node_modules\/(?:react|react-dom|scheduler|react-aria|react-stately|react-aria-components|@internationalized|dexie|zustand|lucide-react|@tanstack|minisearch|decimal\.js|use-sync-external-store)\/|\/src\/shared\/(?:base|agreement|document|assemble|ipc)\/|\/src\/renderer\/(?:app|store|platform|ui|features\/library)\//,
    priority: 1,
  },
];

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
    plugins: [react()],
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
