import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { agreementText } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { openDocx } from '#test/support/word/docx.ts';
import { liveAgreement } from '#test/support/redline/redline-clauses.ts';
import { deletion, editedDocx, insertion, replacing } from '#test/support/redline/redline-edits.ts';
import { changesIn } from '#test/support/redline/redline-faults.ts';
import { descendants, ownText } from '#test/support/word/xml.ts';
import { commandLine } from '#test/unit/main/command-line.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();

const { cli, said } = commandLine(['redline']);

async function versions() {
  const [base, target] = [inFolder('base.sla'), inFolder('target.sla')];
  const text = agreementText(liveAgreement());
  await writeFile(base, text);
  await writeFile(target, text.replace('within four hours', 'within two hours'));
  return { base, target, docx: inFolder('redline.docx') };
}

describe('redline', () => {
  it.each<[string[], RegExp]>([
    [[], /two versions/],
    [['a.sla', 'b.sla'], /--docx/],
    [['a.sla', 'b.sla', '--docx', 'a.sla'], /cannot be the target/],
    [['a.sla', 'b.sla', '--docx', 'c.docx', '--font', 'comic'], /no font "comic"/],
    [['--read', 'c.docx'], /the version that was sent/],
    [['a.sla', 'b.sla', '--docx', 'c.docx', '--json'], /--json tells what has come back/],
    [['--read', 'c.docx', 'a.sla', '--author', 'X'], /--author and --font are for a redline/],
    [['--read', 'c.docx', 'a.sla', '--font', 'caladea'], /--author and --font are for a redline/],
  ])('answers %j with 2 and how it is used', async (argv, reason) => {
    expect(await cli(...argv)).toBe(2);
    expect(said.complaints.join('\n')).toMatch(reason);
    expect(said.out).toBe('');
  });

  it('writes tracked changes in the provider’s name, or in the one that is given', async () => {
    const { base, target, docx } = await versions();
    const authors = async () =>
      changesIn(openDocx(new Uint8Array(await readFile(docx))), 'w:ins').map(
        ({ attributes }) => attributes['w:author'],
      );
    expect(await cli(base, target, '--docx', docx)).toBe(0);
    expect(await authors()).toEqual(['Northlight Hosting Ltd']);
    expect(await cli(base, target, '--docx', docx, '--author', 'Dana Reviewer')).toBe(0);
    expect(await authors()).toEqual(['Dana Reviewer']);
    expect(said.complaints).toEqual([]);
  });

  it('lists what came back by clause', async () => {
    const { base, target, docx } = await versions();
    await cli(base, target, '--docx', docx, '--author', 'Dana Reviewer');
    expect(await cli('--read', docx, base)).toBe(0);
    expect(said.out).toBe('3.1 Answers\n  "four" → "two" (Dana Reviewer, 2026-07-01)\n');
  });

  it('tells none of our own changes where the agreement has them', async () => {
    const { base, target, docx } = await versions();
    await cli(base, target, '--docx', docx, '--author', 'Dana Reviewer');
    expect(await cli('--read', docx, target, '--json')).toBe(0);
    expect(JSON.parse(said.out)).toEqual({ changes: [] });
  });

  it('says where nothing is changed in a file, but the agreement has been since', async () => {
    const { base, target, docx } = await versions();
    await writeFile(
      docx,
      docxOf(assemble(liveAgreement()).document, { source: await readFile(base, 'utf8') }),
    );
    expect(await cli('--read', docx, base)).toBe(0);
    expect(said.out).toBe('Nothing is changed.\n');
    said.out = '';
    expect(await cli('--read', docx, target)).toBe(0);
    expect(said.out).toBe(
      'Nothing is changed since it was sent; the agreement itself has been changed since.\n',
    );
  });

  it('warns of a file that was made of another agreement', async () => {
    const { base, target, docx } = await versions();
    await cli(base, target, '--docx', docx);
    const other = { ...liveAgreement(), id: 'other' as AgreementId, title: 'Other services' };
    await writeFile(base, agreementText(other));
    expect(await cli('--read', docx, base)).toBe(0);
    expect(said.complaints.join()).toMatch(
      /redline\.docx was made of “.+”, .+ than “Other services”/,
    );
  });

  it('takes a Word file of ours for the agreement in it and what was changed in it', async () => {
    const { base, target, docx } = await versions();
    await writeFile(
      docx,
      docxOf(assemble(liveAgreement()).document, { source: await readFile(base, 'utf8') }),
    );
    const edited = editedDocx(
      new Uint8Array(await readFile(docx)),
      replacing('four hours', deletion('four hours'), insertion('three hours')),
    );
    await writeFile(docx, edited);
    const out = inFolder('out.docx');
    expect(await cli(base, docx, '--docx', out)).toBe(0);
    const trackedIn = async (name: 'w:ins' | 'w:del') =>
      changesIn(openDocx(new Uint8Array(await readFile(out))), name).map((one) =>
        descendants(one, 'w:t').map(ownText).join(''),
      );
    expect(await trackedIn('w:ins')).toEqual(['three']);
    expect(await cli(docx, target, '--docx', out)).toBe(0);
    expect(await trackedIn('w:ins')).toEqual(['two']);
  });

  it('takes a Word file for a version, too', async () => {
    const { base, target, docx } = await versions();
    await cli(base, target, '--docx', docx);
    const again = inFolder('again.docx');
    expect(await cli(base, docx, '--docx', again)).toBe(0);
    expect(
      changesIn(openDocx(new Uint8Array(await readFile(again))), 'w:ins').length,
    ).toBeGreaterThan(0);
  });

  it('says what is wrong with a file, and writes nothing', async () => {
    const { base, docx } = await versions();
    const broken = inFolder('broken.docx');
    await writeFile(broken, 'Dear Sirs');
    expect(await cli('--read', broken, base)).toBe(1);
    expect(said.complaints.join()).toContain('not a Word file');
    expect(await cli(base, inFolder('none.sla'), '--docx', docx)).toBe(1);
    await expect(readFile(docx)).rejects.toThrow('ENOENT');
  });
});
