import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

function targets(text: string) {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return serviceLevels(slaText(reading.value.document)).availability;
}
const levels = (text: string) => targets(text).map(({ percent, window }) => [percent, window]);

describe('a level without a word for availability, behind a sentence that has one', () => {
  test.each([
    ['We keep the mail relay up 99.6% of every month. On the Premium plan we go to 99.9%.', '99.9'],
    [
      'We guarantee that each rack has power 99.6% of each calendar month. Cabinets with one feed: 99.3%.',
      '99.3',
    ],
    [
      'The shop is guaranteed to be available 99.6% of a month; for the archive it is 98.5%.',
      '98.5',
    ],
    ['We promise 99.7% uptime a month. Enterprise tenants get 99.95%.', '99.95'],
    [
      'Wir gewährleisten monatlich 99,6 % Verfügbarkeit. Für das Archiv gilt ein Wert von 98 %.',
      '98',
    ],
    ['Wir stellen 99,6 % Verfügbarkeit im Monat sicher; beim Testsystem sind es 97 %.', '97'],
    [
      "Nous garantissons 99,6 % de disponibilité par mois. Pour l'offre Pro, ce taux passe à 99,9 %.",
      '99.9',
    ],
    [
      'Garantiamo una disponibilità del 99,6% al mese. Per il piano Oro il valore sale al 99,9%.',
      '99.9',
    ],
    ['Garantizamos un 99,6 % de disponibilidad al mes. Para el plan Oro sube al 99,9 %.', '99.9'],
    ['Garantimos 99,6% de disponibilidade por mês; no plano Ouro são 99,9%.', '99.9'],
    ['Wij garanderen 99,6% beschikbaarheid per maand. Voor het archief geldt 98%.', '98'],
  ])('%s', (text, second) => {
    const [first, other, ...more] = levels(text);
    expect([first?.[1], other, more]).toEqual(['monthly', [second, 'monthly'], []]);
  });

  test('names what it is for', () => {
    const [, archive] = targets('We promise 99.7% uptime a month. For the archive it is 98.5%.');
    expect(archive?.scope).toBe('archive');
  });

  test.each([
    'We guarantee 99.6% uptime a month. Customer satisfaction is 97%.',
    'We guarantee 99.6% uptime a month. For the beta we have seen 99.2%.',
    'We guarantee 99.6% uptime a month. Last year it was 99.98%.',
    'We guarantee 99.6% uptime a month. Alert: 99.4%.',
    'We guarantee 99.6% uptime a month. When a disk is at 95% we add another.',
    'Wir garantieren 99,6 % Verfügbarkeit im Monat. 2021 waren es sogar 99,95 %.',
  ])('but not: %s', (text) => {
    expect(levels(text)).toEqual([['99.6', 'monthly']]);
  });
});

describe('a level below words that name it', () => {
  test.each([
    ['- **Uptime.** 99.4 % per month for Crew; 99.8 % per month for Fleet.', ['99.4', '99.8']],
    ['Uptime\n\n99.4% monthly (Crew)\n\n99.8% monthly (Fleet)', ['99.4', '99.8']],
    ['How much uptime do I get?\n\n99.4% a month on Crew, 99.8% on Fleet.', ['99.4', '99.8']],
    [
      "Q: What's your SLA?\n\nA: 99.4% on all plans, month by month. Fleet gets 99.8%.",
      ['99.4', '99.8'],
    ],
    [
      '## SLOs of what we run\n\n- `queue` broker: 99.4% per month\n- `mirror`: 99.8%, per month',
      ['99.4', '99.8'],
    ],
    [
      'Uptime goals\n\nGateway ....... 99.4% per month\n\nConsole ....... 99.8% per month',
      ['99.4', '99.8'],
    ],
    [
      'We aim for 99.4% on the core and three nines (99.8%) elsewhere, per month.',
      ['99.4', '99.8'],
    ],
  ])('%s', (text, percents) => {
    expect(levels(text)).toEqual(percents.map((percent) => [percent, 'monthly']));
  });

  test.each([
    'Availability. Alerts: 99.5% warning, 99% critical.',
    'Uptime history. 2019: 99.98%. 2020: 99.91%.',
    'What is your SLA?\n\n99.5% of our engineers are certified.',
  ])('but not: %s', (text) => {
    expect(levels(text)).toEqual([]);
  });
});

describe('a level that is promised without saying of what', () => {
  test.each([
    'We promise 99.3% a month.',
    'Wir versprechen: 99,3 % im Monat.',
    'Garantizamos un 99,3 % al mes.',
  ])('%s', (text) => {
    expect(levels(text)).toEqual([['99.3', 'monthly']]);
  });

  test.each(['We promise 99.3% accuracy a month.', 'We guarantee 98% of calls a month.'])(
    'but not: %s',
    (text) => {
      expect(levels(text)).toEqual([]);
    },
  );
});

describe('tiers', () => {
  test('that are counted keep their level each', () => {
    const text =
      'Tier 1: public portals\n\n- Target availability: 99.6% or up to 35 hours of unplanned downtime per year\n\nTier 2: inner systems\n\n- Target availability: 99.6% or up to 35 hours of unplanned downtime per year';
    expect(levels(text)).toEqual([
      ['99.6', 'annual'],
      ['99.6', 'annual'],
    ]);
  });
});

describe('the window', () => {
  test.each([
    ['A Reporting Period is a calendar quarter.', 'quarterly'],
    ['“Measurement Period” means each calendar year.', 'annual'],
    ['Der Betrachtungszeitraum ist der Kalendermonat.', 'monthly'],
  ])('of a period that is defined: %s', (definition, window) => {
    const text = `The system is available for at least 99.3% of each period. ${definition}`;
    expect(levels(text)).toEqual([['99.3', window]]);
  });
});

describe('a table of levels', () => {
  test('may say in its cells that a miss is credited', () => {
    const text =
      '| | Crew | Fleet |\n|---|---|---|\n| Uptime target | 99.4% monthly | agreed singly; otherwise 99.8% monthly with credits |';
    expect(levels(text)).toEqual([
      ['99.4', 'monthly'],
      ['99.8', 'monthly'],
    ]);
  });

  test('pasted cell by cell names what it measures in its rows', () => {
    const text =
      'Metric\n\nTarget\n\nPeriod\n\nPush API availability\n\n99.4%\n\nMonthly\n\nConsole availability\n\n99.8%\n\nMonthly';
    expect(levels(text)).toEqual([
      ['99.4', 'monthly'],
      ['99.8', 'monthly'],
    ]);
  });
});
