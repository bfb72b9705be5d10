import { expect, test } from 'vitest';
import { digest } from '#shared/base/digest.ts';

test('a digest is the same for the same text in every app there will be, as files hold it', () => {
  expect(digest('')).toBe('1aee8d83c14d9671');
  expect(digest('four hours becomes two hours')).toBe('1475d66dc16be380');
});

test('texts that differ in little have digests of their own', () => {
  const texts = Array.from({ length: 5_000 }, (_, at) => [`change ${at}`, `${at} change\n`]).flat();
  const digests = texts.map(digest);
  expect(new Set(digests).size).toBe(texts.length);
  for (const part of [0, 8])
    expect(new Set(digests.map((one) => one.slice(part, part + 8))).size).toBeGreaterThan(
      texts.length - 10,
    );
  expect(digests.every((one) => /^[0-9a-f]{16}$/.test(one))).toBe(true);
});
