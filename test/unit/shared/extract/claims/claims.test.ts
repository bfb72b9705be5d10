import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';
import { CLAIMS, NO_CLAIMS, REMEDIES } from '#test/support/sla-texts/sla-phrases-credits.ts';

function read(text: string) {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value.document;
}
const claimsOf = (text: string) => claims(slaText(read(text)));

describe('the time in which a credit must be claimed', () => {
  test.each(CLAIMS)('%s', (text, value, unit, from) => {
    const { claim } = claimsOf(text);
    expect(claim?.deadline).toEqual(value === null ? null : { value, unit });
    if (from !== null) expect(claim?.from).toBe(from);
  });

  test.each(NO_CLAIMS)('none in: %s', (text) => {
    expect(claimsOf(text).claim?.deadline ?? null).toBeNull();
  });

  test('is that of the request, not of the payment beside it', () => {
    const text =
      'Customer must request credits within 30 days of the incident. Credits will be paid within 60 days of the request.';
    expect(claimsOf(text).claim?.deadline).toEqual({ value: '30', unit: 'day' });
  });

  test('stands in a list below the duty', () => {
    const text =
      'To receive a service credit, you must:\n\n- open a ticket within 7 days of the end of the month\n- describe the outage';
    expect(claimsOf(text).claim?.deadline).toEqual({ value: '7', unit: 'day' });
  });

  test('is cited with its words, and the form is told', () => {
    const document = read(
      'To claim a credit, send an e-mail to Kestrel within 30 days of the outage.',
    );
    const { claim } = claims(slaText(document));
    expect(claim?.citations.every((citation) => holds(citation, document))).toBe(true);
    expect(claim?.text).toBe('within 30 days of the outage');
    expect(claim?.form).toContain('send an e-mail');
  });

  test('the form is cited by its own words', () => {
    const document = read(
      'To receive a service credit, you must submit a claim by opening a case in the Support Center. The credit request must be received by us within 30 days of the incident.',
    );
    const { claim } = claims(slaText(document));
    expect(claim?.form).toBe('by opening a case in the Support Center');
    expect(claim?.formCitations?.map(({ quote }) => quote)).toEqual([claim?.form]);
    expect(claim?.formCitations?.every((citation) => holds(citation, document))).toBe(true);
  });

  test('the form is not what starts the clock of an outage', () => {
    const text =
      '## What you get back\n\nIf availability is below 99.9% you get a credit of 5% of the fee. Downtime is measured from the time you open a ticket until the service is restored.\n\n## How to claim\n\nSend us an email within 14 days of the end of the outage.';
    expect(claimsOf(text).claim?.form).toBe('Send us an email');
    expect(claimsOf(text.split('## How')[0]!).claim?.form ?? '').toBe('');
  });

  test('may be missing', () => {
    expect(claimsOf('Credits are applied automatically.').claim).toMatchObject({
      deadline: null,
      rule: 'claims/automatic',
    });
    expect(claimsOf('Upon request we will issue a service credit.').claim).toMatchObject({
      deadline: null,
      rule: 'claims/on-request',
    });
    expect(claimsOf('We do our best.').claim).toBeNull();
  });
});

describe('the sole remedy', () => {
  test.each(REMEDIES)('%s', (text, sole) => {
    expect(claimsOf(text).soleRemedy?.value).toBe(sole);
  });

  test.each([
    'Kestrel decides on service credits at its sole discretion.',
    'Service credits are given for downtime.',
    'The exclusive jurisdiction is London.',
    'Kestrel is the exclusive owner of the software.',
  ])('silent: %s', (text) => {
    expect(claimsOf(text).soleRemedy).toBeNull();
  });
});

describe('steps of a procedure whose heading says what is asked for', () => {
  test.each([
    [
      '## Demande de crédit\n\n1. Courriel à aide@lierre.example (sous 25 jours après la fin du mois)',
      '25',
    ],
    ['## Claiming credits\n\n1. Write to help@lierre.example within 25 days of the outage', '25'],
    [
      '## Reclamación\n\n- Formulario: ayuda@roble.example\n- Plazo: 25 días tras el cierre del mes',
      '25',
    ],
    ['## Claims\n\n- Deadline: 25 days after the end of the month', '25'],
    ['## General\n\nClaims must be filed within 25 days of the outage.', '25'],
    [
      '## Gutschriften\n\nAnsprüche auf Gutschrift verfallen, wenn sie nicht binnen 25 Tagen angemeldet werden.',
      '25',
    ],
  ])('%s', (text, value) => {
    expect(claimsOf(text).claim?.deadline).toEqual({ value, unit: 'day' });
  });

  test('what the provider writes has no deadline for the customer', () => {
    expect(
      claimsOf('## Claiming credits\n\nA decision will be issued within 25 days by e-mail.').claim
        ?.deadline ?? null,
    ).toBeNull();
  });
});

describe('the time in which a credit must be claimed, in everyday words', () => {
  const below = 'Under 99% uptime you get 8% of the fee back.';
  test.each([
    [
      `## How to ask\n\n${below}\n\nDrop a line to help@pell.example in the 12 days after the outage.`,
      '12',
      'day',
    ],
    [
      `- **Credits.** ${below}\n- **When to claim.** No later than 25 days after we closed the case of the incident.`,
      '25',
      'day',
    ],
    [
      `${below}\n\nGive us a shout within 50 days of the end of a quarter, after which the matter is settled.`,
      '50',
      'day',
    ],
    [`${below}\n\nTell us inside three weeks of the outage or it lapses.`, '3', 'week'],
    [
      'The customer claims a credit by the thirtieth (30th) day after the end of the month.',
      '30',
      'day',
    ],
    ['Claims: 25 days from month end, by email. Service credits are never cash.', '25', 'day'],
    [
      '## How to request a credit\n\n1. Email **sla@pell.example** within **28 days** after that month.',
      '28',
      'day',
    ],
    [
      '## Was Sie bekommen\n\nUnter 99 % geben wir 5 % der Gebühr zurück.\n\nBitte melden Sie sich binnen vier Wochen nach dem Ausfall.',
      '4',
      'week',
    ],
    ['Den Antrag auf Gutschrift stellen Sie spätestens am 14. Tag nach Monatsende.', '14', 'day'],
    [
      "Sous 99 %, nous vous rendons 5 % de l'abonnement.\n\nÉcrivez-nous dans les 21 jours qui suivent l'incident.",
      '21',
      'day',
    ],
    ['Pénalités : 5 % de la redevance. Réclamation sous 15 jours calendaires.', '15', 'day'],
    [
      '## Come chiederlo\n\nApri una richiesta entro 12 giorni dal termine del disservizio.',
      '12',
      'day',
    ],
    [
      'Devolvemos un 5 % de la cuota.\n\nDebe pedirla antes de que pasen 30 días desde la caída.',
      '30',
      'day',
    ],
    ['Peça o crédito por escrito em até 20 dias após a falha.', '20', 'day'],
    [
      'U krijgt 5% van de prijs terug.\n\nDien uw verzoek in binnen 30 dagen na afloop van het kwartaal.',
      '30',
      'day',
    ],
  ])('%s', (text, value, unit) => {
    expect(claimsOf(text).claim?.deadline).toEqual({ value, unit });
  });

  test.each([
    'If you are not happy, tell us within 14 days of your order and you get your money back.',
    `${below}\n\nWrite to us within 2 hours of an incident so that we can look at it.`,
    `${below}\n\nWe tell you within 5 days of the incident what went wrong.`,
    'Write to us within 21 days of the outage.',
  ])('but not: %s', (text) => {
    expect(claimsOf(text).claim?.deadline ?? null).toBeNull();
  });
});

describe('the only remedy, in everyday words', () => {
  const below = 'Under 99% uptime you get 8% of the fee back.';
  test.each([
    'A credit is all that you may ask of us when an objective is missed.',
    `${below} We don't owe you anything beyond that.`,
    `${below} There's no other compensation.`,
    'The remedies in this clause are the only ones open to the customer for a shortfall of uptime.',
    `${below} The foregoing is the customer's sole recourse.`,
    'The abatement is in full satisfaction of all claims that arise from a shortfall.',
    'A service credit excludes any further claim.',
    'Unter 99 % schreiben wir dem Kunden 5 % gut. Mehr können Sie deswegen nicht verlangen.',
    'Mit der Gutschrift sind alle Ansprüche des Kunden abgegolten.',
    'Weitere Ansprüche wegen der Nichtverfügbarkeit bestehen nicht.',
    "Nous vous versons un avoir. Vous ne pouvez prétendre à rien d'autre.",
    "Gli accrediti restano l'unico rimedio che spetta al cliente.",
    'La penale esclude ogni ulteriore pretesa.',
    'Esta compensación es todo lo que el cliente puede reclamar.',
    'Esse crédito é tudo o que o cliente pode exigir.',
    'U krijgt een korting. U kunt verder niets van ons vorderen.',
  ])('%s', (text) => {
    expect(claimsOf(text).soleRemedy?.value).toBe(true);
  });

  test.each([
    'Service credits are given. You can’t expect anything more than email support on the free plan.',
    'Nothing else on this page is about refunds.',
  ])('but not: %s', (text) => {
    expect(claimsOf(text).soleRemedy).toBeNull();
  });
});
