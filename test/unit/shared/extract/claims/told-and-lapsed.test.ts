import { describe, expect, test } from 'vitest';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const deadlineOf = (text: string) => claims(slaTextOf(text)).claim?.deadline ?? null;
const GIVES = 'Below 99.4% we take 6% off your monthly fee.';

describe('asking in everyday words', () => {
  test.each([
    'Ring us about it inside 18 days.',
    'Just let your contact here know within 18 days.',
    'We need this no later than 18 days after the month is over.',
    'You have 18 days to tell us.',
    'Bring it to our attention not more than 18 days after the outage.',
    'Flag it to the service manager within 18 days of the outage.',
    'Put in for it within 18 days.',
    'The Client shall notify Quarl of its entitlement within 18 days.',
  ])('%s', (asks) => expect(deadlineOf(`${GIVES} ${asks}`)).toEqual({ value: '18', unit: 'day' }));

  test.each([
    'We let you know within 18 days what we found.',
    'Our service manager will let you know within 18 days.',
    'Invoices are payable within 18 days.',
    'Speak to us within 18 days to cancel your plan.',
  ])('none in: %s', (tells) => expect(deadlineOf(`${GIVES} ${tells}`)).toBeNull());
});

describe('a right that is lost with time', () => {
  test.each([
    'After 18 days the right to it is gone.',
    'Your claim lapses 18 days after the outage.',
    'Anything older than 18 days can no longer be claimed.',
    'Nach 18 Tagen erlischt der Anspruch.',
    'Passé 18 jours, plus rien n’est dû.',
  ])('%s', (lapses) =>
    expect(deadlineOf(`${GIVES} ${lapses}`)).toEqual({ value: '18', unit: 'day' }),
  );

  test('a credit that expires once it is given is no deadline', () => {
    expect(deadlineOf(`${GIVES} Credits expire after 14 months.`)).toBeNull();
  });
});

describe('that nothing else is owed', () => {
  test.each([
    'The reduction replaces every other form of compensation.',
    'The credit is given instead of any other damages.',
    'Die Gutschrift tritt an die Stelle aller Ansprüche.',
    'La pénalité se substitue à toute autre indemnité.',
  ])('%s', (text) => expect(claims(slaTextOf(text)).soleRemedy?.value).toBe(true));
});

describe('asking behind what is given', () => {
  test.each([
    'Let us know inside four weeks.',
    'Just write to your contact here to ask for it, inside four weeks of the outage.',
  ])('%s', (asks) =>
    expect(deadlineOf(`# If we fail\n\n${GIVES}\n\n${asks}`)).toEqual({ value: '4', unit: 'week' }),
  );
});
