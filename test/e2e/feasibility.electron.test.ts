import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsInBothThemes, MAIN } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import type { DesktopApp } from '#test/support/app/desktop-app.ts';
import { pageErrors } from '#test/support/app/page-errors.ts';
import { docxWords, pdfWords } from '#test/support/documents/read-back.ts';
import { withCommitment, writeSample } from '#test/support/app/sample-file.ts';
import { dayFirst, deskCsv, deskTickets, GERMAN } from '#test/support/agreements/tickets.ts';
import type { DraftPage } from './pages/draft-page.ts';
import { ExportDialog } from './pages/export-dialog.ts';
import { LibraryPage } from './pages/library-page.ts';
import { ReviewPanel } from './pages/review-panel.ts';
import { ToolPage } from './pages/tool-page.ts';

const THREE_HOURS = 3 * 3_600_000;
const RESTORE = 'Severity 1 time to restore';

/**
 * The WAN sample with a promise that no service desk keeps: each grave fault is mended in 3 hours.
 * It stands first, as the draft shows the first rows of a table only.
 */
async function openDraft(
  app: DesktopApp,
  folder: string,
  title = 'Restored in three hours',
): Promise<DraftPage> {
  const path = await writeSample(folder, 'wan', title, (sample) => {
    const { commitments } = withCommitment(sample, 'resolution-sev1', (restore) => ({
      ...restore,
      target: { ...restore.target, value: '3' as never },
    }));
    const isFirst = ({ name }: { readonly name: string }) => name === RESTORE;
    const others = commitments.filter((one) => !isFirst(one));
    return { ...sample, commitments: [...commitments.filter(isFirst), ...others] };
  });
  await app.answerOpenDialog([path]);
  const library = new LibraryPage(app.page);
  await library.isSettled();
  await library.openFile();
  return library.openedDraft();
}

async function exportedWords(app: DesktopApp, folder: string, name: string): Promise<string[]> {
  const target = join(folder, `${name}.docx`);
  await app.answerSaveDialog(target);
  const dialog = new ExportDialog(app.page);
  await dialog.run();
  await dialog.isDone(`${name}.docx`, `${name}.pdf`);
  return Promise.all([docxWords(target), pdfWords(join(folder, `${name}.pdf`))]);
}

test('a target that the past did not keep is changed: in the clause, the table and both files', async ({
  sharedApp: app,
  folder,
}) => {
  const { page } = app;
  const errors = pageErrors(page);
  const draft = await openDraft(app, folder);
  const tool = new ToolPage(page, 'Feasibility');
  const card = tool.part(RESTORE);
  const within = tool.figure(card, 'Within the target');
  const months = tool.figure(card, 'Months that met it');
  const proposal = card.getByRole('list', { name: 'Proposals' }).getByRole('listitem').first();
  const atMost = (hours: string) => `must be at most ${hours} hours in every case`;

  await test.step('a history in German fails it', async () => {
    const csv = join(folder, 'fälle.csv');
    const tickets = deskTickets({ count: 3_000, seed: 3, from: '2026-04-01', days: 180 });
    await writeFile(csv, deskCsv(tickets, GERMAN));
    await tool.open();
    await tool.chooseFile('Import tickets', csv);
    await tool.part('3,000 cases in fälle.csv').waitFor();
    const grave = tickets.filter(({ severity }) => severity.startsWith('1'));
    const kept = grave.filter(
      (one) => one.resolved !== null && one.resolved - one.opened <= THREE_HOURS,
    ).length;
    const percent = ((kept / grave.length) * 100).toFixed(1).replace('.0', '');
    await expect(within).toContainText(`${percent}%of ${grave.length} cases`);
    await expect(months).toContainText('0 of 6');
    await expect(months).toContainText('6 missed');
    await expect(tool.rows(`Months of ${RESTORE}`)).toHaveCount(7);
    expect(await faultsInBothThemes(page, MAIN)).toEqual([]);
  });

  const hours = /^Promise (\d+) hours instead of 3 hours/.exec(await proposal.innerText())?.[1];
  if (hours === undefined) throw new Error('No other target is proposed.');

  await test.step('the calculation can be followed', async () => {
    const steps = await tool.calculation(card, 'Show the calculation');
    await expect(steps).toContainText('within / cases * 100');
  });

  await test.step('the figures are kept, and the review holds them against the target', async () => {
    await card.getByRole('button', { name: 'Keep the figures' }).click();
    const review = new ReviewPanel(page);
    await review.open();
    const finding = review.findings('feasibility-contradicted').filter({ hasText: RESTORE });
    await expect(finding).toContainText('Promise 72 hours');
  });

  await test.step('the proposed target is accepted, and would have held', async () => {
    await proposal.getByRole('button', { name: 'Change the target' }).click();
    await expect(months).toContainText('6 of 6');
    await expect(within).toContainText('100%');
  });

  await test.step('it stands in clause, table and both files', async () => {
    await draft.goToStep('Service levels');
    await expect(draft.clause('Time to restore')).toContainText(atMost(hours));
    const row = draft.tableRows('Commitments').filter({ hasText: RESTORE });
    await expect(row).toContainText(`at most ${hours} hours`);
    for (const words of await exportedWords(app, folder, 'changed')) {
      expect(words).toContain(atMost(hours));
      expect(words).not.toContain(atMost('3'));
    }
  });

  await test.step('undone, the figures follow', async () => {
    await page.keyboard.press('Control+z');
    await expect(draft.clause('Time to restore')).toContainText(atMost('3'));
    await tool.open();
    await expect(months).toContainText('0 of 6');
  });
  expect(errors).toEqual([]);
});

test('a file with a broken row is refused with row and column, and nothing of it is imported', async ({
  sharedApp: app,
  folder,
}) => {
  await openDraft(app, folder, 'Broken rows');
  const tool = new ToolPage(app.page, 'Feasibility');
  await tool.open();
  const csv = join(folder, 'broken.csv');
  const lines = deskCsv(deskTickets({ count: 40, seed: 1, from: '2026-05-01', days: 20 })).split(
    '\n',
  );
  lines[16] = lines[16]!.replace(/2026-05-\d\d/, '2026-02-31');
  await writeFile(csv, lines.join('\n'));
  await tool.chooseFile('Import tickets', csv);
  const refusal = app.page.getByRole('status').filter({ hasText: 'broken.csv was not imported' });
  await expect(refusal).toContainText('Row 17, column "Created"');
  await expect(refusal).toContainText('2026-02-31');
  await expect(tool.part(RESTORE)).toBeHidden();
  await expect(tool.part(/cases in/)).toBeHidden();
  expect(await faultsInBothThemes(app.page, MAIN)).toEqual([]);

  await test.step('what was imported before stays', async () => {
    const good = join(folder, 'good.csv');
    await writeFile(good, [...lines.slice(0, 16), ...lines.slice(17)].join('\n'));
    await tool.chooseFile('Import tickets', good);
    await tool.part('39 cases in good.csv').waitFor();
    await expect(refusal).toBeHidden();
    await tool.chooseFile('Import tickets', csv);
    await refusal.waitFor();
    await tool.part('39 cases in good.csv').waitFor();
  });
});

test('what only a person can say about the columns is asked once, and remembered', async ({
  sharedApp: app,
  folder,
}) => {
  await openDraft(app, folder, 'Columns asked for');
  const tool = new ToolPage(app.page, 'Feasibility');
  const csv = join(folder, 'desk.csv');
  const header = ['Nr', 'Text', 'Klasse', 'Zustand', 'A', 'B', 'C', 'Wer'];
  // Within the first twelve days of a month, each date can be read both ways.
  const tickets = deskTickets({ count: 200, seed: 2, from: '2026-06-01', days: 12 });
  await writeFile(csv, deskCsv(tickets, { separator: ';', header, time: dayFirst('/') }));
  await tool.open();
  await tool.chooseFile('Import tickets', csv);

  const columns = tool.part('Columns');
  const question = columns.getByText('does the day or the month come first?');
  await question.waitFor();
  await expect(tool.part(/cases in/)).toBeHidden();
  expect(await faultsInBothThemes(app.page, MAIN)).toEqual([]);
  await tool.choose(columns, 'Dates', /^Day first/);
  await tool.choose(columns, 'Severity', 'Klasse');
  await columns.getByRole('button', { name: 'Use these columns' }).click();
  await tool.part('200 cases in desk.csv').waitFor();
  await expect(tool.rows(`Months of ${RESTORE}`)).toHaveText([/^Month/, /^Jun 2026/]);

  await app.page.reload();
  await new LibraryPage(app.page).open('Columns asked for');
  const again = new ToolPage(app.page, 'Feasibility');
  await again.open();
  await again.chooseFile('Import tickets', csv);
  await again.part('200 cases in desk.csv').waitFor();
  await expect(again.rows(`Months of ${RESTORE}`)).toHaveText([/^Month/, /^Jun 2026/]);
});
