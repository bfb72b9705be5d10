import { describe, expect, test } from 'vitest';
import { dateOf } from '#shared/extract/names/version.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

describe('the date of an SLA', () => {
  test.each([
    ['Versión 2.0, 10 de enero de 2026', '10 de enero de 2026'],
    ['Versione 1.4 del 20 gennaio 2026.', '20 gennaio 2026'],
    ['Version 3, 3 March 2026', '3 March 2026'],
    ['Versão 1.2 de 5 de março de 2026', '5 de março de 2026'],
    ['Versie 2.1, 14 maart 2026', '14 maart 2026'],
    ['Vigente desde el 10 de enero de 2026', '10 de enero de 2026'],
    ['In vigore dal 20 gennaio 2026', '20 gennaio 2026'],
  ])('%s', (text, date) => {
    expect(dateOf(slaTextOf(`SLA\n\n${text}`))?.text).toBe(date);
  });
});
