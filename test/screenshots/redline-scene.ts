import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText, parseAgreementText } from '#shared/agreement/file.ts';
import type { Run } from '#shared/agreement/rich-text.ts';
import type { Clause, SectionItem } from '#shared/agreement/section.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { problemLine } from '#shared/base/place.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import { exportRedline } from '#shared/export/docx/redline/export-redline.ts';
import { LibraryPage } from '#test/e2e/pages/library-page.ts';
import { RedlinePage } from '#test/e2e/pages/redline-page.ts';
import { VersionsPage } from '#test/e2e/pages/versions-page.ts';
import { samplePath } from '#test/support/agreements/sample-fill.ts';
import type { Scene } from './scenes.ts';

/** What the customer's lawyer wants otherwise: a word of a clause by another, or no such clause. */
const WISHES: Readonly<Record<string, readonly [string, string] | null>> = {
  'emergency-maintenance': ['within 1 hour after', 'within 30 minutes after'],
  'credit-claims': ['in writing within 10 ', 'in writing within 5 '],
  'root-cause-analysis': ['Within 5 ', 'Within 3 '],
  'parallel-operation': null,
  'termination-chronic-failure': [
    'Charges paid for the time after the end must be refunded.',
    'Charges paid for the time after the end must be refunded within 30 days after the notice.',
  ],
};

const reworded = (run: Run, [from, to]: readonly [string, string]): Run =>
  run.type === 'text' ? { ...run, text: run.text.replace(from, to) } : run;

function asWished(clause: Clause): readonly Clause[] {
  const wish = WISHES[clause.id];
  if (wish === undefined) return [clause];
  if (wish === null) return [];
  return [
    {
      ...clause,
      body: clause.body.map((block) => ({
        ...block,
        runs: block.runs.map((run) => reworded(run, wish)),
      })),
    },
  ];
}

const sentBack = (agreement: Agreement): Agreement => ({
  ...agreement,
  sections: agreement.sections.map((section) => ({
    ...section,
    items: section.items.flatMap<SectionItem>((item) =>
      item.type === 'clause' ? asWished(item) : item,
    ),
  })),
});

async function answer(): Promise<Uint8Array> {
  const sample = parseAgreementText(await readFile(samplePath('wan'), 'utf8'));
  if (!sample.ok) throw new Error(sample.error.map(problemLine).join('\n'));
  const [base, target] = [sample.value, sentBack(sample.value)];
  const file = exportRedline(redline(assemble(base).document, assemble(target).document), {
    author: 'Imogen Rhys',
    date: '2026-03-11T15:12:00.000Z' as IsoInstant,
    fonts: 'carlito',
    source: agreementText(base),
    proposal: null,
    gzip: (part) => gzipSync(part),
  });
  if (!file.ok) throw new Error(problemLine(file.error));
  return file.value;
}

async function show(page: RedlinePage['page']): Promise<void> {
  await new LibraryPage(page).open('Wide Area Network');
  const view = new RedlinePage(page);
  await view.open();
  await view.compare(
    {
      name: 'wan-with-changes.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(await answer()),
    },
    'Changes in wan-with-changes.docx',
  );
  await view.changes.nth(1).focus();
  await page.keyboard.press('a');
}

/** All pictures are of one library: what changes must be new in each. */
const showVersions =
  (edition: string) =>
  async (page: RedlinePage['page']): Promise<void> => {
    const draft = await new LibraryPage(page).open('Wide Area Network');
    const versions = new VersionsPage(page);
    await versions.open();
    await versions.keep('Sent to the customer');
    await draft.goToStep('Scope and term');
    await page
      .getByRole('textbox', { name: /^Title of clause/ })
      .first()
      .fill(`Scope of the services, ${edition} edition`);
    await versions.open();
    await versions.keep('After the call of Monday');
    await versions.compare('Sent to the customer');
    await versions.changes.first().waitFor();
  };

export const REDLINE_SCENES: readonly Scene[] = [
  { name: 'redline', show },
  { name: 'redline-small', isSmall: true, show },
  { name: 'versions', show: showVersions('second') },
  { name: 'versions-small', isSmall: true, show: showVersions('third') },
];
