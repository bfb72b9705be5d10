import { execFileSync } from 'node:child_process';
import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { newAgreement } from '#shared/agreement/agreement.ts';
import { agreementText, MAX_FILE_BYTES } from '#shared/agreement/file.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { readAgreementFile } from '#main/files/agreement-file.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();
const agreement = newAgreement('wan' as AgreementId, 'WAN <b>"‮"</b> Zürich');
const text = agreementText(agreement);

describe('reading an agreement file', () => {
  it('gives back what was saved', async () => {
    await writeFile(inFolder('a.sla'), text);
    expect(await readAgreementFile(inFolder('a.sla'))).toEqual({ ok: true, value: agreement });
  });

  it('minds no byte order mark and no other line ends', async () => {
    await writeFile(inFolder('a.sla'), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(await readAgreementFile(inFolder('a.sla'))).toMatchObject({ ok: true });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /empty/],
    ['no JSON', 'Dear customer', /JSON/],
    ['half of the text', text.slice(0, 300), /JSON/],
    ['a list', '[]', /does not hold an agreement/],
    ['another object', '{}', /schemaVersion/],
    ['a newer format', text.replace(/"schemaVersion": \d+/, '"schemaVersion": 99'), /newer/],
    ['a wrong type', text.replace('"escalation": []', '"escalation": "none"'), /not valid|must/],
    ['a key too many', text.replace('"id":', '"evil": 1, "id":'), /./],
    ['a NUL byte', text.replace('WAN', 'W\0N'), /binary/],
    ['a zip archive', 'PK\u0003\u0004', /Word document or a zip/],
    ['a PDF', '%PDF-1.7', /PDF/],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), /UTF-16/],
    ['another encoding', Buffer.from(text, 'latin1'), /UTF-8/],
  ])('refuses %s whole, with the place and the remedy', async (_name, content, reason) => {
    await writeFile(inFolder('a.sla'), content);
    const read = await readAgreementFile(inFolder('a.sla'));
    expect(read).toMatchObject({ ok: false, error: { code: 'NOT_AN_AGREEMENT' } });
    if (read.ok) return;
    expect(read.error.message).toContain('"a.sla"');
    const [first] = read.error.problems;
    expect(first?.place.label).not.toBe('');
    expect(first?.message).toMatch(reason);
    expect(first?.remedy).not.toBe('');
    expect(await readFile(inFolder('a.sla'))).toEqual(Buffer.from(content));
  });

  it('refuses a file that is too large before it reads it', async () => {
    await writeFile(inFolder('a.sla'), '');
    await truncate(inFolder('a.sla'), MAX_FILE_BYTES + 1);
    expect(await readAgreementFile(inFolder('a.sla'))).toMatchObject({
      error: { code: 'FILE_TOO_LARGE', message: expect.stringContaining('"a.sla"') },
    });
  });

  it('refuses what is not there, and what is a folder', async () => {
    await mkdir(inFolder('folder.sla'));
    expect(await readAgreementFile(inFolder('none.sla'))).toMatchObject({
      error: { code: 'FILE_UNREADABLE', message: expect.stringContaining('no file "none.sla"') },
    });
    expect(await readAgreementFile(inFolder('folder.sla'))).toMatchObject({
      error: { code: 'FILE_UNREADABLE', message: expect.stringContaining('folder') },
    });
  });

  it.skipIf(process.platform === 'win32')('does not wait for the end of a device', async () => {
    expect(await readAgreementFile('/dev/zero')).toMatchObject({
      error: { code: 'FILE_UNREADABLE' },
    });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [inFolder('pipe.sla')]);
    expect(await readAgreementFile(inFolder('pipe.sla'))).toMatchObject({
      error: { code: 'FILE_UNREADABLE' },
    });
  });
});
