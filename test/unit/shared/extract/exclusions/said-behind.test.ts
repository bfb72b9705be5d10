import { describe, expect, test } from 'vitest';
import { exclusions } from '#shared/extract/exclusions/exclusions.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const categories = (text: string) =>
  exclusions(slaTextOf(text)).exclusions.map(({ category }) => category);

describe('what does not count, said behind it without a verb', () => {
  test.each([
    'Maintenance: Saturdays 01:00-03:00 (not counted towards uptime)',
    'Maintenance nights, Saturdays (excluded from the availability figure)',
    'Wartungsfenster: samstags 1-3 Uhr (nicht auf die Verfügbarkeit angerechnet)',
    'Onderhoud: zaterdag 1-3 uur (telt niet mee voor de beschikbaarheid)',
    'Geplante Arbeiten (inkl. Updates, max. 3 Std. im Quartal) zählen nicht als Ausfall.',
    'Measured by the month, planned maintenance excluded.',
    'Disponibilité de 99 %, maintenance programmée exclue.',
    'Disponibilità del 99%, manutenzione programmata esclusa.',
  ])('%s', (text) => {
    expect(categories(text)).toEqual(['scheduled-maintenance']);
  });

  test.each(['Maintenance costs are stated per month, taxes excluded.'])('none in: %s', (text) => {
    expect(categories(text)).toEqual([]);
  });
});

describe('whose doing a ground is', () => {
  const of = (ground: string) =>
    categories(`The following do not count as downtime:\n\n- ${ground}`);

  test.each([
    'Council-requested urgent changes',
    'Trust-requested restarts',
    'College-requested tests',
  ])('%s', (ground) => {
    expect(of(ground)).toEqual(['customer-actions']);
  });

  test('misuse on the other side is no more than that', () => {
    expect(of('Client-side misuse')).toEqual(['misuse']);
  });
});

describe('what is not covered, whose agreement it is under', () => {
  test.each([
    ['Any planned maintenance work is except from this guarantee.', ['scheduled-maintenance']],
    ['Announced maintenance is excepted from our uptime guarantee.', ['scheduled-maintenance']],
    ['Faults of upstream carriers cannot be covered by our SLA.', ['third-party']],
    ['Failures of third parties cannot be covered under this guarantee.', ['third-party']],
    ['Abuse of the platform does not qualify for SLA claims.', ['misuse']],
    [
      'Services supplied by third parties are covered by the SLA of the respective third parties.',
      ['third-party'],
    ],
    [
      'Software of third parties is subject to the terms of its respective manufacturer.',
      ['third-party'],
    ],
  ])('%s', (text, found) => {
    expect(categories(`# Uptime guarantee\n\n${text}`)).toEqual(found);
  });

  test.each([
    'Third parties may read this agreement, which is covered by the law of Kent.',
    'Planned maintenance is announced to all accounts except those of resellers.',
    'Our staff is covered by the terms of its insurance against third parties.',
  ])('none in: %s', (text) => {
    expect(categories(`# Uptime guarantee\n\n${text}`)).toEqual([]);
  });
});

describe('whose control and whose settings', () => {
  const of = (ground: string) =>
    categories(`The following do not count as downtime:\n\n- ${ground}`);

  test.each([
    'Events outside the direct control of the supplier or its subcontractor(s)',
    'Events beyond the control of Quillmoor and its suppliers',
    'Events beyond the reasonable control of the provider, its affiliates or suppliers',
  ])('%s', (ground) => {
    expect(of(ground)).toEqual(['force-majeure']);
  });

  test('a failure of a subcontractor is still that of somebody else', () => {
    expect(of('Failures of the subcontractors of the supplier')).toEqual(['third-party']);
  });

  test.each([
    'Customer-side equipment or configuration issues',
    'Client hardware or configuration errors',
    "The customer's network and configuration problems",
  ])('%s', (ground) => {
    expect(of(ground)).toEqual(expect.arrayContaining(['customer-equipment', 'customer-actions']));
  });
});
