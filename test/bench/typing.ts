import type { Page } from '@playwright/test';
import { setTimeout as delay } from 'node:timers/promises';

/** A quick typist: about 16 keys a second. */
const EVERY_MS = 60;
const WORDS = ' the provider keeps the service running and tells the customer about each change';

/**
 * Types into what has the focus, and gives for each key the milliseconds from the key to the end of
 * the frame that it changed: style, layout and paint are done then, what is left is the screen's.
 */
export async function keyToPaint(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    const figures: number[] = [];
    const note = (event: KeyboardEvent) => {
      requestAnimationFrame(() => {
        // A message comes after the frame that is being made now.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => figures.push(performance.now() - event.timeStamp));
        port1.start();
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', note, { capture: true });
    Object.assign(window, {
      benchKeys: () => {
        window.removeEventListener('keydown', note, { capture: true });
        return figures;
      },
    });
  });
  const begin = performance.now();
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press(WORDS[index % WORDS.length] ?? 'a');
    await delay(Math.max(0, begin + (index + 1) * EVERY_MS - performance.now()));
  }
  await delay(500);
  const figures = await page.evaluate(() =>
    (window as unknown as { benchKeys: () => number[] }).benchKeys(),
  );
  if (figures.length !== count)
    throw new Error(`Of ${count} keys, ${figures.length} were answered by a frame.`);
  return figures;
}
