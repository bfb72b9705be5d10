import { strFromU8, unzipSync } from 'fflate';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsInBothThemes } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import { pageErrors } from '#test/support/app/page-errors.ts';
import {
  CASTLEMERE,
  LARKSPUR,
  NORTHFELL,
  slaDocx,
  slaHtml,
  slaPdf,
} from '#test/support/sla-texts/sla-files.ts';
import { ComparePage } from './pages/compare-page.ts';
import { LibraryPage } from './pages/library-page.ts';

/** Twelve outages of 4 minutes and one of 40, in a month of 30 days. */
const MONTH = join(import.meta.dirname, '..', 'golden', 'engine', 'month.csv');
const TITLE = 'Hosting for the shop';
/** Reading has 30 seconds; a busy machine may need most of them. */
const READ = { timeout: 40_000 };

/** The three files in a folder. */
async function files(folder: string) {
  const [docx, pdf, html] = ['Northfell.docx', 'Castlemere.pdf', 'Larkspur.html'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(docx, await slaDocx(NORTHFELL));
  await writeFile(pdf, await slaPdf(CASTLEMERE));
  await writeFile(html, slaHtml(LARKSPUR));
  return { docx, pdf, html };
}

test('three SLAs are read, compared, corrected, replayed and exported, and survive a crash', async ({
  app,
  folder,
}) => {
  test.setTimeout(240_000);
  const { page } = app;
  const errors = pageErrors(page);
  await new LibraryPage(page).isSettled();
  const compare = new ComparePage(page);
  await compare.open();
  const { docx, pdf, html } = await files(folder);

  await test.step('import a Word file, a PDF and a web page', async () => {
    await compare.importFiles([docx, pdf, html]);
    for (const name of ['Northfell.docx', 'Castlemere.pdf', 'Larkspur.html']) {
      await expect(compare.import(name)).toHaveAttribute('data-state', 'done', READ);
      await expect(compare.import(name)).toContainText(/\d+ values with \d+ citations/);
    }
    await expect(compare.import('Larkspur.html')).toContainText(/Silent about \d+ things/);
    await expect(compare.offer('Castlemere')).toContainText('Version 2026-2, 12 January 2026');
  });

  await test.step('see them side by side in the same units', async () => {
    await compare.compare(TITLE);
    await expect(await compare.cell('Smallest outage that counts', 'Northfell')).toContainText(
      '1 min',
    );
    const five = await compare.cell('Smallest outage that counts', 'Castlemere');
    await expect(five).toContainText('5 min');
    await expect(five).toContainText('Worst');
    const silent = await compare.cell('Smallest outage that counts', 'Larkspur');
    await expect(silent).toHaveText('Silent');
    await expect(await compare.cell('Downtime allowed in 30 days', 'Larkspur')).toContainText(
      '21.6 min',
    );
  });

  await test.step('follow a citation to the passage in the PDF’s text', async () => {
    await (await compare.cell('Smallest outage that counts', 'Castlemere')).click();
    await expect(compare.source).toContainText('page 1');
    await expect(compare.passage).toHaveText(/five consecutive minutes/);
    await expect(compare.passage).toBeInViewport();
    await expect(compare.source.getByRole('region', { name: /^Text of/ })).toContainText(
      'Downtime means a period of at least five consecutive minutes',
    );
    await (await compare.cell('Credit at 99%', 'Northfell')).click();
    await expect(compare.passage).toHaveText('Less than 99.9% but at least 99.0%');
    await compare.source.getByRole('button', { name: 'Next passage' }).click();
    await expect(compare.passage).toContainText('10%');
  });

  await test.step('correct what was read, with the reason', async () => {
    const deadline = await compare.cell('Time to claim after the period', 'Castlemere');
    await deadline.click();
    await compare.source.getByRole('button', { name: 'Correct…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Value' }).fill('45 days');
    await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(dialog).toContainText('Say why');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Changed by the order form.');
    await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(deadline).toContainText('45 days');
    await expect(deadline).toContainText('Corrected');
    await expect(compare.source).toContainText('Changed by the order form.');
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  await test.step('correct a credit step, and a ground of exclusion, where they were read', async () => {
    const credit = await compare.cell('Credit at 99%', 'Northfell');
    await credit.click();
    await compare.source.getByRole('button', { name: 'Correct the steps…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Credit' }).fill('12%');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The schedule was amended.');
    await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(credit).toContainText('12%');
    await expect(compare.source).toContainText('The schedule was amended.');
    await compare.source.getByRole('button', { name: 'Take the correction back' }).click();
    await expect(credit).toContainText('10%');

    await compare.show('Exclusions');
    const ground = page.getByRole('button', { name: /^Force majeure, Northfell/ });
    await page.getByText('Also grounds that none of them names').click();
    await ground.click();
    await compare.source.getByRole('button', { name: 'Correct…' }).click();
    await dialog.getByText('Not excluded', { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('The annex says that it counts.');
    await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
    await expect(ground).toHaveText('Not excluded (corrected)');
    expect(await faultsInBothThemes(page)).toEqual([]);
    await compare.source.getByRole('button', { name: 'Take the correction back' }).click();
    await expect(ground).not.toContainText('corrected');
  });

  await test.step('replay the same month through each formula', async () => {
    await compare.show('Replay');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import a log' }).click();
    await (await chooser).setFiles(MONTH);
    const results = compare.rows('Results of the replay');
    const northfell = results.filter({ hasText: 'Northfell' }).filter({ hasText: '%' });
    await expect(northfell).toContainText('99.796%');
    await expect(northfell).toContainText('Missed');
    await expect(northfell).toContainText('10% · €100');
    const castlemere = results.filter({ hasText: 'Castlemere' }).filter({ hasText: '%' });
    await expect(castlemere).toContainText('99.907%');
    await expect(castlemere).toContainText('Met');
  });

  await test.step('weigh and decide', async () => {
    await compare.show('Decide');
    await page.getByRole('button', { name: 'Weigh all alike' }).click();
    await expect(page.getByRole('list', { name: 'Standing' }).getByRole('listitem')).toHaveCount(3);
    await page.getByRole('textbox', { name: 'Notes' }).fill('Northfell counts every minute.');
    await compare.isSaved();
  });

  await test.step('export it as a Word file and as a table', async () => {
    const [word, table] = [join(folder, 'comparison.docx'), join(folder, 'comparison.csv')];
    await app.answerSaveDialog(word);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Word document…' }).click();
    await page.getByText('Exported “comparison.docx”.').waitFor(READ);
    const parts = unzipSync(new Uint8Array(await readFile(word)));
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const words of ['Northfell', 'Castlemere', '99.796', '45 days', 'counts every minute'])
      expect(text).toContain(words);

    await app.answerSaveDialog(table);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Table (CSV)…' }).click();
    await page.getByText('Saved “comparison.csv”.').waitFor();
    const csv = await readFile(table, 'utf8');
    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv).toContain('Smallest outage that counts');
    expect(csv).toContain('5 min');
  });

  await test.step('a crash loses nothing of it, nor does the loss of the database', async () => {
    expect(errors).toEqual([]);
    await app.kill();
    await rm(join(app.profile, 'IndexedDB'), { recursive: true, force: true });
    await app.start();
    await new LibraryPage(app.page).isSettled();
    const again = new ComparePage(app.page);
    await again.open();
    await expect(again.offer('Castlemere')).toContainText('1 correction');
    await app.page.getByText('3 imported SLAs were restored').waitFor();
    await again.openComparison(TITLE);
    await expect(await again.cell('Time to claim after the period', 'Castlemere')).toContainText(
      '45 days',
    );
    await again.show('Decide');
    await expect(app.page.getByRole('textbox', { name: 'Notes' })).toHaveValue(
      'Northfell counts every minute.',
    );
    await again.show('Replay');
    const northfell = again.rows('Results of the replay').filter({ hasText: 'Northfell' });
    await expect(northfell.filter({ hasText: '%' })).toContainText('99.796%');
  });
});

test('a file that cannot be read is refused beside those that can, and a known one is not kept twice', async ({
  sharedApp: app,
  folder,
}) => {
  const { page } = app;
  await new LibraryPage(page).isSettled();
  const compare = new ComparePage(page);
  await compare.open();
  const { docx } = await files(folder);
  const broken = join(folder, 'broken.docx');
  const picture = join(folder, 'scan.png');
  await writeFile(broken, (await slaDocx(NORTHFELL)).subarray(0, 900));
  await writeFile(picture, Buffer.from('89504e470d0a1a0a', 'hex'));

  await compare.importFiles([broken, docx, picture]);
  await expect(compare.import('Northfell.docx')).toHaveAttribute('data-state', 'done', READ);
  await expect(compare.import('broken.docx')).toHaveAttribute('data-state', 'refused', READ);
  await expect(compare.import('scan.png')).toContainText('This is a picture', READ);
  await compare.offer('Northfell').waitFor();

  await compare.importFiles([docx]);
  await expect(compare.import('Northfell.docx').first()).toContainText('is here already', READ);
  // An earlier test of the same app may have left others.
  await expect(compare.offer('Northfell')).toHaveCount(1);

  await page.getByRole('button', { name: /^What to do with Northfell/ }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(compare.offer('Northfell')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await compare.offer('Northfell').waitFor();
});

test('a newer version is told of in the comparison, and a term is taken over into a draft', async ({
  app,
  folder,
}) => {
  const { page } = app;
  const library = new LibraryPage(page);
  await library.isSettled();
  const compare = new ComparePage(page);
  await compare.open();
  const { docx, html } = await files(folder);
  await compare.importFiles([docx, html]);
  await expect(compare.import('Northfell.docx')).toHaveAttribute('data-state', 'done', READ);
  await expect(compare.import('Larkspur.html')).toHaveAttribute('data-state', 'done', READ);
  await compare.compare(TITLE);

  await test.step('use a term', async () => {
    await (await compare.cell('Promised availability', 'Larkspur')).click();
    await compare.source.getByRole('button', { name: 'Use this…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('list')).toContainText('99.95');
    const change = dialog.getByRole('row').filter({ hasText: 'available for at least 99.95%' });
    await expect(change.getByRole('cell').first()).toHaveText('Nothing');
    await dialog.getByRole('button', { name: 'Take it over' }).click();
    await expect(dialog.getByRole('status')).toContainText('99.95');
    await dialog.getByRole('button', { name: 'Open in the draft' }).click();
    await page.locator('[data-arrived], :focus').first().waitFor();
    await page.getByText('99.95%').first().waitFor();
  });

  await test.step('import a newer version', async () => {
    await page.keyboard.press('Control+Shift+C');
    await compare.isOpen();
    const newer = {
      ...NORTHFELL,
      blocks: NORTHFELL.blocks.map((block) =>
        'text' in block
          ? { text: block.text.replace('99.9%', '99.99%').replace('4.1', '4.2') }
          : block,
      ),
    };
    const path = join(folder, 'Northfell-4-2.docx');
    await writeFile(path, await slaDocx(newer));
    await compare.importFiles([path]);
    await expect(compare.import('Northfell-4-2.docx')).toContainText('A newer version of', READ);
    await compare.openComparison(TITLE);
    // In the smallest window, with a notice, too, the rows have most of the height.
    await page.setViewportSize({ width: 900, height: 600 });
    await expect.poll(() => compare.rowsInSight()).toBeGreaterThanOrEqual(7);
    await page.getByRole('button', { name: 'What changed' }).click();
    const dialog = page.getByRole('dialog');
    await expect(
      dialog.getByRole('row').filter({ hasText: 'Promised availability' }),
    ).toContainText('99.99%');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await page.getByRole('button', { name: 'Use the newer one' }).click();
    await expect(await compare.cell('Promised availability', 'Northfell')).toContainText('99.99%');
    await compare.isSaved();
  });
});
