import { defineConfig } from 'vitest/config';

// Everything is tested in plain Node, but for what React or the editor show, which needs a DOM.
const RENDERER = 'test/unit/renderer/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    // Only a test that hangs is to fail for its time: machines are slow at times.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/architecture.test.ts', 'test/unit/**/*.test.{ts,tsx}'],
          exclude: [RENDERER],
        },
      },
      {
        extends: true,
        test: { name: 'renderer', environment: 'happy-dom', include: [RENDERER] },
      },
    ],
  },
});
