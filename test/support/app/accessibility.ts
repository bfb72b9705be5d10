import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What stands between the steps and the panel of a draft. */
export const MAIN = '[data-pane="main"]';

interface Looked {
  /** All, where left out. */
  readonly rules?: readonly string[] | undefined;
  /** A selector; the whole page, where left out. */
  readonly within?: string | undefined;
}

/**
 * What axe finds seriously or critically wrong with what the page shows, one line for each rule and
 * element.
 */
async function accessibilityFaults(page: Page, looked: Looked): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await source);
  const { violations } = await page.evaluate(async ({ rules, within }) => {
    // Half-way through a transition, colours are neither the old nor the new ones.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
    const { axe } = globalThis as unknown as {
      readonly axe: { run(context: Document | string, options: RunOptions): Promise<AxeResults> };
    };
    return axe.run(within ?? document, {
      resultTypes: ['violations'],
      // It would fetch the style sheets again, which no rule here looks at.
      preload: false,
      ...(rules ? { runOnly: [...rules] } : {}),
    });
  }, looked);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) =>
        `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`.replace(/\s+/g, ' '),
      ),
    );
}

/**
 * The same in the light theme, and the colours in the dark one, whatever the system's is: structure and
 * names are the same in both.
 */
export async function faultsInBothThemes(page: Page, within?: string): Promise<readonly string[]> {
  const inTheme = async (colorScheme: 'light' | 'dark', rules?: readonly string[]) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const faults = await accessibilityFaults(page, { rules, within });
    return faults.map((fault) => `${colorScheme}: ${fault}`);
  };
  return [...(await inTheme('dark', ['color-contrast'])), ...(await inTheme('light'))];
}
