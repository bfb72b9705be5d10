import { describe, expect, test } from 'vitest';
import { holds } from '#shared/document/citation.ts';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';
import { CLAIMS, NO_CLAIMS, REMEDIES } from '#test/support/sla-phrases-credits.ts';

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
