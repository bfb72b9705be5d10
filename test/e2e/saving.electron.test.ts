import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { agreementText, parseAgreementText } from '#shared/agreement/file.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { expect, test } from '#test/support/app/app.ts';
import { dropFiles } from '#test/support/app/drop-files.ts';
import type { DesktopApp } from '#test/support/app/desktop-app.ts';
import { mirrorFolder, storedDrafts } from '#test/support/app/stored-drafts.ts';
import { makeUnwritable } from '#test/support/app/unwritable.ts';
import { DraftPage } from './pages/draft-page.ts';
import { LibraryPage } from './pages/library-page.ts';

const SAAS = 'Uptime Service Level Agreement for Ledgerline';
const WAN = 'Wide Area Network Service Level Agreement';
const MULTI_STAGE = 'Service Level Agreement between Marketing, Sales and Customer Service';

/** The draft's file, as anybody may read it. */
async function fileOf(app: DesktopApp, id: string): Promise<Agreement> {
  const text = await readFile(join(mirrorFolder(app), `${id}.sla`), 'utf8');
  const agreement = parseAgreementText(text);
  if (!agreement.ok) throw new Error(agreement.error.map(({ message }) => message).join('\n'));
  return agreement.value;
}

const textOfClause = (agreement: Agreement, id: string): string =>
  agreement.sections
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.type === 'clause' && (item.id as string) === id ? item.body : []))
    .map(({ runs }) => runs.map((run) => (run.type === 'text' ? run.text : '')).join(''))
    .join('\n');

test('what is shown as saved is in the draft’s file, survives a kill, and reopens where one was', async ({
  app,
}) => {
  const draft = await new LibraryPage(app.page).open(SAAS);
  const helpDesk = '/sections/support/items/help-desk';

  await test.step('write into a form and a clause', async () => {
    await draft.goToStep('Scope and term');
    await draft.fill('/term/start', '2031-05-14');
    await draft.goToStep('Support and escalation');
    await draft.at(helpDesk).last().click();
    await app.page.keyboard.press('Control+End');
    await app.page.keyboard.type(' It speaks English and Welsh.');
    await draft.isUnsaved();
    await draft.isSaved();
  });

  const shown = await draft.at(helpDesk).last().innerText();
  expect(shown).toContain('It speaks English and Welsh.');
  await test.step('the file holds it as soon as the app says so', async () => {
    const file = await fileOf(app, 'sample-saas');
    expect(file.title).toBe(SAAS);
    expect(file.term.start).toBe('2031-05-14');
    expect(textOfClause(file, 'help-desk')).toMatch(/ It speaks English and Welsh\.$/);
  });

  // Where one is in a draft is noted a moment later than what one wrote.
  await expect
    .poll(async () => (await storedDrafts(app)).database['views']?.join())
    .toContain('"section":"support"');
  await app.kill();
  await app.start();

  const again = await new LibraryPage(app.page).open(SAAS);
  await again.isAtStep('Support and escalation');
  await expect(again.at(helpDesk).last()).toContainText('It speaks English and Welsh.');
  expect(await again.at(helpDesk).last().innerText()).toBe(shown);
  await again.goToStep('Scope and term');
  await expect(again.at('/term/start')).toHaveValue('2031-05-14');
});

test('a draft that cannot be saved says so with its reason, and is not lost when the window closes', async ({
  app,
  folder,
}) => {
  const library = new LibraryPage(app.page);
  await library.isSettled();
  const draft = await library.open(SAAS);
  await draft.goToStep('Scope and term');

  await test.step('it says why, and is saved as soon as it can be', async () => {
    const makeWritable = await makeUnwritable(mirrorFolder(app));
    await draft.fill('/term/start', '2031-05-14');
    const problem = app.page.getByText('The last changes are not saved');
    await problem.waitFor({ timeout: 5_000 });
    await app.page.getByText('Not saved', { exact: true }).waitFor();
    await app.page.getByText(/^"sample-saas\.sla" cannot be written: .*read-only/).waitFor();
    await expect(app.page.getByText(/^Saved \d\d:\d\d/)).toBeHidden();

    await makeWritable();
    await draft.isSaved();
    await expect(problem).toBeHidden();
    expect((await fileOf(app, 'sample-saas')).term.start).toBe('2031-05-14');
  });

  const question = app.page.getByRole('alertdialog', { name: 'The last changes are not saved' });
  const close = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

  await test.step('one may go on working when the window closes', async () => {
    const makeWritable = await makeUnwritable(mirrorFolder(app));
    await draft.fill('/term/start', '2031-06-15');
    await close();
    await expect(question).toContainText('read-only');
    await expect(question).not.toContainText('choose another folder');
    await app.page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await makeWritable();
    await draft.isSaved();
    expect((await fileOf(app, 'sample-saas')).term.start).toBe('2031-06-15');
  });

  await test.step('a copy can be kept when the window closes', async () => {
    const makeWritable = await makeUnwritable(mirrorFolder(app));
    await draft.fill('/term/start', '2032-02-29');
    const copy = join(folder, 'rescued.sla');
    await app.answerSaveDialog(copy);
    await close();
    await expect(question).toContainText('read-only');
    const closed = app.page.waitForEvent('close');
    await question.getByRole('button', { name: 'Save a copy and close' }).click();
    await closed;
    const rescued = parseAgreementText(await readFile(copy, 'utf8'));
    expect(rescued.ok && rescued.value.term.start).toBe('2032-02-29');
    await makeWritable();
    expect((await fileOf(app, 'sample-saas')).term.start).toBe('2031-06-15');
  });
});

test('drafts come back from their files when the database is lost, and the user is told', async ({
  app,
}) => {
  const library = new LibraryPage(app.page);
  await library.isSettled();
  const draft = await library.open(WAN);
  await draft.goToStep('Scope and term');
  await draft.fill('/term/start', '2031-05-14');
  await draft.isUnsaved();
  await draft.isSaved();
  await app.quit();
  await rm(join(app.profile, 'IndexedDB'), { recursive: true });

  await app.start();
  const restored = new LibraryPage(app.page);
  await app.page.getByText('3 drafts were restored from their files').waitFor();
  await app.page.getByText(/Please check .*Wide Area Network/).waitFor();
  await expect(restored.rows).toHaveCount(3);
  for (const title of [SAAS, WAN, MULTI_STAGE]) await expect(restored.row(title)).toHaveCount(1);
  const again = await restored.open(WAN);
  await again.goToStep('Scope and term');
  await expect(again.at('/term/start')).toHaveValue('2031-05-14');

  // Told once: after that all is well.
  await app.quit();
  await app.start();
  await new LibraryPage(app.page).isSettled();
  await expect(new LibraryPage(app.page).rows).toHaveCount(3);
  await expect(app.page.getByText(/restored from/)).toBeHidden();

  await test.step('what both have lost comes from a backup, or is told to be lost', async () => {
    await app.quit();
    await rm(join(app.profile, 'IndexedDB'), { recursive: true });
    await rm(join(mirrorFolder(app), 'sample-wan.sla'));
    await truncate(join(mirrorFolder(app), 'sample-saas.sla'), 5_000);
    await app.start();
    const backedUp = `“${WAN}”: restored from the backup of `;
    await app.page.getByText(new RegExp(`^${backedUp}`)).waitFor();
    await app.page.getByText(`“${SAAS}”: its file is damaged`).waitFor();
    // Not as at a first run, which would bring all three samples.
    for (const title of [WAN, MULTI_STAGE])
      await expect(new LibraryPage(app.page).row(title)).toHaveCount(1);
    await expect(new LibraryPage(app.page).rows).toHaveCount(2);
  });
});

test('a draft goes to the trash and back, and is gone for good only when one says so', async ({
  app,
}) => {
  const library = new LibraryPage(app.page);
  await library.isSettled();

  await test.step('to the trash and back', async () => {
    await library.choose(SAAS, 'Move to the trash');
    await expect(library.rows).toHaveCount(2);
    await library.show('Trash');
    await expect(library.row(SAAS)).toContainText('30 more days');
    await library.choose(SAAS, 'Restore');
    await expect(library.rows).toHaveCount(0);
    await library.show('All agreements');
    await expect(library.rows).toHaveCount(3);
    await library.open(SAAS);
    await app.page.getByRole('button', { name: 'Back to the library' }).click();
  });

  await test.step('several at once to the trash and back', async () => {
    const role = app.page.getByRole.bind(app.page);
    await library.tick(SAAS);
    await library.row(WAN).click({ modifiers: ['ControlOrMeta'] });
    await expect(library.selectionBar).toContainText('2 selected');
    // What the search does not show is selected no longer.
    await role('searchbox').fill('Wide Area');
    await expect(library.selectionBar).toContainText('1 selected');
    await role('searchbox').fill('');
    await expect(library.rows).toHaveCount(3);
    await expect(library.selected).toHaveCount(1);
    await library.selectionBar.getByRole('button', { name: 'Clear the selection' }).click();
    await expect(library.selected).toHaveCount(0);
    await expect(library.row(WAN)).toBeFocused();
    await library.rows.first().click({ modifiers: ['ControlOrMeta'] });
    await library.rows.last().click({ modifiers: ['Shift'] });
    await expect(library.selected).toHaveCount(3);
    await library.selectionBar.getByRole('button', { name: 'Move to the trash' }).click();
    await expect(library.rows).toHaveCount(0);
    await app.page.getByText('3 agreements are in the trash for 30 days.').waitFor();
    await library.show('Trash');
    await role('checkbox', { name: 'Select all' }).click();
    await library.selectionBar.getByRole('button', { name: 'Restore' }).click();
    await app.page.getByText('3 agreements are back among your agreements.').waitFor();
    await library.show('All agreements');
    await expect(library.rows).toHaveCount(3);
    await expect(library.selected).toHaveCount(0);
  });

  const filesOf = async () =>
    Object.keys((await storedDrafts(app)).files).filter((name) => name.endsWith('.sla'));
  await test.step('deleted for good, after a question', async () => {
    await library.choose(WAN, 'Move to the trash');
    await library.show('Trash');
    // A click on what cannot be opened there shows what can be done with it.
    await library.row(WAN).click();
    await app.page.getByRole('menuitem', { name: 'Delete for good…' }).click();
    const question = app.page.getByRole('alertdialog', { name: `Delete “${WAN}” for good?` });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(library.row(WAN)).toHaveCount(1);
    expect(await filesOf()).toContain('sample-wan.sla');

    await app.page.getByRole('button', { name: 'Empty the trash…' }).click();
    await question.getByRole('button', { name: 'Delete for good' }).click();
    await app.page.getByText('The draft and its file were deleted.').waitFor();
    await expect(app.page.getByText(`“${WAN}” is in the trash`)).toBeHidden();
    await expect(library.rows).toHaveCount(0);
    expect(await filesOf()).toEqual(['sample-multi-stage.sla', 'sample-saas.sla']);
  });

  await test.step('it stays away', async () => {
    // The window compares the database with the files whenever it loads.
    await app.page.reload();
    await library.isSettled();
    await expect(library.rows).toHaveCount(2);
    await expect(library.row(WAN)).toHaveCount(0);
  });
});

test('files that the system hands over are taken in once, and what is changed in a draft is not lost sight of', async ({
  machine: app,
  folder,
}) => {
  const newFile = async (name: string, id: string, title: string) => {
    const path = join(folder, name);
    const agreement = completeAgreement({ id: id as AgreementId, title });
    await writeFile(path, agreementText(agreement));
    return path;
  };
  const first = await newFile('own 2.sla', 'own-2', 'Hosting of shops');
  const second = await newFile('own-3.sla', 'own-3', 'Hosting of banks');
  // As the menus of Linux name files, and as people do.
  await app.start({ args: [pathToFileURL(first).href, second] });
  const library = new LibraryPage(app.page);
  const back = () => app.page.getByRole('button', { name: 'Back to the library' }).click();
  const title = app.page.getByRole('textbox', { name: 'Title of the agreement' });
  const question = app.page.getByRole('alertdialog', {
    name: '“own-3.sla” is in your library already',
  });

  await test.step('each becomes a draft', async () => {
    await expect(title).toHaveValue('Hosting of banks');
    await back();
    await expect(library.rows).toHaveCount(5);
    await expect(library.row('Hosting of shops')).toHaveCount(1);
  });

  await app.answerOpenDialog([second]);
  await test.step('the same file leads to its draft', async () => {
    await library.openFile();
    const draft = await library.openedDraft();
    await draft.goToStep('Agreement details');
    await draft.fill('/reference', 'SLA-7');
    await draft.isUnsaved();
    await draft.isSaved();
    await back();
    await expect(library.rows).toHaveCount(5);
  });

  await test.step('where that was changed since, one is asked', async () => {
    await library.openFile();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(question).toBeHidden();
    await library.openFile();
    await question.getByRole('button', { name: 'Open your draft' }).click();
    const draft = await library.openedDraft();
    await expect(draft.at('/reference')).toHaveValue('SLA-7');
    await back();
    await expect(library.rows).toHaveCount(5);

    await library.openFile();
    await question.getByRole('button', { name: 'Take in as another' }).click();
    await expect(title).toHaveValue('Hosting of banks (copy)');
    await back();
    await expect(library.rows).toHaveCount(6);
  });

  await test.step('several are taken in at once, chosen or dropped', async () => {
    const cities = ['Bern', 'Graz', 'Lyon', 'Porto'];
    const [bern, graz, lyon, porto] = await Promise.all(
      cities.map((city) => newFile(`${city}.sla`, city.toLowerCase(), `Hosting in ${city}`)),
    );
    await app.answerOpenDialog([bern!, graz!]);
    await library.openFile();
    await expect(title).toHaveValue('Hosting in Graz');
    await back();
    await dropFiles(app.page, [lyon!, porto!]);
    await expect(title).toHaveValue('Hosting in Porto');
    await back();
    for (const city of cities) await expect(library.row(`Hosting in ${city}`)).toHaveCount(1);
  });
});

test('nothing gets at the drafts beside the one window, and a crash of it brings it back', async ({
  app,
  folder,
}) => {
  const library = new LibraryPage(app.page);
  await library.isSettled();

  await test.step('a second start hands its file to the first, and ends', async () => {
    const file = join(folder, 'given.sla');
    const sample = await readFile(join(mirrorFolder(app), 'sample-wan.sla'), 'utf8');
    await writeFile(
      file,
      sample.replaceAll(WAN, 'Given to the first').replace('sample-wan', 'given'),
    );
    const second = await app.startBeside([file]);
    expect(await once(second, 'exit')).toEqual([0, null]);
    await expect.poll(() => readdir(mirrorFolder(app))).toContain('given.sla');
    await new DraftPage(app.page).isOpen();
    expect(app.electron.windows()).toHaveLength(1);
  });

  await test.step('on a disk that is nearly full nothing is written', async () => {
    await app.electron.evaluate(() => {
      const files = process.mainModule?.require('node:fs/promises') as { statfs: unknown };
      files.statfs = () => Promise.resolve({ bavail: 1, bsize: 1 });
    });
    await app.page.reload();
    await app.page.getByText('Nothing can be saved at the moment').waitFor();
    await app.page.getByText(/^Less than 200 MB are free/).waitFor();
  });

  await test.step('a crash loads the page again; the third in a minute asks first', async () => {
    const outcome = await app.electron.evaluate(async ({ BrowserWindow, dialog }) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      const crash = async () => {
        const loaded = new Promise<void>((resolve) => {
          contents.once('did-finish-load', () => resolve());
        });
        contents.forcefullyCrashRenderer();
        await loaded;
        return contents.getURL();
      };
      const asked: string[] = [];
      dialog.showMessageBox = ((_window: unknown, { buttons }: { buttons: string[] }) => {
        asked.push(...buttons);
        return Promise.resolve({ response: 0, checkboxChecked: false });
      }) as never;
      return { addresses: [await crash(), await crash(), await crash()], asked };
    });
    expect(outcome).toEqual({
      addresses: ['app://sla/', 'app://sla/', 'app://sla/#at-the-beginning'],
      asked: ['Open the library without the last draft', 'Close'],
    });
  });
  await app.kill();
});

test('drafts of a newer SLA Studio are not touched: an older one does not start', async ({
  machine,
}) => {
  await mkdir(machine.profile, { recursive: true });
  const stamp = JSON.stringify({ app: '999.0.0', chromium: 114 });
  await writeFile(join(machine.profile, 'version.json'), stamp);
  const started = await machine.startBeside();
  let said = '';
  started.stderr?.on('data', (words: Buffer) => (said += words.toString()));
  await expect.poll(() => said, { timeout: 30_000 }).toContain('newer than this one');
  expect(await readFile(join(machine.profile, 'version.json'), 'utf8')).toBe(stamp);
  const exit = once(started, 'exit');
  started.kill('SIGKILL');
  await exit;
  expect(await readdir(machine.profile)).not.toContain('IndexedDB');
  expect(await readdir(machine.profile)).not.toContain('library');
});
