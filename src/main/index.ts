import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  Menu,
  powerMonitor,
  session,
  shell,
  utilityProcess,
} from 'electron';
import { once } from '#shared/base/once.ts';
import { ExportHost } from './export/host.ts';
import { nativeDialogs } from './files/dialogs.ts';
import { fileArguments, Inbox } from './files/inbox.ts';
import {
  downgradeReason,
  isSameStamp,
  readVersionStamp,
  writeVersionStamp,
} from './files/version-stamp.ts';
import type { MenuCommand } from '#shared/ipc/menu-commands.ts';
import { emitTo } from './ipc/emit.ts';
import { listen } from './ipc/listen.ts';
import { openLog } from './log.ts';
import { pageAddress } from './window/address.ts';
import { closeAfterSaving, type Closing } from './window/closing.ts';
import { Leaving } from './window/leaving.ts';
import { guardContents, guardSession } from './window/guards.ts';
import { menuTemplate, offerCommands } from './window/menu.ts';
import { declareScheme, serveWindow } from './window/protocol.ts';
import { askToClose, reloadAfterCrash } from './window/recovery.ts';
import { openWindow } from './window/window.ts';

// Composition root: what is made here, in which order, and who gets to know whom. Whatever the
// window does not need for its first paint is imported later, so that this file stays small.

/** The export process is started when the window has had the machine for itself. */
const WARM_UP_MS = 1_500;

const development = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const now = () => new Date();

declareScheme();
// Ours comes with the window; Electron need not build its own before.
Menu.setApplicationMenu(null);
// Chromium's allocator gives emptied pages back to the system at once and asks for them again a
// moment later; for the typesetter, which takes and frees much, that was a third of its time. This
// lets it keep more of them; newer versions of Chromium do so by themselves.
app.commandLine.appendSwitch('enable-features', 'PartitionAllocLargeEmptySlotSpanRing');
if (development === undefined) {
  // Nothing here has a reason to ask for an address.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
} else if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', `${app.getPath('userData')} (development)`);
}

const files = fileArguments(process.argv, process.cwd());
if (app.requestSingleInstanceLock({ files })) run();
else app.quit();

function run(): void {
  const userData = app.getPath('userData');
  const log = openLog(join(userData, 'logs', 'main.log'), now);
  const page = pageAddress(development);
  const inBundle = (...parts: string[]) => join(app.getAppPath(), 'dist', ...parts);

  let window: BrowserWindow | null = null;
  let menu: Menu | null = null;
  let closing: Closing | null = null;
  const leaving = new Leaving();

  process.on('uncaughtException', (error) => log.error('uncaught', error));
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', error));

  const emit = emitTo(() => window?.webContents ?? null);
  const inbox = new Inbox(
    async (path) => (await import('./files/agreement-file.ts')).readAgreementFile(path),
    () => emit('file.arrived', {}),
  );
  for (const file of files) inbox.receive(file);

  const host = new ExportHost(
    () =>
      utilityProcess.fork(inBundle('main', 'export-process.cjs'), [], {
        serviceName: 'SLA Studio export',
        stdio: development === undefined ? 'ignore' : 'inherit',
      }),
    log,
  );

  const services = {
    version: app.getVersion(),
    platform: process.platform,
    userData,
    inbox,
    onStarted: () => {
      closing?.pageStarted();
      setTimeout(() => host.warm(), WARM_UP_MS);
    },
    onReadyToClose: () => closing?.ready(),
    onAskingToClose: () => closing?.pageAsks(),
    onKeepOpen: () => {
      leaving.callOff();
      closing?.keepOpen();
    },
    dialogs: nativeDialogs(() => window),
    offerCommands: (commands: readonly MenuCommand[]) => {
      if (menu) offerCommands(menu, commands);
    },
    host,
    emit,
    now,
    log,
    reveal: (path: string) => shell.showItemInFolder(path),
  };
  const load = once(async () => (await import('./ipc/connect.ts')).connect(services));

  const open = () => {
    window = openWindow({
      page,
      preload: inBundle('preload', 'preload.cjs'),
      stateFile: join(userData, 'window.json'),
      development: development !== undefined,
    });
    const current = closeAfterSaving(window, {
      page: () => emit('app.closing', {}),
      calledOff: () => {
        leaving.callOff();
        emit('app.closingCalledOff', {});
      },
      user: () => (leaving.isUnattended ? Promise.resolve(true) : askToClose(window)),
    });
    closing = current;
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      log.note(`the window's process is gone: ${reason}`);
      current.pageGone();
    });
    reloadAfterCrash(window, page, log);
    window.on('closed', () => {
      window = null;
      closing = null;
      // On a Mac the menu stays.
      services.offerCommands([]);
    });
  };

  const start = async () => {
    const stampFile = join(userData, 'version.json');
    const stamp = { app: app.getVersion(), chromium: Number.parseInt(process.versions.chrome, 10) };
    const noted = readVersionStamp(stampFile);
    const reason = downgradeReason(noted, stamp);
    if (reason !== null) {
      process.stderr.write(`${reason}\n`);
      await dialog.showMessageBox({
        type: 'error',
        message: 'SLA Studio cannot start',
        detail: reason,
      });
      return app.exit(1);
    }
    try {
      if (!isSameStamp(noted, stamp)) writeVersionStamp(stampFile, stamp);
    } catch (error) {
      // A full disk: the window says so, and nothing else is written either.
      log.error('the version could not be noted', error);
    }

    guardSession(session.defaultSession, development === undefined ? null : page.host);
    serveWindow(inBundle('renderer'));
    menu = Menu.buildFromTemplate(
      menuTemplate({
        platform: process.platform,
        appName: app.name,
        development: development !== undefined,
        send: (command) => emit('menu.command', { command }),
      }),
    );
    Menu.setApplicationMenu(menu);
    listen({ page, contentsId: () => window?.webContents.id ?? null, load, log });
    open();
    powerMonitor.on('shutdown', (event?: { preventDefault: () => void }) => {
      if (window === null) return;
      leaving.shutDown();
      event?.preventDefault();
      app.quit();
    });
  };

  app.on('web-contents-created', (_event, contents) => guardContents(contents, page));
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const paths = typeof data === 'object' && data !== null && 'files' in data ? data.files : null;
    if (Array.isArray(paths))
      for (const path of paths) if (typeof path === 'string') inbox.receive(path);
    if (window === null) return app.isReady() ? open() : undefined;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    inbox.receive(path);
    if (window === null && app.isReady()) open();
  });
  app.on('activate', () => {
    if (window === null && app.isReady()) open();
  });
  app.on('before-quit', () => leaving.quit());
  app.on('window-all-closed', () => {
    // On macOS an app stays without windows, unless it is being quit and only waited for them.
    if (process.platform !== 'darwin' || leaving.isUnderWay) app.quit();
  });
  app.on('will-quit', () => host.stop());

  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      const reference = log.error('the app could not start', error);
      dialog.showErrorBox(
        'SLA Studio cannot start',
        `Your agreements are untouched. Install SLA Studio again; if it stays, report it with the reference ${reference}.`,
      );
      app.exit(1);
    });
}
