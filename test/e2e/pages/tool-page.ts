import { type Locator, type Page } from '@playwright/test';
import { DraftPage } from './draft-page.ts';

/** A page of figures in an open draft. */
export class ToolPage {
  constructor(
    readonly page: Page,
    /** As the list beside the draft has it: "Feasibility". */
    private readonly name: string,
  ) {}

  async open(): Promise<void> {
    await new DraftPage(this.page).goToStep(this.name);
    await this.page.getByRole('heading', { name: this.name, exact: true }).waitFor();
  }

  /** A titled part of the page, or a table, by its title. */
  part(title: string | RegExp): Locator {
    return this.page.getByRole('region', {
      name: title,
      ...(typeof title === 'string' ? { exact: true } : {}),
    });
  }

  /** A figure with its label and what is said about it. */
  figure(part: Locator, label: string): Locator {
    return part.locator('dl > div').filter({ has: this.page.getByText(label, { exact: true }) });
  }

  /** The rows of a table, the headings first. */
  rows(table: string): Locator {
    return this.part(table).getByRole('row');
  }

  /** Presses a button that asks for a file, and gives it that one. */
  async chooseFile(button: string, path: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: button }).click();
    await (await chooser).setFiles(path);
  }

  /** Unfolds a calculation; gives it. */
  async calculation(part: Locator, label: string | RegExp): Promise<Locator> {
    const details = part.locator('details').filter({ hasText: label });
    await details.locator('summary').click();
    return details.getByRole('list');
  }

  async choose(part: Locator, field: string, option: string | RegExp): Promise<void> {
    await part.getByRole('button', { name: field }).click();
    await this.page.getByRole('option', { name: option }).click();
  }
}
