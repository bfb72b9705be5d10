import { describe, expect, test } from 'vitest';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const daysOf = (text: string) => claims(slaTextOf(text)).claim?.deadline?.value ?? null;

describe('asking for a credit', () => {
  test.each([
    'A tenant shall apply for its rebate no later than 25 days after the repair.',
    'The client will apply for the credit within 25 days.',
    'A credit of 6% is due. Credits have to be claimed within 25 days of service interruption.',
    'A credit of 6% is due. It must be requested within 25 days of any service failure.',
  ])('%s', (text) => expect(daysOf(text)).toBe('25'));

  test.each([
    'We shall apply the credit within 25 days of the request.',
    'The customer may request a credit of 25 days of service.',
  ])('no deadline in: %s', (text) => expect(daysOf(text)).toBeNull());
});
