import { expect, it, vi } from 'vitest';
import { pageAddress } from '#main/window/address.ts';
import { temporaryFolder } from '#test/unit/main/temporary-folder.ts';

const made = vi.hoisted(() => vi.fn<(options: { webPreferences: object }) => void>());
vi.mock('electron', () => ({
  BrowserWindow: class {
    constructor(options: { webPreferences: object }) {
      made(options);
    }
    readonly once = () => undefined;
    readonly on = () => undefined;
    readonly loadURL = () => Promise.resolve();
  },
  nativeTheme: { shouldUseDarkColors: false },
  screen: { getAllDisplays: () => [] },
}));
const { openWindow } = await import('#main/window/window.ts');

const inFolder = temporaryFolder();

// Electron itself reports the others once the window is there, see security.electron.test.ts.
it('The window asks for what Electron does not report again to be off', () => {
  openWindow({
    page: pageAddress(undefined),
    preload: 'preload.cjs',
    stateFile: inFolder('window.json'),
    development: false,
  });
  expect(made.mock.lastCall![0].webPreferences).toMatchObject({
    nodeIntegrationInWorker: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});
