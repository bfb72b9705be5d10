import type { Page } from '@playwright/test';
import { copyFile, mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCatalogue } from '#main/catalogue.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Comparison, ComparisonId } from '#shared/compare/comparison.ts';
import { offerRevision } from '#shared/compare/offer.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import { ComparePage } from '#test/e2e/pages/compare-page.ts';
import { importedFile } from '#test/support/terms/imported.ts';
import { DesktopApp, ready } from '#test/support/app/desktop-app.ts';

const SAMPLES = join(import.meta.dirname, '..', '..', 'assets', 'samples');

/** When the pictures are taken, so that two runs give the same ones. */
export const NOW = new Date('2026-03-12T10:42:00');

/** Agreements as they are begun, beside the samples, which are complete. */
const BEGUN = [
  { template: 'managed-it-support', changed: '2026-03-11T16:20:00' },
  { template: 'web-hosting', changed: '2026-02-26T09:05:00' },
  { template: 'dora-financial', changed: '2025-11-14T13:30:00' },
] as const;
const IMPORTED = '2026-03-10T14:05:00.000Z' as IsoInstant;
const SAMPLE_CHANGED = '2026-03-12T09:58:00';

const sampleOffers = async () => {
  const names = (await readdir(SAMPLES)).filter((name) => !name.endsWith('.sla')).sort();
  return Promise.all(names.map((name) => importedFile(join(SAMPLES, name), IMPORTED)));
};

/** Starts the app on a machine whose library holds samples and begun drafts. */
export async function withDrafts(machine: string): Promise<DesktopApp> {
  const library = join(machine, 'profile', 'library');
  await mkdir(library, { recursive: true });
  for (const name of (await readdir(SAMPLES)).filter((one) => one.endsWith('.sla'))) {
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
  await putComparisonIn(join(machine, 'profile'));
  // The first start takes the files into the database, and says so; the second is as any other.
  return startedTwice(machine);
}

/** The sample SLAs as if they had been imported, and their comparison. */
async function putComparisonIn(profile: string): Promise<void> {
  const offers = await sampleOffers();
  const [folder, comparisons] = [join(profile, 'offers'), join(profile, 'comparisons')];
  await mkdir(folder, { recursive: true });
  await mkdir(comparisons, { recursive: true });
  for (const offer of offers)
    await writeFile(join(folder, `${offer.id}.json`), JSON.stringify(offer));
  const comparison: Comparison = {
    schemaVersion: 1,
    id: 'samples' as ComparisonId,
    title: 'Servers for the web shop',
    subjects: offers.map((offer) => ({
      type: 'offer',
      id: offer.id,
      seen: offerRevision(offer),
    })),
    fee: '2400' as Comparison['fee'],
    currency: 'EUR',
    workingWeek: 40,
    weights: {},
    mustHaves: [],
    notes: '',
    createdAt: IMPORTED,
    updatedAt: IMPORTED,
  };
  await writeFile(join(comparisons, `${comparison.id}.json`), JSON.stringify(comparison));
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
  const compare = new ComparePage(app.page);
  await compare.open();
  await compare.comparison('').first().waitFor();
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
