import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const steps = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ below, atOrAbove, credit }) => [
    below,
    atOrAbove,
    credit,
  ]);

describe('a step whose level the sentence before says', () => {
  test.each([
    'We promise that the desk is up 99.3% of the month. Fall below that and you get 6% off the bill.',
    'The desk is available 99.3% of the time. If we miss this, you get 6% of the monthly fee back.',
    'Wir garantieren 99,3 % Verfügbarkeit im Monat. Liegen wir darunter, erhalten Sie 6 % der Monatsgebühr zurück.',
  ])('%s', (text) => expect(steps(text)).toEqual([['99.3', null, '6']]));

  test('or asks about', () => {
    const text =
      'We promise 99.3% uptime. Below 98% you get 6% of the fee back. Below 96%? That month is on us. Below 94%? You get 80% of the fee back.';
    expect(steps(text)).toEqual([
      ['98', null, '6'],
      ['96', null, '100'],
      ['94', null, '80'],
    ]);
  });

  test.each([
    'Two in three tickets, or 98.2%, are closed at once. Fall below that and you get 6% off the next order.',
    'We promise that the desk is up 98.2% of the month. You may sell it under this brand and get 10% of the fee.',
    'Last year the desk was up 99.3% of the time. Anything below that is a shame for 6% of us.',
    'Is 96% enough? You get 6% of the fee back if you ask.',
  ])('is none in: %s', (text) => expect(steps(text).map(([below]) => below)).not.toContain('98.2'));

  test('is none where nothing names a level', () => {
    expect(steps('Did we let 96% of you down? That month is on us.')).toEqual([]);
  });
});
