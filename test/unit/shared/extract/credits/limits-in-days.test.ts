import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const LEVEL = 'The service is up 99.9% of each month.';
const capOf = (text: string) =>
  serviceLevels(slaTextOf(`# Credits\n\n${LEVEL}\n\n${text}`)).cap ?? null;
const RATE = 'For each hour of downtime the customer gets a credit of one day of the fee';

describe('credits are limited to days', () => {
  test.each([
    `${RATE}, up to a maximum of twelve days per month.`,
    `${RATE}, up to 12 days in any calendar month.`,
    `${RATE}, not to exceed twelve (12) days.`,
    `${RATE}, capped at 12 days each month.`,
    `${RATE} (max. 12 days a month).`,
    `${RATE}, provided that credits may not exceed 12 days.`,
    `${RATE}. The credits of a month are limited to 12 days.`,
    `${RATE}. The maximum credit is 12 days per month.`,
    'Für jede Stunde Ausfall erhält der Kunde eine Gutschrift von einem Tagesentgelt, begrenzt auf 12 Tage im Monat.',
    'Für jede Stunde Ausfall wird eine Tagesmiete gutgeschrieben, höchstens aber 12 Tage je Monat.',
    'Für jede Stunde Ausfall erhält der Kunde eine Gutschrift von einem Tagesentgelt, maximal 12 Tagesentgelte im Monat.',
    'Die Gutschriften sind auf 12 Tage je Quartal begrenzt.',
    'Gutschriften dürfen 12 Tage im Monat nicht überschreiten.',
    'Les avoirs sont limités à 12 jours par mois.',
    'I crediti sono limitati a 12 giorni al mese.',
    'Los créditos están limitados a 12 días al mes.',
  ])('%s', (text) => expect(capOf(text)).toMatchObject({ unit: 'days', value: '12' }));

  test('weeks are seven days each', () =>
    expect(capOf('Total credits may not exceed two weeks in a calendar quarter.')).toMatchObject({
      unit: 'days',
      value: '14',
    }));

  test('a verb of the limit that stands last is printed with its days', () =>
    expect(capOf('Die Gutschriften sind auf 12 Tage je Quartal begrenzt.')?.text).toBe(
      '12 Tage je Quartal begrenzt',
    ));
});

describe('days that limit no credits', () => {
  test.each([
    'Credits must be claimed in no more than 30 days.',
    `${RATE}, if this is claimed within a maximum of 30 days.`,
    'Claims for credits shall not exceed 30 days.',
    'Credits are paid with a delay not exceeding 30 days.',
    'Credits are valid for a maximum of 90 days.',
    'Credits expire after a maximum of 60 days.',
    'Crediting takes no more than 30 days.',
    'The maximum period for crediting is 30 days.',
    'No credit is granted for suspensions of more than 5 days.',
    `${RATE}; maintenance may not exceed 2 days per month.`,
    'Service credits are available for outages limited to 3 days.',
    'For each day of downtime the customer gets a credit of 5% of the fee, up to 10 days.',
    'Die Frist für den Antrag auf Gutschrift ist auf 30 Tage begrenzt.',
    'Die Wartung ist auf 2 Tage im Monat begrenzt; eine Gutschrift entfällt.',
    'Gutschriften werden nach maximal 30 Tagen ausgezahlt.',
    // A limit of a year is none of a month, and nothing here knows limits of other times than the measured one.
    'Credits are limited to 10 days per year.',
  ])('%s', (text) => expect(capOf(text)).toBeNull());
});
