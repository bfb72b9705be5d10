import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { GROUND } from '#main/window/ground.ts';

it("the window's ground is the page's canvas, in light and dark", () => {
  const file = join(import.meta.dirname, '../../../../src/renderer/ui/tokens.css');
  const canvas = [...readFileSync(file, 'utf8').matchAll(/--color-canvas:\s*(#[0-9a-f]{6});/gi)];
  const [light, dark] = canvas.map(([, colour]) => colour);
  expect({ light, dark }).toEqual(GROUND);
});
