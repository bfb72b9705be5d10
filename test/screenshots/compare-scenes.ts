import type { Page } from '@playwright/test';
import { ComparePage } from '#test/e2e/pages/compare-page.ts';
import type { Scene } from './scenes.ts';

const HALDEN = /Halden/i;
const BRIGHTWATER = /Brightwater/i;

/** Twelve outages of four minutes and one of forty, in a month of thirty days. */
const OUTAGES = [
  'start;end;kind;weight',
  ...Array.from({ length: 12 }, (_, index) => {
    const day = String(index * 2 + 1).padStart(2, '0');
    return `2026-02-${day} 02:00;2026-02-${day} 02:04;outage;1`;
  }),
  '2026-02-26 09:10;2026-02-26 09:50;outage;1',
].join('\n');

async function comparison(page: Page, tab?: string): Promise<ComparePage> {
  const compare = new ComparePage(page);
  await compare.open();
  await compare.openComparison('Servers for the web shop');
  if (tab !== undefined) await compare.show(tab);
  return compare;
}

async function withSource(page: Page): Promise<void> {
  const compare = await comparison(page);
  await (await compare.cell(/^Downtime allowed/, HALDEN)).click();
  await compare.source.waitFor();
}

async function replay(page: Page): Promise<void> {
  await comparison(page, 'Replay');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'outages-february.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(OUTAGES),
  });
  await page.getByRole('region', { name: 'Results of the replay' }).scrollIntoViewIfNeeded();
}

async function decide(page: Page): Promise<void> {
  await comparison(page, 'Decide');
  await page.getByRole('button', { name: 'Weigh all alike' }).click();
  await page.getByRole('list', { name: 'Standing' }).scrollIntoViewIfNeeded();
}

/** Needs an app without imported SLAs. */
export const COMPARE_EMPTY: Scene = {
  name: 'compare-empty',
  show: (page) => new ComparePage(page).open(),
};

export const COMPARE_SCENES: readonly Scene[] = [
  { name: 'compare-matrix', show: async (page) => void (await comparison(page)) },
  {
    name: 'compare',
    show: async (page) => {
      const compare = new ComparePage(page);
      await compare.open();
      await compare.offer(BRIGHTWATER).waitFor();
    },
  },
  { name: 'compare-source', show: withSource },
  { name: 'compare-text', show: async (page) => void (await comparison(page, 'Text')) },
  { name: 'compare-replay', show: replay },
  { name: 'compare-curves', show: async (page) => void (await comparison(page, 'Curves')) },
  { name: 'compare-exclusions', show: async (page) => void (await comparison(page, 'Exclusions')) },
  { name: 'compare-decide', show: decide },
  { name: 'compare-source-small', isSmall: true, show: withSource },
];
