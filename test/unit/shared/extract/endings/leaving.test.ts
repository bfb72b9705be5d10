import { describe, expect, test } from 'vitest';
import { endings } from '#shared/extract/endings/endings.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const daysOf = (text: string) => endings(slaTextOf(text)).termination?.noticeDays ?? null;

describe('the notice for leaving, in plain words', () => {
  test.each([
    ["You're free to leave the plan early: give us 21 days' notice.", 21],
    ['If we miss it twice, you can walk away from the contract with 21 days’ notice.', 21],
    [
      'Should uptime be missed in any 3 months of a year, the customer may cancel on twenty-one days’ notice.',
      21,
    ],
    ['You may quit the subscription at any time on 21 days notice.', 21],
    [
      'Brackwell Ltd. requires at least 45 days’ notice for an early termination of the contract.',
      45,
    ],
    ['Cancellation: the host asks for a notice of 45 days to end the plan.', 45],
    ['Miss it twice and you can get out of the contract by giving 21 days notice.', 21],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  test.each([
    "Tell us about people who leave: give us 5 days' notice of it.",
    'You can leave a note on the service 3 days before the visit.',
    'Staff may leave the plan room with 2 days notice.',
  ])('none in: %s', (text) => {
    expect(daysOf(text)).toBeNull();
  });
});
