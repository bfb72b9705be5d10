import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { build } from 'vite';
import { DesktopApp, ready } from '#test/support/app/desktop-app.ts';
import { repeated, type Bench, type Subject } from './bench.ts';
import { FIRST_PAGE, keyToPreview } from './refresh.ts';
import { chosenToSaved } from './saved.ts';
import { median, p95 } from './statistics.ts';
import type { Group } from './table.ts';
import { keyToPaint } from './typing.ts';

const EMPTY_EDITOR = join(import.meta.dirname, 'empty-editor');
const EMPTY_WINDOW = join(import.meta.dirname, 'empty-window');

const KEYS = 100;
const REFRESHES = 20;
/** Milliseconds that a key may take longer than in an empty editor. */
const KEY_TARGET = 16;
const REFRESH_TARGET = 250;
const SAVED_TARGET = 150;
const MEMORY_TARGET = 600;
/** What is loaded after the window is usable, such as the export process, is there by then. */
const REST_MS = 4_000;

interface Round {
  readonly empty: { readonly keys: readonly number[]; readonly memory: number };
  readonly alone: readonly number[];
  readonly beside: readonly number[];
  readonly refreshes: readonly number[];
  readonly saved: number;
  readonly memory: number;
}

/** Typing, the preview, an export, and memory, with the agreement of about 20 pages open in the real app. */
export async function windowGroups(bench: Bench): Promise<readonly Group[]> {
  const [subject] = bench.subjects;
  bench.say(`Typing in ${subject.pages} pages …`);
  const emptyEditor = await buildEmptyEditor(bench);
  const rounds = await repeated(bench.runs, async (index) => ({
    empty: await inEmptyEditor(bench, emptyEditor),
    ...(await inTheApp(bench, subject, index)),
  }));
  return [
    keyGroup(rounds, subject),
    previewGroup(rounds, subject),
    savedGroup(rounds, subject),
    memoryGroup(rounds, subject),
  ];
}

function keyGroup(rounds: readonly Round[], { pages }: Subject): Group {
  const empty = rounds.map((round) => p95(round.empty.keys));
  const rows = (name: string, figures: readonly number[]) => [
    { name: `${name}, p95`, unit: 'ms' as const, values: figures, target: null },
    {
      name: `${name}, p95 over the empty editor's`,
      unit: 'ms' as const,
      values: figures.map((figure) => figure - median(empty)),
      target: KEY_TARGET,
    },
  ];
  return {
    title: `From key to paint, a key every 60 ms, ${pages} pages`,
    rows: [
      {
        name: 'An empty Lexical editor in the same Electron, p95',
        unit: 'ms',
        values: empty,
        target: null,
      },
      ...rows(
        'A clause in the app',
        rounds.map(({ alone }) => p95(alone)),
      ),
      ...rows(
        'A clause with the preview beside it',
        rounds.map(({ beside }) => p95(beside)),
      ),
    ],
  };
}

const previewGroup = (rounds: readonly Round[], { pages }: Subject): Group => ({
  title: `Preview, from a key to the new first page, ${pages} pages`,
  rows: [
    {
      name: 'Median',
      unit: 'ms',
      values: rounds.map(({ refreshes }) => median(refreshes)),
      target: null,
    },
    {
      name: 'p95',
      unit: 'ms',
      values: rounds.map(({ refreshes }) => p95(refreshes)),
      target: REFRESH_TARGET,
    },
  ],
});

const savedGroup = (rounds: readonly Round[], { pages }: Subject): Group => ({
  title: `Export in the app, ${pages} pages, by somebody who takes two seconds to choose a place`,
  rows: [
    {
      name: 'From the choice of the place to both files being there, Word and PDF',
      unit: 'ms',
      values: rounds.map(({ saved }) => saved),
      target: SAVED_TARGET,
    },
  ],
});

const memoryGroup = (rounds: readonly Round[], { pages }: Subject): Group => ({
  title: 'Memory, the working sets of all processes together',
  rows: [
    {
      name: 'The empty Lexical editor',
      unit: 'MB',
      values: rounds.map((round) => round.empty.memory),
      target: null,
    },
    {
      name: `The app, ${pages} pages open with the preview`,
      unit: 'MB',
      values: rounds.map((round) => round.memory),
      target: MEMORY_TARGET,
    },
  ],
});

async function buildEmptyEditor({ folder }: Bench): Promise<string> {
  const outDir = join(folder, 'empty-editor');
  await build({
    root: EMPTY_EDITOR,
    base: './',
    configFile: false,
    logLevel: 'warn',
    build: { outDir, target: 'chrome114', emptyOutDir: true },
  });
  return join(outDir, 'index.html');
}

async function inEmptyEditor({ folder, electron, switches }: Bench, page: string) {
  const app = await _electron.launch({
    executablePath: electron,
    args: [
      ...switches,
      EMPTY_WINDOW,
      `--user-data-dir=${join(folder, 'empty-editor-profile')}`,
      `--bench-page=${page}`,
    ],
    env: process.env as Record<string, string>,
  });
  const window = await app.firstWindow();
  await ready(window);
  await window.locator('[contenteditable="true"]').click();
  await delay(REST_MS);
  const keys = await keyToPaint(window, KEYS);
  const memory = await megabytes(app);
  await app.close();
  return { keys, memory };
}

async function inTheApp({ folder }: Bench, subject: Subject, index: number) {
  const app = new DesktopApp({ machine: join(folder, `typing-${index}`), args: [subject.file] });
  await app.start();
  const { page } = app;
  await writeInLongestSection(page, subject);
  await delay(REST_MS);
  const alone = await keyToPaint(page, KEYS);

  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  // It opens where one writes; its first page is what is measured.
  const pages = page.getByRole('region', { name: 'Pages' });
  await pages.locator('canvas').first().waitFor({ timeout: 30_000 });
  await pages.evaluate((region) => region.scrollTo(0, 0));
  await page.locator(`${FIRST_PAGE} canvas`).waitFor({ timeout: 30_000 });
  await page.locator('[contenteditable="true"]').first().focus();
  await page.keyboard.press('Control+End');
  await delay(REST_MS);
  const memory = await megabytes(app.electron);
  const beside = await keyToPaint(page, KEYS);
  const refreshes = await keyToPreview(page, REFRESHES);
  const saved = await chosenToSaved(app, join(folder, `saved-${index}`));
  await app.quit();
  return { alone, beside, refreshes, saved, memory };
}

/** Puts the caret at the end of the first clause of the section that has the most. */
async function writeInLongestSection(page: Page, { agreement }: Subject): Promise<void> {
  const [longest] = [...agreement.sections].sort((a, b) => b.items.length - a.items.length);
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: longest?.title ?? '' })
    .click();
  const text = page.getByRole('textbox', { name: /^Text of clause/ }).first();
  await text.scrollIntoViewIfNeeded();
  await page.locator('[contenteditable="true"]').first().click();
  await page.locator('[contenteditable="true"]:focus').waitFor();
  await page.keyboard.press('Control+End');
}

/** The working sets of all of an app's processes; what they share is counted in each. */
async function megabytes(app: ElectronApplication): Promise<number> {
  const kilobytes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ memory }) => memory.workingSetSize),
  );
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}
