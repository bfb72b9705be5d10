import { describe, expect, test } from 'vitest';
import { labelledValues } from '#shared/extract/labelled.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';
import { PARTED_LAYOUTS, TABLE_LAYOUTS } from '#test/support/sla-texts/table-layouts.ts';

const NAMES = /^(?:shelf life|colour)(?![a-z])/i;
const valuesOf = (text: string) =>
  labelledValues(slaTextOf(text), NAMES).map(({ label, passage, start }) => [
    label,
    passage.text.slice(start),
  ]);

const TABLE = [
  ['Property', 'Value'],
  ['Origin', 'Norway'],
  ['Shelf life', '9 weeks'],
  ['Packing', 'Paper'],
];
describe('a value by its name', () => {
  test.each([...PARTED_LAYOUTS, 'rows that lost their bars'] as const)('in %s', (layout) =>
    expect(valuesOf(`## Goods\n\n${TABLE_LAYOUTS[layout](TABLE)}`)).toEqual([
      ['Shelf life', '9 weeks'],
    ]),
  );

  test.each([
    ['behind a colon', 'Shelf life: 9 weeks'],
    ['behind a dash', '- Shelf life – 9 weeks'],
    ['behind a bold name', '**Shelf life:** 9 weeks'],
    ['in a numbered clause', '6.3 Shelf life: 9 weeks'],
    ['behind the title of a clause', '6.3 Shelf life. 9 weeks'],
    ['below a heading', '### Shelf life\n\n9 weeks'],
    ['below a line', 'Shelf life\n9 weeks'],
    ['in the list below it', 'Shelf life:\n\n- 9 weeks'],
    [
      'in a row with a number',
      '| No. | Item | Value |\n|---|---|---|\n| 4.1 | Shelf life | 9 weeks |',
    ],
    [
      'below it in a table that runs across',
      '| Origin | Shelf life |\n|---|---|\n| Oslo | 9 weeks |',
    ],
  ])('%s', (_, text) => expect(valuesOf(text)).toEqual([['Shelf life', '9 weeks']]));

  test.each([
    ['a name within a sentence', 'Please look up the shelf life: it is printed below.'],
    ['a name that goes on', 'Shelf lifetimes: 9 weeks'],
    ['a name that nothing follows', 'Shelf life'],
    ['a long paragraph below it', `Shelf life\n\n${'No word of it. '.repeat(20)}`],
  ])('but not %s', (_, text) => expect(valuesOf(text)).toEqual([]));

  test('with what stands above and beside it', () => {
    const [found] = labelledValues(slaTextOf('## Goods\n\nOrigin: Oslo\nColour: red'), NAMES);
    expect(found?.titles).toContain('Goods');
    expect(found?.beside).toContain('Origin: Oslo');
  });
});
