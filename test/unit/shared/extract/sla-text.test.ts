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
    ['at a unit before a capital', 'Es dauert 3 Std. Danach rufen wir an.'],
  ])('%s', (_, text) => {
    expect(sentences(text)).toHaveLength(2);
  });

  test.each([
    ['after an abbreviation', 'We answer calls, e.g. by telephone.'],
    ['after an initial', 'Mr J. Smith answers.'],
    ['after "mind."', 'Wir melden uns mind. 3 Tage vorher.'],
    ['after "inkl."', 'Arbeiten inkl. Updates zählen nicht.'],
    ['after "bijv."', 'Werk aan de servers (bijv. zaterdag) telt niet.'],
    ['after "p. ej."', 'Los trabajos, p. ej. de noche, no cuentan.'],
    ['after a unit in the middle', 'Bis zu 3 Std. im Quartal sind frei.'],
  ])('not %s', (_, text) => {
    expect(sentences(text)).toHaveLength(1);
  });
});
