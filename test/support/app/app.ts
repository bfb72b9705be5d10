import { test as base, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DesktopApp, ready } from './desktop-app.ts';
import { serveRenderer, type RendererServer } from './renderer-server.ts';

export { expect } from '@playwright/test';

interface Options {
  /** Arguments that the app starts with, such as the path of a file to open. */
  readonly appArgs: readonly string[];
  /** Environment variables that the app starts with, such as faults to suffer. */
  readonly appEnv: Readonly<Record<string, string>>;
}

interface Fixtures {
  /** An empty folder for a test's own files, removed afterwards. */
  readonly folder: string;
  /** The app on a fresh machine, not started: for tests of its start, and of its many starts. */
  readonly machine: DesktopApp;
  /** The app on a fresh machine, started and ready. */
  readonly app: DesktopApp;
  /**
   * The app at its library, started for an earlier test: for tests that leave the samples as they are
   * and care for no other drafts. To start it takes longer than most of them. After a failure the
   * next one gets a new one.
   */
  readonly sharedApp: DesktopApp;
  /** The app's window, ready: in Electron the real one, in Chromium the renderer alone. */
  readonly page: Page;
}

interface WorkerFixtures {
  readonly rendererServer: RendererServer;
  /** The app that the tests of a worker use one after another. */
  readonly standingApp: DesktopApp;
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sla-studio-e2e-'));
  await work(folder);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Playwright's `test` with our app. Tests name what they need; a fresh profile is theirs alone. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  appArgs: [[], { option: true }],
  appEnv: [{}, { option: true }],

  rendererServer: [
    async ({}, use) => {
      const server = await serveRenderer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  standingApp: [
    async ({}, use) => {
      await inFolder(async (folder) => {
        const app = new DesktopApp({ machine: join(folder, 'machine') });
        await app.start();
        await use(app);
        await app.kill();
      });
    },
    { scope: 'worker' },
  ],

  sharedApp: async ({ standingApp }, use) => {
    const { page } = standingApp;
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    await page.reload();
    await ready(page);
    await page.keyboard.press('Control+l');
    await page.getByRole('grid', { name: 'Agreements' }).waitFor();
    await use(standingApp);
  },

  folder: ({}, use) => inFolder(use),

  machine: async ({ folder, appArgs, appEnv }, use, info) => {
    const app = new DesktopApp({ machine: join(folder, 'machine'), args: appArgs, env: appEnv });
    await use(app);
    // Where a test failed the app may rightly refuse to quit: it asks about what is not saved.
    if (info.status === info.expectedStatus) await app.quit();
    else if (app.isRunning) await app.kill();
  },

  app: async ({ machine }, use) => {
    if (!machine.isRunning) await machine.start();
    await use(machine);
  },

  page: async ({ machine, playwright, launchOptions, viewport, rendererServer }, use, info) => {
    if (info.project.name === 'electron') {
      if (!machine.isRunning) await machine.start();
      await use(machine.page);
      return;
    }
    const browser = await playwright.chromium.launch(launchOptions);
    const page = await browser.newPage({ viewport });
    await page.goto(rendererServer.url);
    await ready(page);
    await use(page);
    await browser.close();
  },
});
