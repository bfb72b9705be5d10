import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { failure } from '#shared/ipc/failure.ts';
import { readLimited } from '#main/files/limited-read.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();
const read = async (path: string, limit = 10) => {
  const bytes = await readLimited(path, {
    limit,
    tooLarge: (name) => failure('FILE_TOO_LARGE', `"${name}" is too large.`),
  });
  return bytes.ok ? String(bytes.value) : bytes.error.message;
};

describe('a file that comes from anywhere', () => {
  it('is read whole up to its limit, and not beyond it', async () => {
    await writeFile(inFolder('a.txt'), '0123456789');
    await writeFile(inFolder('b.txt'), '0123456789a');
    expect(await read(inFolder('a.txt'))).toBe('0123456789');
    expect(await read(inFolder('b.txt'))).toBe('"b.txt" is too large.');
  });

  it('is no folder, and no device', async () => {
    await mkdir(inFolder('folder'));
    expect(await read(inFolder('folder'))).toMatch(/is a folder/);
    expect(await read('/dev/null')).toMatch(/is a pipe or a device, and only files are read/);
  });

  // What the kernel makes up while it is read has no size before, as a file that still grows.
  it.runIf(process.platform === 'linux')('is not taken while it grows', async () => {
    expect(await read('/proc/self/status')).toMatch(/is being written by another program/);
  });
});
