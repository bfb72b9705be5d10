import type { Agreement } from '#shared/agreement/agreement.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { faultsInBothThemes } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import { pageErrors } from '#test/support/app/page-errors.ts';
import { withCommitment, writeSample } from '#test/support/app/sample-file.ts';
import { LibraryPage } from './pages/library-page.ts';
import { ReviewPanel } from './pages/review-panel.ts';

const TITLE = 'Uptime with slips of the pen';
const CLAUSE = '/sections/metrics/items/resolution-time';

/** The SaaS sample with a gap between credit steps, a vague word, and a result from before its term. */
function spoilt(sample: Agreement): Agreement {
  const withSlips = withCommitment(sample, 'availability', (availability) => {
    const { remedy } = availability;
    if (remedy?.type !== 'credits' || remedy.schedule.shape === 'rate')
      throw new Error('The sample gives credits by steps.');
    const [first, second, ...others] = remedy.schedule.tiers;
    const tiers = [first!, { ...second!, worseThan: '99.3' as never }, ...others];
    return {
      ...availability,
      remedy: { ...remedy, schedule: { ...remedy.schedule, tiers } },
      results: [
        {
          period: '2026-01-01' as never,
          value: '99.95' as never,
          cases: null,
          claimed: null,
          claimedCredit: null,
          terms: null,
          note: '',
        },
      ],
    };
  });
  const promptly = paragraph('Provider must promptly tell Customer of the cause of each case.');
  return {
    ...withSlips,
    sections: withSlips.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.type === 'clause' && item.id === 'resolution-time'
          ? { ...item, body: [...item.body, promptly] }
          : item,
      ),
    })),
  };
}

test('the review shows what is wrong and where, mends it, and keeps what was decided', async ({
  sharedApp: app,
  folder,
}) => {
  const { page } = app;
  const errors = pageErrors(page);
  await app.answerOpenDialog([await writeSample(folder, 'saas', TITLE, spoilt)]);
  const library = new LibraryPage(page);
  await library.isSettled();
  await library.openFile();
  const draft = await library.openedDraft();
  const review = new ReviewPanel(page);
  await review.open();
  const gap = review.findings('tier-gap');
  const vague = review.findings('vague-standard');
  const dates = review.findings('dates-in-wrong-order');

  await test.step('each finding names its place', async () => {
    await expect(gap).toContainText('Commitments › Availability › Remedy');
    await expect(gap).toContainText('From 99.3% up to but not including 99.5% no step applies.');
    await expect(vague).toContainText('Service levels › Resolution time');
    await expect(vague).toContainText('“promptly” stands where a figure should');
    await expect(dates).toContainText('Availability › Results › 2026-01-01');
    expect(await faultsInBothThemes(page)).toEqual([]);
  });

  await test.step('a press leads to the vague word, which is underlined', async () => {
    await review.goTo(vague);
    await draft.isAtStep('Service levels');
    await expect(draft.at(CLAUSE).last()).toBeInViewport();
    await expect.poll(() => review.underlined('warning')).toContain('promptly');
    // The window itself must not have been scrolled away.
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeInViewport();
  });

  await test.step('a press mends the gap, and can be undone', async () => {
    await review.goTo(gap);
    await expect(draft.at('/commitments/availability')).toHaveAttribute('aria-expanded', 'true');
    await gap
      .getByRole('button', { name: 'Let step 2 begin at 99.5%', exact: true })
      .press('Enter');
    await expect(gap).toBeHidden();
    await expect(review.findingWithFocus).toBeVisible();
    const said = page.getByRole('status').filter({ hasText: 'Done: Let step 2 begin at 99.5%.' });
    await said.waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await gap.waitFor();
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect(gap).toBeHidden();
  });

  await test.step('what is ignored with a reason stays so when the window is loaded anew', async () => {
    await review.ignore(vague, 'The times are in the table');
    await expect(review.findingWithFocus).toBeVisible();
    await draft.isSaved();
    await page.reload();
    await library.open(TITLE);
    const again = new ReviewPanel(page);
    await again.open();
    await again.findings('dates-in-wrong-order').waitFor();
    await expect(again.findings('vague-standard')).toBeHidden();
    await expect(again.findings('tier-gap')).toBeHidden();
    await expect(await again.ignored()).toContainText('Ignored: The times are in the table');
  });
  expect(errors).toEqual([]);
});

test('a standards pack shows what is met, partly and missing, with the clause that is the evidence', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  const library = new LibraryPage(page);
  await library.isSettled();
  const draft = await library.open('Uptime Service Level Agreement');
  const review = new ReviewPanel(page);
  await review.open();
  const items = await review.pack('ICT services for financial entities: all contracts (DORA)');
  const item = (title: string) => items.filter({ hasText: title });
  await expect(item('Description of the services')).toHaveAttribute('data-state', 'met');
  await expect(item('Service levels and their revision')).toHaveAttribute('data-state', 'partly');
  await expect(item('Training')).toHaveAttribute('data-state', 'missing');

  const termination = item('Termination rights and notice');
  await termination.getByText('Termination rights and notice').click();
  expect(await faultsInBothThemes(page)).toEqual([]);
  await termination.getByRole('button', { name: 'Termination for breach' }).click();
  await draft.isAtStep('Termination and exit');
  await expect(draft.clause('Termination for breach')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeInViewport();
});
