import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { instantiateTemplate } from '#shared/library/instantiate.ts';
import { loadCatalogue, loadSamples } from '#main/catalogue.ts';
import { main } from '#main/cli/index.ts';
import { runExport } from '#main/export/job.ts';
import { pressRoom } from '#main/export/press.ts';
import { documentTexts } from '#test/support/documents/document-texts.ts';
import { docxBodyTexts } from '#test/support/word/docx.ts';
import { officeArguments } from '#test/support/word/office.ts';
import { pageTexts, structureFaults } from '#test/support/pdf/pdf-reader.ts';
import { spokenWords } from '#test/support/pdf/pdf-words.ts';

/** Everything that ships, exported as the app and the command line do it, judged by others. */

interface Shipped {
  readonly name: string;
  readonly agreement: Agreement;
  /** Templates have blanks to fill in; samples are final. */
  readonly asDraft: boolean;
}

const catalogue = await loadCatalogue();
const shipped: readonly Shipped[] = [
  ...catalogue.templates.map((template): Shipped => {
    const agreement = instantiateTemplate(template, catalogue, { id: template.id as AgreementId });
    if (!agreement.ok) throw new Error(agreement.error.map(({ message }) => message).join('\n'));
    return { name: template.id, agreement: agreement.value, asDraft: true };
  }),
  ...(await loadSamples()).map((agreement): Shipped => ({
    name: agreement.id,
    agreement,
    asDraft: false,
  })),
];
const names = shipped.map(({ name }) => name);
const named = shipped.map((one) => [one.name, one] as const);

const folder = mkdtempSync(join(tmpdir(), 'sla-studio-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What `expect` shows of two texts that differ: where, and what stands there. */
function firstDifference(wanted: string, found: string): object | null {
  if (wanted === found) return null;
  let at = 0;
  while (wanted[at] === found[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60);
  return { at, wanted: around(wanted), found: around(found) };
}

/** Lines end and words are divided where each program likes. */
const letters = (texts: readonly string[]): string =>
  texts.join('').replace(/[\s\p{Cf}\p{Pd}]+/gu, '');

const documentOf = ({ agreement, asDraft }: Shipped) => ({
  ...assemble(agreement).document,
  ...(asDraft ? { draft: true } : {}),
});

const bytesOf = new Map<string, { readonly docx: Uint8Array; readonly pdf: Uint8Array }>();

beforeAll(async () => {
  const press = pressRoom(import.meta.dirname);
  for (const { name, agreement, asDraft } of shipped) {
    const made = await runExport(
      {
        agreement,
        asDraft,
        report: null,
        formats: ['docx', 'pdf'],
        font: 'carlito',
        created: '2026-06-01T09:00:00.000Z' as IsoInstant,
      },
      { press, onProgress: () => undefined, signal: new AbortController().signal },
    );
    if (!made.ok)
      throw new Error(
        [made.error.message, ...made.error.problems.map(({ message }) => message)].join('\n'),
      );
    const bytes = (format: 'docx' | 'pdf') =>
      made.value.files.find((file) => file.format === format)!.bytes;
    bytesOf.set(name, { docx: bytes('docx'), pdf: bytes('pdf') });
  }
});

describe('what ships', () => {
  it('is every template and every sample', () => {
    const files = (assets: string, extension: string) =>
      readdirSync(join('assets', assets)).filter((name) => name.endsWith(extension)).length;
    expect(shipped).toHaveLength(files('templates', '.json') + files('samples', '.sla'));
    expect(bytesOf.size).toBe(shipped.length);
  });

  it('is valid in the eyes of the command line', async () => {
    const paths = shipped.map(({ name, agreement }) => {
      const path = join(folder, `${name}.sla`);
      writeFileSync(path, agreementText(agreement));
      return path;
    });
    const complaints: string[] = [];
    const code = await main(['validate', ...paths], {
      out: () => undefined,
      complain: (line) => complaints.push(line),
      now: () => new Date('2026-06-01T09:00:00.000Z'),
      newId: () => 'unused',
    });
    expect(complaints).toEqual([]);
    expect(code).toBe(0);
  });
});

describe('Word and PDF hold the same words', () => {
  it.each(named)('%s: Word', (_, one) => {
    expect(docxBodyTexts(bytesOf.get(one.name)!.docx)).toEqual(documentTexts(documentOf(one)));
  });

  it.each(named)('%s: PDF, with the numbers that Word counts by itself', async (_, one) => {
    const wanted = documentTexts(documentOf(one), { numbered: true });
    const found = await spokenWords(bytesOf.get(one.name)!.pdf);
    expect(wanted.length).toBeGreaterThan(100);
    expect(firstDifference(letters(wanted), letters(found))).toBeNull();
  });
});

describe('programs of others', () => {
  it.each(names)('qpdf finds no fault in the PDF of %s', (name) => {
    expect(structureFaults(bytesOf.get(name)!.pdf)).toBe('');
  });

  it('LibreOffice renders every Word file, with its references', () => {
    const paths = names.map((name) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytesOf.get(name)!.docx);
      return path;
    });
    const rendered = join(folder, 'rendered');
    const { status, stderr } = spawnSync(
      'soffice',
      [
        ...officeArguments(join(folder, 'profile')),
        ...['--convert-to', 'pdf'],
        ...['--outdir', rendered],
        ...paths,
      ],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    for (const { name, agreement } of shipped) {
      const pages = pageTexts(readFileSync(join(rendered, `${name}.pdf`)));
      expect(pages.length, name).toBeGreaterThan(3);
      expect(letters(pages), name).toContain(letters([agreement.title]));
      expect(letters(pages), name).not.toMatch(/Error:?Reference|Error!/);
    }
  });
});
