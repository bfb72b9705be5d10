import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeWindow, readWindowState, writeWindowState } from '#main/window/state.ts';

const LAPTOP = { x: 0, y: 0, width: 1440, height: 860 };
const MONITOR = { x: 1440, y: -200, width: 3840, height: 2100 };
const at = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('the place of the window', () => {
  it('is the middle of the first screen at first', () => {
    expect(placeWindow(null, [LAPTOP])).toEqual({ width: 1360, height: 860 });
  });

  it('is where it was', () => {
    expect(placeWindow(at(2000, 100), [LAPTOP, MONITOR])).toEqual({
      x: 2000,
      y: 100,
      width: 1000,
      height: 700,
    });
  });

  it.each([
    ['its screen is gone', at(2000, 100)],
    ['only an edge of it would be seen', at(1400, 100)],
    ['its title bar would be above the screen', at(100, -50)],
    ['it would be below the screen', at(100, 850)],
  ])('is the middle of the first screen where %s', (_case, noted) => {
    expect(placeWindow(noted, [LAPTOP])).toEqual({ width: 1000, height: 700 });
  });

  it('fits the screen, but is never smaller than 900 by 600', () => {
    expect(placeWindow(at(0, 0, 5000, 3000), [LAPTOP])).toMatchObject({ width: 1440, height: 860 });
    expect(placeWindow(at(0, 0, 10, 10), [LAPTOP])).toMatchObject({ width: 900, height: 600 });
    expect(placeWindow(at(0, 0), [{ x: 0, y: 0, width: 800, height: 500 }])).toMatchObject({
      width: 900,
      height: 600,
    });
  });

  it('does not need a screen to be known', () => {
    expect(placeWindow(at(0, 0), [])).toEqual({ width: 1000, height: 700 });
  });
});

describe('the state file', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sla-window-'));
    file = join(folder, 'window.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('gives back what was noted', () => {
    writeWindowState(file, at(1, 2));
    expect(readWindowState(file)).toEqual(at(1, 2));
  });

  it.each(['', 'null', '[]', '{"bounds":{"x":0},"maximized":false}', '{"bounds":null}', '\0'])(
    'with %j counts as none',
    async (text) => {
      await writeFile(file, text);
      expect(readWindowState(file)).toBeNull();
    },
  );

  it('may be missing, and may be impossible to write', async () => {
    expect(readWindowState(file)).toBeNull();
    await writeFile(join(folder, 'a'), 'x');
    writeWindowState(join(folder, 'a', 'window.json'), at(1, 2));
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('x');
  });
});
