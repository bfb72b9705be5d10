import { expect, type Locator, type Page } from '@playwright/test';

/** Imported SLAs, comparisons, and an open comparison. */
export class ComparePage {
  constructor(readonly page: Page) {}

  /** From the library. */
  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Library' })
      .getByRole('button', { name: 'Compare SLAs' })
      .click();
    await this.isOpen();
  }

  async isOpen(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Compare SLAs', level: 1 }).waitFor();
  }

  /** Chooses files by the button. */
  async importFiles(paths: readonly string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Import SLAs' }).click();
    await (await chooser).setFiles([...paths]);
  }

  /** The line of a file that is or was imported. */
  import(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Imports' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  offer(name: string | RegExp): Locator {
    return this.page
      .getByRole('list', { name: 'Imported SLAs' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  comparison(title: string): Locator {
    return this.page
      .getByRole('list', { name: 'Comparisons' })
      .getByRole('listitem')
      .filter({ hasText: title });
  }

  /** Puts SLAs side by side; what was just imported is chosen already. */
  async compare(title: string, also: readonly string[] = []): Promise<void> {
    await this.page.getByRole('button', { name: 'New comparison' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'New comparison' });
    await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
    for (const name of also) await dialog.getByText(name, { exact: true }).click();
    await dialog.getByRole('button', { name: 'Compare', exact: true }).click();
    await this.matrixIsThere();
  }

  async openComparison(title: string): Promise<void> {
    await this.comparison(title).getByRole('button', { name: title, exact: true }).click();
    await this.matrixIsThere();
  }

  async trySamples(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try it with two sample SLAs' }).click();
    // Both are read first.
    await this.matrix.waitFor({ timeout: 60_000 });
    await this.matrixIsThere();
  }

  get matrix(): Locator {
    return this.page.getByRole('grid', { name: /side by side/ });
  }

  async matrixIsThere(): Promise<void> {
    await this.matrix.getByRole('gridcell').first().waitFor();
  }

  /** The cell of a row, by its title, and a column, by the name of its SLA. */
  async cell(row: string | RegExp, column: string | RegExp): Promise<Locator> {
    const place = async () => {
      const [, ...heads] = await this.matrix.getByRole('columnheader').allInnerTexts();
      return heads.findIndex((head) =>
        typeof column === 'string' ? head.includes(column) : column.test(head),
      );
    };
    // Columns come and go for a moment when SLAs are exchanged.
    await expect.poll(place, `a column of ${String(column)}`).toBeGreaterThanOrEqual(0);
    const at = await place();
    return this.matrix
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: row }) })
      .getByRole('gridcell')
      .nth(at);
  }

  /** How many rows of measures are whole in sight. */
  async rowsInSight(): Promise<number> {
    return this.matrix
      .getByRole('rowheader')
      .and(this.page.locator('[scope="row"]'))
      .evaluateAll(
        (heads) =>
          heads.filter((head) => head.getBoundingClientRect().bottom <= window.innerHeight).length,
      );
  }

  /** What is shown beside the matrix. */
  get source(): Locator {
    return this.page.getByRole('complementary', { name: /^Source of/ });
  }

  /** The passage that is marked and in view. */
  get passage(): Locator {
    return this.source.locator('mark[data-current]');
  }

  async show(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: tab, exact: true }).click();
  }

  /** Waits until what was changed is on the disk. */
  async isSaved(): Promise<void> {
    await this.page.locator('[data-save="saved"]').waitFor();
  }

  /** The rows of a table, the headings first. */
  rows(table: string): Locator {
    return this.page.getByRole('region', { name: table, exact: true }).getByRole('row');
  }
}
