import { describe, expect, test } from 'vitest';
import { termination } from '#shared/extract/endings/termination.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const daysOf = (text: string) => termination(slaTextOf(text))?.noticeDays ?? null;

describe('notice of parts of an agreement, and of agreements that are not named', () => {
  test.each([
    [
      'Clinic may cancel coverage of any scanner upon forty-five (45) days’ prior written notice.',
      45,
    ],
    [
      'If the Vendor misses three visits, the Buyer may terminate this schedule on 20 days’ written notice and gets the Yearly Maintenance Fee back in part.',
      20,
    ],
    ['De afnemer kan na twee missers opzeggen met een termijn van 14 dagen.', 14],
    ['## Cancellation\n\n45 days written notice. Nothing is refunded for a begun month.', 45],
  ])('%s', (text, days) => expect(daysOf(text)).toBe(days));

  test.each([
    'Either side may cancel a maintenance visit on 3 days’ notice.',
    '## Support\n\n14 days written notice of a move of your office, please.',
  ])('no notice of the agreement: %s', (text) => expect(daysOf(text)).toBeNull());
});
