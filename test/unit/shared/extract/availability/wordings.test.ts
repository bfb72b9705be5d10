import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

function targets(text: string) {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return serviceLevels(slaText(reading.value.document)).availability.map(
    ({ percent, window }) => [percent, window] as const,
  );
}

describe('a limit on downtime states the level that it leaves', () => {
  test.each([
    ['There will be no more than 0.2% downtime in any month.', '99.8', 'monthly'],
    ['Total downtime shall not exceed 0.6% of each calendar quarter.', '99.4', 'quarterly'],
    ['Maximum downtime: 0.05% per year', '99.95', 'annual'],
    ['Allowed downtime per month: 0.3 %', '99.7', 'monthly'],
    ['We guarantee less than 0.4% unplanned downtime per year.', '99.6', 'annual'],
    ['The Service will not be unavailable for more than 0.7% of any month.', '99.3', 'monthly'],
    ['Die Ausfallzeit beträgt höchstens 0,6 % im Jahr.', '99.4', 'annual'],
    ['Das System darf im Jahr höchstens 0,7 % der Zeit nicht verfügbar sein.', '99.3', 'annual'],
    ["L'indisponibilité mensuelle ne dépassera pas 0,2 %.", '99.8', 'monthly'],
    ["L'indisponibilità massima è dello 0,3% su base mensile.", '99.7', 'monthly'],
    ['La indisponibilidad no superará el 0,6 % mensual.', '99.4', 'monthly'],
  ])('%s', (text, percent, window) => {
    expect(targets(text)).toEqual([[percent, window]]);
  });

  test('whatever the limit, both come to the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), (hundredths) => {
        const [found] = targets(
          `There will be no more than ${hundredths / 100}% downtime a month.`,
        );
        expect(Number(found?.[0])).toBeCloseTo(100 - hundredths / 100, 9);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    'Scheduled downtime will be no more than 0.5% of the month.',
    'If downtime exceeds 0.5% in a month, you may terminate.',
    'The error rate stays below 0.1%, with less than 1% packet loss.',
    'Downtime means an error rate of more than 5%.',
    'Downtime was no more than 0.1% last year and we cannot guarantee it.',
  ])('but not: %s', (text) => {
    expect(targets(text)).toEqual([]);
  });

  test('adds nothing to a level that the text states', () => {
    expect(targets('Uptime is at least 99.1% a month, thus no more than 0.9% downtime.')).toEqual([
      ['99.1', 'monthly'],
    ]);
  });
});

describe('the window stands near the level', () => {
  test('in the line that introduces it', () => {
    expect(
      targets('Niveau mensuel de disponibilité :\n\nDisponibilité du portail Kappa = 98.9 %'),
    ).toEqual([['98.9', 'monthly']]);
  });

  test('in what the level allows', () => {
    expect(
      targets(
        'We give a 99.7% uptime commitment. This equates to an allowable downtime of two hours a month.',
      ),
    ).toEqual([['99.7', 'monthly']]);
  });

  test('but not where the level is converted to several', () => {
    expect(
      targets(
        'We give a 99.7% uptime commitment. This allows downtime of 26 hours a year or 2 hours a month.',
      ),
    ).toEqual([['99.7', 'other']]);
  });

  test('in the average that a table refers to', () => {
    expect(
      targets(
        '| Dienst | Verfügbarkeit |\n|---|---|\n| Archiv | 99,2 % |\n\nDie Verfügbarkeit bezieht sich auf das Monatsmittel.',
      ),
    ).toEqual([['99.2', 'monthly']]);
  });

  test.each([
    [
      '| Plan | Uptime | Maximum Downtime/Month |\n|---|---|---|\n| Blue | 99.4% | 4.4 hours |',
      'monthly',
    ],
    [
      '| Plan | Uptime | Allowed downtime per year |\n|---|---|---|\n| Blue | 99.4% | 53 hours |',
      'annual',
    ],
    [
      '| Tarif | Verfügbarkeit | Max. Ausfallzeit pro Monat |\n|---|---|---|\n| Blau | 99,4 % | 4,4 h |',
      'monthly',
    ],
    [
      '| Forfait | Disponibilité | Indisponibilité max. par mois |\n|---|---|---|\n| Bleu | 99,4 % | 4,4 h |',
      'monthly',
    ],
  ])('in the column of downtime that it allows: %s', (text, window) => {
    expect(targets(text)).toEqual([['99.4', window]]);
  });

  test('but in neither of two such columns', () => {
    expect(
      targets(
        '| Plan | Uptime | Downtime/month | Downtime/year |\n|---|---|---|---|\n| Blue | 99.4% | 4.4 hours | 53 hours |',
      ),
    ).toEqual([['99.4', 'other']]);
  });

  test.each([
    '- Target uptime: 99.4% (excluding scheduled maintenance)\n- Measurement period: monthly\n- Reporting: every quarter',
    '- Target uptime: 99.4%\n- Measurement window: calendar month',
    'Uptime: 99.4%\n\nCalculation basis: month',
    '- Verfügbarkeit: 99,4 %\n- Messzeitraum: Kalendermonat',
    '- Disponibilité : 99,4 %\n- Période de mesure : mois civil',
    '- Disponibilità: 99,4%\n- Periodo di misurazione: mensile',
    '- Disponibilidad: 99,4%\n- Periodo de medición: mensual',
    '- Disponibilidade: 99,4%\n- Período de medição: mensal',
    '- Beschikbaarheid: 99,4%\n- Meetperiode: kalendermaand',
    '| Metric | Value |\n|---|---|\n| Uptime | 99.4% |\n| Measurement period | Monthly |',
  ])('in the line that names the period of measurement: %s', (text) => {
    expect(targets(`## Service level: availability\n\n${text}`)).toEqual([['99.4', 'monthly']]);
  });

  test('of a calendar month, even if it is said to roll', () => {
    expect(targets('Uptime of 99.4% is measured on a rolling calendar month.')).toEqual([
      ['99.4', 'monthly'],
    ]);
  });
});

describe('a level in other words', () => {
  test.each([
    ['Die Plattform steht Ihnen an 98,7 % der Stunden eines Monats zur Verfügung.', '98.7'],
    ['Our servers are up 98.6 per cent of the time in a month.', '98.6'],
    ['The web-hosting provider guarantees a monthly availability of 99.4 percent.', '99.4'],
    ['We measure availability by month. Our commitment is 99.3%.', '99.3'],
    ['Uptime\n\n98.8%\n\nmeasured monthly', '98.8'],
    ['Disponibilidad garantizada\n\n98,4%\n\nmensual', '98.4'],
  ])('%s', (text, percent) => {
    expect(targets(text)).toEqual([[percent, 'monthly']]);
  });

  test.each([
    'Our upstream provider guarantees an uptime of 99.99%.',
    'Customers\n\n98.8%\n\nsatisfied',
    'Uptime\n\n12%\n\nmore than others',
  ])('but not: %s', (text) => {
    expect(targets(text)).toEqual([]);
  });
});

test('a level in the section of a plan is that of the plan in a table', () => {
  expect(
    targets(
      '## Care plans\n\n| Plan | Monthly uptime |\n|---|---|\n| Bronze | 98.5% |\n| Silver | 99.5% |\n\n### Bronze care\n\n- Uptime SLA: 98.5%\n- Mail only\n\n### Silver care\n\n- Uptime SLA: 99.5%\n- Mail and phone',
    ),
  ).toEqual([
    ['98.5', 'monthly'],
    ['99.5', 'monthly'],
  ]);
});

describe('a line of a list names what is up, the list what it is about', () => {
  test.each([
    'Heron sichert eine hohe Verfügbarkeit, gemessen im Monat:\n\n- 99,9 % Netzwerk\n- 100 % Stromversorgung',
    'Heron assicura la disponibilità di ogni mese:\n\n- 99,9% Disponibilità di rete\n- 100% Per alimentazione elettrica',
    'Heron garantit une disponibilité mensuelle :\n\n- 99,9 % pour le réseau\n- 100 % pour l’alimentation électrique',
    'Heron keeps up the availability of each month:\n\n- 99.9% network\n- 100% power supply',
    'A Heron garante a disponibilidade mensal:\n\n- 99,9% para a rede\n- 100% para a energia elétrica',
  ])('%s', (text) => {
    expect(targets(text)).toEqual([
      ['99.9', 'monthly'],
      ['100', 'monthly'],
    ]);
  });
});

describe('levels with words close behind them', () => {
  test('of the downtime that they leave', () => {
    expect(
      targets(
        '| Indicador | Objetivo | Medida |\n|---|---|---|\n| Disponibilidad mensual | 99.7 % (≤ 130 min / mes de caída) | sonda |',
      ),
    ).toEqual([['99.7', 'monthly']]);
    expect(targets('We guarantee a monthly uptime of 99.7% (under 3 hours of downtime).')).toEqual([
      ['99.7', 'monthly'],
    ]);
  });

  test('of two things that do not break off', () => {
    expect(
      targets(
        'Marlow guarantees each client 99.8% uninterrupted access to the Internet and 99.8% uninterrupted electrical power.',
      ),
    ).toHaveLength(2);
  });
});

describe('blocks of one shape below a title each', () => {
  const scopes = (text: string) => {
    const reading = readText(text, 'sla.txt');
    if (!reading.ok) throw new Error(reading.error.message);
    return serviceLevels(slaText(reading.value.document)).availability.map(
      ({ scope, percent, window }) => [scope, percent, window],
    );
  };

  test('are named by what tells their titles apart', () => {
    expect(
      scopes(
        'Our levels\n\nHosting levels - Shared plan\n\nUptime per month\n\n99.70 %\n\nFirst answer\n\n2 hours\n\nHosting levels - Dedicated plan\n\nUptime per month\n\n99.70 %\n\nFirst answer\n\n1 hour\n\nHosting levels - Cluster\n\nUptime per month\n\n99.95 %\n\nFirst answer\n\n20 minutes',
      ),
    ).toEqual([
      ['Shared plan', '99.7', 'monthly'],
      ['Dedicated plan', '99.7', 'monthly'],
      ['Cluster', '99.95', 'monthly'],
    ]);
  });

  test('may name another figure first', () => {
    expect(
      scopes(
        'Small\n\nFirst answer\n\n4 hours\n\nVerfügbarkeit im Jahr\n\n99,2 %\n\nLarge\n\nFirst answer\n\n1 hour\n\nVerfügbarkeit im Jahr\n\n99,8 %',
      ),
    ).toEqual([
      ['Small', '99.2', 'annual'],
      ['Large', '99.8', 'annual'],
    ]);
  });
});
