import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '#renderer/features/compare/source/pieces.ts';

const marked = (text: string, ...spans: readonly (readonly [number, number])[]) =>
  piecesOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .filter(({ isMarked }) => isMarked)
    .map(({ words }) => words);

describe('the marked pieces of a text', () => {
  test('are exactly the cited spans', () => {
    expect(marked('at least 99.9% a month', [9, 14])).toEqual(['99.9%']);
    expect(marked('10% and 25%', [0, 3], [8, 11])).toEqual(['10%', '25%']);
  });

  test('are cut where spans overlap, so that each can be led to by itself', () => {
    expect(marked('99.9% a month', [0, 5], [0, 13])).toEqual(['99.9%', ' a month']);
  });

  test('ignore what lies outside the text, and spans of nothing', () => {
    expect(marked('short', [3, 99], [2, 2], [50, 60])).toEqual(['rt']);
    expect(piecesOf('', [{ start: 0, end: 4 }])).toEqual([]);
  });

  test('are the whole text together, in order, and mark each cited letter and no other', () => {
    const spans = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30) }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), spans, (text, cited) => {
        const pieces = piecesOf(text, cited);
        expect(pieces.map(({ words }) => words).join('')).toBe(text);
        for (const { start, words, isMarked } of pieces)
          for (let at = start; at < start + words.length; at += 1)
            expect(isMarked).toBe(cited.some((span) => span.start <= at && at < span.end));
      }),
    );
  });
});
