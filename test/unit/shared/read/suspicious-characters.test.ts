import { describe, expect, test } from 'vitest';
import { cleaned } from '#shared/read/suspicious-characters.ts';

describe('34: characters that nobody sees, or that look like others', () => {
  test.each([
    [
      'a zero-width space',
      '99\u200b.9 %',
      '99.9 %',
      ['Invisible characters were removed (U+200B).'],
    ],
    [
      'an override of direction',
      '\u202e% 5\u202c',
      '% 5',
      ['Characters that turn the direction of the text were removed (U+202E, U+202C).'],
    ],
    [
      'a mark of direction among Latin letters',
      'a\u200fb',
      'ab',
      ['Characters that turn the direction of the text were removed (U+200F).'],
    ],
    [
      'a Cyrillic letter in a Latin word',
      'Pr\u043evider',
      'Pr\u043evider',
      ['“Pr\u043evider” mixes letters of two alphabets that look alike.'],
    ],
    [
      'one that an invisible character splits',
      'Pr\u200b\u043evider',
      'Pr\u043evider',
      [
        'Invisible characters were removed (U+200B).',
        '“Pr\u043evider” mixes letters of two alphabets that look alike.',
      ],
    ],
    ['a soft hyphen, which is innocent', 'down\u00adtime', 'downtime', []],
    [
      'typography',
      '“x” – 5 µs, 10 Ω, €\u00a05, naïve …',
      '“x” – 5 µs, 10 Ω, €\u00a05, naïve …',
      [],
    ],
    ['two languages side by side', 'Provider (Поставщик)', 'Provider (Поставщик)', []],
    [
      'Arabic with its mark, Persian with its joiner',
      'می\u200cخواهم \u200f(5)',
      'می\u200cخواهم \u200f(5)',
      [],
    ],
    ['an emoji with its joiner', '👩\u200d💻', '👩\u200d💻', []],
  ])('%s', (_, text, shown, flags) => {
    expect(cleaned(text)).toEqual({ text: shown, flags });
  });

  test('a long word of a foreign alphabet takes time in step with its length', () => {
    const word = '\u0430'.repeat(1_000_000);
    expect(cleaned(word)).toEqual({ text: word, flags: [] });
    expect(cleaned(`${word}a`).flags).toHaveLength(1);
  });
});
