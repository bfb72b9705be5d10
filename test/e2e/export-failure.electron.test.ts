import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreementText } from '#shared/agreement/file.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import { newSection } from '#shared/agreement/section.ts';
import { clause, completeAgreement } from '#test/support/agreements/agreements.ts';
import { expect, test } from '#test/support/app/app.ts';
import { UNWRITABLE_FOLDER } from '#test/support/app/unwritable.ts';
import { ExportDialog } from './pages/export-dialog.ts';
import { LibraryPage } from './pages/library-page.ts';

const SAAS = 'Uptime Service Level Agreement for Ledgerline';

test('an export to a read-only place fails with its reason and leaves nothing there', async ({
  sharedApp: app,
}) => {
  await new LibraryPage(app.page).open(SAAS);
  const before = await readdir(UNWRITABLE_FOLDER);
  await app.answerSaveDialog(join(UNWRITABLE_FOLDER, 'agreement.docx'));
  const dialog = new ExportDialog(app.page);
  await dialog.run();
  expect(await dialog.reason()).toMatch(
    /"agreement\.docx" cannot be written: .*read-only.*choose another folder/,
  );
  expect(await readdir(UNWRITABLE_FOLDER)).toEqual(before);
});

test('an export to a folder that is gone says so and makes no folder', async ({
  sharedApp: app,
  folder,
}) => {
  await new LibraryPage(app.page).open(SAAS);
  await app.answerSaveDialog(join(folder, 'share', 'agreement.docx'));
  const dialog = new ExportDialog(app.page);
  await dialog.run();
  expect(await dialog.reason()).toMatch(/"agreement\.docx" .*folder does not exist/);
  expect(await readdir(folder)).toEqual([]);
});

test('an export over a folder is refused, and of two files neither is left', async ({
  sharedApp: app,
  folder,
}) => {
  await new LibraryPage(app.page).open(SAAS);
  const target = join(folder, 'out');
  const dialog = new ExportDialog(app.page);
  await mkdir(join(target, 'agreement.pdf'), { recursive: true });

  await test.step('the folder has the name that was chosen', async () => {
    await app.answerSaveDialog(join(target, 'agreement.pdf'));
    await dialog.run('PDF only');
    expect(await dialog.reason()).toMatch(/"agreement\.pdf" is the name of a folder/);
    await dialog.close();
  });
  await test.step('the folder has the name of the second file', async () => {
    // Asked whether to replace it, the user says yes.
    await app.answerMessageBox(0);
    await app.answerSaveDialog(join(target, 'agreement.docx'));
    await dialog.run('Word and PDF');
    expect(await dialog.reason()).toMatch(/"agreement\.pdf" is the name of a folder/);
  });
  expect(await readdir(target)).toEqual(['agreement.pdf']);
  expect(await readdir(join(target, 'agreement.pdf'))).toEqual([]);
});

test('an export whose dialog is cancelled writes nothing and can be tried again', async ({
  sharedApp: app,
  folder,
}) => {
  await new LibraryPage(app.page).open(SAAS);
  const dialog = new ExportDialog(app.page);
  const target = join(folder, 'out');
  await mkdir(target);
  await app.answerSaveDialog(null);
  await dialog.run();
  await dialog.isChoosing();
  expect(await readdir(target)).toEqual([]);

  await test.step('nor where one does not want to replace the second file', async () => {
    await writeFile(join(target, 'agreement.pdf'), 'signed');
    await app.answerSaveDialog(join(target, 'agreement.docx'));
    await app.answerMessageBox(1);
    await dialog.start();
    await dialog.isChoosing();
    expect(await readdir(target)).toEqual(['agreement.pdf']);
    expect(await readFile(join(target, 'agreement.pdf'), 'utf8')).toBe('signed');
  });

  await app.answerMessageBox(0);
  await dialog.start();
  await dialog.isDone('agreement.docx', 'agreement.pdf');
  expect((await readdir(target)).sort()).toEqual(['agreement.docx', 'agreement.pdf']);
});

/** Some two hundred pages: its export takes seconds. */
const longAgreement = () => ({
  ...completeAgreement({ title: 'A very long agreement' }),
  sections: Array.from({ length: 40 }, (_, at) => ({
    ...newSection(`part-${at}` as SectionId, 'custom', `Part ${at + 1}`),
    items: Array.from({ length: 25 }, (__, index) =>
      clause(`clause-${at}-${index}`, `Duty ${at + 1}.${index + 1}`, [
        paragraph(`The provider keeps duty ${at * 25 + index} at all times. `.repeat(12)),
      ]),
    ),
  })),
});

test('a cancelled export ends at once and leaves nothing', async ({ sharedApp: app, folder }) => {
  const source = join(folder, 'long.sla');
  await writeFile(source, agreementText(longAgreement()));
  const target = join(folder, 'out');
  await mkdir(target);
  await app.answerOpenDialog([source]);
  const library = new LibraryPage(app.page);
  await library.openFile();
  await library.openedDraft();
  await app.answerSaveDialog(join(target, 'long.docx'));
  const dialog = new ExportDialog(app.page);
  await dialog.run();
  await dialog.cancel();
  await dialog.isChoosing(1_000);
  expect(await readdir(target)).toEqual([]);

  // The next one is not held up by what was cancelled, and only its files are there.
  await dialog.start();
  await dialog.isDone('long.docx', 'long.pdf');
  expect((await readdir(target)).sort()).toEqual(['long.docx', 'long.pdf']);
});
