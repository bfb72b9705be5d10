import { describe, expect, test } from 'vitest';
import { claims } from '#shared/extract/claims/claims.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const claimOf = (text: string) => claims(slaTextOf(text)).claim;

describe('how to ask is said first, and until when behind it', () => {
  test.each([
    '## How to claim\n\nFill in the form in your account. You have to do this within 16 days of the outage.',
    '## How to claim\n\nWrite to billing. This must be done within 16 days of the outage.',
    '## Credits\n\nBelow 98.4% we take 6% off your bill. Send us a line within 16 days of the trouble.',
    '## Reductions\n\nIf uptime is below 98.4%, the fee is reduced by 6%. Reductions must be notified within 16 days of the fault.',
    '## Créditos\n\nSi la disponibilidad baja del 98,4 % le damos un crédito del 6 %. Para obtener el crédito, escríbanos en los 16 días siguientes al corte.',
  ])('%s', (text) => {
    expect(claimOf(text)?.deadline).toEqual({ value: '16', unit: 'day' });
  });
});

describe('what is not automatic', () => {
  test.each([
    'Below 98.4% you get a credit of 6%. Credits are not given automatically.',
    'Unter 98,4 % gibt es eine Gutschrift von 6 %. Eine Gutschrift erfolgt nicht automatisch.',
  ])('%s', (text) => expect(claimOf(text)?.rule).not.toBe('claims/automatic'));

  test('but what is', () => {
    expect(claimOf('Below 98.4% a credit of 6% is given automatically.')?.rule).toBe(
      'claims/automatic',
    );
  });
});
