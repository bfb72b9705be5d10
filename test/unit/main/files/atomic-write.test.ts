import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkTarget, writeAtomically } from '#main/files/atomic-write.ts';
import { writeFailure } from '#main/files/file-failure.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();

describe('writing a file', () => {
  it('puts text or bytes there, and leaves nothing beside it', async () => {
    expect(await writeAtomically(inFolder('a.sla'), 'Zürich')).toEqual({ ok: true });
    expect(await writeAtomically(inFolder('b.pdf'), new Uint8Array([0, 255]))).toEqual({
      ok: true,
    });
    expect(await readFile(inFolder('a.sla'), 'utf8')).toBe('Zürich');
    expect([...(await readFile(inFolder('b.pdf')))]).toEqual([0, 255]);
    expect((await readdir(inFolder())).sort()).toEqual(['a.sla', 'b.pdf']);
  });

  it('replaces what was there as a whole', async () => {
    await writeFile(inFolder('a.sla'), 'x'.repeat(10_000));
    await writeAtomically(inFolder('a.sla'), 'new');
    expect(await readFile(inFolder('a.sla'), 'utf8')).toBe('new');
  });

  it('can write nothing at all, and much', async () => {
    await writeAtomically(inFolder('empty'), '');
    expect(await readFile(inFolder('empty'), 'utf8')).toBe('');
    const much = new Uint8Array(5_000_000).fill(7);
    await writeAtomically(inFolder('much'), much);
    expect((await readFile(inFolder('much'))).equals(much)).toBe(true);
  });

  it('is refused where a file is protected, which the rename would not notice', async () => {
    await writeFile(inFolder('a.sla'), 'old');
    const isProtected = () =>
      Promise.reject(Object.assign(new Error('protected'), { code: 'EACCES' }));
    await expect(checkTarget(inFolder('a.sla'), isProtected)).rejects.toMatchObject({
      code: 'EACCES',
    });
    // Of what is not there yet only the folder counts.
    await expect(checkTarget(inFolder('new.sla'), isProtected)).resolves.toBeUndefined();
    await expect(checkTarget(inFolder('a.sla'))).resolves.toBeUndefined();
  });

  it('writes through a link, and keeps the link', async () => {
    await writeFile(inFolder('real'), 'old');
    await symlink(inFolder('real'), inFolder('link'));
    await writeAtomically(inFolder('link'), 'new');
    expect(await readFile(inFolder('real'), 'utf8')).toBe('new');
    expect((await lstat(inFolder('link'))).isSymbolicLink()).toBe(true);
  });

  it('refuses a folder that does not exist, and does not make it', async () => {
    const written = await writeAtomically(inFolder('none', 'a.sla'), 'x');
    expect(written).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNWRITABLE', message: expect.stringContaining('"a.sla"') },
    });
    expect(await readdir(inFolder())).toEqual([]);
  });

  it('refuses a file for a folder, and a folder for a file', async () => {
    await writeFile(inFolder('file'), 'x');
    await mkdir(inFolder('folder'));
    expect(await writeAtomically(inFolder('file', 'a'), 'x')).toMatchObject({ ok: false });
    expect(await writeAtomically(inFolder('folder'), 'x')).toMatchObject({ ok: false });
    expect((await readdir(inFolder())).sort()).toEqual(['file', 'folder']);
  });

  it('refuses what is no file, such as a pipe, and leaves it as it is', async () => {
    execFileSync('mkfifo', [inFolder('pipe')]);
    await symlink(inFolder('pipe'), inFolder('link'));
    for (const name of ['pipe', 'link'])
      expect(await writeAtomically(inFolder(name), 'x')).toMatchObject({
        ok: false,
        error: {
          code: 'FILE_UNWRITABLE',
          message: `"${name}" is a pipe or a device there, not a file. Choose another name.`,
        },
      });
    expect((await stat(inFolder('pipe'))).isFIFO()).toBe(true);
    expect((await readdir(inFolder())).sort()).toEqual(['link', 'pipe']);
  });

  it('refuses a name that is too long, and leaves nothing', async () => {
    const written = await writeAtomically(inFolder('x'.repeat(300)), 'x');
    expect(written).toMatchObject({
      error: { message: expect.stringContaining('too long') },
    });
    expect(await readdir(inFolder())).toEqual([]);
  });
});

describe('the reason of a failed write', () => {
  it.each([
    ['ENOSPC', 'DISK_FULL', 'space'],
    ['EDQUOT', 'DISK_FULL', 'space'],
    ['EACCES', 'FILE_UNWRITABLE', 'read-only'],
    ['EPERM', 'FILE_UNWRITABLE', 'read-only'],
    ['EROFS', 'FILE_UNWRITABLE', 'read-only'],
    ['EBUSY', 'FILE_UNWRITABLE', 'another program'],
    ['ENOENT', 'FILE_UNWRITABLE', 'does not exist'],
    ['EIO', 'FILE_UNWRITABLE', '(EIO)'],
  ])('%s is told as %s, with the name and what to do', (errno, code, words) => {
    const error = Object.assign(new Error('somewhere in /home/me'), { code: errno });
    const failure = writeFailure(error, 'Uptime.docx');
    expect(failure.code).toBe(code);
    expect(failure.message).toContain('"Uptime.docx"');
    expect(failure.message).toContain(words);
    expect(failure.message).toMatch(/again|choose another/i);
    expect(failure.message).not.toContain('/home/me');
    // In the library nobody can choose, and nobody need try.
    expect(writeFailure(error, 'Uptime.sla', 'library').message).not.toMatch(/choose another/i);
  });
});
