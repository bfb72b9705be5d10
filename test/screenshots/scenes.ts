import type { Page } from '@playwright/test';
import type { DraftPage } from '#test/e2e/pages/draft-page.ts';
import { LibraryPage } from '#test/e2e/pages/library-page.ts';
import { COMPARE_SCENES } from './compare-scenes.ts';
import { REDLINE_SCENES } from './redline-scene.ts';

/** A screen to take a picture of, and the way to it from the library. */
export interface Scene {
  /** The picture's name, without theme and extension. */
  readonly name: string;
  readonly isSmall?: true;
  readonly show: (page: Page) => Promise<void>;
}

const WAN = 'Wide Area Network';
const BEGUN = 'Managed IT';
const INTERNAL = 'Marketing, Sales';
const SAAS = 'Ledgerline';
const HOSTING = 'Web Hosting';

const openDraft = (page: Page, title: string): Promise<DraftPage> =>
  new LibraryPage(page).open(title);

const step = async (page: Page, title: string, name: string): Promise<DraftPage> => {
  const draft = await openDraft(page, title);
  await draft.goToStep(name);
  return draft;
};

const tab = (page: Page, name: string) =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

async function withPreview(page: Page): Promise<void> {
  const draft = await step(page, WAN, 'Service levels');
  await draft.openPreview();
  await page.locator('[data-page] canvas').first().waitFor();
}

const openCommitment = async (page: Page): Promise<void> => {
  const draft = await step(page, WAN, 'Service levels');
  await draft.openRecord('commitments', 'availability');
};

const gallery = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'New agreement' }).first().click();
  await page.getByRole('option').first().waitFor();
};

/** What was delivered from September 2025 to January 2026; February is still to be typed. */
const RESULTS = `month,commitment,value,cases
2025-09,availability,99.97,
2025-10,availability,99.94,
2025-11,availability,99.796,
2025-12,availability,99.98,
2026-01,availability,99.95,
2025-11,availability-dual,100,
2025-12,availability-dual,99.998,
2026-01,availability-dual,99.995,
2025-12,response-sev1,97.2,36
2026-01,response-sev1,91.3,46
`;

/** The sample as if it had been signed half a year ago. */
async function inForce(page: Page): Promise<DraftPage> {
  const draft = await step(page, WAN, 'Scope');
  await draft.fill('/term/start', '2025-09-01');
  await page.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Signed' }).click();
  return draft;
}

/** The platform of the sample on a network, whose agreement is in the library, and two data centres. */
const suppliers = async (page: Page): Promise<void> => {
  const draft = await step(page, SAAS, 'Services');
  await draft.openRecord('services', 'platform');
  const at = (supply: number, key: string) => `/services/platform/supplies/${supply}/${key}`;
  for (const supply of [1, 2, 3]) {
    await page.getByRole('button', { name: 'Add supply', exact: true }).click();
    await draft.at(at(supply, 'name')).waitFor();
  }
  await draft.fill(at(1, 'name'), 'Network');
  await choose(page, draft, at(1, 'agreement'), WAN);
  for (const [supply, name, availability] of [
    [2, 'Data centre Leeds', '99.9'],
    [3, 'Data centre Hull', '99.5'],
  ] as const) {
    await draft.fill(at(supply, 'name'), name);
    await draft.fill(at(supply, 'availability'), availability);
    await draft.fill(at(supply, 'group'), 'Data centres');
  }
  await draft.goToStep('Suppliers');
  await page.getByRole('list', { name: /^Supplies of/ }).waitFor();
};

const choose = async (page: Page, draft: DraftPage, place: string, title: string) => {
  await draft.fill(place, title);
  await page.getByRole('option', { name: title }).first().click();
};

/** In the order of the README. The first needs a library without drafts. */
export const EMPTY: Scene = { name: 'library-empty', show: () => Promise.resolve() };

export const SCENES: readonly Scene[] = [
  { name: 'library', show: () => Promise.resolve() },
  { name: 'gallery', show: gallery },
  {
    name: 'draft-details',
    show: async (page) => void (await step(page, WAN, 'Agreement details')),
  },
  {
    name: 'draft-stakeholders',
    show: async (page) => {
      const draft = await step(page, WAN, 'Parties and contacts');
      await draft.openRecord('stakeholders', 'provider');
    },
  },
  {
    name: 'draft-services',
    show: async (page) => {
      const draft = await step(page, WAN, 'Services');
      await draft.openRecord('services', 'wan');
    },
  },
  { name: 'draft-commitment', show: openCommitment },
  {
    name: 'draft-clauses',
    show: async (page) => {
      const draft = await step(page, WAN, 'Service levels');
      await draft.isOpen();
      const text = page.getByRole('textbox', {
        name: /^Text of clause [\d.]+ Availability of each Site$/,
      });
      await text.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      await text.click();
      await page.keyboard.press('Control+End');
    },
  },
  {
    name: 'clause-library',
    show: async (page) => {
      await step(page, WAN, 'Termination');
      await page.getByRole('button', { name: 'Add from the library' }).click();
      await page.getByRole('dialog').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'draft-find',
    show: async (page) => {
      await step(page, WAN, 'Service levels');
      await page.keyboard.press('Control+F');
      await page.getByRole('combobox', { name: 'Find in this agreement' }).fill('service credit');
      await page.keyboard.press('Enter');
      await page.getByText(/^\d+ of \d+$/).waitFor();
    },
  },
  {
    name: 'draft-missing',
    show: async (page) => {
      await step(page, BEGUN, 'Parties');
      await tab(page, 'Missing');
    },
  },
  {
    name: 'draft-review',
    show: async (page) => {
      await step(page, BEGUN, 'Service levels');
      await tab(page, 'Review');
      await page.locator('[data-rule]').first().waitFor();
    },
  },
  {
    name: 'replay',
    show: async (page) => {
      await step(page, WAN, 'Replay');
      await page.getByRole('button', { name: 'Draw at random' }).click();
      await page.getByRole('button', { name: 'Draw', exact: true }).click();
      await page.getByRole('region', { name: 'Results of the replay' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'exposure',
    show: async (page) => {
      await step(page, WAN, 'Exposure');
      await page.getByRole('button', { name: 'Simulate' }).click();
      await page.getByText('Credits a year, on average').waitFor();
    },
  },
  { name: 'obligations', show: async (page) => void (await step(page, INTERNAL, 'Obligations')) },
  { name: 'draft-preview', show: withPreview },
  {
    name: 'export',
    show: async (page) => {
      await openDraft(page, WAN);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('dialog', { name: 'Export' }).waitFor();
    },
  },
  {
    name: 'export-stopped',
    show: async (page) => {
      await openDraft(page, BEGUN);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('dialog', { name: 'Export' }).waitFor();
    },
  },
  ...REDLINE_SCENES,
  ...COMPARE_SCENES,
  { name: 'settings', show: (page) => page.getByRole('button', { name: 'Settings' }).click() },
  { name: 'shortcuts', show: (page) => page.keyboard.press('F1') },
  { name: 'commands', show: (page) => page.keyboard.press('Control+k') },
  { name: 'library-small', isSmall: true, show: () => Promise.resolve() },
  { name: 'gallery-small', isSmall: true, show: gallery },
  { name: 'draft-commitment-small', isSmall: true, show: openCommitment },
  { name: 'draft-preview-small', isSmall: true, show: withPreview },
  // These change the sample that others show, so they come last.
  {
    name: 'record',
    show: async (page) => {
      const draft = await inForce(page);
      await draft.goToStep('Record');
      await page.locator('input[type="file"]').setInputFiles({
        name: 'results-2025.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(RESULTS),
      });
      await page
        .getByRole('list', { name: /^Missed windows of Availability of each Site/ })
        .waitFor();
      await draft.fill('/commitments/availability/results/2026-02-01/value', '99.871');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Close message' }).first().click();
    },
  },
  {
    name: 'dates',
    show: async (page) => {
      const draft = await inForce(page);
      await draft.goToStep('Dates');
    },
  },
  { name: 'suppliers', show: suppliers },
  {
    name: 'levels',
    show: async (page) => {
      const draft = await openDraft(page, HOSTING);
      await page.getByRole('button', { name: 'Levels', exact: true }).click();
      await choose(page, draft, '/extends', SAAS);
      await page.getByRole('heading', { name: 'What applies' }).waitFor();
    },
  },
];
