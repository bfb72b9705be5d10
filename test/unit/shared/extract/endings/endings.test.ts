import { describe, expect, test } from 'vitest';
import { endings } from '#shared/extract/endings/endings.ts';
import {
  NON_RENEWALS,
  NO_TERMINATIONS,
  TERMINATIONS,
} from '#test/support/sla-texts/sla-phrases-times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const endingsOf = (text: string) => endings(slaTextOf(text));

describe('the notice for ending the agreement', () => {
  test.each(TERMINATIONS)('%s', (text, days) => {
    const { termination } = endingsOf(text);
    expect(termination?.text).toBe(text);
    expect(termination?.noticeDays).toBe(days);
  });

  test.each(NON_RENEWALS)('%s', (text, days) => {
    expect(endingsOf(text).termination?.noticeDays).toBe(days);
  });

  test.each([
    ['The tenant is at liberty to terminate any leased line on 45 days notice in writing.', 45],
    ['Either party is free to end this agreement on 60 days notice.', 60],
    ['Either side may end the services by giving the other at least 75 days notice.', 75],
    ['You can leave at any time: just cancel your plan with 20 days notice.', 20],
  ])('in plain words: %s', (text, days) => {
    expect(endingsOf(text).termination?.noticeDays).toBe(days);
  });

  test('is that of ending it at will where both are said', () => {
    const text =
      'It renews each year unless either party gives notice 60 days before the term ends.\n\nCustomer may terminate this agreement at any time on 14 days notice.';
    expect(endingsOf(text).termination?.noticeDays).toBe(14);
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

describe('the length of the notice', () => {
  test.each([
    ['Either party may terminate this contract upon ten (10) days of written or oral notice.', 10],
    ['You may cancel the service with 14 days prior verbal or written notice.', 14],
    ['## Looptijd en opzegging\n\n- Jaarlijks verlengd; opzegtermijn [60] dagen', 60],
    ['## Opzegging\n\nDe opzegtermijn: 45 dagen.', 45],
    ['## Kündigung\n\nKündigungsfrist: 30 Tage', 30],
    ['## Termination\n\nNotice period: 21 days', 21],
    ['## Term\n\n- Renewal: yearly\n- Notice period: [90] days', 90],
    ['## Terminación\n\nPlazo de preaviso: 25 días', 25],
    ['## Recesso\n\n- Periodo di preavviso: 40 giorni', 40],
    ['## Rescisão\n\n- Prazo de aviso prévio: 35 dias', 35],
  ])('%s', (text, days) => {
    expect(endingsOf(text).termination?.noticeDays).toBe(days);
  });

  test('is open where the form leaves it blank', () => {
    expect(
      endingsOf('## Termination\n\nNotice period: [ ] days').termination?.noticeDays ?? null,
    ).toBeNull();
  });
});

describe('liability', () => {
  const EXCLUDED =
    'Corvid is not liable for Service Credits to the extent that a failure is caused by force majeure.';
  const LIMIT =
    'Total liability under this Schedule shall not exceed GBP 100,000 in any contract year.';

  test('is what limits it, and not when the provider does not answer', () => {
    expect(
      endingsOf(`## Exclusions\n\n${EXCLUDED}\n\n## Liability\n\n${LIMIT}`).liability?.text,
    ).toBe(LIMIT);
  });

  test('is the latter where nothing limits it', () => {
    expect(endingsOf(`## Exclusions\n\n${EXCLUDED}`).liability?.text).toBe(EXCLUDED);
  });

  test('is the latter below its own heading', () => {
    expect(
      endingsOf(`## Limitation of liability\n\n${EXCLUDED}\n\n## Other\n\n${LIMIT}`).liability
        ?.text,
    ).toBe(EXCLUDED);
  });
});
