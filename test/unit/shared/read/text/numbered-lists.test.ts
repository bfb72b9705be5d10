import { describe, expect, test } from 'vitest';
import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';

const kindsOf = (text: string): readonly string[] =>
  documentOfText(text).nodes.map(({ type }) => type);

describe('the last short line of a numbered list above running text', () => {
  test.each([
    [
      'right below the others',
      'We mend:\n1. Pumps\n2. Lifts\n3. Old doors\n\nPrices are in our list.',
    ],
    [
      'each on its own',
      'We mend:\n\n1. Pumps\n\n2. Lifts\n\n3. Old doors\n\nPrices are in our list.',
    ],
  ])('is an item: %s', (_, text) =>
    expect(kindsOf(text)).toEqual(['paragraph', 'item', 'item', 'item', 'paragraph']),
  );

  test('is the title of a section where each has text below it', () =>
    expect(
      kindsOf('1. Pumps\n\nWe mend pumps on any day.\n\n2. Lifts\n\nWe mend lifts on weekdays.'),
    ).toEqual(['heading', 'paragraph', 'heading', 'paragraph']));
});
