import { readFile, writeFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { decimal } from '#test/support/terms/terms-providers.ts';
import { commandLine } from '#test/unit/main/command-line.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();

const { cli, said } = commandLine(['compare']);

const better = () => {
  const own = completeAgreement({ title: 'Hosting, second draft' });
  const [first] = own.commitments;
  return {
    ...own,
    commitments: [{ ...first!, target: { ...first!.target, value: decimal('99.95') } }],
  };
};

async function ownFiles(): Promise<[string, string]> {
  const files: [string, string] = [inFolder('first.sla'), inFolder('second.sla')];
  await writeFile(files[0], agreementText(completeAgreement()));
  await writeFile(files[1], agreementText(better()));
  return files;
}

const FOREIGN = `Service level agreement of Larch Hosting

The service will be available at least 99.5 % of each calendar month.

Maintenance windows are announced at least 7 days in advance.
`;

interface Output {
  readonly subjects: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly {
      readonly text: string;
      readonly value: string | null;
      readonly mark: { readonly kind: string } | null;
      readonly citations: readonly { readonly quote: string }[];
    }[];
  }[];
}
const row = (id: string) =>
  (JSON.parse(said.out) as Output).rows.find((candidate) => candidate.id === id)!;

describe('compare', () => {
  it.each<[string[], RegExp]>([
    [[], /2 to 8 files/],
    [['a.sla'], /2 to 8 files to compare, not 1/],
    [Array.from({ length: 9 }, (_, at) => `${at}.sla`), /not 9/],
    [['a.sla', 'b.sla', '--csv', '--json'], /not both/],
    [['a.sla', 'b.sla', '--fee', 'much'], /"much" is no fee/],
    [['a.sla', 'b.sla', '--fee', '10.000'], /Write 10000 or 10\.00\./],
    [['a.sla', 'b.sla', '--currency', 'euro'], /"euro" is no currency/],
    [['a.sla', 'b.sla', '--week', '35'], /40 or 60 hours/],
    [['a.sla', 'b.pdf', '--pdf', 'b.pdf'], /cannot be the target/],
    [['a.sla', 'b.sla', '--docx', 'c', '--pdf', 'c'], /two different names/],
    [['a.sla', 'b.sla', '--loud'], /--loud/],
  ])('answers %j with 2 and how it is used', async (argv, reason) => {
    expect(await cli(...argv)).toBe(2);
    expect(said.complaints.join('\n')).toMatch(reason);
    expect(said.complaints.join('\n')).toContain('compare FILE FILE');
    expect(said.out).toBe('');
  });

  it('puts own agreements side by side, as text', async () => {
    expect(await cli(...(await ownFiles()))).toBe(0);
    expect(said.out).toContain(
      '  Downtime allowed in 30 days\n    Hosting for Vale Logistics: 43.2 min',
    );
    expect(said.out).toContain('Hosting, second draft: 21.6 min; best: The lowest of 2 figures');
  });

  it('calls two SLAs of one provider by their version, in text and in CSV', async () => {
    const files = ['2.0', '3.0'].map(
      (version) => [version, inFolder(`larch-${version}.txt`)] as const,
    );
    for (const [version, file] of files)
      await writeFile(
        file,
        FOREIGN.replace('\n', `\n\nProvider: Larch Hosting Ltd\n\nVersion ${version}\n`),
      );
    const paths = files.map(([, file]) => file);
    expect(await cli(...paths)).toBe(0);
    expect(said.out).toContain('    Larch Hosting Ltd (version 2.0): 99.5%');
    expect(said.out).toContain('    Larch Hosting Ltd (version 3.0): 99.5%');
    said.out = '';
    expect(await cli(...paths, '--csv')).toBe(0);
    const [head] = Papa.parse<string[]>(said.out.trim()).data;
    expect(new Set(head).size).toBe(head?.length);
  });

  it('compares what an agreement takes over, where the one above is compared too', async () => {
    const group = { ...better(), id: 'group' as AgreementId };
    const service = {
      ...completeAgreement({ title: 'For one service' }),
      extends: { agreement: group.id, title: group.title },
      commitments: [],
    };
    const [below, above] = [inFolder('service.sla'), inFolder('group.sla')] as const;
    await writeFile(below, agreementText(service));
    await writeFile(above, agreementText(group));
    expect(await cli(below, above)).toBe(0);
    expect(said.complaints).toEqual([]);
    expect(said.out).toContain('    For one service: 21.6 min');

    const [other] = await ownFiles();
    expect(await cli(below, other)).toBe(0);
    expect(said.complaints.join('\n')).toContain('service.sla: The agreement above, ');
  });

  it('reads foreign files and cites them, as JSON', async () => {
    const [first] = await ownFiles();
    const foreign = inFolder('larch.txt');
    await writeFile(foreign, FOREIGN);
    expect(await cli(first, foreign, '--json')).toBe(0);
    expect((JSON.parse(said.out) as Output).subjects.map(({ type }) => type)).toEqual([
      'draft',
      'offer',
    ]);
    const cell = row('availability.target').cells[1];
    expect(cell).toMatchObject({ text: '99.5%', mark: { kind: 'worst' } });
    expect(cell?.citations[0]?.quote).toContain('99.5 %');
  });

  it('is in the currency of the own draft unless another is named', async () => {
    const [own] = await ownFiles();
    const foreign = inFolder('larch.txt');
    await writeFile(foreign, FOREIGN);
    expect(await cli(foreign, own, '--json', '--fee', '5000')).toBe(0);
    expect(row('credits.at-99.5').cells[1]?.text).toBe('£500 (10%)');
  });

  it('shows credits on the given fee', async () => {
    expect(await cli(...(await ownFiles()), '--json', '--fee', '5000', '--currency', 'GBP')).toBe(
      0,
    );
    expect(row('credits.at-99.5').cells.map(({ text }) => text)).toEqual([
      '£500 (10%)',
      '£500 (10%)',
    ]);
  });

  it('writes CSV to stdout', async () => {
    expect(await cli(...(await ownFiles()), '--csv')).toBe(0);
    const [head] = Papa.parse<string[]>(said.out.trim()).data;
    expect(head?.slice(0, 4)).toEqual(['Theme', 'Measure', 'Unit', 'Hosting for Vale Logistics']);
  });

  it('writes a Word document, and nothing to stdout', async () => {
    const target = inFolder('comparison.docx');
    expect(await cli(...(await ownFiles()), '--docx', target)).toBe(0);
    expect(said.out).toBe('');
    expect((await readFile(target)).subarray(0, 2).toString('latin1')).toBe('PK');
  });

  it('warns of what an exported comparison is without, as an export of an agreement does', async () => {
    expect(await cli(...(await ownFiles()), '--docx', inFolder('comparison.docx'))).toBe(0);
    expect(said.complaints).toEqual([
      expect.stringMatching(/^Warning: The contents of the Word document have no page numbers/),
    ]);
  });

  it('says which file stops it, and writes nothing', async () => {
    const [first] = await ownFiles();
    const target = inFolder('none.docx');
    expect(await cli(first, inFolder('missing.pdf'), '--docx', target)).toBe(1);
    expect(said.complaints.join('\n')).toContain('missing.pdf');
    await expect(readFile(target)).rejects.toThrow('ENOENT');
  });
});
