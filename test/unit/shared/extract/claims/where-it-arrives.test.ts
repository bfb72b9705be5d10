import { describe, expect, test } from 'vitest';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (text: string) => {
  const { claim, soleRemedy } = claims(slaTextOf(text));
  return [claim?.deadline?.value ?? null, soleRemedy?.value ?? null];
};

describe('a claim told by where it has to arrive', () => {
  test.each([
    'We knock 6% off your monthly bill. Your request has to be with us within 25 days of the outage.',
    "Nous vous reversons 6 % de l'abonnement. Votre réclamation doit nous parvenir sous 25 jours.",
    'Das Monatsentgelt wird um 6 % gemindert. Der Antrag muss uns innerhalb von 25 Tagen zugehen.',
    'Das Monatsentgelt wird um 6 % gemindert. Anträge müssen binnen 25 Tagen nach dem Ausfall eingehen.',
    'Il canone mensile è ridotto del 6%. La richiesta deve pervenire entro 25 giorni.',
  ])('%s', (text) => {
    expect(read(text)[0]).toBe('25');
  });

  test('in Portuguese, with the count in words', () => {
    expect(
      read(
        'O desconto é de 6%. O pedido deverá ser apresentado em até 20 (vinte) dias contados do fim do mês.',
      )[0],
    ).toBe('20');
  });

  test('or by a verb of demanding', () => {
    expect(
      read(
        'Der Kunde hat die Gutschrift zu verlangen, und zwar binnen 25 Tagen nach Ablauf des Quartals.',
      )[0],
    ).toBe('25');
  });
});

describe('nothing more', () => {
  test.each([
    "The credit is the whole remedy: you can't claim damages for a miss on top of the credit.",
    'Beyond the credits nothing is owed.',
    "L'avoir vous est acquis. Vous ne pouvez rien réclamer d'autre que cet avoir.",
  ])('%s', (text) => {
    expect(read(text)[1]).toBe(true);
  });
});

describe('an application by where it has to arrive', () => {
  const GIVEN = 'If the SLA is not met, an average day is credited.\n\n';
  test.each([
    'Each application must be received at our desk within twenty-five (25) days from the day of the miss.',
    'Each application in relation to a fault of the line must be received within 25 days.',
    'Applications for credit have to reach us within 25 days of the outage.',
  ])('%s', (text) => expect(read(`${GIVEN}${text}`)[0]).toBe('25'));

  test('of a job it is no claim', () => {
    expect(read('Uptime is 99.6%. Applications must be received within 25 days.')[0]).toBeNull();
  });
});
