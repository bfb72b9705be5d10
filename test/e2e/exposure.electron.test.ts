import { faultsInBothThemes, MAIN } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import { pageErrors } from '#test/support/app/page-errors.ts';
import { LibraryPage } from './pages/library-page.ts';
import { ToolPage } from './pages/tool-page.ts';

test('a year of incidents is simulated beside the window, can be called off, and repeats by its seed', async ({
  sharedApp: app,
}) => {
  const { page } = app;
  const errors = pageErrors(page);
  const library = new LibraryPage(page);
  await library.isSettled();
  await library.open('Wide Area Network');
  const tool = new ToolPage(page, 'Exposure');
  await tool.open();
  const part = tool.part('Exposure in a year');
  const progress = part.getByRole('progressbar', { name: 'Simulating' });
  const simulate = part.getByRole('button', { name: 'Simulate' });
  const mean = tool.figure(part, 'Credits a year, on average');
  const set = (field: string, value: string) =>
    part.getByRole('textbox', { name: field }).fill(value);

  await test.step('a long one is called off', async () => {
    await set('Years', '100000');
    await simulate.click();
    await progress.waitFor();
    await part.getByText(/^[\d,]+ years$/).waitFor();
    await part.getByRole('button', { name: 'Cancel' }).click();
    await expect(progress).toBeHidden();
    await expect(mean).toBeHidden();
  });

  const run = async (seed: string): Promise<string> => {
    await set('Seed', seed);
    await simulate.click();
    await part.getByText(`1,000 years, seed ${seed}`).waitFor();
    return mean.innerText();
  };
  await test.step('the same seed gives the same years', async () => {
    await set('Years', '1000');
    const first = await run('7');
    expect(first).toMatch(/£\d/);
    expect(await run('8')).not.toBe(first);
    expect(await run('7')).toBe(first);
  });

  await test.step('a result is reckoned step by step', async () => {
    const curve = tool.part('Credit for each result');
    await curve.getByRole('textbox', { name: 'Result' }).fill('99.2');
    await expect(tool.figure(curve, 'Credit')).toContainText('10%');
    await expect(tool.figure(curve, 'In money')).toContainText('£1,845');
    await expect(await tool.calculation(curve, 'Show the calculation')).toContainText('1845');
  });
  expect(await faultsInBothThemes(page, MAIN)).toEqual([]);
  expect(errors).toEqual([]);
});
