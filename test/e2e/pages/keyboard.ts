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
    for (let presses = 0; presses <= most; presses += 1) {
      if (await this.#isOn(control)) return;
      await this.page.keyboard.press(key);
    }
    await expect(control, `within ${most} presses of ${key}`).toBeFocused({ timeout: 1 });
  }

  async #isOn(control: Locator): Promise<boolean> {
    if ((await control.count()) !== 1) return false;
    return control.evaluate((element) => element === document.activeElement);
  }
}
