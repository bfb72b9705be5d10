import type { Locator } from '@playwright/test';
import { expect, test } from '#test/support/app/app.ts';
import { ComparePage } from './pages/compare-page.ts';
import { Keyboard } from './pages/keyboard.ts';
import { LibraryPage } from './pages/library-page.ts';

test('two SLAs are compared, read at their source and corrected with the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const keyboard = new Keyboard(page);
  const compare = new ComparePage(page);
  const role = page.getByRole.bind(page);
  await new LibraryPage(page).isSettled();

  await test.step('go there and take the samples', async () => {
    await keyboard.press('Control+Shift+C');
    await compare.isOpen();
    await expect(role('heading', { level: 1 })).toBeFocused();
    await keyboard.goTo(role('button', { name: 'Try it with two sample SLAs' }));
    await keyboard.press('Enter');
    await compare.matrix.waitFor({ timeout: 60_000 });
  });

  await test.step('go from cell to cell', async () => {
    await keyboard.goTo(compare.matrix.getByRole('gridcell').first());
    await keyboard.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    const cell = await compare.cell('Smallest outage that counts', /Halden/);
    await expect(cell).toBeFocused();
  });

  await test.step('read its source, and come back', async () => {
    await keyboard.press('Enter');
    await expect(compare.source).toBeFocused();
    await expect(compare.source).toHaveCSS('outline-style', 'solid');
    await expect(compare.passage).toHaveText(/five consecutive minutes/);
    await keyboard.press('Escape');
    await expect(compare.source).toBeHidden();
    await expect(await compare.cell('Smallest outage that counts', /Halden/)).toBeFocused();
  });

  await test.step('correct it', async () => {
    await keyboard.press('Enter');
    await keyboard.goTo(compare.source.getByRole('button', { name: 'Correct…' }));
    await keyboard.press('Enter');
    const dialog = role('dialog');
    await keyboard.goTo(dialog.getByRole('textbox', { name: 'Value' }));
    await keyboard.press('Control+a');
    await keyboard.type('10 minutes');
    await keyboard.goTo(dialog.getByRole('textbox', { name: 'Reason' }));
    await keyboard.type('As agreed by letter.');
    await keyboard.goTo(dialog.getByRole('button', { name: 'Correct', exact: true }));
    await keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    const cell = await compare.cell('Smallest outage that counts', /Halden/);
    await expect(cell).toContainText('10 min');
    await expect(cell).toContainText('Corrected');
  });

  await test.step('look at another view, and leave', async () => {
    await keyboard.goTo(role('tab', { name: 'Matrix' }), 'Shift+Tab');
    await keyboard.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await expect(role('tab', { name: 'Curves' })).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('delete what is no longer needed, bring it back, and leave', async () => {
    await keyboard.press('Control+Shift+C');
    const remove = async (row: Locator) => {
      await keyboard.goTo(row.getByRole('button', { name: /^What to do/ }));
      await keyboard.press('Enter');
      await role('menuitem', { name: 'Delete…' }).waitFor();
      await keyboard.press('End', 'Enter');
      const confirm = role('alertdialog').getByRole('button', { name: 'Delete', exact: true });
      await keyboard.goTo(confirm);
      await keyboard.press('Enter');
      await expect(row).toBeHidden();
    };
    await remove(compare.offer(/Halden/));
    const other = role('list', { name: 'Imported SLAs' }).getByRole('listitem');
    await expect(other.getByRole('button').first()).toBeFocused();
    await remove(role('list', { name: 'Comparisons' }).getByRole('listitem'));
    await expect(role('heading', { name: 'Comparisons' })).toBeFocused();
    // Each stays until it is closed, as there is no other way back.
    await expect(role('button', { name: 'Undo' })).toHaveCount(2);
    await keyboard.goTo(role('button', { name: 'Undo' }).last());
    await keyboard.press('Enter');
    const back = role('list', { name: 'Comparisons' }).getByRole('listitem');
    await expect(back.getByRole('button').first()).toBeFocused();
    await keyboard.press('Control+l');
    await role('grid', { name: 'Agreements' }).waitFor();
  });
});
