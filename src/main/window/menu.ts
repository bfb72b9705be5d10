import type { Menu, MenuItemConstructorOptions } from 'electron';
import { MENU_COMMANDS, type MenuCommand } from '#shared/ipc/menu-commands.ts';

export interface MenuSetting {
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  readonly development: boolean;
  readonly send: (command: MenuCommand) => void;
}

/** The application menu. What the system knows how to do is left to its roles. */
export function menuTemplate(setting: MenuSetting): MenuItemConstructorOptions[] {
  const { platform, appName, development, send } = setting;
  const mac = platform === 'darwin';
  const command = (
    label: string,
    name: MenuCommand,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: name,
    label,
    click: () => send(name),
    // Until the window offers it.
    enabled: false,
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };

  const appMenu: MenuItemConstructorOptions = {
    label: appName,
    submenu: [
      { role: 'about' },
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      command('New agreement…', 'new', 'CmdOrCtrl+N'),
      command('Open…', 'open', 'CmdOrCtrl+O'),
      separator,
      command('Save a copy…', 'save-copy', 'CmdOrCtrl+Shift+S'),
      command('Export…', 'export', 'CmdOrCtrl+E'),
      separator,
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      command('Undo', 'undo', 'CmdOrCtrl+Z'),
      command('Redo', 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
      separator,
      command('Find…', 'find', 'CmdOrCtrl+F'),
      // On a Mac the usual keys hide the app.
      command('Replace…', 'replace', mac ? 'Cmd+Alt+F' : 'Ctrl+H'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      command('Library', 'library', 'CmdOrCtrl+L'),
      command('Preview', 'preview', 'CmdOrCtrl+Shift+P'),
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(development
        ? [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }]
        : []),
    ],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    submenu: [
      command('Keyboard shortcuts', 'shortcuts', 'F1'),
      ...(mac ? [] : [separator, { role: 'about' as const }]),
    ],
  };
  return mac ? [appMenu, file, edit, view, { role: 'windowMenu' }, help] : [file, edit, view, help];
}

/** Greys what the window does not offer where one is now. */
export function offerCommands(
  menu: Pick<Menu, 'getMenuItemById'>,
  offered: readonly MenuCommand[],
): void {
  for (const command of MENU_COMMANDS) {
    const item = menu.getMenuItemById(command);
    if (item) item.enabled = offered.includes(command);
  }
}
