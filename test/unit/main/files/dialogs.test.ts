import { symlink, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

interface Question {
  readonly message?: string;
  readonly defaultPath?: string;
  readonly properties?: readonly string[];
}

const { dialog } = vi.hoisted(() => ({
  dialog: {
    showSaveDialog: vi.fn<(options: Question) => Promise<object>>(),
    showOpenDialog: vi.fn<(options: Question) => Promise<object>>(),
    showMessageBox: vi.fn<(options: Question) => Promise<{ response: number }>>(),
  },
}));
vi.mock('electron', () => ({ app: { getPath: () => '/documents' }, dialog }));
const { nativeDialogs } = await import('#main/files/dialogs.ts');

const inFolder = temporaryFolder();
const dialogs = nativeDialogs(() => null);
const choose = (filePath: string) =>
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
const exportTo = async (...formats: ('docx' | 'pdf')[]) =>
  (await dialogs.exportTo('WAN: 99.95 %', formats))?.map(({ path }) => basename(path)) ?? null;

beforeEach(() => {
  vi.clearAllMocks();
  dialog.showMessageBox.mockResolvedValue({ response: 0 });
});

describe('where to export to', () => {
  it('is suggested under a safe name', async () => {
    choose(inFolder('a.docx'));
    expect(await exportTo('docx')).toEqual(['a.docx']);
    expect(dialog.showSaveDialog.mock.lastCall![0].defaultPath).toMatch(/WAN 99\.95 %\.docx$/);
  });

  it('may be nowhere', async () => {
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await exportTo('docx', 'pdf')).toBeNull();
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  it('is not asked about again where the dialog has asked already', async () => {
    await writeFile(inFolder('a.docx'), '');
    choose(inFolder('a.docx'));
    expect(await exportTo('docx')).toEqual(['a.docx']);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  it('is asked about where the path is not the one that the dialog asked about', async () => {
    await writeFile(inFolder('a.docx'), '');
    await writeFile(inFolder('a.pdf'), '');
    choose(inFolder('a'));
    expect(await exportTo('docx', 'pdf')).toEqual(['a.docx', 'a.pdf']);
    const questions = dialog.showMessageBox.mock.calls.map(([{ message }]) => message);
    expect(questions).toEqual([
      '"a.docx" already exists. Replace it?',
      '"a.pdf" already exists. Replace it?',
    ]);
    // Whoever presses Enter or Escape without looking keeps the file.
    expect(dialog.showMessageBox.mock.lastCall![0]).toMatchObject({
      buttons: ['Replace', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
    });
  });

  it('is asked about where it is a link', async () => {
    await writeFile(inFolder('real'), '');
    await symlink(inFolder('real'), inFolder('a.docx'));
    choose(inFolder('a.docx'));
    await exportTo('docx');
    expect(dialog.showMessageBox.mock.lastCall![0].message).toContain('a link to another file');
  });

  it('is nowhere where the user does not want to replace', async () => {
    await writeFile(inFolder('a.pdf'), '');
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    choose(inFolder('a'));
    expect(await exportTo('docx', 'pdf')).toBeNull();
  });
});

describe('a copy of the agreement', () => {
  it('gets its extension', async () => {
    choose(inFolder('a'));
    expect(basename((await dialogs.saveAgreement('A'))!)).toBe('a.sla');
  });
});

describe('the files to open', () => {
  it('are all that were chosen, or none', async () => {
    dialog.showOpenDialog.mockResolvedValueOnce({
      canceled: false,
      filePaths: ['/a.sla', '/b.sla'],
    });
    expect(await dialogs.openAgreements()).toEqual(['/a.sla', '/b.sla']);
    expect(dialog.showOpenDialog.mock.lastCall![0].properties).toContain('multiSelections');
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    expect(await dialogs.openAgreements()).toBeNull();
  });
});
