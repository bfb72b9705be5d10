// `node scripts/icons.mjs`: draws assets/icons/icon.svg in the sizes that installers want. Run it
// when the mark has changed; what it makes is committed.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { prepare } from './prepare.mjs';
import { inProject, runMain } from './project.mjs';
import { withTypeScript } from './typescript.mjs';

/** Windows and macOS take theirs from the largest; Linux wants each as a file. */
const LARGEST = 1024;
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

await runMain(async () => {
  await prepare({ judges: true });
  const { chromium } = await import('@playwright/test');
  const executablePath = await withTypeScript('/test/support/app/chromium.ts', (it) =>
    it.chromiumExecutable(),
  );
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  const page = await browser.newPage();
  const svg = readFileSync(inProject('assets', 'icons', 'icon.svg'), 'utf8');
  const draw = async (size) => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    return page.screenshot({ omitBackground: true });
  };
  await mkdir(inProject('assets', 'icons', 'sizes'), { recursive: true });
  await writeFile(inProject('assets', 'icons', 'icon.png'), await draw(LARGEST));
  for (const size of SIZES)
    await writeFile(inProject('assets', 'icons', 'sizes', `${size}x${size}.png`), await draw(size));
  await browser.close();
});
