import { expect, test } from 'vitest';
import { endings } from '#shared/extract/endings/endings.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const daysOf = (text: string) => endings(slaTextOf(text)).termination?.noticeDays ?? null;

test.each([
  ["Leave whenever you want, with 21 days' notice.", 21],
  ["The Owner may terminate by 35 days' written notice.", 35],
  ["Tenants may end the call-down contract with 45 days' notice.", 45],
  ["After the second summer either side may end it on fifty days' notice.", 50],
  ["Under 97% in two months out of six you can walk with 21 days' notice.", 21],
])('%s', (text, days) => expect(daysOf(text)).toBe(days));

test.each([
  'Leave the key whenever you want.',
  "You can walk to the gate with 2 days' food.",
  'Either side may end it when the bell rings.',
])('none in: %s', (text) => expect(daysOf(text)).toBeNull());
