import { describe, expect, test } from 'vitest';
import { excludedCategories as categories } from '#test/support/sla-texts/excluded-categories.ts';

const list = (items: string) =>
  categories(`## Exclusions\n\nDowntime does not include:\n\n${items}`);

describe('a list within a list of grounds', () => {
  test('tells more of the ground above it, and is no other', () => {
    expect(
      list('- maintenance\n  - that you were told of two days ahead\n  - of no more than one hour'),
    ).toEqual(['scheduled-maintenance']);
  });

  test('may name kinds of its own', () => {
    expect(list('- maintenance\n  - that was announced\n  - emergency patches')).toEqual([
      'emergency-maintenance',
      'scheduled-maintenance',
    ]);
  });

  test('goes on from the words above it', () => {
    expect(list('- outages brought about by\n  - you or your staff\n  - swarms of bees')).toEqual([
      'customer-actions',
      'other',
    ]);
    expect(
      categories('## Exclusions\n\nIt leaves out any outage caused by:\n\n- you or your staff'),
    ).toEqual(['customer-actions']);
  });

  test.each([
    'the Customer, in particular',
    'the Tenant, including:',
    'things that happen on your side, such as',
  ])('is opened by an item that names no further ground: %s', (above) => {
    expect(list(`1. ${above}\n   1. equipment of the Customer;\n   2. strikes;`)).toEqual([
      'customer-equipment',
      'force-majeure',
    ]);
  });

  test('while an item that ends so with nothing below it stays one', () => {
    expect(list('- rides on a comet and such things, for example\n- strikes')).toEqual([
      'force-majeure',
      'other',
    ]);
  });
});

describe('a row of grounds in a sentence', () => {
  test('is not parted within brackets', () => {
    expect(
      categories(
        "## Exclusions\n\nAn outage is not counted when it arises from: planned works (five working days' notice; at most 20 hours a year); the customer's equipment or power; suspension under the agreement; an act of God.",
      ),
    ).toEqual(['customer-equipment', 'force-majeure', 'scheduled-maintenance', 'suspension']);
  });
});
