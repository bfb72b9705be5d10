import { describe, expect, test } from 'vitest';
import { maintenance } from '#shared/extract/maintenance/maintenance.ts';
import { NO_NOTICES, NOTICES } from '#test/support/sla-texts/sla-phrases-times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const maintenanceOf = (text: string) => maintenance(slaTextOf(text));

describe('the notice of planned maintenance', () => {
  test.each(NOTICES)('%s', (text, notice, value, unit) => {
    const { maintenanceNotice } = maintenanceOf(text);
    expect(maintenanceNotice?.text).toBe(notice);
    expect(maintenanceNotice?.duration ?? null).toEqual(value === null ? null : { value, unit });
  });

  test.each(NO_NOTICES)('is none in: %s', (text) => {
    expect(maintenanceOf(text).maintenanceNotice).toBeNull();
  });

  test('is that with a length, also where work is called by what it is not', () => {
    expect(
      maintenanceOf(
        'We give reasonable notice of scheduled maintenance where possible. Customers are notified at least 36 hours in advance of non-emergency maintenance.',
      ).maintenanceNotice?.text,
    ).toBe('at least 36 hours in advance');
  });

  test('is none where maintenance is only defined as excused', () => {
    expect(
      maintenanceOf(
        'Excused downtime includes force majeure and scheduled maintenance notified in advance when feasible.',
      ).maintenanceNotice,
    ).toBeNull();
  });

  test.each([
    '## Ausnahmen\n\nDie folgenden Ereignisse gelten nicht als Ausfallzeit\n\n- Geplante Wartungen, die im Voraus angekündigt wurden',
    'These are not counted as downtime:\n\n- Scheduled maintenance that we announced in advance',
    '## Exclusions\n\n- Planned maintenance of which customers were notified in advance',
    'Downtime excludes strikes and planned maintenance announced in advance.',
    'These are not counted as downtime: (i) strikes; (ii) planned work announced in advance.',
    'Ne sont pas comptées :\n\n- La maintenance planifiée annoncée à l’avance',
  ])('is none where it is a ground of exclusion: %s', (text) => {
    expect(maintenanceOf(text).maintenanceNotice).toBeNull();
  });

  test('is one where such a ground says how long', () => {
    const text = '## Exclusions\n\n- Planned maintenance announced 36 hours in advance';
    expect(maintenanceOf(text).maintenanceNotice?.duration).toEqual({ value: '36', unit: 'hour' });
  });

  test('stands in a line that looks like a heading', () => {
    const text = '## Maintenance notifications 48 hours in advance\n\nWe work at night.';
    expect(maintenanceOf(text).maintenanceNotice?.duration).toEqual({ value: '48', unit: 'hour' });
  });

  test.each([
    [
      '## Maintenance planifiée\n\n- Fréquence : jusqu’à 3h/mois\n- Préavis : minimum 36 heures',
      '36',
    ],
    ['No cuenta el mantenimiento programado (con un preaviso de 36 horas).', '36'],
    ['## Mantenimiento\n\n- **Plan Uno:** los sábados, con aviso de 36 horas', '36'],
    [
      '| Aspect | Target |\n|---|---|\n| Planned maintenance | Communicated 36 hours in advance |',
      '36',
    ],
    ['## Manutenzione programmata\n\n- Preavviso: 36 ore', '36'],
  ])('of a label or cell: %s', (text, value) => {
    expect(maintenanceOf(text).maintenanceNotice?.duration).toEqual({ value, unit: 'hour' });
  });

  test('is none that the customer gives', () => {
    const text =
      '| Aspect | Value |\n|---|---|\n| Maintenance window | Tuesdays, opt-out on request with 5 days’ notice |';
    expect(maintenanceOf(text).maintenanceNotice).toBeNull();
  });

  test('is that of the planned kind where both are told', () => {
    const text =
      'Emergency maintenance is announced 1 hour in advance. Scheduled maintenance is announced 7 days in advance.';
    expect(maintenanceOf(text).maintenanceNotice?.duration).toEqual({ value: '7', unit: 'day' });
  });
});

describe('the allowance of maintenance', () => {
  test.each([
    ['Planned work on the platform will not exceed eight (8) hours per month.', '8', 'hour'],
    ['Planned maintenance is limited to 4 hours a week.', '4', 'hour'],
    ['Scheduled downtime adds up to at most 10 hours in a quarter.', '10', 'hour'],
    ['Geplante Wartungsfenster von bis zu acht Stunden pro Kalendermonat', '8', 'hour'],
    ['La maintenance ne doit pas dépasser 6 heures par mois.', '6', 'hour'],
  ])('%s', (text, value, unit) => {
    expect(maintenanceOf(text).maintenanceAllowance?.duration).toEqual({ value, unit });
  });

  test.each([
    ['Planned maintenance takes at most 5 hours a month.', undefined],
    ['Planned maintenance takes at most 2 hours a week.', 'week'],
    ['Planned maintenance takes at most 9 hours per quarter.', 'quarter'],
    ['In each calendar quarter planned maintenance takes at most 9 hours.', 'quarter'],
    ['Each quarter, planned maintenance takes at most 9 hours.', 'quarter'],
    ['Planned maintenance takes at most 15 hours a year.', 'year'],
    ['Geplante Wartung dauert höchstens 15 Stunden pro Jahr.', 'year'],
    ['La maintenance planifiée prend au plus 3 heures par semaine.', 'week'],
  ])('is of its own period: %s', (text, per) => {
    expect(maintenanceOf(text).maintenanceAllowance?.per).toBe(per);
  });

  test.each([
    'Any planned maintenance takes at most 3 hours.',
    'Downtime may reach 43 minutes per month.',
    'Maintenance is done every 2 weeks.',
    'Scheduled maintenance is announced up to 5 days in advance.',
  ])('is none in: %s', (text) => {
    expect(maintenanceOf(text).maintenanceAllowance).toBeNull();
  });
});

describe('the notice in the words of other languages', () => {
  test.each([
    ['Los mantenimientos programados se anuncian con 60 h de anticipación.', '60', 'hour'],
    ['El mantenimiento se anuncia con al menos 3 días de antelación.', '3', 'day'],
    ['La manutenzione programmata è annunciata con almeno 36 ore di anticipo.', '36', 'hour'],
    ['La manutenzione programmata viene annunciata con un giorno d’anticipo.', '1', 'day'],
    ['A manutenção programada é anunciada com 5 dias de antecedência.', '5', 'day'],
    [
      'Downtime leaves out scheduled maintenance disclosed with at least 30 hours’ notice.',
      '30',
      'hour',
    ],
  ])('%s', (text, value, unit) => {
    expect(maintenanceOf(text).maintenanceNotice?.duration).toEqual({ value, unit });
  });

  test('keeps its sign', () => {
    expect(
      maintenanceOf('Planned maintenance is announced ≥ 40 hours in advance.').maintenanceNotice
        ?.text,
    ).toBe('≥ 40 hours in advance');
  });
});
