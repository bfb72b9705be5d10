import type { Page } from '@playwright/test';
import { setTimeout as delay } from 'node:timers/promises';

/** After this the last refresh and the saving of the text are over. */
const REST_MS = 1_200;
const PATIENCE_MS = 20_000;

/** The preview puts a new picture into this element when it has drawn the first page anew. */
export const FIRST_PAGE = '[data-page="1"] [role="img"]';

/**
 * Types single keys into what has the focus, with rest between them, and gives for each the
 * milliseconds from the key to the frame that shows the new first page.
 */
export async function keyToPreview(page: Page, count: number): Promise<readonly number[]> {
  const figures: number[] = [];
  for (let index = 0; index < count; index += 1) {
    await delay(REST_MS);
    await page.evaluate(watchFirstPage, FIRST_PAGE);
    await page.keyboard.press('ab'[index % 2] ?? 'a');
    await page.waitForFunction(() => 'benchRefresh' in window, null, { timeout: PATIENCE_MS });
    figures.push(
      await page.evaluate(() => (window as unknown as { benchRefresh: number }).benchRefresh),
    );
  }
  return figures;
}

/** In the page: notes in `benchRefresh` how long after the next key the first page is new. */
function watchFirstPage(firstPage: string): void {
  const picture = document.querySelector(firstPage);
  if (picture === null) throw new Error('The preview shows no first page.');
  Reflect.deleteProperty(window, 'benchRefresh');
  const note = ({ timeStamp }: KeyboardEvent) => {
    const observer = new MutationObserver(() => {
      if (picture.childElementCount === 0) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(window, { benchRefresh: performance.now() - timeStamp })),
      );
    });
    observer.observe(picture, { childList: true });
  };
  window.addEventListener('keydown', note, { capture: true, once: true });
}
