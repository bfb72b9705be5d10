import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { DesktopApp } from '#test/support/app/desktop-app.ts';
import { compactPng } from './compact-png.ts';
import { COMPARE_EMPTY } from './compare-scenes.ts';
import { EMPTY, SCENES, type Scene } from './scenes.ts';
import { arrange, withDrafts, withoutDrafts } from './stage.ts';

const LARGE = [1440, 900] as const;
/** The smallest window that the app allows. */
const SMALL = [900, 600] as const;
/** What moves has come to rest by then: dialogs, tooltips, the last page of the preview. */
const REST_MS = 900;

export interface ScreenshotOptions {
  /** Where the pictures go. */
  readonly target: string;
  /** Names of scenes; none for all. */
  readonly only: readonly string[];
  readonly say: (text: string) => void;
}

/** Takes every scene in light and dark, as NAME-light.png and NAME-dark.png. */
export async function takeScreenshots({ target, only, say }: ScreenshotOptions): Promise<void> {
  await mkdir(target, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'sla-studio-screens-'));
  const isWanted = ({ name }: Scene) => only.length === 0 || only.includes(name);
  try {
    const empty = [EMPTY, COMPARE_EMPTY].filter(isWanted);
    if (empty.length > 0)
      await takeAll(await withoutDrafts(join(folder, 'empty')), empty, target, say);
    const scenes = SCENES.filter(isWanted);
    if (scenes.length > 0)
      await takeAll(await withDrafts(join(folder, 'full')), scenes, target, say);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takeAll(
  app: DesktopApp,
  scenes: readonly Scene[],
  target: string,
  say: (text: string) => void,
): Promise<void> {
  const failed: string[] = [];
  for (const scene of scenes) {
    try {
      const [width, height] = scene.isSmall ? SMALL : LARGE;
      await arrange(app, width, height);
      await scene.show(app.page);
      await takeBoth(app, join(target, scene.name));
      say(scene.name);
    } catch (error) {
      failed.push(`${scene.name}: ${String(error).split('\n').slice(0, 4).join(' ')}`);
      say(`${scene.name}: FAILED`);
    }
  }
  await app.quit();
  if (failed.length > 0) throw new Error(`No picture of\n${failed.join('\n')}`);
}

async function takeBoth({ page, electron }: DesktopApp, path: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Where the pointer rests, something would be lit.
    await page.mouse.move(0, 0);
    await delay(REST_MS);
    const picture = await page.screenshot({ caret: 'hide' });
    const { bitmap, width, height } = await electron.evaluate(({ nativeImage }, base64) => {
      const image = nativeImage.createFromBuffer(Buffer.from(base64, 'base64'));
      return { ...image.getSize(), bitmap: image.toBitmap().toString('base64') };
    }, picture.toString('base64'));
    const pixels = Buffer.from(bitmap, 'base64');
    await writeFile(`${path}-${colorScheme}.png`, compactPng(pixels, width, height));
  }
}
