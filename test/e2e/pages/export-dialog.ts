import { expect, type Page } from '@playwright/test';

/** The export of the open draft. The system's own dialog is answered beforehand. */
export class ExportDialog {
  constructor(private readonly page: Page) {}

  /** Opens it and starts the export; ends when the dialog tells how it went. */
  async run(format: 'Word and PDF' | 'Word only' | 'PDF only' = 'Word and PDF'): Promise<void> {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Export' });
    await dialog.getByText(format, { exact: true }).click();
    await dialog.getByRole('button', { name: /^(Export|Export as draft)/ }).click();
  }

  /** The export succeeded, and the dialog names its files. */
  async isDone(...files: readonly string[]): Promise<void> {
    const done = this.page.getByRole('dialog', { name: 'Exported' });
    await done.waitFor({ timeout: 30_000 });
    for (const file of files) await done.getByText(file).waitFor();
    await done.getByRole('button', { name: 'Close' }).last().click();
    await expect(done).toBeHidden();
  }

  /** Starts what is chosen in the open dialog. */
  async start(): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('button', { name: /^(Export|Export as draft)/ }).click();
  }

  /** The dialog is back at the choice of files. */
  async isChoosing(timeout = 10_000): Promise<void> {
    const group = this.page.getByRole('radiogroup', { name: 'Files' });
    await group.waitFor({ timeout });
  }

  async cancel(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cancel the export' }).click();
  }

  /** Why the export did not succeed. */
  async reason(): Promise<string> {
    const failed = this.page.getByRole('dialog', { name: 'The export did not succeed' });
    await failed.waitFor({ timeout: 30_000 });
    return (await failed.innerText()).replace(/\s+/g, ' ');
  }

  async close(): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }
}
