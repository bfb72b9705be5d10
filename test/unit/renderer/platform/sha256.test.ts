import { expect, test } from 'vitest';
import { sha256Hex } from '#renderer/platform/sha256.ts';

test('SHA-256 is written in small hexadecimal digits, each byte with two', async () => {
  expect(await sha256Hex(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
