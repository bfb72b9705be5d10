import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { faultsInBothThemes } from '#test/support/app/accessibility.ts';
import { expect, test } from '#test/support/app/app.ts';
import { dropFiles } from '#test/support/app/drop-files.ts';
import { pageErrors } from '#test/support/app/page-errors.ts';
import { CASTLEMERE, slaPdf } from '#test/support/sla-texts/sla-files.ts';
import { ComparePage } from './pages/compare-page.ts';

const READ = { timeout: 40_000 };

const slaOf = (provider: string, percent: string, credit: number) => `# ${provider}

This Service Level Agreement is made between ${provider} Ltd ("${provider}", the provider) and the customer.

## Availability

${provider} guarantees an availability of at least ${percent}% in each calendar month.

## Service credits

If the availability is below ${percent}%, the customer receives a service credit of ${credit}% of the monthly fee.
`;

test('SLAs are dropped, pasted and unlocked, and eight stand side by side', async ({
  sharedApp: app,
  folder,
}) => {
  const { page } = app;
  const errors = pageErrors(page);
  const compare = new ComparePage(page);
  await compare.open();

  await test.step('dropped files', async () => {
    const paths = await Promise.all(
      [slaOf('Alderwick', '99.5', 5), slaOf('Bramhope', '99.8', 8)].map(async (text, at) => {
        const path = join(folder, `dropped-${at}.md`);
        await writeFile(path, text);
        return path;
      }),
    );
    await dropFiles(page, paths);
    for (const name of ['dropped-0.md', 'dropped-1.md'])
      await expect(compare.import(name)).toHaveAttribute('data-state', 'done', READ);
  });

  await test.step('a pasted text', async () => {
    await page.getByRole('button', { name: 'Paste text…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Paste the text of an SLA' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Letter of 3 May');
    await dialog.getByRole('textbox', { name: 'Text' }).fill(slaOf('Cotherstone', '99.7', 7));
    await dialog.getByRole('button', { name: 'Read it' }).click();
    await expect(compare.import('Letter of 3 May')).toHaveAttribute('data-state', 'done', READ);
    await compare.offer('Cotherstone').waitFor();
  });

  await test.step('a protected PDF asks for its password', async () => {
    const [plain, locked] = [join(folder, 'plain.pdf'), join(folder, 'Castlemere.pdf')];
    await writeFile(plain, await slaPdf(CASTLEMERE));
    const encrypt = ['--encrypt', 'heron', 'owner', '256', '--', plain, locked];
    await promisify(execFile)('qpdf', encrypt);
    await compare.importFiles([locked]);
    const line = compare.import('Castlemere.pdf');
    const password = line.getByLabel('Password of Castlemere.pdf');
    await expect(password).toBeFocused(READ);
    await password.fill('egret');
    await password.press('Enter');
    await expect(line).toContainText('That is not its password.', READ);
    await password.fill('heron');
    await password.press('Enter');
    await expect(line).toHaveAttribute('data-state', 'done', READ);
    await expect(compare.offer('Castlemere')).toContainText('Version 2026-2');
  });

  await test.step('eight side by side', async () => {
    const path = join(folder, 'Dunswell.txt');
    await writeFile(path, slaOf('Dunswell', '99.99', 20));
    await compare.importFiles([path]);
    await expect(compare.import('Dunswell.txt')).toHaveAttribute('data-state', 'done', READ);
    await compare.compare('Eight of them', [
      'Uptime Service Level Agreement for Ledgerline',
      'Wide Area Network Service Level Agreement',
      'Service Level Agreement between Marketing, Sales and Customer Service',
    ]);
    await expect(compare.matrix.getByRole('columnheader')).toHaveCount(9);
    for (const [provider, percent] of [
      ['Alderwick', '99.5%'],
      ['Cotherstone', '99.7%'],
      ['Dunswell', '99.99%'],
    ] as const)
      await expect(await compare.cell('Promised availability', provider)).toContainText(percent);
    expect(await faultsInBothThemes(page)).toEqual([]);
  });
  expect(errors).toEqual([]);
});
