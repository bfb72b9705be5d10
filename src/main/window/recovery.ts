import { dialog, type BrowserWindow } from 'electron';
import { AT_THE_BEGINNING } from '#shared/ipc/page.ts';
import type { Log } from '#main/log.ts';
import type { PageAddress } from './address.ts';

/** So many crashes within so long are a loop that a reload does not end. */
const CRASHES = 3;
const WITHIN_MS = 60_000;

/**
 * Brings the page back after its process has died; asks when it dies again and again. One draft may
 * be the cause, or the tool that is open in it: so the library comes without either.
 */
export function reloadAfterCrash(window: BrowserWindow, page: PageAddress, log: Log): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = performance.now();
    crashes = [...crashes.filter((time) => now - time < WITHIN_MS), now];
    if (crashes.length < CRASHES) return reload();
    crashes = [];
    log.note('the window crashed again and again');
    void dialog
      .showMessageBox(window, {
        type: 'error',
        message: 'SLA Studio keeps failing',
        detail:
          'Your agreements are safe on this computer. If it fails with one agreement only, leave that one closed: its menu in the library saves it as a file. If it stays, restart the computer, then report it with the log file in the app’s folder.',
        buttons: ['Open the library without the last draft', 'Close'],
        defaultId: 0,
        cancelId: 1,
      })
      .then(({ response }) => (response === 0 ? openAnew() : window.destroy()));
  });
  const reload = () => {
    if (!window.isDestroyed()) window.reload();
  };
  const openAnew = () => {
    if (window.isDestroyed()) return;
    window.loadURL(`${page.url}${AT_THE_BEGINNING}`).catch(() => undefined);
  };
}

/** Asks what to do about a page that does not say that it has saved. True: close the window. */
export async function askToClose(window: BrowserWindow | null): Promise<boolean> {
  if (window === null) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'The last changes are not saved yet',
    detail: 'If you close SLA Studio now, what you wrote last may be lost.',
    buttons: ['Keep open', 'Close all the same'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
