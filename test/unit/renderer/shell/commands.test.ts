import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchesKeys } from '#renderer/shell/keys.ts';
import { MARK_KEYS } from '#renderer/editor/clause-keys.ts';

/** The keys of every command, as the sources write them, and of the application menu. */
function keysIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      return [
        ...source.matchAll(/\bkeys: '([^']+)'/g),
        ...source.matchAll(/'((?:CmdOrCtrl|Ctrl|Cmd)\+[^']+)'/g),
      ].flatMap(([, keys = '']) => keys.replaceAll('\\\\', '\\').split(' '));
    })
    .map((keys) => keys.replace(/^(?:CmdOrCtrl|Ctrl|Cmd)\+/, 'Mod+'));
}

describe('the keys of commands', () => {
  const taken = [...keysIn('src/renderer'), ...keysIn('src/main')];

  test('are all found', () => {
    expect(taken).toEqual(expect.arrayContaining(['Mod+S', 'Mod+K', 'Mod+E', 'Mod+\\', 'Mod+L']));
  });

  test.each(Object.entries(MARK_KEYS))('leave %s to the clause: %s', (_mark, keys) => {
    const key = keys.split('+').at(-1)!.toLowerCase();
    const press = { key, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false };
    expect(taken.filter((one) => matchesKeys(press, one, false))).toEqual([]);
  });
});
