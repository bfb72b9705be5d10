import { describe, expect, test } from 'vitest';
import { businessDays } from '#shared/compare/business-days.ts';

describe('Business days', () => {
  test.each([
    ['next business day', '1'],
    ['Next Business Day', '1'],
    ['same business day', '1'],
    ['NBD', '1'],
    ['a business day', '1'],
    ['1 BD', '1'],
    ['2 business days', '2'],
    ['two (2) business days', '2'],
    ['2 (two) working days', '2'],
    ['fifteen (15) working days', '15'],
    ['twelve business days', '12'],
    ['1-2 business days', '2'],
    ['1,5 Werktage', '1.5'],
    ['zwei Werktage', '2'],
    ['am nächsten Werktag', '1'],
    ['3 jours ouvrés', '3'],
    ['deux jours ouvrés', '2'],
    ['le jour ouvré suivant', '1'],
    ['5 giorni lavorativi', '5'],
    ['due giorni lavorativi', '2'],
    ['2 días hábiles', '2'],
    ['2 dias úteis', '2'],
    ['2 werkdagen', '2'],
    ['4 business hours, at most 3 business days', '3'],
  ])('%j are %s', (words, days) => {
    expect(businessDays(words)?.toFixed()).toBe(days);
  });

  test.each(['4 business hours', '2 days', 'same day', 'on business days only', 'best effort', ''])(
    '%j are none',
    (words) => {
      expect(businessDays(words)).toBeNull();
    },
  );

  test('a hostile text takes no time', () => {
    expect(businessDays('next '.repeat(250_000))).toBeNull();
  });
});
