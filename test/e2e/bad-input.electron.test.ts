import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { newSection } from '#shared/agreement/section.ts';
import { clause, completeAgreement } from '#test/support/agreements/agreements.ts';
import { expect, test } from '#test/support/app/app.ts';
import type { DesktopApp } from '#test/support/app/desktop-app.ts';
import { pageErrors } from '#test/support/app/page-errors.ts';
import { docxWords, pdfFaults, pdfWords } from '#test/support/documents/read-back.ts';
import { storedDrafts } from '#test/support/app/stored-drafts.ts';
import { ExportDialog } from './pages/export-dialog.ts';
import { LibraryPage } from './pages/library-page.ts';
import { RefusedFile } from './pages/refused-file.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'assets', 'samples', 'saas.sla');

/** A sample's JSON, to be spoilt. */
interface Sample {
  schemaVersion: unknown;
  title: unknown;
  term: { start: unknown };
  stakeholders: { name: unknown }[];
  services: { id: string; provider: unknown }[];
  sections: { items: { id: string }[] }[];
}

const spoilt = (spoil: (sample: Sample) => void) => async (): Promise<string> => {
  const sample = JSON.parse(await readFile(SAMPLE, 'utf8')) as Sample;
  spoil(sample);
  return JSON.stringify(sample, null, 2);
};

/** What is wrong with a file, how it comes about, and what the user has to be told. */
const BAD_FILES: readonly {
  readonly name: string;
  readonly text: () => Promise<string>;
  readonly place: RegExp;
  readonly reason: RegExp;
}[] = [
  {
    name: 'a letter instead of JSON',
    text: () => Promise.resolve('Dear customer, please find our terms below.'),
    place: /\bFile\b/,
    reason: /The file is not JSON/,
  },
  {
    name: 'JSON that breaks off',
    text: async () => (await readFile(SAMPLE, 'utf8')).slice(0, -200),
    place: /\bFile\b/,
    reason: /The file is not JSON/,
  },
  {
    name: 'the format of a newer version',
    text: spoilt((sample) => (sample.schemaVersion = 99)),
    place: /\bFile\b/,
    reason: /written by a newer SLA Studio \(format 99.*Update SLA Studio/,
  },
  {
    name: 'a number where a text belongs',
    text: spoilt((sample) => (sample.stakeholders[0]!.name = 7)),
    place: /Stakeholders? › .*Name/i,
    reason: /expected string/,
  },
  {
    name: 'a date that the calendar does not have',
    text: spoilt((sample) => (sample.term.start = '2027-02-30')),
    place: /Term › Start/,
    reason: /not valid|must/,
  },
  {
    name: 'two services with the same id',
    text: spoilt((sample) => sample.services.push({ ...sample.services[0]! })),
    place: /Services? ›|platform/i,
    reason: /The id "platform" belongs to another service too/,
  },
  {
    name: 'two clauses with the same id',
    text: spoilt(({ sections }) => sections[0]!.items.push({ ...sections[0]!.items[0]! })),
    place: /Definitions and interpretation/,
    reason: /The id "defined-terms" belongs to another clause or table too/,
  },
  {
    name: 'a pointer to nobody',
    text: spoilt((sample) => (sample.services[0]!.provider = 'nobody')),
    place: /Services? › .*Provider|Provider/,
    reason: /names the stakeholder "nobody", which does not exist/,
  },
  {
    name: 'a NUL in a text',
    text: spoilt((sample) => (sample.title = 'Uptime\u0000Agreement')),
    place: /Title/,
    reason: /control character/,
  },
  {
    name: 'a NUL in the file',
    text: async () => (await readFile(SAMPLE, 'utf8')).replace('Uptime', 'Up\u0000time'),
    place: /bad\.sla/,
    reason: /binary data/,
  },
  {
    name: 'half of a character pair',
    text: async () => (await readFile(SAMPLE, 'utf8')).replace('Uptime', 'Up\\ud83dtime'),
    place: /Title/,
    reason: /half of a character pair/,
  },
];

test('a file that is no agreement is refused whole, with place and reason, and nothing stored changes', async ({
  sharedApp: app,
  folder,
}) => {
  const library = new LibraryPage(app.page);
  await library.isSettled();
  const errors = pageErrors(app.page);
  const before = await storedDrafts(app);
  const rows = await library.rows.count();
  expect(before.database['summaries']).toHaveLength(rows);
  expect(rows).toBeGreaterThanOrEqual(3);
  const path = join(folder, 'bad.sla');
  await app.answerOpenDialog([path]);
  const refused = new RefusedFile(app.page);

  for (const { name, text, place, reason } of BAD_FILES) {
    await test.step(name, async () => {
      await writeFile(path, await text());
      await library.openFile();
      const words = await refused.words();
      expect(words).toContain('bad.sla');
      expect(words).toContain('Nothing in your library was changed.');
      expect(words).toMatch(place);
      expect(words).toMatch(reason);
      await refused.close();
    });
  }
  expect(await storedDrafts(app)).toEqual(before);
  await expect(library.rows).toHaveCount(rows);
  expect(errors).toEqual([]);
});

/**
 * The longest that main, which hands every click and key on to the window, worked without a pause;
 * in milliseconds of the processor, so that other programs' work does not count.
 */
async function longestWork(app: DesktopApp, during: () => Promise<void>): Promise<number> {
  await app.electron.evaluate(() => {
    const worked = () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    };
    const watch = { longest: 0, last: worked(), timer: null as NodeJS.Timeout | null };
    watch.timer = setInterval(() => {
      const now = worked();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
    }, 20);
    Object.assign(globalThis, { watch });
  });
  await during();
  return app.electron.evaluate(() => {
    const { watch } = globalThis as unknown as {
      readonly watch: { readonly longest: number; readonly timer: NodeJS.Timeout };
    };
    clearInterval(watch.timer);
    return watch.longest;
  });
}

test('a million clauses are refused with their place, and the window goes on answering', async ({
  sharedApp: app,
  folder,
}) => {
  const library = new LibraryPage(app.page);
  await library.isSettled();
  const before = await storedDrafts(app);
  const path = join(folder, 'million.sla');
  await writeMillionClauses(path);
  await app.answerOpenDialog([path]);

  const work = await longestWork(app, async () => {
    await library.openFile();
    expect(await new RefusedFile(app.page).words(45_000)).toMatch(
      /million\.sla.*File.*more than two million parts/,
    );
  });
  // It froze for good, or it did not; how long a busy machine takes is no matter of right and wrong.
  expect(work).toBeLessThan(15_000);
  await new RefusedFile(app.page).close();
  expect(await storedDrafts(app)).toEqual(before);
});

async function writeMillionClauses(path: string): Promise<void> {
  const sample = JSON.parse(await readFile(SAMPLE, 'utf8')) as Sample;
  const mark = { id: 'here' };
  sample.sections[0]!.items = [mark];
  const [head, tail] = JSON.stringify(sample).split(JSON.stringify(mark)) as [string, string];
  const file = await open(path, 'w');
  await file.write(head);
  const clauses = 1_000_000;
  const chunk = 50_000;
  for (let from = 0; from < clauses; from += chunk) {
    const texts = Array.from({ length: chunk }, (_, index) => {
      const id = `c${from + index}`;
      return `{"type":"clause","id":"${id}","title":"","body":[],"condition":null,"origin":null,"notes":""}`;
    });
    await file.write(`${from === 0 ? '' : ','}${texts.join(',')}`);
  }
  await file.write(tail);
  await file.close();
}

test('a file of 200 MB is refused before it is read', async ({ sharedApp: app, folder }) => {
  const library = new LibraryPage(app.page);
  await library.isSettled();
  const before = await storedDrafts(app);
  const path = join(folder, 'huge.sla');
  const file = await open(path, 'w');
  await file.write('{"schemaVersion":1,');
  await file.truncate(200 * 1024 * 1024);
  await file.close();
  await app.answerOpenDialog([path]);
  const memory = () => app.electron.evaluate(() => process.memoryUsage().rss);
  const rssBefore = await memory();
  await library.openFile();
  expect(await new RefusedFile(app.page).words(2_000)).toMatch(/"huge\.sla" is larger than 96 MB/);
  expect((await memory()) - rssBefore).toBeLessThan(100 * 1024 * 1024);
  expect(await storedDrafts(app)).toEqual(before);
});

/** Each means something to one of the programs that a text goes through. */
const HOSTILE = [
  '<img src=x onerror=window.hit=1>',
  '#panic("no")',
  '{{x}}',
  'agreed \u202Eton\u202C sure',
  '{default-bullet-numbering-0}',
] as const;

function hostileAgreement(): Agreement {
  const agreement = completeAgreement();
  // Its override is left open, and is to end with the name all the same.
  const all = `${HOSTILE.join(' ')} \u202E`;
  const [party, ...others] = agreement.stakeholders;
  return {
    ...agreement,
    title: all,
    stakeholders: [{ ...party!, legalName: all }, ...others],
    sections: [
      {
        ...newSection('hostile' as SectionId, 'custom', all),
        items: HOSTILE.map((text, index) =>
          clause(`hostile-${index}`, `Title ${text}`, [
            paragraph(`Text ${text} end`),
            paragraph(
              `Second ${text} end; `,
              { type: 'field', path: `stakeholder.${party!.id}.legalName`, marks: [] },
              ' pays 100 euros.',
            ),
          ]),
        ),
      },
      ...agreement.sections,
    ],
  };
}

/** Marks of direction are not seen, and programs put spaces and line ends where they like. */
const visible = (text: string): string => text.replace(/[\s\p{Cf}]+/gu, '');

test('hostile texts are shown as what they are: in list, draft, preview, Word and PDF', async ({
  sharedApp: app,
  folder,
}) => {
  const { page } = app;
  const errors = pageErrors(page);
  const library = new LibraryPage(page);
  const source = join(folder, 'hostile.sla');
  await writeFile(source, agreementText(hostileAgreement()));
  await app.answerOpenDialog([source]);
  const all = HOSTILE.join(' ');

  await test.step('in the draft', async () => {
    await library.openFile();
    await expect(page.getByRole('textbox', { name: 'Title of the agreement' })).toHaveValue(
      `${all} \u202E`,
    );
  });
  const draft = await library.openedDraft();
  await test.step('in its clauses', async () => {
    await draft.goToStep(all);
    for (const [index, text] of HOSTILE.entries()) {
      await expect(draft.at(`/sections/hostile/items/hostile-${index}/title`)).toHaveValue(
        `Title ${text}`,
      );
      await expect(draft.at(`/sections/hostile/items/hostile-${index}`).last()).toContainText(
        `Text ${text} end`,
      );
    }
  });
  await test.step('in the preview', async () => {
    await draft.openPreview();
    for (const text of ['onerror=window.hit=1>', '#panic("no")', '{{x}}', '{default-bullet-'])
      await draft.findInPreview(text);
  });
  await test.step('in both files', async () => {
    await app.answerSaveDialog(join(folder, 'hostile.docx'));
    const dialog = new ExportDialog(page);
    await dialog.run();
    await dialog.isDone('hostile.docx', 'hostile.pdf');
    const files = [
      visible(await docxWords(join(folder, 'hostile.docx'))),
      // A page holds the letters in the order in which they are seen.
      visible(await pdfWords(join(folder, 'hostile.pdf'))).replaceAll('agreednot', 'agreedton'),
    ];
    for (const words of files) {
      expect(words).toContain(visible(all));
      for (const text of HOSTILE) {
        expect(words).toContain(visible(`Title ${text}`));
        expect(words).toContain(visible(`Text ${text} end`));
        expect(words).toContain(visible(`Second ${text} end; ${all} pays 100 euros.`));
      }
    }
    expect(await pdfFaults(join(folder, 'hostile.pdf'))).toBe(null);
  });
  await test.step('in the library', async () => {
    await page.getByRole('button', { name: 'Back to the library' }).click();
    const row = library.row(HOSTILE[1]);
    await expect(row).toHaveCount(1);
    // Twice: as the title, and as the name of a party.
    expect(visible(await row.innerText()).split(visible(all))).toHaveLength(3);
  });
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.locator('img').count()).toBe(0);
  expect(errors).toEqual([]);
});
