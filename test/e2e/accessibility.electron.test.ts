import type { Page } from '@playwright/test';
import { faultsInBothThemes, MAIN } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import { ComparePage } from './pages/compare-page.ts';
import { LibraryPage } from './pages/library-page.ts';

test('axe finds nothing serious on any screen, in the light and the dark theme', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const isFaultless = async (screen: string, within?: string) =>
    expect.soft(await faultsInBothThemes(page, within), screen).toEqual([]);
  const library = new LibraryPage(page);
  await library.isSettled();
  await isFaultless('library');

  const role = page.getByRole.bind(page);
  await page.keyboard.press('Control+n');
  await role('article', { name: /^Preview of/ }).waitFor();
  await isFaultless('gallery');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await role('dialog', { name: 'Commands and drafts' }).waitFor();
  await isFaultless('palette');
  await page.keyboard.press('Escape');

  const draft = await library.create('SaaS subscription uptime');
  await isFaultless('draft');
  // What stands around a step stays as it was.
  for (const step of await stepNames(page)) {
    await draft.goToStep(step);
    await unfoldFirstRecord(page);
    await isFaultless(`step ${step}`, MAIN);
  }
  await role('tab', { name: /Missing/ }).click();
  await isFaultless('what is missing');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('the service');
  await page.keyboard.press('Enter');
  await role('option', { selected: true }).waitFor();
  await isFaultless('find bar');
  await page.keyboard.press('Escape');

  await role('button', { name: 'Add from the library…' }).click();
  await role('dialog', { name: 'Clause library' }).waitFor();
  await isFaultless('clause library');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+e');
  await role('dialog', { name: 'Export' }).waitFor();
  await isFaultless('export dialog');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+,');
  await role('heading', { name: 'Settings' }).waitFor();
  await isFaultless('settings');

  await page.keyboard.press('Control+Shift+C');
  const compare = new ComparePage(page);
  await compare.isOpen();
  await isFaultless('comparing, nothing yet');
  await compare.trySamples();
  await (await compare.cell('Smallest outage that counts', /Halden/)).click();
  await compare.passage.waitFor();
  await isFaultless('matrix with source');
  for (const tab of ['Text', 'Replay', 'Curves', 'Exclusions']) {
    await compare.show(tab);
    await isFaultless(`comparison, ${tab}`);
  }
  await compare.show('Decide');
  await role('button', { name: 'Weigh all alike' }).click();
  await isFaultless('comparison, Decide');
  await page.keyboard.press('Control+Shift+C');
  await compare.offer(/Halden/).waitFor();
  await isFaultless('comparing');
});

async function stepNames(page: Page): Promise<readonly string[]> {
  const steps = page.getByRole('list', { name: 'Sections' }).getByRole('button');
  await expect(steps).not.toHaveCount(0);
  return steps.evaluateAll((buttons) =>
    buttons.map((button) => button.children[1]?.textContent ?? ''),
  );
}

/** A folded record hides most of its form. */
async function unfoldFirstRecord(page: Page): Promise<void> {
  const folded = page.locator('[data-record] [aria-expanded="false"][data-place]').first();
  if ((await page.locator('[data-form]').count()) === 0 && (await folded.count()) > 0)
    await folded.click();
}
