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
