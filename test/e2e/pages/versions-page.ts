import { type Locator, type Page } from '@playwright/test';
import { ToolPage } from './tool-page.ts';

/** The versions of an open draft. */
export class VersionsPage {
  readonly #tool: ToolPage;

  constructor(readonly page: Page) {
    this.#tool = new ToolPage(page, 'Versions');
  }

  open(): Promise<void> {
    return this.#tool.open();
  }

  /** The versions, the latest first. */
  get rows(): Locator {
    return this.#tool.part('Versions of this draft').getByRole('listitem');
  }

  /** What changes from the version that is compared. */
  get changes(): Locator {
    return this.#comparison.getByRole('listitem');
  }

  get exportButton(): Locator {
    return this.#comparison.getByRole('button', { name: 'Export redline…' });
  }

  get #comparison(): Locator {
    return this.#tool.part(/^What changes from/);
  }

  /** Keeps the draft as it is, and waits until it is on disk. */
  async keep(name: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
    await this.page.getByRole('button', { name: 'Keep version' }).click();
    await this.rows.filter({ hasText: name }).first().waitFor();
  }

  /** Compares the latest of that name. */
  compare(name: string): Promise<void> {
    return this.page
      .getByRole('button', { name: `Compare “${name}”` })
      .first()
      .click();
  }

  /** Chooses what the version is compared with: "“Sent”", "This draft as it is now". */
  compareWith(label: string): Promise<void> {
    return this.#tool.choose(this.#comparison, 'To', label);
  }

  /** Deletes the latest of that name. */
  async remove(name: string): Promise<void> {
    await this.act(name, 'Delete…');
    const dialog = this.page.getByRole('dialog', { name: `Delete “${name}”?` });
    await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Chooses from the menu of a version. */
  async act(name: string, label: string): Promise<void> {
    await this.page.getByRole('button', { name: `Actions for “${name}”` }).click();
    await this.page.getByRole('menuitem', { name: label }).click();
  }
}
