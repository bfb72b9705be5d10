import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { exportTargets } from '#main/export/targets.ts';
import { writeFilesTogether } from '#main/export/write-files.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const inFolder = temporaryFolder();

describe('the files that a chosen path stands for', () => {
  it.each([
    ['/d/Uptime.docx', ['docx'], ['/d/Uptime.docx']],
    ['/d/Uptime.DOCX', ['docx'], ['/d/Uptime.DOCX']],
    ['/d/Uptime', ['pdf'], ['/d/Uptime.pdf']],
    ['/d/Uptime.docx', ['pdf'], ['/d/Uptime.docx.pdf']],
    ['/d/v1.2', ['docx'], ['/d/v1.2.docx']],
    ['/d/Uptime', ['docx', 'pdf'], ['/d/Uptime.docx', '/d/Uptime.pdf']],
    ['/d/Uptime.pdf', ['docx', 'pdf'], ['/d/Uptime.docx', '/d/Uptime.pdf']],
    ['/d/v1.2', ['pdf', 'docx'], ['/d/v1.2.pdf', '/d/v1.2.docx']],
  ] as const)('%s with %j is %j', (chosen, formats, paths) => {
    const targets = exportTargets(chosen, formats);
    expect(targets.map(({ path }) => path)).toEqual(paths);
    expect(targets.map(({ format }) => format)).toEqual(formats);
  });
});

describe('files that belong together', () => {
  it('are all written', async () => {
    const written = await writeFilesTogether([
      { path: inFolder('a.docx'), bytes: 'docx' },
      { path: inFolder('a.pdf'), bytes: 'pdf' },
    ]);
    expect(written).toEqual({ ok: true });
    expect(await readdir(inFolder())).toEqual(['a.docx', 'a.pdf']);
  });

  it('are all taken back where one cannot be written', async () => {
    await mkdir(inFolder('a.pdf'));
    const written = await writeFilesTogether([
      { path: inFolder('a.docx'), bytes: 'docx' },
      { path: inFolder('a.pdf'), bytes: 'pdf' },
    ]);
    expect(written).toMatchObject({ ok: false, error: { code: 'FILE_UNWRITABLE' } });
    expect(await readdir(inFolder())).toEqual(['a.pdf']);
  });

  it('never take a file away that was there before', async () => {
    await mkdir(inFolder('a.pdf'));
    await writeFile(inFolder('a.docx'), 'old');
    await writeFilesTogether([
      { path: inFolder('a.docx'), bytes: 'new' },
      { path: inFolder('a.pdf'), bytes: 'pdf' },
    ]);
    expect(await readFile(inFolder('a.docx'), 'utf8')).toBe('new');
  });
});
