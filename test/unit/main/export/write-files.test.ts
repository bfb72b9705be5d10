import { execFileSync } from 'node:child_process';
import {
  chmod,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFilesTogether, type Disk } from '#main/export/write-files.ts';
import { UNWRITABLE_FOLDER } from '#test/support/app/unwritable.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();
const pair = () => [
  { path: inFolder('a.docx'), bytes: 'new docx' },
  { path: inFolder('a.pdf'), bytes: 'new pdf' },
];
const textOf = (name: string) => readFile(inFolder(name), 'utf8');

const refusal = () => Promise.reject(Object.assign(new Error('refused'), { code: 'EBUSY' }));

/** Refuses the renames of these numbers, from 1; and second names, if it has none. */
function diskThatRefuses(renames: readonly number[], hasLinks = true): Disk {
  let count = 0;
  return {
    link: hasLinks ? link : refusal,
    rename: (from, to) => {
      count += 1;
      return renames.includes(count) ? refusal() : rename(from, to);
    },
  };
}

describe('files that belong together', () => {
  it('are all written', async () => {
    expect(await writeFilesTogether(pair())).toEqual({ ok: true });
    expect(await readdir(inFolder())).toEqual(['a.docx', 'a.pdf']);
  });

  it('replace those of before, and keep their rights', async () => {
    await writeFile(inFolder('a.docx'), 'old docx');
    await chmod(inFolder('a.docx'), 0o640);
    await writeFile(inFolder('a.pdf'), 'old pdf');
    expect(await writeFilesTogether(pair())).toEqual({ ok: true });
    expect([await textOf('a.docx'), await textOf('a.pdf')]).toEqual(['new docx', 'new pdf']);
    expect((await stat(inFolder('a.docx'))).mode & 0o777).toBe(0o640);
    expect(await readdir(inFolder())).toEqual(['a.docx', 'a.pdf']);
  });

  it('are all taken back where one cannot be written', async () => {
    await mkdir(inFolder('a.pdf'));
    expect(await writeFilesTogether(pair())).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNWRITABLE' },
    });
    expect(await readdir(inFolder())).toEqual(['a.pdf']);
  });

  const spoiled = () => inFolder('a.pdf');
  const unwritable = () => join(UNWRITABLE_FOLDER, 'a.pdf');
  it.each([
    ['where the name of the other is a folder', spoiled, () => mkdir(spoiled())],
    ['where the other is not a file', spoiled, () => execFileSync('mkfifo', [spoiled()])],
    ['where nothing can be put into the folder of the other', unwritable, () => undefined],
  ])('leave a file as it was %s', async (_, other, spoil) => {
    await writeFile(inFolder('a.docx'), 'old docx');
    await spoil();
    const written = await writeFilesTogether([
      { path: inFolder('a.docx'), bytes: 'new docx' },
      { path: other(), bytes: 'new pdf' },
    ]);
    expect(written).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('"a.pdf"') },
    });
    expect(await textOf('a.docx')).toBe('old docx');
    expect((await readdir(inFolder())).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    ['with a second name', () => diskThatRefuses([2])],
    ['without second names on the disk', () => diskThatRefuses([3], false)],
  ])('put back what was replaced where the last is refused in the end, %s', async (_, disk) => {
    await writeFile(inFolder('a.docx'), 'old docx');
    await writeFile(inFolder('a.pdf'), 'old pdf');
    expect(await writeFilesTogether(pair(), disk())).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('"a.pdf" is open in another program') },
    });
    expect([await textOf('a.docx'), await textOf('a.pdf')]).toEqual(['old docx', 'old pdf']);
    expect(await readdir(inFolder())).toEqual(['a.docx', 'a.pdf']);
  });

  it('take away what is new where the last is refused in the end', async () => {
    expect(await writeFilesTogether(pair(), diskThatRefuses([2]))).toMatchObject({ ok: false });
    expect(await readdir(inFolder())).toEqual([]);
  });

  it('leave no trace where the first is refused in the end', async () => {
    await writeFile(inFolder('a.docx'), 'old docx');
    expect(await writeFilesTogether(pair(), diskThatRefuses([1]))).toMatchObject({ ok: false });
    expect(await readdir(inFolder())).toEqual(['a.docx']);
    expect(await textOf('a.docx')).toBe('old docx');
  });

  it('say where the former file is, if it cannot be put back', async () => {
    await writeFile(inFolder('a.docx'), 'old docx');
    const written = await writeFilesTogether(pair(), diskThatRefuses([2, 3]));
    const aside = (await readdir(inFolder())).find((name) => name !== 'a.docx')!;
    expect(await textOf(aside)).toBe('old docx');
    expect(written).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(`"a.docx" is the new one.*"${aside}"`) },
    });
  });

  it('are written through links, which stay', async () => {
    await writeFile(inFolder('real'), 'old');
    await symlink(inFolder('real'), inFolder('a.docx'));
    expect(await writeFilesTogether(pair())).toEqual({ ok: true });
    expect(await textOf('real')).toBe('new docx');
    expect((await lstat(inFolder('a.docx'))).isSymbolicLink()).toBe(true);
  });
});
