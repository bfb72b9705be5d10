import { join } from 'node:path';
import { expect, test } from '#test/support/app/app.ts';
import { docxWords, pdfFaults, pdfWords } from '#test/support/documents/read-back.ts';
import type { DraftPage } from './pages/draft-page.ts';
import { ExportDialog } from './pages/export-dialog.ts';
import { LibraryPage } from './pages/library-page.ts';

const CONTACTS = {
  provider: ['service-desk', 'changes', 'complaints', 'escalation', 'emergency', 'notices'],
  customer: ['changes', 'escalation', 'emergency', 'notices'],
} as const;
const COMPANIES = {
  provider: { legalName: 'Northlight Networks Ltd', address: '4 Signal Wharf, Leeds LS1 9ZX' },
  customer: { legalName: 'Harbour & Vale Logistics Ltd', address: '18 Humber Quay, Hull HU1 9ZQ' },
} as const;

async function fillParties(draft: DraftPage): Promise<void> {
  await draft.goToStep('Parties and contacts');
  for (const party of ['provider', 'customer'] as const) {
    await draft.openRecord('stakeholders', party);
    await draft.fill(`/stakeholders/${party}/legalName`, COMPANIES[party].legalName);
    await draft.fill(`/stakeholders/${party}/address`, COMPANIES[party].address);
    for (const contact of CONTACTS[party])
      await draft.fill(
        `/stakeholders/${party}/contacts/${contact}/email`,
        `${contact}@${party}.example`,
      );
  }
  await draft.openRecord('stakeholders', 'provider');
  await draft.fill('/stakeholders/provider/contacts/service-desk/phone', '+44 113 496 0010');
}

test('a WAN agreement goes from its template to a Word and a PDF file, and survives a crash', async ({
  app,
  folder,
}) => {
  test.setTimeout(150_000);
  const library = new LibraryPage(app.page);
  const menu = () =>
    app.electron.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? [])
        .flatMap(({ submenu }) => submenu?.items ?? [])
        .flatMap(({ id, enabled }) => (id && enabled ? [id] : [])),
    );
  await expect.poll(menu).toEqual(['new', 'open', 'find', 'library', 'shortcuts']);
  const draft = await library.create('WAN and network connectivity');
  await expect.poll(menu).toEqual(expect.arrayContaining(['new', 'save-copy', 'export', 'undo']));

  await test.step('fill in parties, services and dates', async () => {
    await fillParties(draft);
    await draft.goToStep('Services');
    await draft.openRecord('services', 'wan');
    await draft.fill('/services/wan/name', 'Private Wide Area Network');
    await draft.fill('/services/wan/fee', '18400');
    await draft.goToStep('Scope and term');
    await draft.fill('/term/start', '2028-02-29');
  });

  await test.step('the annex of sites is the last thing that is missing', async () => {
    await expect
      .poll(() => draft.missing())
      .toEqual(Array(3).fill(expect.stringContaining('Annex A › Sites and bandwidths')));
    await draft.goToStep('Agreement details');
    await draft.openRecord('annexes', 'sites');
    for (const label of ['Site 1]', 'Site 2]', 'none”]'])
      await draft.fillBlank('/annexes/sites/content', label, 'Hull, 1 Gbit/s, dual access');
    await app.page.getByText('Nothing is missing').waitFor();
  });

  await test.step('a figure typed once is everywhere', async () => {
    await draft.goToStep('Service levels');
    // What a table prints leads to where it is set, as a live field of a clause does.
    await draft.tableRows('Commitments').nth(1).getByText('at least 99.9%').click();
    await expect(draft.at('/commitments/availability/target/value')).toBeFocused();
    const clause = draft.clause('Availability of each Site');
    await expect(clause).toContainText('must be at least 99.9% in each calendar month');
    await draft.fill('/commitments/availability/target/value', '99.95');
    await expect(clause).toContainText('must be at least 99.95% in each calendar month');
    await expect(draft.tableRows('Commitments').nth(1)).toContainText('at least 99.95%');
    await expect(draft.tableRows('Credits and improvement duties').nth(1)).toContainText(
      'below 99.95%, at or above 99.5%',
    );
  });

  await test.step('the preview opens where one writes, and goes along', async () => {
    await draft.openPreview();
    // The form of the commitment has the caret: its row.
    await draft.previewShows('Share of the month');
    await draft.findInPreview('below 99.95%');
    const writeIn = (title: string) =>
      draft
        .clause(title)
        .getByRole('textbox', { name: /^Text of/ })
        // A live field would lead to where it is set.
        .focus();
    await draft.goToStep('Services');
    await writeIn('Emergency maintenance');
    await draft.previewShows('Emergency maintenance');
    await draft.goToStep('Service levels');
    await writeIn('Availability of each Site');
    await draft.previewShows('Availability of Dual-Access Sites');
  });

  const target = join(folder, 'wan.docx');
  await test.step('export both files', async () => {
    await app.answerSaveDialog(target);
    const dialog = new ExportDialog(app.page);
    await dialog.run();
    await dialog.isDone('wan.docx', 'wan.pdf');
    const pdf = join(folder, 'wan.pdf');
    for (const words of [await docxWords(target), await pdfWords(pdf)]) {
      expect(words).toContain('Harbour & Vale Logistics Ltd');
      expect(words).toContain('29 February 2028');
      expect(words).toContain('Private Wide Area Network');
      expect(words).toContain('at least 99.95%');
      expect(words).toContain('below 99.95%');
      expect(words).not.toContain('99.9%');
      expect(words).not.toContain('Draft');
    }
    expect(await pdfFaults(pdf)).toBe(null);
  });

  await test.step('kill the app and find everything as it was', async () => {
    await draft.isSaved();
    await app.kill();
    await app.start();
    const again = await new LibraryPage(app.page).open('Wide Area Network');
    await expect(again.clause('Availability of each Site')).toContainText('99.95%');
    await again.goToStep('Parties and contacts');
    await again.openRecord('stakeholders', 'customer');
    await expect(again.at('/stakeholders/customer/legalName')).toHaveValue(
      'Harbour & Vale Logistics Ltd',
    );
  });
});
