import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairPassages, wordDiff, type WordDiff } from '#shared/compare/word-diff.ts';

const side = ({ changes }: WordDiff, without: 'added' | 'removed') =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('Differences between two texts', () => {
  test('are told word by word', () => {
    expect(
      wordDiff('Claims arrive within 30 days.', 'Claims arrive within 14 days.').changes,
    ).toEqual([
      { kind: 'same', text: 'Claims arrive within ' },
      { kind: 'removed', text: '30' },
      { kind: 'added', text: '14' },
      { kind: 'same', text: ' days.' },
    ]);
  });

  test('hold both texts whole, whatever they are', () => {
    const words = fc.array(fc.constantFrom('the', 'credit', ' ', '\n', '30', '%', ','), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [first, second] = [a.join(''), b.join('')];
        const diff = wordDiff(first, second);
        expect(side(diff, 'added')).toBe(first);
        expect(side(diff, 'removed')).toBe(second);
      }),
    );
  });

  test('of texts that have nothing in common stay coarse instead of taking for ever', () => {
    const many = (prefix: string) =>
      Array.from({ length: 4_000 }, (_, at) => `${prefix}${at}`).join(' ');
    const diff = wordDiff(many('a'), many('b'));
    expect(diff.coarse).toBe(true);
    expect(side(diff, 'added')).toBe(many('a'));
    expect(wordDiff('x '.repeat(500_000), 'y').coarse).toBe(true);
  });
});

describe('Passages', () => {
  test('that are alike stand side by side, in their order', () => {
    const pairs = pairPassages(
      [
        'Credits are 10 % of the monthly fee.',
        'Claims arrive within 30 days.',
        'Maintenance does not count.',
      ],
      [
        'Credits are 15 % of the monthly fee.',
        'A new sentence about something else entirely.',
        'Maintenance does not count.',
      ],
    );
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      ['Credits are 10 % of the monthly fee.', 'Credits are 15 % of the monthly fee.'],
      ['Claims arrive within 30 days.', null],
      [null, 'A new sentence about something else entirely.'],
      ['Maintenance does not count.', 'Maintenance does not count.'],
    ]);
  });

  test('are all there, once, in order', () => {
    const passages = fc.array(
      fc.constantFrom('one two three', 'one two four', 'five six', 'seven', '', 'eight nine'),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(passages, passages, (first, second) => {
        const pairs = pairPassages(first, second);
        expect(pairs.flatMap((pair) => pair.first ?? [])).toEqual(first);
        expect(pairs.flatMap((pair) => pair.second ?? [])).toEqual(second);
      }),
    );
  });
});
