import { expect, test } from '#test/support/app/app.ts';
import { DraftPage } from './pages/draft-page.ts';
import { Keyboard } from './pages/keyboard.ts';
import { LibraryPage } from './pages/library-page.ts';

test('an agreement is created, filled in and put in order with the keyboard alone', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const keyboard = new Keyboard(page);
  const draft = new DraftPage(page);
  const role = page.getByRole.bind(page);

  await test.step('create an agreement', async () => {
    await keyboard.press('Control+n');
    await role('dialog', { name: 'New agreement' }).waitFor();
    const template = role('option', { name: /^WAN and network connectivity/ });
    await keyboard.goTo(template, 'ArrowDown', 20);
    await keyboard.press('Enter');
    await draft.isOpen();
  });

  await test.step('go to a step', async () => {
    for (let step = 0; step < 5; step += 1) await keyboard.press('Alt+PageDown');
    await draft.isAtStep('Service levels');
    const steps = role('navigation', { name: 'Steps' });
    await keyboard.goTo(steps.getByRole('button', { name: 'Agreement details' }));
    await keyboard.goTo(steps.getByRole('button', { name: /Scope and term/ }), 'ArrowDown', 20);
    await keyboard.press('Enter');
    await draft.isAtStep('Scope and term');
    await keyboard.press('Alt+PageDown');
    await draft.isAtStep('Service levels');
  });

  await test.step('open a record and change a figure', async () => {
    const record = draft.at('/commitments/availability');
    await keyboard.goTo(record);
    await expect(record).toHaveAttribute('aria-expanded', 'false');
    await keyboard.press('Enter');
    await expect(record).toHaveAttribute('aria-expanded', 'true');
    const target = draft.at('/commitments/availability/target/value');
    await keyboard.goTo(target);
    await keyboard.press('Control+a');
    await keyboard.type('98.5');
    // What replaces all of it is a step of its own, however soon it comes.
    await keyboard.press('Control+a');
    await keyboard.type('99.95');
    await keyboard.press('Control+z');
    await expect(target).toHaveValue('98.5');
    await keyboard.press('Control+Shift+z');
    await expect(draft.clause('Availability of each Site')).toContainText('at least 99.95%');
  });

  await test.step('go elsewhere by the palette', async () => {
    await keyboard.press('Control+k');
    await role('dialog', { name: 'Commands and drafts' }).waitFor();
    await keyboard.type('reporting and rev');
    await role('menuitem', { name: /Reporting and review/ }).waitFor();
    await keyboard.press('Enter');
    await draft.isAtStep('Reporting and review');
  });

  const titles = () => draft.clauseTitles();
  await test.step('add a clause from the library', async () => {
    const before = await titles();
    await keyboard.goTo(role('button', { name: 'Add from the library…' }));
    await keyboard.press('Enter');
    const library = role('dialog', { name: 'Clause library' });
    await expect(library.getByRole('searchbox')).toBeFocused();
    await keyboard.type('review');
    await keyboard.press('ArrowDown', 'ArrowDown');
    await expect(library.getByRole('option').nth(1)).toBeFocused();
    const added = await library.getByRole('heading', { level: 3 }).innerText();
    expect(await library.getByRole('option').nth(1).innerText()).toContain(added);
    await keyboard.goTo(library.getByRole('button', { name: 'Add', exact: true }).first());
    await keyboard.press('Enter');
    await expect(library).toBeHidden();
    await expect.poll(titles).toEqual([...before, added]);
    // One is in it, ready to write.
    const written = draft.clause(added).last();
    await expect(written.locator('[contenteditable="true"]')).toBeFocused();
    await keyboard.press('Control+End');
    await keyboard.type(' Added by key.');
    await expect(written).toContainText('Added by key.');
    await keyboard.press('Shift+Home', 'Control+b');
    await expect(written.locator('.rt-bold')).toContainText('key.');
  });

  await test.step('write, and take back one thing after another', async () => {
    const text = role('article').locator('[contenteditable="true"]:focus');
    const before = await text.innerText();
    await keyboard.press('Control+End', 'Enter');
    // A slash and a brace in prose: Enter and Tab are what they are elsewhere.
    await keyboard.type('The fee per month /user applies.');
    await keyboard.press('Enter');
    await keyboard.type('Cost per site {net of tax');
    await keyboard.press('Enter');
    await keyboard.type('Last words');
    await expect(text).toContainText('month /user applies.');
    await expect(text).toContainText('{net of tax');
    await expect(text.locator('.rt-blank')).toHaveCount(0);
    const written = await text.innerText();
    await keyboard.press('Control+a');
    await keyboard.type('x');
    await expect(text).toHaveText('x');
    await keyboard.press('Control+z');
    await expect.poll(() => text.innerText()).toBe(written);
    await keyboard.press('Control+z');
    await expect(text).not.toContainText('Last words');
    await expect(text).toContainText('{net of tax');
    // However long a text is, its tools are at hand.
    await page.keyboard.insertText('Words. '.repeat(1_500));
    await keyboard.press('Control+Home');
    await expect(role('toolbar', { name: 'Formatting' })).toBeInViewport({ ratio: 1 });
    while ((await text.innerText()) !== before) await keyboard.press('Control+z');
  });

  await test.step('follow what is missing, and come back to the clause', async () => {
    const text = role('article').locator('[contenteditable="true"]:focus');
    await expect(text).toContainText('Added by key.');
    await keyboard.press('Control+Shift+m');
    await keyboard.goTo(role('tabpanel').getByRole('button').first());
    await keyboard.press('Enter');
    await expect(text).toBeHidden();
    await keyboard.press('Alt+ArrowLeft');
    await expect(text).toContainText('Added by key.');
    await draft.isAtStep('Reporting and review');
  });

  await test.step('find words in all steps, and go on from them', async () => {
    await keyboard.press('Control+f');
    const field = role('combobox', { name: 'Find in this agreement' });
    await expect(field).toBeFocused();
    await keyboard.press('Escape');
    const text = role('article').locator('[contenteditable="true"]:focus');
    await expect(text).toContainText('Added by key.');
    await keyboard.press('Control+f');
    // What a live field shows.
    await keyboard.type('LEAST 99.95%');
    await keyboard.press('Enter');
    await draft.isAtStep('Service levels');
    await expect(role('search').getByRole('status')).toHaveText(/^1 of \d+$/);
    await expect(field).toBeFocused();
    await keyboard.press('Control+a');
    await keyboard.type('nowhere to be found');
    await expect(role('search').getByRole('status')).toHaveText('Nothing found');
    await keyboard.press('Control+a');
    await keyboard.type('added by KEY');
    await expect(role('listbox', { name: 'Places' }).getByRole('option')).toHaveCount(1);
    await keyboard.press('ArrowDown');
    await draft.isAtStep('Reporting and review');
    await keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(text).toBeVisible();
    const selected = () => page.evaluate(() => document.getSelection()?.toString());
    await expect.poll(selected).toBe('Added by key');
  });

  await test.step('replace words, one by one and all at once, and take that back', async () => {
    const text = role('article').locator('[contenteditable="true"]:focus');
    const messages = role('region', { name: 'Messages' });
    await keyboard.press('Control+h');
    await expect(role('combobox', { name: 'Find in this agreement' })).toHaveValue('Added by key');
    await keyboard.goTo(role('textbox', { name: 'Replace with' }));
    await keyboard.type('Typed by hand');
    // The first leads to the place.
    await keyboard.press('Enter', 'Enter');
    await expect(role('search').getByRole('status')).toHaveText('Nothing found');
    await keyboard.press('Escape');
    await expect(text).toContainText('Typed by hand.');
    await expect(text.locator('.rt-bold')).toContainText('hand.');

    await keyboard.press('Control+h', 'Alt+w');
    await keyboard.type('hand');
    await keyboard.goTo(role('textbox', { name: 'Replace with' }));
    await keyboard.press('Control+a');
    await keyboard.type('foot');
    await keyboard.press('Alt+a');
    await expect(messages).toContainText(/^\d+ places? replaced/);
    await expect(role('article').filter({ hasText: 'Typed by foot.' })).toHaveCount(1);
    await keyboard.press('Control+z');
    await expect(role('article').filter({ hasText: 'Typed by hand.' })).toHaveCount(1);
    await keyboard.press('Control+f', 'Escape');
  });

  await test.step('move a clause, and take that back', async () => {
    const before = await titles();
    const [first = '', second = ''] = before;
    const handle = draft.clause(first).getByRole('button', { name: /^Move / });
    await keyboard.goTo(handle, 'Shift+Tab');
    while ((await titles())[0] === first) await keyboard.press('Alt+ArrowDown');
    expect((await titles()).slice(0, 2)).toEqual([second, first]);
    await expect(handle).toBeFocused();
    await keyboard.press('Control+z');
    await expect.poll(titles).toEqual(before);
  });

  await test.step('leave a dialog, and the draft', async () => {
    await keyboard.press('Control+e');
    await role('dialog', { name: 'Export' }).waitFor();
    await keyboard.press('Escape');
    await expect(role('dialog', { name: 'Export' })).toBeHidden();
    await draft.isSaved();
    const before = await titles();
    await keyboard.press('Control+,');
    await role('heading', { name: 'Settings' }).waitFor();
    await keyboard.goTo(role('button', { name: 'Back to the draft' }), 'Shift+Tab');
    await keyboard.press('Enter');
    await draft.isAtStep('Reporting and review');
    // What was done before can be undone, and done again.
    await keyboard.press('Control+Shift+z');
    await expect.poll(titles).not.toEqual(before);
    await keyboard.press('Control+z');
    await expect.poll(titles).toEqual(before);
    await draft
      .clause(before[0] ?? '')
      .last()
      .locator('[contenteditable="true"]')
      .focus();
    await keyboard.press('Control+l');
    const row = role('row', { name: /Wide Area Network/ }).first();
    await expect(row).toBeFocused();
    await keyboard.press('F2');
    // Typing replaces the title.
    const title = role('textbox', { name: 'Title' });
    await expect(title).toBeFocused();
    const chosen = () =>
      title.evaluate((field: HTMLInputElement) =>
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      );
    await expect.poll(chosen).toContain('Wide Area Network');
    await keyboard.press('Escape');
    await expect(row).toBeFocused();
  });

  await test.step('throw drafts away and bring them back, and never lose the focus', async () => {
    const { rows } = new LibraryPage(page);
    const names = () =>
      rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-draft') ?? ''));
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.closest('[data-draft]')?.getAttribute('data-draft') ?? null,
      );
    // The one just written comes first as soon as it is saved.
    await expect(rows.first()).not.toHaveAttribute('data-draft', /^sample-/);
    const before = await names();
    const [first = '', second = ''] = before;
    await keyboard.goTo(page.locator('[data-draft][tabindex="0"]'));
    await keyboard.press('Home', 'Delete');
    await expect.poll(names).not.toContain(first);
    expect(await focused()).toBe(second);
    // "Undo" of the newest message by Enter leads to what is back.
    await keyboard.goTo(role('button', { name: 'Undo' }).last());
    await keyboard.press('Enter');
    await expect.poll(names).toEqual(before);
    await expect.poll(focused).toBe(first);
    // A duplicate has the keys and the focus together.
    await keyboard.press('Shift+F10');
    await keyboard.goTo(role('menuitem', { name: 'Duplicate' }), 'ArrowDown', 10);
    await keyboard.press('Enter');
    await expect.poll(async () => (await names()).length).toBe(before.length + 1);
    const [copy = ''] = (await names()).filter((id) => !before.includes(id));
    await expect.poll(focused).toBe(copy);
    await keyboard.press('Delete');
    await expect.poll(names).toEqual(before);
    await expect.poll(focused).toBe(first);
    // Several are selected from the row on, and thrown away and brought back together.
    const { selected } = new LibraryPage(page);
    await keyboard.press('Control+a');
    await expect(selected).toHaveCount(before.length);
    await keyboard.press('Escape');
    await expect(selected).toHaveCount(0);
    await keyboard.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
    await expect(selected).toHaveCount(2);
    await keyboard.press('Delete');
    await expect.poll(names).toEqual(before.slice(2));
    expect(await focused()).toBe(before[2]);
    await keyboard.goTo(role('button', { name: 'Undo' }).last());
    await keyboard.press('Enter');
    await expect.poll(names).toEqual(before);
    await expect.poll(focused).toBe(first);
    // From the menu, the neighbour of the row gets the focus, too.
    await keyboard.press('Shift+F10');
    await role('menuitem', { name: 'Move to the trash' }).waitFor();
    await keyboard.press('End', 'Enter');
    await expect.poll(names).not.toContain(first);
    await expect.poll(focused).toBe(second);
    await keyboard.goTo(role('button', { name: /^Trash/ }), 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.goTo(rows.first());
    await keyboard.press('Enter');
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toBeFocused();
    await keyboard.press('Enter');
    await expect(rows).toHaveCount(0);
    await expect(role('heading', { name: 'Trash', level: 1 })).toBeFocused();
  });

  await test.step('begin another agreement, wherever one is', async () => {
    await keyboard.press('Control+,');
    await role('heading', { name: 'Settings' }).waitFor();
    await keyboard.press('Control+n');
    await role('dialog', { name: 'New agreement' }).waitFor();
  });

  await test.step('from a template that is searched', async () => {
    await keyboard.type('submarine');
    await keyboard.goTo(role('button', { name: 'Show all templates' }));
    await keyboard.press('Enter');
    await expect(role('searchbox', { name: 'Search the templates' })).toBeFocused();
    await keyboard.type('bank dora');
    await expect(role('option')).toHaveCount(1);
    await keyboard.press('Enter');
    await draft.isOpen();
  });
});
