import { expect, test } from 'vitest';
import { rememberText, rememberWords } from '#shared/extract/grammar/remember.ts';

/** How often each text was asked for, and what remembers it. */
function counted() {
  const asked: string[] = [];
  const length = rememberText((text) => {
    asked.push(text);
    return text === '' ? null : { length: text.length };
  });
  return { asked, length };
}

test('a text is worked out once, also where the answer is that there is none', () => {
  const { asked, length } = counted();
  expect(length('Severity 1')).toEqual({ length: 10 });
  expect(length('Severity 1')).toBe(length('Severity 1'));
  expect([length(''), length('')]).toEqual([null, null]);
  expect(asked).toEqual(['Severity 1', '']);
});

test('answers stay right when more texts come than are kept', () => {
  const { length } = counted();
  for (let round = 0; round < 2; round += 1)
    for (let at = 1; at <= 3_000; at += 1)
      expect(length('x'.repeat(at % 50) + at)?.length).toBe((at % 50) + String(at).length);
});

test('words are found in whatever order texts are asked for', () => {
  const words = rememberWords(/credits?/i);
  const texts = ['A credit is due.', 'Nothing is due.', 'Credits lapse.'];
  const found = () => texts.map((text) => words.test(text));
  expect(found()).toEqual([true, false, true]);
  expect(found()).toEqual([true, false, true]);
});
