import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digest } from '#shared/base/digest.ts';

test('a digest is the same for the same text in every app there will be, as files hold it', () => {
  expect(digest('')).toBe('e3b0c44298fc1c14');
  expect(digest('four hours becomes two hours')).toBe('555ceb20e7dfa41e');
});

test('it is the beginning of the SHA-256 of the text in UTF-8', () => {
  for (const text of ['a', 'Größe — 4 h', '\u{1F4C4} نص', 'x'.repeat(10_000)])
    expect(digest(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16));
});
