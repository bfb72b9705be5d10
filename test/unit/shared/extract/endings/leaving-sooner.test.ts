import { describe, expect, test } from 'vitest';
import { endings } from '#shared/extract/endings/endings.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const daysOf = (text: string) => endings(slaTextOf(text)).termination?.noticeDays ?? null;

describe('leaving what was missed', () => {
  test.each([
    "Two losses of power in a year entitle the tenant to cancel the affected cages on 21 days' notice.",
    "Three late calls let you pull out of the service with 21 days' notice.",
    "Should it happen twice, you're free to leave on 21 days' notice.",
    'Misses in a row allow the client to end the affected lines by giving 21 days notice in writing.',
    "# Ending it\n\nIf we have been late twice you can go sooner: 21 days' notice.",
  ])('%s', (text) => expect(daysOf(text)).toBe(21));

  test.each([
    'We may change prices on 21 days’ notice.',
    'Staff may leave on 21 days’ notice the key with the porter.',
    'Works happen on 21 days’ notice.',
  ])('none in: %s', (text) => expect(daysOf(text)).toBeNull());
});
