import { link, mkdir, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isSameFile } from '#main/files/same-file.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();

describe('two paths', () => {
  it('lead to one file by their spelling, a link, a second name, or a folder that is a link', async () => {
    await mkdir(inFolder('folder'));
    await writeFile(inFolder('folder', 'a'), 'x');
    await symlink(inFolder('folder', 'a'), inFolder('link'));
    await link(inFolder('folder', 'a'), inFolder('name'));
    await symlink(inFolder('folder'), inFolder('shortcut'));
    for (const other of [
      `${inFolder('folder')}/../folder/./a`,
      inFolder('link'),
      inFolder('name'),
      inFolder('shortcut', 'a'),
    ])
      expect(await isSameFile(inFolder('folder', 'a'), other)).toBe(true);
  });

  it('lead to one file also before there is one', async () => {
    await mkdir(inFolder('folder'));
    await symlink(inFolder('folder'), inFolder('shortcut'));
    expect(await isSameFile(inFolder('folder', 'new'), inFolder('shortcut', 'new'))).toBe(true);
  });

  it('lead to two files, there or not', async () => {
    await writeFile(inFolder('a'), 'x');
    await writeFile(inFolder('b'), 'x');
    expect(await isSameFile(inFolder('a'), inFolder('b'))).toBe(false);
    expect(await isSameFile(inFolder('a'), inFolder('none'))).toBe(false);
    expect(await isSameFile(inFolder('none'), inFolder('neither'))).toBe(false);
  });
});
