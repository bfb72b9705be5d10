import { type FileChooser, type Locator, type Page } from '@playwright/test';
import { ToolPage } from './tool-page.ts';

/** The changes of a file beside an open draft. */
export class RedlinePage {
  readonly #tool: ToolPage;

  constructor(readonly page: Page) {
    this.#tool = new ToolPage(page, 'Redline');
  }

  open(): Promise<void> {
    return this.#tool.open();
  }

  /** Holds a file against the draft, and waits until it is read. */
  async compare(file: Parameters<FileChooser['setFiles']>[0], name: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^Choose (a|another) file/ }).click();
    await (await chooser).setFiles(file);
    await this.page.getByText(name, { exact: false }).first().waitFor({
      timeout: 60_000,
    });
  }

  /** The changes, in their order. */
  get changes(): Locator {
    return this.page.locator('[data-change]');
  }

  change(words: string | RegExp): Locator {
    return this.changes.filter({ hasText: words });
  }

  /** How many changes are in one of the states that the figures at the top have. */
  figure(label: string): Locator {
    return this.page
      .locator('dl > div')
      .filter({ has: this.page.getByText(label, { exact: true }) })
      .locator('dd')
      .first();
  }

  /** The files decided on, the latest first. */
  get decidedFiles(): Locator {
    return this.page.getByRole('region', { name: 'Rejections by file' }).locator('tbody tr');
  }

  /** The redline as a Word file; `author` stands beside each change. */
  async export(author: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Author of the changes' }).fill(author);
    await this.page.getByRole('button', { name: 'Export redline…' }).click();
    await this.page.getByText(/^Exported “.*\.docx”/).waitFor({ timeout: 60_000 });
  }
}
