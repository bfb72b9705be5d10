import { describe, expect, test } from 'vitest';
import { matchesKeys, shownKeys, type KeyPress } from '#renderer/shell/keys.ts';

const press = (key: string, ...held: ('ctrl' | 'meta' | 'shift' | 'alt')[]): KeyPress => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

describe('combinations of keys', () => {
  test.each([
    ['Mod+K', press('k', 'ctrl'), true],
    ['Mod+K', press('K', 'ctrl', 'shift'), false],
    ['Mod+K', press('k'), false],
    ['Mod+K', press('k', 'meta'), false],
    ['Mod+K', press('k', 'ctrl', 'meta'), false],
    // AltGr is Ctrl and Alt on Windows: it types characters and runs nothing.
    ['Mod+E', press('€', 'ctrl', 'alt'), false],
    ['Mod+Shift+P', press('P', 'ctrl', 'shift'), true],
    ['Mod+Shift+P', press('p', 'ctrl'), false],
    ['F1', press('F1'), true],
    ['F1', press('F1', 'shift'), false],
    // A comma needs Shift on some keyboards.
    ['Mod+,', press(',', 'ctrl'), true],
    ['Mod+,', press(',', 'ctrl', 'shift'), true],
    ['Alt+PageDown', press('PageDown', 'alt'), true],
  ])('%s and %o: %s', (keys, pressed, matches) => {
    expect(matchesKeys(pressed, keys, false)).toBe(matches);
  });

  test('on a Mac, Mod is the Command key', () => {
    expect(matchesKeys(press('k', 'meta'), 'Mod+K', true)).toBe(true);
    expect(matchesKeys(press('k', 'ctrl'), 'Mod+K', true)).toBe(false);
  });

  test.each([
    ['Mod+Shift+P', 'Ctrl+Shift+P', '⌘⇧P'],
    ['Alt+ArrowUp', 'Alt+↑', '⌥↑'],
    ['Delete', 'Del', 'Del'],
    ['Mod+,', 'Ctrl+,', '⌘,'],
  ])('%s is shown as %s, or %s on a Mac', (keys, shown, onMac) => {
    expect(shownKeys(keys, false)).toBe(shown);
    expect(shownKeys(keys, true)).toBe(onMac);
  });
});
