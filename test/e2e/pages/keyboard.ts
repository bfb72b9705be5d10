import { expect, type Locator, type Page } from '@playwright/test';

/** A user without a mouse. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Goes on with Tab (or another key) until the focus is on a control. */
  async goTo(control: Locator, key = 'Tab', most = 150): Promise<void> {
    await expect(control).toBeAttached();
    for (let presses = 0; presses <= most; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`The focus did not come to ${String(control)} by pressing ${key}.`);
  }
}
