import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { PageAddress } from './address.ts';
import { GROUND } from './ground.ts';
import { MINIMUM, placeWindow, readWindowState, writeWindowState } from './state.ts';

export interface WindowSetting {
  readonly page: PageAddress;
  readonly preload: string;
  readonly stateFile: string;
  readonly development: boolean;
}

/** Makes the window and begins to load its page. It shows itself once the page has painted. */
export function openWindow(setting: WindowSetting): BrowserWindow {
  const noted = readWindowState(setting.stateFile);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(noted, screens),
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: setting.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries would come from the internet.
      spellcheck: false,
      devTools: setting.development,
    },
  });
  window.once('ready-to-show', () => {
    if (noted?.maximized === true) window.maximize();
    else window.show();
  });
  window.on('close', () => {
    writeWindowState(setting.stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
    });
  });
  // It also fails where the window is closed while it loads; a page that is missing is seen anyway.
  window.loadURL(setting.page.url).catch(() => undefined);
  return window;
}
