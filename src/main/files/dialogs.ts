import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, dialog, type BrowserWindow, type SaveDialogOptions } from 'electron';
import type { ExportFormat } from '#shared/export/export-format.ts';
import { exportTargets, type Target } from '#main/export/targets.ts';
import type { TEXT_FILES } from '#shared/ipc/contract.ts';
import { safeFileName } from './file-name.ts';

/** The native dialogs: the only way in which a path outside the app's own folder is named. */
export interface Dialogs {
  /** The paths of the files to open; null for cancelled, as below. */
  readonly openAgreements: () => Promise<readonly string[] | null>;
  readonly saveAgreement: (suggestedName: string) => Promise<string | null>;
  readonly saveText: (suggestedName: string, kind: TextFile) => Promise<string | null>;
  readonly exportTo: (
    suggestedName: string,
    formats: readonly ExportFormat[],
  ) => Promise<readonly Target[] | null>;
}

type TextFile = (typeof TEXT_FILES)[number];

const TEXTS: Readonly<Record<TextFile, string>> = { ics: 'Calendar', csv: 'Table (CSV)' };

const AGREEMENT = { name: 'Agreement', extensions: ['sla'] };
const FORMATS = {
  docx: { name: 'Word document', extensions: ['docx'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
} as const;

export function nativeDialogs(windowOf: () => BrowserWindow | null): Dialogs {
  const ask = async (options: SaveDialogOptions): Promise<string | null> => {
    const window = windowOf();
    // Called through the module's object, where a test can put its own answer.
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    return canceled || filePath === '' ? null : filePath;
  };

  const startingPoint = (name: string) => join(app.getPath('documents'), name);

  /** The dialog has asked about the path that it gave, but not about those that we made of it. */
  const mayReplace = async (path: string, askedAbout: string): Promise<boolean> => {
    const present = await lstat(path).catch(() => null);
    if (present === null || (path === askedAbout && !present.isSymbolicLink())) return true;
    const window = windowOf();
    const question = {
      type: 'warning' as const,
      message: present.isSymbolicLink()
        ? `"${basename(path)}" is a link to another file. Replace that file?`
        : `"${basename(path)}" already exists. Replace it?`,
      detail: 'Its present content will be lost.',
      buttons: ['Replace', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    };
    const { response } = await (window
      ? dialog.showMessageBox(window, question)
      : dialog.showMessageBox(question));
    return response === 0;
  };

  return {
    openAgreements: async () => {
      const window = windowOf();
      const options = {
        properties: ['openFile' as const, 'multiSelections' as const],
        filters: [AGREEMENT, { name: 'All files', extensions: ['*'] }],
      };
      const { canceled, filePaths } = await (window
        ? dialog.showOpenDialog(window, options)
        : dialog.showOpenDialog(options));
      return canceled || filePaths.length === 0 ? null : filePaths;
    },

    saveAgreement: async (suggestedName) => {
      const chosen = await ask({
        title: 'Save a copy of the agreement',
        defaultPath: startingPoint(`${safeFileName(suggestedName)}.sla`),
        filters: [AGREEMENT],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (chosen === null) return null;
      const path = chosen.toLowerCase().endsWith('.sla') ? chosen : `${chosen}.sla`;
      return (await mayReplace(path, chosen)) ? path : null;
    },

    saveText: async (suggestedName, kind) => {
      const chosen = await ask({
        title: `Save as ${TEXTS[kind]}`,
        defaultPath: startingPoint(`${safeFileName(suggestedName)}.${kind}`),
        filters: [{ name: TEXTS[kind], extensions: [kind] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (chosen === null) return null;
      const path = chosen.toLowerCase().endsWith(`.${kind}`) ? chosen : `${chosen}.${kind}`;
      return (await mayReplace(path, chosen)) ? path : null;
    },

    exportTo: async (suggestedName, formats) => {
      const name = safeFileName(suggestedName);
      const [only] = formats;
      const one = formats.length === 1 && only !== undefined ? only : null;
      const chosen = await ask({
        title: one === null ? 'Export as Word document and PDF' : `Export as ${FORMATS[one].name}`,
        defaultPath: startingPoint(one === null ? name : `${name}.${one}`),
        // Two files get one name: a filter would put one of the extensions behind it.
        filters:
          one === null ? [] : [{ ...FORMATS[one], extensions: [...FORMATS[one].extensions] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (chosen === null) return null;
      const targets = exportTargets(chosen, formats);
      for (const { path } of targets) if (!(await mayReplace(path, chosen))) return null;
      return targets;
    },
  };
}
