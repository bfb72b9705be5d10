import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultsInBothThemes, MAIN } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import { openDocx } from '#test/support/word/docx.ts';
import { pageErrors } from '#test/support/app/page-errors.ts';
import { commenting, editedDocx, rejecting } from '#test/support/redline/redline-edits.ts';
import { changesIn } from '#test/support/redline/redline-faults.ts';
import { samplePath } from '#test/support/agreements/sample-fill.ts';
import { writeSample } from '#test/support/app/sample-file.ts';
import { LibraryPage } from './pages/library-page.ts';
import { RedlinePage } from './pages/redline-page.ts';
import { VersionsPage } from './pages/versions-page.ts';

const COMMENCEMENT = '/sections/scope/items/commencement';
const ADDED = 'The parties confirm that date in writing.';

test('a redline goes out as a Word file, comes back, and is decided change by change', async ({
  sharedApp: app,
  folder,
}) => {
  test.slow();
  const { page } = app;
  const errors = pageErrors(page);
  const library = new LibraryPage(page);
  await library.isSettled();
  const before = await writeSample(folder, 'wan', 'WAN agreement under negotiation');
  await app.answerOpenDialog([before]);
  await library.openFile();
  const draft = await library.openedDraft();
  const redline = new RedlinePage(page);
  const file = join(folder, 'redline.docx');
  const writeAtEnd = async (place: string, words: string) => {
    const clause = draft.at(place).last();
    // A text becomes an editor only when somebody needs it, and may do so right under the click.
    await expect(async () => {
      await clause.locator('.rt-body').click({ position: { x: 4, y: 4 } });
      await expect(clause.locator('[contenteditable="true"]')).toBeFocused({ timeout: 1_000 });
    }).toPass();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(` ${words}`);
    await expect(draft.at(place).last()).toContainText(words);
  };

  await test.step('two changes of the draft are found beside the version before', async () => {
    await draft.goToStep('Scope and term');
    await writeAtEnd(COMMENCEMENT, ADDED);
    await writeAtEnd('/sections/scope/items/term-fixed', 'Its last day counts.');
    await redline.open();
    await redline.compare(before, 'wan.sla');
    await expect(redline.changes).toHaveCount(2);
  });

  await test.step('they are exported as tracked changes of their author', async () => {
    await app.answerSaveDialog(file);
    await redline.export('Dana Reviewer');
    const changes = changesIn(openDocx(new Uint8Array(await readFile(file))), 'w:ins');
    expect(changes.length).toBeGreaterThan(0);
    expect(changes[0]?.attributes['w:author']).toBe('Dana Reviewer');
  });

  await test.step('read back into the draft that has them, they are no changes of the other side', async () => {
    await redline.compare(file, '“redline.docx” reads as this draft does');
    await expect(redline.changes).toHaveCount(0);
  });

  await test.step('where the other side has rejected one, that is told, and a comment is worked off', async () => {
    const answer = editedDocx(
      new Uint8Array(await readFile(file)),
      (xml) => commenting('Neither party')(rejecting(ADDED)(xml)),
      'Which one?',
    );
    const sentBack = join(folder, 'sent back.docx');
    await writeFile(sentBack, answer);
    await redline.compare(sentBack, 'Changes in sent back.docx');
    const [rejection, comment] = [redline.change(ADDED), redline.change('Which one?')];
    await expect(rejection).toContainText('Rejects our change');
    await expect(rejection.getByRole('button', { name: 'Keep ours' })).toBeVisible();
    await expect(comment).toContainText('1 December 2026, 10:00');
    await expect(redline.figure('Comments')).toHaveText('1');
    await comment.getByRole('button', { name: 'Dismiss' }).press('Enter');
    await expect(redline.figure('Comments')).toHaveText('0');
    await expect(comment).toContainText('Dismissed');
  });

  await test.step('read back into the version before, they are open', async () => {
    await redline.compare(before, 'Changes in wan.sla');
    // Undoing shows what it takes back, in the clause; what was typed slowly is several steps.
    await expect(async () => {
      await redline.open();
      await redline.changes.first().focus();
      await page.keyboard.press('Control+z');
      await redline.open();
      await expect(redline.figure('Accepted')).toHaveText('2', { timeout: 500 });
    }).toPass();
    await redline.compare(file, 'Changes in redline.docx');
    await expect(redline.figure('Open')).toHaveText('2');
    await expect(redline.change(ADDED)).toContainText('Dana Reviewer');
    await expect(redline.change(ADDED).locator('ins')).toContainText(ADDED);
  });

  await test.step('one is accepted and one rejected, by keys', async () => {
    await redline.changes.first().focus();
    await page.keyboard.press('a');
    await expect(redline.figure('Accepted')).toHaveText('1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('r');
    await expect(redline.figure('Rejected')).toHaveText('1');
    // By button, the focus stays with the change.
    const last = redline.changes.last();
    await last.getByRole('button', { name: 'Reopen' }).press('Enter');
    await expect(last).toBeFocused();
    await last.getByRole('button', { name: 'Accept' }).press('Enter');
    await expect(last).toBeFocused();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(redline.figure('Rejected')).toHaveText('1');
    await expect(redline.figure('Open')).toHaveText('0');
  });

  await test.step('each of both is one step to undo and to redo', async () => {
    await page.keyboard.press('Control+z');
    await expect(redline.figure('Rejected')).toHaveText('0');
    await expect(redline.figure('Accepted')).toHaveText('1');
    await page.keyboard.press('Control+z');
    await expect(redline.figure('Open')).toHaveText('2');
    await page.keyboard.press('Control+Shift+z');
    await expect(redline.figure('Accepted')).toHaveText('1');
    await page.keyboard.press('Control+Shift+z');
    await expect(redline.figure('Rejected')).toHaveText('1');
  });

  await test.step('what was rejected stays so when the same file comes again', async () => {
    const again = join(folder, 'redline again.docx');
    await copyFile(file, again);
    await redline.compare(again, 'Changes in redline again.docx');
    await expect(redline.figure('Rejected')).toHaveText('1');
    // What was accepted is no change of the file any more.
    await expect(redline.figure('Open')).toHaveText('0');
    await expect(redline.changes).toHaveCount(1);
  });

  await test.step('it is part of the draft, and so of its file', async () => {
    await expect(redline.decidedFiles).toContainText(['redline.docx']);
    await expect
      .poll(async () =>
        (await keptFiles(app.profile)).flatMap(({ negotiation }) => negotiation.files),
      )
      .toEqual([expect.objectContaining({ name: 'redline.docx', rejected: [expect.any(String)] })]);
  });

  await test.step('what was accepted stands in the clause', async () => {
    await draft.goToStep('Scope and term');
    await expect(draft.at(COMMENCEMENT).last()).toContainText(ADDED);
  });
  await redline.open();
  expect(await faultsInBothThemes(page, MAIN)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a file that is no Word file is refused, with what to do, and the draft stays', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  const library = new LibraryPage(page);
  await library.isSettled();
  await library.open('Wide Area Network');
  const redline = new RedlinePage(page);
  await redline.open();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (
    await chooser
  ).setFiles({ name: 'answer.docx', mimeType: 'text/plain', buffer: Buffer.from('Dear Sirs') });
  await page.getByText('The file cannot be compared').waitFor();
  await expect(redline.changes).toHaveCount(0);
});

test('a file of another agreement is told, and not accepted at one press', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  const library = new LibraryPage(page);
  await library.isSettled();
  await library.open('Uptime Service Level');
  const redline = new RedlinePage(page);
  await redline.open();
  await redline.compare(samplePath('wan'), 'another agreement');
  await page.getByRole('button', { name: 'Accept all' }).click();
  const question = page.getByRole('alertdialog', { name: /of another agreement\?$/ });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(redline.figure('Accepted')).toHaveText('0');
});

test('a version is kept, compared with the draft, and brought back', async ({ sharedApp: app }) => {
  const { page } = app;
  const library = new LibraryPage(page);
  await library.isSettled();
  await library.open('Uptime Service Level');
  const title = page.getByRole('textbox', { name: 'Title of the agreement' });
  const before = await title.inputValue();
  const versions = new VersionsPage(page);
  await versions.open();
  await versions.keep('Before the call');
  await title.fill('Renamed after the call');
  await versions.compare('Before the call');
  await expect(versions.changes).toContainText(['Renamed after the call']);

  await test.step('nothing is shown and exported where the other version cannot be read', async () => {
    await versions.keep('After the call');
    await damageVersion(app.profile, 'After the call');
    await versions.compareWith('“After the call”');
    await page.getByText('“After the call” cannot be read').waitFor();
    await expect(versions.changes).toHaveCount(0);
    await expect(versions.exportButton).toBeDisabled();
    await versions.remove('After the call');
    await expect(versions.changes).toContainText(['Renamed after the call']);
    await expect(versions.exportButton).toBeEnabled();
  });

  await versions.act('Before the call', 'Go back to it');
  await expect(page.getByText(/^The draft is as it was in “Before the call”/)).toBeVisible();
  await expect(versions.rows).toContainText(['Before going back to “Before the call”']);
  await expect(title).toHaveValue(before);
  expect(await faultsInBothThemes(page, MAIN)).toEqual([]);
  await versions.act('Before the call', 'Open as a draft of its own');
  await expect(title).toHaveValue(`${before} (copy)`);
});

/** The drafts as their files have them. */
async function keptFiles(
  profile: string,
): Promise<readonly { readonly negotiation: { readonly files: readonly unknown[] } }[]> {
  const folder = join(profile, 'library');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sla'));
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as never),
  );
}

/** Cuts the file of a version in half. */
async function damageVersion(profile: string, name: string): Promise<void> {
  const folder = join(profile, 'versions');
  for (const path of await readdir(folder, { recursive: true })) {
    if (!path.endsWith('.json')) continue;
    const label = await readFile(join(folder, path), 'utf8');
    if (!label.includes(JSON.stringify(name))) continue;
    const file = join(folder, path.replace(/json$/, 'sla'));
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, text.length / 2));
  }
}
