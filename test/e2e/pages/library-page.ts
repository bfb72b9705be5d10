import { expect, type Locator, type Page } from '@playwright/test';
import { DraftPage } from './draft-page.ts';

/** The list of drafts, and the gallery in which a new one begins. */
export class LibraryPage {
  constructor(private readonly page: Page) {}

  /** Starts a draft from the template with that title in the gallery. */
  async create(template: string): Promise<DraftPage> {
    await this.page.getByRole('button', { name: 'New agreement' }).first().click();
    const gallery = this.page.getByRole('dialog', { name: 'New agreement' });
    await gallery.getByText(template, { exact: true }).first().click();
    await gallery.getByRole('button', { name: 'Create agreement' }).click();
    const draft = new DraftPage(this.page);
    await draft.isOpen();
    return draft;
  }

  /** Opens a stored draft. */
  async open(title: string): Promise<DraftPage> {
    await this.page.getByRole('row', { name: title }).first().dblclick();
    const draft = new DraftPage(this.page);
    await draft.isOpen();
    // The second press falls on the draft, and must select nothing of it.
    const selected = await this.page.evaluate(() => String(getSelection()));
    expect(selected).toBe('');
    return draft;
  }

  /** Every row of the list that is in view. */
  get rows(): Locator {
    return this.page.getByRole('grid').locator('[data-draft]');
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  /** Opens a file by the system's dialog, which is answered beforehand. */
  async openFile(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open file' }).first().click();
  }

  /** The draft that opening or creating has led to. */
  async openedDraft(): Promise<DraftPage> {
    const draft = new DraftPage(this.page);
    await draft.isOpen();
    return draft;
  }

  /** Chooses from the menu of a draft's row: "Move to the trash". */
  async choose(title: string, action: string): Promise<void> {
    await this.row(title).click({ button: 'right' });
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  /** The rows that are selected, to do something with all of them. */
  get selected(): Locator {
    return this.page.getByRole('grid').locator('[data-draft][aria-selected="true"]');
  }

  /** How many are selected, and what can be done with them. */
  get selectionBar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Selected agreements' });
  }

  /** Presses the box before a draft's title. */
  async tick(title: string): Promise<void> {
    const row = this.row(title);
    await row.hover();
    await row.getByRole('checkbox').click();
  }

  /** Shows a shelf of the sidebar: "Trash", "All agreements". */
  async show(shelf: string): Promise<void> {
    const entry = this.page
      .getByRole('navigation', { name: 'Library' })
      .getByRole('button', { name: shelf });
    await entry.click();
    await expect(entry).toHaveAttribute('aria-current', 'true');
  }

  /** Waits until the database and the files of the drafts have been compared. */
  async isSettled(): Promise<void> {
    await this.page.locator('html[data-settled]').waitFor({ state: 'attached' });
  }
}
