import { describe, expect, test } from 'vitest';
import { inlineText } from '#shared/document/plain-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

function itemsOf(text: string): readonly string[] {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.document.nodes.flatMap((node) =>
    node.type === 'item' ? [inlineText(node.text)] : [],
  );
}

const ITEMS = ['Planned work', 'Faults of the line of the customer', '99.9% in a month'];

describe('the same list', () => {
  test.each([
    ['a dot of a symbol font', '\uf0b7 '],
    ['a square of a symbol font, and a tab', '\uf0a7\t'],
    ['the letter of a ring', 'o '],
    ['the letter of a ring, and a tab', 'o\t'],
    ['the sign of a square', '§ '],
    ['the letter of an arrow', 'Ø '],
    ['the letter of a tick', 'ü '],
    ['two dashes', '-- '],
    ['an arrow of two signs', '-> '],
    ['a wave', '~ '],
    ['a sign that was lost', '? '],
  ])('has its items with %s', (_, sign) => {
    const list = ITEMS.map((item) => `${sign}${item}`);
    expect(itemsOf(`Not counted are:\n${list.join('\n')}\n\nThat is all.`)).toEqual(ITEMS);
    expect(itemsOf(`Not counted are:\n\n${list.join('\n\n')}\n\nThat is all.`)).toEqual(ITEMS);
  });

  test.each([['-'], ['–'], ['*']])('has its items where %s touches their words', (sign) => {
    const words = ITEMS.slice(0, 2);
    const list = words.map((item) => `${sign}${item}`).join('\n');
    expect(itemsOf(`Not counted are:\n${list}\n\nThat is all.`)).toEqual(words);
  });

  test('goes on below an item of two lines', () => {
    expect(
      itemsOf(
        'Not counted are:\no Planned work that was\n  told of before\no Strikes at a supplier',
      ),
    ).toEqual(['Planned work that was told of before', 'Strikes at a supplier']);
  });
});

describe('no item', () => {
  test.each([
    [
      'an article',
      'O contrato obriga o fornecedor e\no Cliente a avisar o outro e\no Parceiro de ambos.',
    ],
    ['a lone sign', '§ 5 Wartung\n\nDie Wartung wird angekündigt.'],
    [
      'the numbers of sections',
      '§ 3 Wartung\n\nSie wird angekündigt.\n\n§ 4 Gutschrift\n\nText.\n\n§ 5 Haftung\n\nText.',
    ],
    ['emphasis', '*Planned work*\n*Other work*'],
    ['figures below zero', '-5 degrees\n-7 degrees'],
    ['versions', 'v 2.1 of March\nv 2.0 of May'],
  ])('is %s', (_, text) => {
    expect(itemsOf(text)).toEqual([]);
  });
});
