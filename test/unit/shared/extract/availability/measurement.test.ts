import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extract/extract.ts';
import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';

const formulaOf = (text: string) => extract(documentOfText(text)).formula?.text ?? null;

describe('how availability is calculated', () => {
  test.each([
    'Availability = (total minutes - minutes of outage) / total minutes x 100.',
    'Uptime is worked out as (T – D)/T, where T is all minutes of the month and D the downtime.',
    'Availability % = 100% - (downtime / agreed time).',
    'Verfügbarkeit in Prozent = (Gesamtzeit − Ausfallzeit)/Gesamtzeit × 100',
  ])('%s', (text) => {
    expect(formulaOf(text)).toBe(text);
  });

  test.each([
    'Downtime is not counted: (a) where you-initiated changes or ISP/carrier faults are its cause, for the uptime of the month.',
    'Uptime credits (see the pay-as-you-go and/or monthly plans) are explained below.',
    'We measure availability (round-the-clock) from Oslo/Bergen.',
  ])('is not told by: %s', (text) => {
    expect(formulaOf(text)).toBeNull();
  });
});
