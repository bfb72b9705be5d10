import type { Page } from '@playwright/test';
import { setTimeout as delay } from 'node:timers/promises';

/** After this the last refresh and the saving of the text are over. */
const REST_MS = 1_200;

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
    const [figure] = await Promise.all([
      page.evaluate(
        (firstPage) =>
          new Promise<number>((resolve, reject) => {
            let begin: number | null = null;
            const picture = document.querySelector(firstPage);
            if (picture === null) throw new Error('The preview shows no first page.');
            const timer = setTimeout(
              () => reject(new Error('The preview did not change in 10 s.')),
              10_000,
            );
            const observer = new MutationObserver(() => {
              if (begin === null || picture.childElementCount === 0) return;
              observer.disconnect();
              clearTimeout(timer);
              const since = begin;
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)));
            });
            observer.observe(picture, { childList: true });
            const note = (event: KeyboardEvent) => {
              begin = event.timeStamp;
            };
            window.addEventListener('keydown', note, { capture: true, once: true });
          }),
        FIRST_PAGE,
      ),
      // The listener is there before the key: both go through the same connection in order.
      page.keyboard.press('ab'[index % 2] ?? 'a'),
    ]);
    figures.push(figure);
  }
  return figures;
}
