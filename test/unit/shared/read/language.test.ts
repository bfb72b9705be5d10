import { describe, expect, test } from 'vitest';
import { languageOf } from '#shared/read/language.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'The provider will answer a ticket by the end of the day.'],
    ['de', 'Der Anbieter nimmt eine Störung innerhalb von zwei Stunden an.'],
    ['fr', 'Le prestataire répond aux incidents dans les deux heures.'],
    ['it', 'Il fornitore risponde alle segnalazioni entro due ore dal loro arrivo.'],
    ['es', 'El proveedor responde a las incidencias en el plazo de dos horas.'],
    ['nl', 'De leverancier reageert binnen twee uur op een melding van het team.'],
    ['pt', 'O fornecedor responde aos pedidos em duas horas e não cobra por isso.'],
    ['ar', 'يرد مقدم الخدمة على البلاغات خلال ساعتين.'],
    ['he', 'הספק משיב לפניות בתוך שעתיים.'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test('is English where nothing speaks for another', () => {
    expect(languageOf('')).toBe('en');
    expect(languageOf('P1 | 99.9 % | 4 h')).toBe('en');
  });
});
