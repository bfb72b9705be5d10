import { describe, expect, test } from 'vitest';
import { endings } from '#shared/extract/endings/endings.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const daysOf = (text: string) => endings(slaTextOf(text)).termination?.noticeDays ?? null;

describe('the notice with which a party leaves', () => {
  test.each([
    'Where this recurs, the Hospital may terminate on not less than 25 days’ written notice.',
    'Geschieht das erneut, kann die Schule mit einer Frist von 25 Tagen zum Quartalsende kündigen.',
    'Si vuelve a ocurrir, podrá resolver el contrato avisándonos con 25 días.',
    'Se accade di nuovo, il cliente può recedere dal contratto avvisandoci con 25 giorni.',
    '## Termination\n\n- Either side: 25-day written notice\n- Renewal is automatic unless notice of 80 days is given before the end',
    '## Cancellation\n\nBy the customer: 25 days notice.',
  ])('%s', (text) => expect(daysOf(text)).toBe(25));

  test.each([
    '## Laufzeit und Kündigung\n\nWir können diese Bedingungen mit einer Ankündigungsfrist von 25 Tagen anpassen.',
    'Der Anbieter kann Wartungen mit einer Ankündigungsfrist von 25 Tagen durchführen.',
  ])('none in: %s', (text) => expect(daysOf(text)).toBeNull());
});
