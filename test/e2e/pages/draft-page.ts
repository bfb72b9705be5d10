import { expect, type Locator, type Page } from '@playwright/test';

/** An open draft: its steps, forms and clauses. Places are the app's own addresses. */
export class DraftPage {
  constructor(readonly page: Page) {}

  async isOpen(): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Title of the agreement' }).waitFor();
  }

  /** The control at a place path, such as "/term/start". */
  at(place: string): Locator {
    return this.page.locator(`[data-place="${place}"]`);
  }

  async goToStep(name: string): Promise<void> {
    const steps = this.page.getByRole('navigation', { name: 'Steps' });
    await steps.getByRole('button', { name }).click();
  }

  /** Unfolds a record of a form: "commitments", "availability". */
  async openRecord(list: string, id: string): Promise<void> {
    const row = this.at(`/${list}/${id}`);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    await expect(row).toHaveAttribute('aria-expanded', 'true');
  }

  async fill(place: string, value: string): Promise<void> {
    await this.at(place).fill(value);
  }

  /** The whole clause, by its title. */
  clause(title: string): Locator {
    return this.#item('', title);
  }

  #item(before: string, title: string): Locator {
    const words = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.page.getByRole('article', { name: new RegExp(`^${before}([0-9.]+ )?${words}$`) });
  }

  /** The titles of the clauses of the step, in their order. */
  clauseTitles(): Promise<readonly string[]> {
    return this.page
      .getByRole('textbox', { name: /^Title of clause/ })
      .evaluateAll((titles) => titles.map((title) => (title as HTMLTextAreaElement).value));
  }

  /** Writes over a blank in the text at a place. */
  async fillBlank(place: string, label: string, text: string): Promise<void> {
    const body = this.at(place);
    // An editor comes up where the text is on the screen.
    await body.scrollIntoViewIfNeeded();
    await body.locator('[contenteditable="true"]').waitFor();
    const blank = body.getByText(label).first();
    await blank.click();
    await this.page.keyboard.type(text);
    await expect(blank).toBeHidden();
  }

  /** What is still missing, as the panel lists it. */
  async missing(): Promise<readonly string[]> {
    await this.page.getByRole('tab', { name: 'Missing' }).click();
    return this.page.getByRole('tabpanel').getByRole('button').allInnerTexts();
  }

  /** The rows of a table of the text, by its title; the first names what they are about. */
  tableRows(title: string): Locator {
    return this.#item('Table ', title).getByRole('row');
  }

  async openPreview(): Promise<void> {
    await this.page.getByRole('button', { name: 'Preview' }).click();
    await this.page.getByRole('region', { name: 'Pages' }).waitFor({ timeout: 20_000 });
  }

  /** Waits until the preview has words in view. */
  async previewShows(words: string): Promise<void> {
    const pages = this.page.getByRole('region', { name: 'Pages' });
    await expect(pages.getByText(words).last()).toBeInViewport();
  }

  /** Turns the pages of the preview until the words come up; fails where they are on none. */
  async findInPreview(words: string): Promise<void> {
    const pages = this.page.getByRole('region', { name: 'Pages' });
    await expect(async () => expect(await pages.evaluate(hasWords, words)).toBe(true)).toPass({
      timeout: 60_000,
    });
  }

  /** Waits until everything shown is in the database and in its file. */
  async isSaved(): Promise<void> {
    await this.page.getByText(/^Saved \d\d:\d\d on this computer$/).waitFor();
  }

  /** Waits until the app has noticed that something is not saved yet, however soon it will be. */
  async isUnsaved(): Promise<void> {
    await this.page.locator('[data-save]:not([data-save="saved"])').waitFor();
  }

  async isAtStep(name: string): Promise<void> {
    const steps = this.page.getByRole('navigation', { name: 'Steps' });
    await expect(steps.getByRole('button', { name })).toHaveAttribute('aria-current', 'step');
  }
}

/** In the page: turns the pages as soon as their words are laid, until one has those words. */
async function hasWords(region: Element, words: string): Promise<boolean> {
  const height = region.clientHeight;
  // The words of pages are laid half a window ahead, in both directions.
  const near = () => {
    const { top } = region.getBoundingClientRect();
    return [...region.querySelectorAll('[data-page]')].filter((page) => {
      const box = page.getBoundingClientRect();
      return box.bottom > top - height / 2 && box.top < top + 1.5 * height;
    });
  };
  for (let top = height / 2; ; top += 2 * height) {
    region.scrollTo(0, top);
    let pages: readonly Element[] = [];
    // A page without words, such as a picture, is given up after a while.
    const end = performance.now() + 5_000;
    do {
      await new Promise(requestAnimationFrame);
      pages = near();
      if (pages.length > 0 && pages.every(({ textContent }) => textContent !== '')) break;
    } while (performance.now() < end);
    if (pages.some(({ textContent }) => textContent.includes(words))) return true;
    if (top + 1.5 * height >= region.scrollHeight) return false;
  }
}
