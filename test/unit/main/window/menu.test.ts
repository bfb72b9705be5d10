import type { Menu, MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_COMMANDS, type MenuCommand } from '#shared/ipc/menu-commands.ts';
import { menuTemplate, offerCommands } from '#main/window/menu.ts';

type Send = (command: MenuCommand) => void;

const itemsOf = (platform: NodeJS.Platform, development = false, send: Send = () => undefined) => {
  const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return flat(menuTemplate({ platform, appName: 'SLA Studio', development, send }));
};

describe.each(['linux', 'win32', 'darwin'] as const)('the menu on %s', (platform) => {
  it('has every command once, and sends it', () => {
    const send = vi.fn<Send>();
    for (const item of itemsOf(platform, false, send))
      item.click?.(undefined as never, undefined, undefined as never);
    expect(send.mock.calls.map(([command]) => command).sort()).toEqual([...MENU_COMMANDS].sort());
  });

  it('offers nothing until the window does', () => {
    const commands = itemsOf(platform).filter(({ click }) => click);
    expect(commands.every(({ enabled }) => enabled === false)).toBe(true);
  });

  it('gives no shortcut twice', () => {
    const shortcuts = itemsOf(platform).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('offers tools for developers only to them', () => {
    const roles = (development: boolean) => itemsOf(platform, development).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });

  it('can quit and show what it is', () => {
    const roles = itemsOf(platform).map(({ role }) => role);
    expect(roles).toContain('quit');
    expect(roles).toContain('about');
  });
});

describe('what the window offers', () => {
  it('can be chosen, and nothing else', () => {
    const items = new Map(MENU_COMMANDS.map((id) => [id as string, { enabled: id === 'undo' }]));
    const menu = { getMenuItemById: (id: string) => items.get(id) ?? null } as Pick<
      Menu,
      'getMenuItemById'
    >;
    offerCommands(menu, ['new', 'open']);
    expect([...items].flatMap(([id, { enabled }]) => (enabled ? [id] : []))).toEqual([
      'new',
      'open',
    ]);
  });
});
