import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { piecesOf } from '#shared/export/typst/inlines.ts';
import type { Pieces } from '#shared/export/typst/typst-data.ts';

const printed = (pieces: Pieces): string =>
  pieces
    .map((piece) => (piece === null ? '' : typeof piece === 'string' ? piece : piece.hyphenated))
    .join('');

describe('text in pieces', () => {
  it('is one piece where nothing is special', () => {
    expect(piecesOf('#panic("no code")')).toEqual(['#panic("no code")']);
  });

  it('is nothing for no text', () => {
    expect(piecesOf('')).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'])('breaks the line at %j', (sign) => {
    expect(piecesOf(`one${sign}two`)).toEqual(['one', '\n', 'two']);
  });

  it('parts by a space what a tab parts, of which nothing would be drawn', () => {
    expect(piecesOf('Rate:\t10')).toEqual(['Rate: 10']);
  });

  it('keeps empty lines', () => {
    expect(piecesOf('one\n\ntwo')).toEqual(['one', '\n', '\n', 'two']);
  });

  it('lets a long address break after its signs', () => {
    expect(piecesOf('see svc_primary_access now', 12)).toEqual([
      'see ',
      'svc_',
      null,
      'primary_',
      null,
      'access',
      ' now',
    ]);
  });

  it('asks for hyphens in a long word of a language', () => {
    expect(piecesOf('(Telecommunications),', 12)).toEqual([
      { hyphenated: '(Telecommunications),' },
    ]);
  });

  it('lets a string of letters that is hardly a word break anywhere', () => {
    expect(piecesOf('A'.repeat(50), 20)).toEqual([
      'A'.repeat(12),
      null,
      'A'.repeat(12),
      null,
      'A'.repeat(12),
      null,
      'A'.repeat(12),
      null,
      'AA',
    ]);
  });

  it('never parts letters that join, or that break without spaces anyway', () => {
    expect(piecesOf('الاتصالات/السلكية/واللاسلكية', 12)).toEqual(['الاتصالات/السلكية/واللاسلكية']);
  });

  it('neither loses nor adds a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.integer({ min: 4, max: 50 }),
        (text, longest) => {
          const expected = text
            .replace(/\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
            .replaceAll('\t', ' ');
          expect(printed(piecesOf(text, longest))).toBe(expected);
        },
      ),
    );
  });
});
