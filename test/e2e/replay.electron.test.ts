import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsInBothThemes, MAIN } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import { pageErrors } from '#test/support/app/page-errors.ts';
import { Keyboard } from './pages/keyboard.ts';
import { LibraryPage } from './pages/library-page.ts';
import { ToolPage } from './pages/tool-page.ts';

const GOLDEN = join(import.meta.dirname, '..', 'golden', 'engine');
const ONE = 'Hosting for Vale Logistics, outages of 1 minute or more';
const FIVE = 'Hosting for Vale Logistics, outages of 5 minutes or more';

test('the same month is a breach under one agreement and none under the other', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  const errors = pageErrors(page);
  const library = new LibraryPage(page);
  await library.isSettled();
  await app.answerOpenDialog([join(GOLDEN, 'month-5min.sla')]);
  await library.openFile();
  await library.openedDraft();
  await page.getByRole('button', { name: 'Back to the library' }).click();
  await app.answerOpenDialog([join(GOLDEN, 'month-1min.sla')]);
  await library.openFile();
  await library.openedDraft();

  const tool = new ToolPage(page, 'Replay');
  await tool.open();
  await tool.chooseFile('Import a log', join(GOLDEN, 'month.csv'));
  await page.getByText('13 incidents, month.csv').waitFor();
  await tool.part('Reckoned for').getByText(FIVE).click();
  await tool.part('Reckoned for').getByRole('textbox', { name: 'Fee a month' }).fill('10000');

  const results = tool.rows('Results of the replay');
  await expect(results).toHaveCount(3);
  const one = results.filter({ hasText: ONE });
  await expect(one).toContainText('99.796%');
  await expect(one).toContainText('Missed');
  await expect(one).toContainText('10% · £1,000');
  await expect(one).toContainText('31 August 2026');
  const five = results.filter({ hasText: FIVE });
  await expect(five).toContainText('99.907%');
  await expect(five).toContainText('Met');

  const counted = /13 outages count, 0 do not/;
  const timeline = tool.part('Timeline');
  await expect(timeline.getByRole('img', { name: ONE })).toHaveAccessibleName(counted);
  await expect(timeline.getByRole('img', { name: FIVE })).toHaveAccessibleName(
    /1 outage counts, 12 do not/,
  );

  const steps = await tool.calculation(tool.part('How it was reckoned'), ONE);
  await expect(steps).toContainText('88');
  await expect(steps).toContainText('99.796296…');
  expect(await faultsInBothThemes(page, MAIN)).toEqual([]);
  expect(errors).toEqual([]);
});

test('incidents are typed, refused where they end before they begin, saved as a log, and drawn by a seed', async ({
  sharedApp: app,
  folder,
}) => {
  const library = new LibraryPage(app.page);
  await library.isSettled();
  await library.open('Uptime Service Level Agreement');
  const tool = new ToolPage(app.page, 'Replay');
  await tool.open();
  const part = tool.part('Incidents');
  const rows = tool.rows('Table of incidents');
  await part.getByRole('button', { name: 'Add one' }).click();
  const type = async (start: string, end: string) => {
    await part.getByRole('textbox', { name: 'Start' }).fill(start);
    await part.getByRole('textbox', { name: 'End' }).fill(end);
    await part.getByRole('button', { name: 'Add', exact: true }).click();
  };
  await type('2027-06-03 14:05', '2027-06-03 13:05');
  const end = part.getByRole('textbox', { name: 'End' });
  await expect(end).toBeFocused();
  await expect(end).toHaveAccessibleDescription(/^It ends before it starts/);
  await expect(rows).toHaveCount(0);
  await type('2027-06-03 14:05', '2027-06-03 15:05');
  await expect(end).not.toHaveAttribute('aria-invalid');
  await expect(rows.nth(1)).toContainText('1 h');
  await tool.rows('Results of the replay').filter({ hasText: 'Availability' }).waitFor();
  await part.getByRole('status').filter({ hasText: '1 incident' }).waitFor();

  const keyboard = new Keyboard(app.page);
  const remove = (row: number) => part.getByRole('button', { name: `Remove incident ${row}` });
  await type('2027-06-04 14:05', '2027-06-04 15:05');
  const log = join(folder, 'typed.csv');
  await app.answerSaveDialog(log);
  await part.getByRole('button', { name: 'Save the log…' }).click();
  await app.page.getByText(/^The log was saved as “typed.csv”/).waitFor();
  expect((await readFile(log, 'utf8')).trim().split('\r\n')).toEqual([
    'start,end,kind,weight',
    '2027-06-03T13:05:00.000Z,2027-06-03T14:05:00.000Z,outage,1',
    '2027-06-04T13:05:00.000Z,2027-06-04T14:05:00.000Z,outage,1',
  ]);
  await keyboard.goTo(remove(2));
  await keyboard.press('Enter');
  await expect(remove(1)).toBeFocused();
  await keyboard.press('Enter');
  await expect(part.getByRole('button', { name: 'Add one' })).toBeFocused();

  await part.getByRole('button', { name: 'Draw at random' }).click();
  const draw = part.getByRole('button', { name: 'Draw', exact: true });
  await draw.click();
  await part.getByText('drawn with the seed 1').waitFor();
  const drawn = await rows.allInnerTexts();
  await part.getByRole('textbox', { name: 'Seed' }).fill('2');
  await draw.click();
  await part.getByText('drawn with the seed 2').waitFor();
  expect(await rows.allInnerTexts()).not.toEqual(drawn);
  await part.getByRole('textbox', { name: 'Seed' }).fill('1');
  await draw.click();
  await part.getByText('drawn with the seed 1').waitFor();
  expect(await rows.allInnerTexts()).toEqual(drawn);
  expect(await faultsInBothThemes(app.page, MAIN)).toEqual([]);
});
