import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsInBothThemes, MAIN } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import type { DesktopApp } from '#test/support/app/desktop-app.ts';
import { pageErrors } from '#test/support/app/page-errors.ts';
import { docxWords, pdfWords } from '#test/support/documents/read-back.ts';
import { DraftPage } from './pages/draft-page.ts';
import { LibraryPage } from './pages/library-page.ts';
import { ToolPage } from './pages/tool-page.ts';

const AVAILABILITY = 'Availability of each Site';
const RESULTS = `month,commitment,value
2025-11,availability,99.796
2025-12,availability,99.98
2026-01,availability,99.95
`;

/** The WAN sample on 12 March 2026, in force since September 2025. */
async function inForce(app: DesktopApp): Promise<void> {
  const { page } = app;
  await page.clock.setFixedTime(new Date('2026-03-12T10:42:00'));
  await page.reload();
  const library = new LibraryPage(page);
  await library.isSettled();
  const draft = await library.open('Wide Area Network');
  await draft.goToStep('Scope and term');
  await draft.fill('/term/start', '2025-09-01');
}

/** Dates lead to where the agreement says them, and are saved for a calendar. */
async function datesAreKept(app: DesktopApp, folder: string): Promise<void> {
  const { page } = app;
  const tool = new ToolPage(page, 'Dates');
  await tool.open();
  const april = tool.part('April 2026');
  await expect(april.getByRole('listitem')).toContainText('Report due');
  expect(await faultsInBothThemes(page, MAIN)).toEqual([]);

  await page.getByRole('group', { name: 'Shown and saved' }).getByText('Reports').click();
  await expect(april).toBeHidden();
  const target = join(folder, 'dates.ics');
  await app.answerSaveDialog(target);
  await page.getByRole('button', { name: 'Save as calendar file…' }).click();
  await page.getByText(/dates were saved as “dates\.ics”/).waitFor();

  await page
    .getByRole('list', { name: 'Dates in June 2026' })
    .getByRole('button', { name: /^Go to/ })
    .click();
  await page.locator('[data-place="/term/review"]').waitFor();
}

test('an agreement in force has its dates, its results, and a claim letter for a missed month', async ({
  app,
  folder,
}) => {
  test.setTimeout(150_000);
  const { page } = app;
  const errors = pageErrors(page);
  await inForce(app);
  await test.step('dates', () => datesAreKept(app, folder));
  const tool = new ToolPage(page, 'Record');
  await tool.open();
  await page.getByText('This agreement is not agreed yet').waitFor();

  await test.step('a file that is at fault brings nothing', async () => {
    const broken = join(folder, 'broken.csv');
    await writeFile(broken, 'month,commitment,value\n2025-13,availability,99.9\n');
    await tool.chooseFile('Import results', broken);
    await page.getByText('"2025-13" is no month').waitFor();
  });

  const rows = tool.rows(`Results of ${AVAILABILITY}`);
  await test.step('a good one stands in the table, and the next month is offered', async () => {
    const file = join(folder, 'results.csv');
    await writeFile(file, RESULTS);
    await tool.chooseFile('Import results', file);
    await expect(rows).toHaveCount(5);
    await expect(rows.nth(1)).toContainText('Missed');
    await expect(rows.nth(4)).toContainText('February 2026');
  });

  const missed = page.getByRole('list', { name: `Missed windows of ${AVAILABILITY}` });
  await test.step('a typed one has its credit and the last day to claim it', async () => {
    const result = page.getByRole('textbox', { name: `Result of ${AVAILABILITY}, February 2026` });
    await result.pressSequentially('99.8');
    await expect(result).toBeFocused();
    await expect(result).toHaveValue('99.8');
    await expect(missed.getByRole('listitem').first()).toContainText('Claim by 30 March 2026');
    await expect(rows.nth(4)).toContainText('5% · £922.50');
  });
  expect(await faultsInBothThemes(page, MAIN)).toEqual([]);

  await test.step('the claim letter is exported as Word and PDF', async () => {
    await page.getByRole('button', { name: `Claim letter for ${AVAILABILITY}, February` }).click();
    const dialog = page.getByRole('dialog', { name: 'Claim letter' });
    await expect(dialog.getByLabel('Fee a month')).toHaveValue('18450');
    await dialog.getByLabel('Fee a month').fill('1000');
    await dialog.getByLabel('Affected').fill('Site Leeds');
    expect(await faultsInBothThemes(page)).toEqual([]);
    await app.answerSaveDialog(join(folder, 'claim.docx'));
    await dialog.getByRole('button', { name: 'Export Word and PDF …' }).click();
    await page.getByText(/^Exported “claim\.docx” and “claim\.pdf”/).waitFor({
      timeout: 60_000,
    });
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['claim.docx', 'claim.pdf']));
    const words = await docxWords(join(folder, 'claim.docx'));
    for (const told of ['99.800%', 'Affected: Site Leeds', '£50.00', 'to be filled in'])
      expect(words).toContain(told);
    expect(await pdfWords(join(folder, 'claim.pdf'))).toContain('99.800%');
  });

  await test.step('the service review is exported for the time that one chooses', async () => {
    await page.getByRole('button', { name: 'Service review…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Service review' });
    await dialog.getByLabel('From').fill('2026-01-01');
    expect(await faultsInBothThemes(page)).toEqual([]);
    await app.answerSaveDialog(join(folder, 'review.docx'));
    await dialog.getByRole('button', { name: 'Export Word and PDF …' }).click();
    await page.getByText(/^Exported “review\.docx” and “review\.pdf”/).waitFor({
      timeout: 60_000,
    });
    const words = await docxWords(join(folder, 'review.docx'));
    expect(words).toContain('February 2026');
    expect(words).not.toContain('November 2025');
  });

  await test.step('what was claimed says so, and undo takes it back', async () => {
    await page
      .getByRole('button', { name: `Mark as claimed: ${AVAILABILITY}, February 2026` })
      .click();
    const dialog = page.getByRole('dialog', { name: /^Claimed:/ });
    await expect(dialog.getByLabel('Claimed on')).toHaveValue('2026-03-12');
    await dialog.getByRole('button', { name: 'Mark as claimed' }).click();
    await expect(missed).toContainText('Claimed on 12 March 2026');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(missed).not.toContainText('Claimed on');
    await page.getByRole('heading', { name: 'Record', exact: true }).waitFor();
  });

  await test.step('find leads from elsewhere to what was noted on a result', async () => {
    const note = page.getByRole('textbox', { name: `Note of ${AVAILABILITY}, February 2026` });
    await note.fill('Cable cut by a digger');
    await new DraftPage(page).goToStep('Scope and term');
    await page.keyboard.press('Control+f');
    await page.getByRole('combobox', { name: 'Find in this agreement' }).fill('digger');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(note).toBeFocused();
  });

  await test.step('an amendment leaves the past, and a claim that was made, as they were', async () => {
    await page
      .getByRole('button', { name: `Mark as claimed: ${AVAILABILITY}, February 2026` })
      .click();
    const dialog = page.getByRole('dialog', { name: /^Claimed:/ });
    await expect(dialog.getByLabel('Amount claimed')).toHaveValue('922.5');
    await dialog.getByRole('button', { name: 'Mark as claimed' }).click();
    await page.getByRole('button', { name: /Status$/ }).click();
    await page.getByRole('option', { name: 'Signed' }).click();
    await page.getByRole('button', { name: `Go to the commitment ${AVAILABILITY}` }).click();
    await new DraftPage(page).fill('/commitments/availability/target/value', '89');
    await tool.open();
    await page.getByText('4 windows are judged by earlier terms').waitFor();
    await expect(missed).toContainText('Claimed on 12 March 2026');
    await expect(rows.nth(1)).toContainText('Missed');
    await page
      .getByRole('button', { name: `Judge all windows of ${AVAILABILITY} by today’s terms` })
      .click();
    await expect(rows.nth(1)).toContainText('Met');
    await expect(missed).toContainText(
      'Claimed: 5% · £922.50. As the record stands now it would be',
    );
  });
  expect(errors).toEqual([]);
});

test('between teams a miss brings a plan and escalation, and no word of credits', async ({
  app: { page },
  folder,
}) => {
  await page.clock.setFixedTime(new Date('2026-03-12T10:42:00'));
  await page.reload();
  const library = new LibraryPage(page);
  await library.isSettled();
  const draft = await library.open('Marketing, Sales and Customer Service');
  await draft.goToStep('Purpose, scope and term');
  await draft.fill('/term/start', '2025-09-01');
  const tool = new ToolPage(page, 'Record');
  await tool.open();
  const file = join(folder, 'teams.csv');
  await writeFile(file, 'month,commitment,value\n2026-01,hand-over,90\n2026-02,hand-over,91\n');
  await tool.chooseFile('Import results', file);
  const duties = page.getByRole('list', { name: /^What misses of Complete hand-over/ });
  const latest = duties.getByRole('listitem').first();
  await expect(latest).toContainText('2 of 2 in a row: escalates');
  await expect(latest).toContainText('Improvement plan due by 20 March 2026');
  await expect(latest).toContainText('the team lead checks every hand-over');
  await page.getByText('Next improvement plan').waitFor();
  await expect(page.getByText('Credits due')).toBeHidden();
  expect(await faultsInBothThemes(page, MAIN)).toEqual([]);
});
