import { expect, type Page } from '@playwright/test';

/** The dialog that tells why a file was not opened. */
export class RefusedFile {
  constructor(private readonly page: Page) {}

  get #dialog() {
    return this.page.getByRole('dialog', { name: 'The file was not opened' });
  }

  /** Waits for it; gives what it says. */
  async words(timeout = 20_000): Promise<string> {
    await this.#dialog.waitFor({ timeout });
    return (await this.#dialog.innerText()).replace(/\s+/g, ' ');
  }

  async close(): Promise<void> {
    await this.#dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(this.#dialog).toBeHidden();
  }
}
