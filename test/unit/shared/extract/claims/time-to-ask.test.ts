import { describe, expect, test } from 'vitest';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const deadlineOf = (text: string) => claims(slaTextOf(text)).claim?.deadline ?? null;

describe('the time in which a credit is asked for', () => {
  test.each([
    'Gutschriften sind innerhalb von 18 Tagen nach dem Ausfall anzufordern.',
    'Gutschriften sind binnen 18 Tagen schriftlich einzureichen.',
    'Le client dispose de 18 jours pour réclamer ses pénalités.',
    'El cliente dispone de 18 días para reclamar los créditos.',
    'De klant heeft 18 dagen om de creditering aan te vragen.',
  ])('%s', (text) => {
    expect(deadlineOf(text)).toEqual({ value: '18', unit: 'day' });
  });
});

describe('asking for what the sentence before gives', () => {
  test.each([
    'If we fall short of 99.4% uptime you get 4% of the monthly fee back. Ask for it within 21 days.',
    'If we fall short of 99.4% uptime you get 4% of the monthly fee back. Please claim it within 21 days.',
  ])('%s', (text) => expect(deadlineOf(text)).toEqual({ value: '21', unit: 'day' }));
});

describe('a number whose word was left out', () => {
  test.each([
    'To receive a credit, you must request it within (21) days of the outage.',
    'Claims for credits must be submitted no later than (21) days after the outage.',
  ])('%s', (text) => expect(deadlineOf(text)).toEqual({ value: '21', unit: 'day' }));
});
