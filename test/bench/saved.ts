import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DesktopApp } from '#test/support/app/desktop-app.ts';

/** How long somebody takes to choose a place for the files. */
const CHOOSING_MS = 2_000;

/**
 * Exports the open draft as Word and PDF; gives the milliseconds from the moment at which its place
 * has been chosen to both files being there.
 */
export async function chosenToSaved(app: DesktopApp, folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  const target = join(folder, 'exported.docx');
  await app.electron.evaluate(
    ({ dialog }, { filePath, wait }) => {
      dialog.showSaveDialog = () =>
        new Promise((resolve) => {
          setTimeout(() => {
            Object.assign(globalThis, { chosenAt: Date.now() });
            resolve({ canceled: false, filePath });
          }, wait);
        });
    },
    { filePath: target, wait: CHOOSING_MS },
  );
  const { page } = app;
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByText('Word and PDF', { exact: true }).click();
  await dialog.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('dialog', { name: 'Exported' }).waitFor({ timeout: 60_000 });
  const chosenAt = await app.electron.evaluate(
    () => (globalThis as unknown as { readonly chosenAt: number }).chosenAt,
  );
  // A file gets its name when all of it is written: that changes its entry, not its content.
  const files = [target, join(folder, 'exported.pdf')].map(
    async (path) => (await stat(path)).ctimeMs,
  );
  return Math.max(...(await Promise.all(files))) - chosenAt;
}
