import { defineConfig } from '@playwright/test';
import { chromiumExecutable } from '#test/support/app/chromium.ts';

/**
 * NAME.test.ts runs in both: in the app itself, and its renderer alone in Debian's Chromium, which
 * covers the newer engine. NAME.electron.test.ts and NAME.chromium.test.ts run in the one they name.
 */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  reporter: 'list',
  forbidOnly: Boolean(process.env['CI']),
  // A test that passes on the second try hides a fault of ours.
  retries: 0,
  workers: 2,
  // Of one file's tests each goes to whoever is free. The longest test comes first (by the order of the
  // projects), so that no worker is left alone with it at the end.
  fullyParallel: true,
  timeout: 120_000,
  globalTimeout: 30 * 60_000,
  expect: { timeout: 10_000 },
  // A trace keeps the page after every action, which doubles the time of a test in Chromium: one who
  // looks for a fault asks for it with `--trace retain-on-failure`.
  use: { actionTimeout: 10_000, navigationTimeout: 15_000, screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'chromium',
      testMatch: /\.test\.ts$/,
      testIgnore: /\.electron\.test\.ts$/,
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 800 },
        launchOptions: {
          executablePath: chromiumExecutable(),
          // Chromium looks for its maker's servers at every start; the tests are to need no network.
          args: ['--disable-gpu', '--disable-quic', '--disable-component-update'],
        },
      },
    },
    { name: 'electron', testMatch: /\.test\.ts$/, testIgnore: /\.chromium\.test\.ts$/ },
  ],
});
