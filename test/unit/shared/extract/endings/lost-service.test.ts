import { describe, expect, test } from 'vitest';
import { chronicFailure } from '#shared/extract/endings/chronic-failure.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

describe('the right to end after repeated misses, whatever was missed', () => {
  test.each([
    "If the same circuit suffers three or more total losses of service in any period of 90 days, the Customer may terminate the affected circuit on 14 days' notice.",
    'Where two or more service interruptions occur in any month, the Customer may terminate the agreement.',
    'Bei wiederholten Ausfällen kann der Kunde den Vertrag außerordentlich kündigen.',
  ])('%s', (text) => {
    expect(chronicFailure(slaTextOf(text))?.text).toBe(text);
  });

  test('is no ordinary notice', () => {
    const text = "Either party may terminate this agreement on 14 days' notice.";
    expect(chronicFailure(slaTextOf(text))).toBeNull();
  });
});
