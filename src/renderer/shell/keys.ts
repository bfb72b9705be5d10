/** How a combination of keys is written in `Command.keys`, matched, and shown. */

const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** As in browsers; on a Mac the other goes back a word. */
export const BACK_KEYS = isMac() ? 'Mod+[' : 'Alt+ArrowLeft';

/** As in word processors; on a Mac those hide the app. */
export const REPLACE_KEYS = isMac() ? 'Mod+Alt+F' : 'Mod+H';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** True where the press is that of `keys`, such as "Mod+Shift+P". */
export function matchesKeys(press: KeyPress, keys: string, mac = isMac()): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string) => parts.includes(name);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  // Shift is part of the character for keys such as "?".
  const isCharacter = key.length === 1 && !/[a-z0-9]/i.test(key);
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    mod === wants('Mod') &&
    !other &&
    press.altKey === wants('Alt') &&
    (isCharacter || press.shiftKey === wants('Shift'))
  );
}

const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const NAMES: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  Delete: 'Del',
};

/** "Ctrl+Shift+P", or "⌘⇧P" on a Mac. */
export function shownKeys(keys: string, mac = isMac()): string {
  const parts = keys
    .split('+')
    .map(
      (part) =>
        (mac ? MAC[part] : undefined) ??
        NAMES[part] ??
        part.toUpperCase().slice(0, 1) + part.slice(1),
    );
  return parts.join(mac ? '' : '+');
}
