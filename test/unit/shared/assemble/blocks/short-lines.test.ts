import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortLines } from '#shared/assemble/blocks/short-lines.ts';

describe('short lines', () => {
  it.each([
    ['Sales', ['Sales']],
    ['   ', []],
    ['sales and  business development', ['sales and business', 'development']],
    ['Marlowe Dairy Co-operative Ltd', ['Marlowe Dairy', 'Co-operative Ltd']],
    ['carrier-without-spaces-here', ['carrier-without-', 'spaces-here']],
    ['supercalifragilisticexpialidocious', ['supercalifragilistic', 'expialidocious']],
    [
      'sales and business development of the whole of europe',
      ['sales and business', 'development of the…'],
    ],
    ['服务水平协议服务水平协议部门', ['服务水平协议服务水平', '协议部门']],
  ])('break %j', (text, lines) => {
    expect(shortLines(text, 20, 2)).toEqual(lines);
  });

  it('are never too many, and lose nothing but what an ellipsis stands for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (text, letters, most) => {
          const lines = shortLines(text, letters, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          const letter = (all: string) => all.replace(/\s+/g, '');
          const shown = letter(lines.join('')).replace(/…$/, '');
          expect(letter(text).startsWith(shown)).toBe(true);
          if (!lines.at(-1)?.endsWith('…')) expect(shown).toBe(letter(text).replace(/…$/, ''));
        },
      ),
    );
  });
});
