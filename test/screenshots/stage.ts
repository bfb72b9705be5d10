import type { Page } from '@playwright/test';
import { copyFile, mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCatalogue } from '#main/catalogue.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import { DesktopApp, ready } from '#test/support/desktop-app.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'assets', 'samples');

/** When the pictures are taken, so that two runs give the same ones. */
export const NOW = new Date('2026-03-12T10:42:00');

/** Agreements as they are begun, beside the samples, which are complete. */
const BEGUN = [
  { template: 'managed-it-support', changed: '2026-03-11T16:20:00' },
  { template: 'web-hosting', changed: '2026-02-26T09:05:00' },
  { template: 'dora-financial', changed: '2025-11-14T13:30:00' },
] as const;
const SAMPLE_CHANGED = '2026-03-12T09:58:00';

/** Starts the app on a machine whose library holds samples and begun drafts. */
export async function withDrafts(machine: string): Promise<DesktopApp> {
  const library = join(machine, 'profile', 'library');
  await mkdir(library, { recursive: true });
  for (const name of await readdir(SAMPLES)) {
    const file = join(library, `sample-${name}`);
    await copyFile(join(SAMPLES, name), file);
    await utimes(file, new Date(SAMPLE_CHANGED), new Date(SAMPLE_CHANGED));
  }
  const catalogue = await loadCatalogue();
  for (const { template: id, changed } of BEGUN) {
    const template = catalogue.templates.find((one) => one.id === id);
    if (!template) throw new Error(`There is no template ${id}.`);
    const agreement = instantiateTemplate(template, catalogue, { id: id as AgreementId });
    if (!agreement.ok) throw new Error(`The template ${id} is broken.`);
    const file = join(library, `${id}.sla`);
    await writeFile(file, agreementText(agreement.value));
    await utimes(file, new Date(changed), new Date(changed));
  }
  // The first start takes the files into the database, and says so; the second is as any other.
  return startedTwice(machine);
}

/** Starts the app on a machine whose samples were deleted: nothing was written yet. */
export async function withoutDrafts(machine: string): Promise<DesktopApp> {
  const app = new DesktopApp({ machine });
  await app.start();
  await settled(app.page);
  await emptyStores(app.page, ['summaries', 'bodies']);
  await app.quit();
  await rm(join(app.profile, 'library'), { recursive: true });
  await app.start();
  await settled(app.page);
  return app;
}

async function startedTwice(machine: string): Promise<DesktopApp> {
  const app = new DesktopApp({ machine });
  await app.start();
  await settled(app.page);
  await app.quit();
  await app.start();
  await settled(app.page);
  return app;
}

/**
 * Makes the window's contents so large, and starts its page anew in the library: at a moment that
 * stands still, and without what the scene before has left open.
 */
export async function arrange(app: DesktopApp, width: number, height: number): Promise<void> {
  const { page, electron } = app;
  await electron.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
    [width, height] as [number, number],
  );
  await page.clock.setFixedTime(NOW);
  await page.reload();
  await settled(page);
  await emptyStores(page, ['settings', 'views']);
  await page.reload();
  await ready(page);
  await settled(page);
}

const settled = (page: Page) => page.locator('html[data-settled]').waitFor({ state: 'attached' });

/** Empties parts of the app's database. */
function emptyStores(page: Page, names: readonly string[]): Promise<void> {
  return page.evaluate(
    async (stores) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const open = indexedDB.open('sla-studio');
        open.addEventListener('success', () => resolve(open.result));
        open.addEventListener('error', () => reject(open.error ?? new Error('No database.')));
      });
      const change = database.transaction(stores, 'readwrite');
      for (const store of stores) change.objectStore(store).clear();
      await new Promise((resolve) => change.addEventListener('complete', resolve));
      database.close();
    },
    [...names],
  );
}
