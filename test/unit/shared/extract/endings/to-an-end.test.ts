import { describe, expect, test } from 'vitest';
import { endings } from '#shared/extract/endings/endings.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const daysOf = (text: string) => endings(slaTextOf(text)).termination?.noticeDays ?? null;

describe('an agreement that is brought to an end', () => {
  test.each([
    "If this happens twice, the Client may bring the contract to an end on 25 days' notice.",
    "Either side may put an end to this agreement by giving 25 days' written notice.",
    'Le client peut mettre un terme au contrat moyennant un préavis de 25 jours.',
  ])('%s', (text) => expect(daysOf(text)).toBe(25));

  test('no session', () => {
    expect(daysOf("The host may bring a call to an end with 25 seconds' notice.")).toBeNull();
  });
});
