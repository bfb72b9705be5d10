import type { Page } from '@playwright/test';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ComparePage } from '#test/e2e/pages/compare-page.ts';
import { DesktopApp } from '#test/support/app/desktop-app.ts';
import { repeated, type Bench } from './bench.ts';
import type { Group } from './table.ts';

/** One who has opened the screen looks for the file for at least so long. */
const LOOKING_MS = 4_000;
const PATIENCE_MS = 60_000;

/** The files to import, in that order, by name; how long each may take in milliseconds. */
export interface Importable {
  readonly name: string;
  readonly path: string;
  readonly target: number | null;
}

interface Imported {
  /** From the choice of the file to the line that says what was found; milliseconds. */
  readonly took: number;
  /** The longest time meanwhile in which the window drew nothing. */
  readonly pause: number;
}

/** Imports files into the app, one after the other. */
export async function importGroup(
  { folder, runs, say }: Bench,
  files: readonly Importable[],
): Promise<Group> {
  say('Importing in the app …');
  const rounds = await repeated(runs, async (index) => {
    const app = new DesktopApp({ machine: join(folder, `importing-${index}`) });
    await app.start();
    await new ComparePage(app.page).open();
    const results: Imported[] = [];
    for (const { path } of files) {
      await delay(LOOKING_MS);
      results.push(await imported(app.page, path));
    }
    await app.quit();
    return results;
  });
  const figures = (at: number, figure: keyof Imported) =>
    rounds.map((results) => results[at]![figure]);
  return {
    title: 'Importing in the app, from the choice of the file to what was found',
    rows: files.flatMap(({ name, target }, at) => [
      { name, unit: 'ms' as const, values: figures(at, 'took'), target },
      {
        name: `${name}: longest pause of the window`,
        unit: 'ms' as const,
        values: figures(at, 'pause'),
        target: null,
      },
    ]),
  };
}

async function imported(page: Page, path: string): Promise<Imported> {
  await page.evaluate(watchImport, basename(path));
  await new ComparePage(page).importFiles([path]);
  await page.waitForFunction(() => 'benchImport' in window, null, { timeout: PATIENCE_MS });
  return page.evaluate(() => (window as unknown as { benchImport: Imported }).benchImport);
}

/** In the page: notes in `benchImport` how long the next import takes, and the longest pause. */
function watchImport(name: string): void {
  Reflect.deleteProperty(window, 'benchImport');
  const note = () => {
    const begin = performance.now();
    let last = begin;
    let pause = 0;
    const frame = () => {
      const now = performance.now();
      pause = Math.max(pause, now - last);
      last = now;
      const found = [
        ...document.querySelectorAll(
          '[aria-label="Imports"] > :is([data-state="saving"], [data-state="done"])',
        ),
      ];
      if (found.some(({ textContent }) => textContent.includes(name)))
        Object.assign(window, { benchImport: { took: now - begin, pause } });
      else requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  window.addEventListener('change', note, { capture: true, once: true });
}
