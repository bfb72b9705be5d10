import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, bareBoundsIn, boundsIn } from '#shared/extract/grammar/bounds.ts';

const band = (text: string) => {
  const found = bandOf(text, boundsIn(text));
  return found === null ? null : [found.below, found.atOrAbove];
};

describe('a comparison with one figure', () => {
  test.each([
    ['less than 99%', 'below'],
    ['lower than 99%', 'below'],
    ['below the guaranteed monthly uptime of 99%', 'below'],
    ['under 99%', 'below'],
    ['< 99%', 'below'],
    ['fails to meet our 99%', 'below'],
    ['does not reach 99%', 'below'],
    ['weniger als 99 %', 'below'],
    ['unter 99 %', 'below'],
    ['inférieure à 99 %', 'below'],
    ['inferiore al 99%', 'below'],
    ['menos del 99 %', 'below'],
    ['less than or equal to 99%', 'at-most'],
    ['equal to or less than 99%', 'at-most'],
    ['at or below 99%', 'at-most'],
    ['no more than 99%', 'above-negated'],
    ['≤ 99%', 'at-most'],
    ['<= 99%', 'at-most'],
    ['99% or less', 'at-most'],
    ['höchstens 99 %', 'at-most'],
    ['bei oder unter 99 %', 'at-most'],
    ['pari o inferiore al 99%', 'at-most'],
    ['at least 99%', 'at-least'],
    ['not less than 99%', 'at-least'],
    ['no lower than 99%', 'at-least'],
    ['shall not fall below 99%', 'at-least'],
    ['a minimum of 99%', 'at-least'],
    ['equal to or greater than 99%', 'at-least'],
    ['greater than or equal to 99%', 'at-least'],
    ['meets or exceeds 99%', 'at-least'],
    ['>= 99%', 'at-least'],
    ['≥99%', 'at-least'],
    ['99% or higher', 'at-least'],
    ['99%+', 'at-least'],
    ['mindestens 99 %', 'at-least'],
    ['99 % oder mehr', 'at-least'],
    ['au moins 99 %', 'at-least'],
    ['almeno il 99%', 'at-least'],
    ['al menos el 99 %', 'at-least'],
    ['more than 99%', 'above'],
    ['exceeds 99%', 'above'],
    ['> 99%', 'above'],
    ['über 99 %', 'above'],
    ['supérieure à 99 %', 'above'],
    ['99%', null],
    ['uptime of 99%', null],
    ['the understanding of 99%', null],
  ])('%s', (text, expected) => {
    const comparison = expected === 'above-negated' ? 'at-most' : expected;
    expect(boundsIn(text).map((bound) => bound.comparison)).toEqual([comparison]);
  });
});

describe('a band', () => {
  test.each([
    ['less than 99.9% but equal to or greater than 99.0%', ['99.9', '99']],
    ['less than 99.9%, but greater than or equal to 99.0%', ['99.9', '99']],
    ['equal to or greater than 99.0% but less than 99.9%', ['99.9', '99']],
    ['99.0% to < 99.9%', ['99.9', '99']],
    ['99.0% - < 99.9%', ['99.9', '99']],
    ['99.0% – 99.9%', ['99.9', '99']],
    ['99.9%-99.0%', ['99.9', '99']],
    ['≥ 99.0% and < 99.9%', ['99.9', '99']],
    ['< 99.9% & >= 99.0%', ['99.9', '99']],
    ['< 99.9% to ≥ 99.0%', ['99.9', '99']],
    ['between 99.9% and 99.0%', ['99.9', '99']],
    ['from 99.0% up to 99.9%', ['99.9', '99']],
    ['99.9% > uptime >= 99.0%', ['99.9', '99']],
    ['99% <= X < 99.9%', ['99.9', '99']],
    ['97% - 98.99%', ['98.99', '97']],
    ['unter 99,9 % bis 99,0 %', ['99.9', '99']],
    ['kleiner als 99,9 % und größer gleich 99 %', ['99.9', '99']],
    ['inférieure à 99,9 % et supérieure ou égale à 99 %', ['99.9', '99']],
    ['98,00% fino a 98,99%', ['98.99', '98']],
    ['< 95%', ['95', null]],
    ['≥ 99.9%', [null, '99.9']],
    ['99.9%', null],
    ['99.9% - 10%', null],
    ['at least 99.9%, and if it is less than 99%', null],
  ])('%s', (text, expected) => {
    expect(band(text)).toEqual(expected);
  });

  test('says whether its upper bound belongs to it', () => {
    const closed = (text: string) => bandOf(text, boundsIn(text))?.closed;
    expect(closed('97% - 98.99%')).toBe(true);
    expect(closed('97% - < 99%')).toBe(false);
  });

  test('may be printed without signs', () => {
    const text = 'Equal to or greater than 99.0 but less than 99.9';
    expect(bandOf(text, bareBoundsIn(text))).toMatchObject({ below: '99.9', atOrAbove: '99' });
  });

  test('is the same in every wording and order', () => {
    const figure = fc.integer({ min: 5_000, max: 9_999 }).map((value) => value / 100);
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        fc.pre(a !== b);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const expected = [String(high), String(low)];
        expect(band(`less than ${high}% but at least ${low}%`)).toEqual(expected);
        expect(band(`≥ ${low}% and < ${high}%`)).toEqual(expected);
        expect(band(`${low}% - < ${high}%`)).toEqual(expected);
        expect(band(`${high}% > x >= ${low}%`)).toEqual(expected);
        expect(band(`${high}% – ${low}%`)).toEqual(expected);
      }),
    );
  });
});
