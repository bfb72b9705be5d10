import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { topicWords } from '#shared/extract/times/words/topic.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const GERMAN_ENDS = ['zeit', 'zeiten', 'frist', 'fristen', 'dauer', 'ziel', 'ziele', 'zeitraum'];
const DUTCH_ENDS = ['tijd', 'tijden', 'termijn', 'termijnen'];
const compounds = (stems: readonly string[], ends: readonly string[]) =>
  stems.flatMap((stem) => ends.map((end) => stem + end));

/** What is left of a word that is matched in part is taken for the name of a plan. */
describe('a compound word of a topic is matched whole', () => {
  test.each([
    ...compounds(
      [
        'lösungs',
        'fehlerlösungs',
        'behebungs',
        'fehlerbehebungs',
        'beseitigungs',
        'störungsbeseitigungs',
        'entstör',
        'entstörungs',
        'wiederherstellungs',
        'instandsetzungs',
        'reparatur',
      ],
      GERMAN_ENDS,
    ),
    ...compounds(['oplos', 'oplossings', 'herstel', 'reparatie'], DUTCH_ENDS),
  ])('resolution: %s', (word) =>
    expect(topicWords(word)).toEqual([{ topic: 'resolution', start: 0, end: word.length }]),
  );

  test.each([
    ...compounds(
      [
        'reaktions',
        'erstreaktions',
        'antwort',
        'beantwortungs',
        'rückmelde',
        'rückmeldungs',
        'rückruf',
      ],
      GERMAN_ENDS,
    ),
    ...compounds(['reactie', 'respons', 'antwoord', 'beantwoordings'], DUTCH_ENDS),
  ])('response: %s', (word) =>
    expect(topicWords(word)).toEqual([{ topic: 'response', start: 0, end: word.length }]),
  );
});

test.each(['Behebungszeit', 'Entstörungszeit', 'Beseitigungsfrist', 'Wiederherstellungsfristen'])(
  'a column "%s" is of no plan',
  (column) => {
    const { response, resolution } = times(
      slaTextOf(
        `Priorität | Reaktionszeit | ${column}\n---|---|---\nPriorität 1 | 20 Minuten | 3 Stunden\nPriorität 2 | 2 Stunden | 9 Stunden`,
      ),
    );
    expect([...response, ...resolution].map(({ plan }) => plan)).toEqual(['', '', '', '']);
    expect(resolution.map(({ hours }) => hours)).toEqual([3, 9]);
  },
);
