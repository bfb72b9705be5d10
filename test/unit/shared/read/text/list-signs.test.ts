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

describe('signs with a line of their own', () => {
  const LONG = [
    'Work on the platform that was announced a week before it begins',
    'Faults of the lines and the devices that belong to the customer',
    'Whatever lies beyond what a careful supplier can be asked to control',
  ];

  test.each(['-', '•', '·', '–', '●'])('are those of the words below: %s', (sign) => {
    const list = LONG.map((item) => `${sign}\n${item}; or`);
    expect(itemsOf(`Not counted are:\n${list.join('\n')}\n`)).toEqual(
      LONG.map((item) => `${item}; or`),
    );
  });

  test('end with the line of their words', () => {
    expect(itemsOf(`-\n${LONG[0]}.\nAnother paragraph.\n-\n${LONG[1]}.\n`)).toEqual([
      `${LONG[0]}.`,
      `${LONG[1]}.`,
    ]);
  });

  test('are no signs of lists where they stand in the place of a cell', () => {
    expect(itemsOf('Plan\nPhone\nMail\nBasic\n-\n9 to 5\nPlus\n-\n24x7\nTop\n24x7\n24x7')).toEqual(
      [],
    );
    expect(itemsOf(`First part\n-\n${LONG[0]}\n`)).toEqual([]);
  });
});

describe('a sentence at the margin below an item', () => {
  test.each([
    ['The following events are not regarded as part of any outage of our platform:', true],
    ['Exclusions that shorten what is measured as downtime in a calendar month:', true],
    ['and is measured as written in the following parts of this very same text:', false],
  ])('introduces what stands below: %s', (line, isApart) => {
    const first =
      '- Requests are not answered for more than six minutes in a row, whichever of our two sites they were sent to.';
    expect(
      itemsOf(`An outage is when:\n${first}\n${line}\nWork on the platform. It is announced.`)[0],
    ).toBe(
      isApart ? first.slice(2) : `${first.slice(2)} ${line} Work on the platform. It is announced.`,
    );
  });
});
