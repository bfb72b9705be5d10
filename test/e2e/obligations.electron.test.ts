import { faultsInBothThemes, MAIN } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import { LibraryPage } from './pages/library-page.ts';
import { ToolPage } from './pages/tool-page.ts';

test('the map shows who owes what to whom, and leads to each obligation', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  const library = new LibraryPage(page);
  await library.isSettled();
  const draft = await library.open('Marketing, Sales and Customer Service');
  const tool = new ToolPage(page, 'Obligations');
  await tool.open();
  const map = page.getByRole('group', { name: 'Map of obligations' });
  for (const team of ['Marketing', 'Sales', 'Customer Service'])
    await map.getByRole('button', { name: `${team}, Team: show what it owes` }).waitFor();
  await expect(tool.part(/ owes /)).toHaveCount(5);

  const arrow = map.getByRole('button', { name: 'Marketing owes Sales 3 things' });
  await arrow.press('Enter');
  await expect(arrow).toHaveAttribute('aria-pressed', 'true');
  await expect(tool.part(/ owes /)).toHaveCount(1);
  const owed = tool.part('Marketing owes Sales');
  await expect(owed.getByRole('listitem')).toHaveText([
    /^Number of qualified leads/,
    /^Quality of leads/,
    /^Lead Report/,
  ]);
  expect(await faultsInBothThemes(page, MAIN)).toEqual([]);

  await owed.getByRole('button', { name: 'Number of qualified leads' }).click();
  await draft.isAtStep('Commitments');
  await expect(draft.at('/commitments/lead-volume')).toHaveAttribute('aria-expanded', 'true');
  await expect(draft.at('/commitments/lead-volume')).toBeInViewport();
});
