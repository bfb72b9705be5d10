import type { Page } from '@playwright/test';
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
    return draft;
  }
}
