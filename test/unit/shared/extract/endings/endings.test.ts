import { describe, expect, test } from 'vitest';
import { endings } from '#shared/extract/endings/endings.ts';
import { NO_TERMINATIONS, TERMINATIONS } from '#test/support/sla-phrases-times.ts';
import { slaTextOf } from '#test/support/sla-text-of.ts';

const endingsOf = (text: string) => endings(slaTextOf(text));

describe('the notice for ending the agreement', () => {
  test.each(TERMINATIONS)('%s', (text, days) => {
    const { termination } = endingsOf(text);
    expect(termination?.text).toBe(text);
    expect(termination?.noticeDays).toBe(days);
  });

  test.each(NO_TERMINATIONS)('is none in: %s', (text) => {
    expect(endingsOf(text).termination).toBeNull();
  });
});

describe('the right after repeated misses', () => {
  test.each([
    'If uptime is below 99% in three consecutive months, Customer may terminate this Agreement.',
    'Customer is entitled to terminate if the service levels are missed in two or more months of any quarter.',
    'In the event of chronic outages you may cancel your order without penalty.',
    'Should availability fall below 90% in any calendar month, Customer has the right to terminate.',
    'Bei wiederholter Unterschreitung der Verfügbarkeit kann der Kunde fristlos kündigen.',
  ])('%s', (text) => {
    expect(endingsOf(text).chronicFailure?.text).toBe(text);
  });

  test.each([
    'Either party may terminate on 30 days notice.',
    'Provider may terminate after three consecutive months of unpaid invoices.',
    'Customer may not terminate because of downtime in any month.',
  ])('is none in: %s', (text) => {
    expect(endingsOf(text).chronicFailure).toBeNull();
  });
});

describe('the wording on liability', () => {
  test.each([
    'The aggregate liability of the provider shall not exceed the fees of twelve months.',
    'In no event shall we be liable for indirect damages.',
    'Die Haftung ist auf die Jahresvergütung begrenzt.',
    'La responsabilité du prestataire est limitée au montant annuel.',
  ])('%s', (text) => {
    expect(endingsOf(text).liability?.text).toBe(text);
  });

  test('is none where nothing limits it', () => {
    expect(endingsOf('We are responsible people.').liability).toBeNull();
  });
});
