import { defineConfig } from 'vitest/config';

// What React or the editor show needs a DOM; everything else is tested in plain Node.
const RENDERER = 'test/unit/renderer/**/*.test.{ts,tsx}';
// What is stored needs IndexedDB, and no DOM.
const STORE = 'test/unit/renderer/store/**/*.test.{ts,tsx}';
const MAIN = 'test/unit/main/**/*.test.ts';

export default defineConfig({
  test: {
    // Only a test that hangs is to fail for its time: machines are slow at times.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Vitest leaves one processor to whoever watches it, which is half of a machine with two.
    maxWorkers: '100%',
    setupFiles: ['test/support/properties.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          // A thread starts sooner than a process, which what stores, exports or reads files needs.
          pool: 'threads',
          environment: 'node',
          include: ['test/architecture.test.ts', 'test/unit/**/*.test.{ts,tsx}'],
          exclude: [RENDERER, MAIN],
          // These test pure functions, which no other test can have changed: they need not load the
          // whole model anew for each file, which takes longer than most of them.
          isolate: false,
        },
      },
      {
        extends: true,
        // These load native modules and set flags of the engine: processes, for threads would share them.
        test: { name: 'main', environment: 'node', include: [MAIN], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'store',
          environment: 'node',
          include: [STORE],
          // Dexie looks for the browser's IndexedDB when it is loaded: once, for all files.
          setupFiles: ['test/support/properties.ts', 'fake-indexeddb/auto'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          pool: 'threads',
          environment: 'happy-dom',
          include: [RENDERER],
          exclude: [STORE],
          // A page and React of its own for each file take seven times as long as the tests, which
          // leave the page empty behind them.
          isolate: false,
        },
      },
    ],
  },
});
