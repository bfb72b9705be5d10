import { describe, expect, test } from 'vitest';
import { scopeIn } from '#shared/extract/availability/scope.ts';

describe('what a level is for, at the beginning of its sentence with no comma behind it', () => {
  test.each([
    [
      'For the Cold Archive the Yearly Uptime Percentage will be no less than 99.2 %.',
      'Cold Archive',
    ],
    ['For our message queue the availability is at least 99.7 %.', 'message queue'],
    ['Für das Archiv beträgt die Verfügbarkeit mindestens 99,2 %.', 'Archiv'],
    ['Pour le coffre la disponibilité mensuelle est de 99,2 %.', 'coffre'],
    ['Per il portale la disponibilità è del 99,2 %.', 'portale'],
  ])('%s', (sentence, scope) => {
    expect(scopeIn(sentence)).toBe(scope);
  });

  test.each([
    'For the term of the agreement the availability is at least 99.2 %.',
    'For the entire term the uptime will be at least 99.2 %.',
    'For each calendar month the uptime will be at least 99.2 %.',
    'For the avoidance of doubt the availability is 99.2 %.',
    'For this contract year the availability is 99.2 %.',
    'Für die Dauer des Vertrags beträgt die Verfügbarkeit 99,2 %.',
  ])('not when or why: %s', (sentence) => {
    expect(scopeIn(sentence)).toBe('');
  });
});
