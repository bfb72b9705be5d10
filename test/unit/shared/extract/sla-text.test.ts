import { describe, expect, test } from 'vitest';
import { sentences } from '#shared/extract/sla-text.ts';

describe('a sentence ends', () => {
  test.each([
    [
      'at a word whose last letter follows one with an accent',
      'Elle est corrigée. Nous répondons.',
    ],
    ['at such a word in German', 'Es geht um die Größe. Wir antworten.'],
    ['at a plain word', 'It is fixed. We answer.'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toHaveLength(2);
  });

  test.each([
    ['after an abbreviation', 'We answer calls, e.g. by telephone.'],
    ['after an initial', 'Mr J. Smith answers.'],
  ])('not %s', (_, text) => {
    expect(sentences(text)).toHaveLength(1);
  });
});
