import { execFileSync } from 'node:child_process';
import type * as files from 'node:fs/promises';
import {
  chmod,
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
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeFilesTogether } from '#main/export/write-files.ts';
import { UNWRITABLE_FOLDER } from '#test/support/unwritable.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  return { ...real, rename: vi.fn(real.rename), link: vi.fn(real.link) };
});

const inFolder = temporaryFolder();
const pair = () => [
  { path: inFolder('a.docx'), bytes: 'new docx' },
  { path: inFolder('a.pdf'), bytes: 'new pdf' },
];
const textOf = (name: string) => readFile(inFolder(name), 'utf8');

/** The disk refuses to put one file in place, at the last moment. */
async function refuseToReplace(name: string): Promise<void> {
  const real = (await vi.importActual<typeof files>('node:fs/promises')).rename;
  vi.mocked(rename).mockImplementation((from, to) =>
    to === inFolder(name) && String(from).endsWith('.tmp')
      ? Promise.reject(Object.assign(new Error('refused'), { code: 'EBUSY' }))
      : real(from, to),
  );
}

afterEach(async () => {
  const real = await vi.importActual<typeof files>('node:fs/promises');
  vi.mocked(rename).mockImplementation(real.rename);
});

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

  it.each([
    ['where the name of the other is a folder', () => mkdir(inFolder('a.pdf'))],
    ['where the other is not a file', () => execFileSync('mkfifo', [inFolder('a.pdf')])],
    [
      'where no content can be put beside the other',
      () => symlink(join(UNWRITABLE_FOLDER, 'a.pdf'), inFolder('a.pdf')),
    ],
  ])('leave a file as it was %s', async (_case, spoil) => {
    await writeFile(inFolder('a.docx'), 'old docx');
    await mkdir(inFolder('elsewhere'));
    await spoil();
    const [docx, pdf] = pair();
    const written = await writeFilesTogether([
      docx!,
      _case.includes('beside') ? { ...pdf!, path: join(UNWRITABLE_FOLDER, 'a.pdf') } : pdf!,
    ]);
    expect(written).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('"a.pdf"') },
    });
    expect(await textOf('a.docx')).toBe('old docx');
    expect((await readdir(inFolder())).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each(['with a second name', 'without second names on the disk'])(
    'put back what was replaced where the last is refused in the end, %s',
    async (disk) => {
      await writeFile(inFolder('a.docx'), 'old docx');
      await writeFile(inFolder('a.pdf'), 'old pdf');
      await refuseToReplace('a.pdf');
      const { link } = await import('node:fs/promises');
      if (disk.startsWith('without'))
        vi.mocked(link).mockRejectedValueOnce(
          Object.assign(new Error('no links'), { code: 'EPERM' }),
        );
      const written = await writeFilesTogether(pair());
      expect(written).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining('"a.pdf" is open in another program') },
      });
      expect([await textOf('a.docx'), await textOf('a.pdf')]).toEqual(['old docx', 'old pdf']);
      expect(await readdir(inFolder())).toEqual(['a.docx', 'a.pdf']);
    },
  );

  it('take away what is new where the last is refused in the end', async () => {
    await refuseToReplace('a.pdf');
    expect(await writeFilesTogether(pair())).toMatchObject({ ok: false });
    expect(await readdir(inFolder())).toEqual([]);
  });

  it('leave no trace where the first is refused in the end', async () => {
    await writeFile(inFolder('a.docx'), 'old docx');
    await refuseToReplace('a.docx');
    expect(await writeFilesTogether(pair())).toMatchObject({ ok: false });
    expect(await readdir(inFolder())).toEqual(['a.docx']);
    expect(await textOf('a.docx')).toBe('old docx');
  });

  it('say where the former file is, if it cannot be put back', async () => {
    await writeFile(inFolder('a.docx'), 'old docx');
    const real = (await vi.importActual<typeof files>('node:fs/promises')).rename;
    vi.mocked(rename).mockImplementation((from, to) =>
      vi.mocked(rename).mock.calls.length > before + 1
        ? Promise.reject(Object.assign(new Error('gone'), { code: 'EIO' }))
        : real(from, to),
    );
    const before = vi.mocked(rename).mock.calls.length;
    const written = await writeFilesTogether(pair());
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
