import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaText } from '#shared/extract/sla-text.ts';
import { readText } from '#shared/read/text/read-text.ts';

function levels(text: string) {
  const reading = readText(text, 'sla.txt');
  if (!reading.ok) throw new Error(reading.error.message);
  return serviceLevels(slaText(reading.value.document));
}
const steps = (text: string) =>
  levels(text).credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit]);
const cap = (text: string) => levels(text).cap?.value ?? null;

describe('steps in everyday words', () => {
  test.each([
    [
      'Penalización:\n\n- Por debajo del 98,7 % le devolvemos el 12 % de su factura.\n- Cuando caiga por debajo del 94 %, le devolveremos el 45 %.',
      [
        ['98.7', null, '12'],
        ['94', null, '45'],
      ],
    ],
    [
      'Devolvemos parte de la cuota. Si la disponibilidad es inferior al 98,7 %, le será devuelto un 12 %.',
      [['98.7', null, '12']],
    ],
    [
      'You get money off. Land between 98.4 % and 99.4 % and we take 5 % off the bill. From 97 % to 98.4 % it’s 12 %, and whatever is worse than 97 % gets 35 %.',
      [
        ['99.4', '98.4', '5'],
        ['98.4', '97', '12'],
        ['97', null, '35'],
      ],
    ],
    [
      'Drop under 99.4% and you get 8% of the month’s fee back. Under 98% you get a quarter of it back.',
      [
        ['99.4', null, '8'],
        ['98', null, '25'],
      ],
    ],
    [
      'If uptime lands at 98.5% or better but under 99.4%, take 5% off your next bill. Worse than 98.5%: 40% off.',
      [
        ['99.4', '98.5', '5'],
        ['98.5', null, '40'],
      ],
    ],
    [
      '- **Credit, Fleet.** Less than 99.4 % → 10 %. Less than 98 % → 25 %.',
      [
        ['99.4', null, '10'],
        ['98', null, '25'],
      ],
    ],
    [
      'WHAT WE GIVE YOU BACK\n\n99.4% to 98.4%     5%\n\n< 98.4% to 97%     15%\n\n< 97%     40%',
      [
        ['99.4', '98.4', '5'],
        ['98.4', '97', '15'],
        ['97', null, '40'],
      ],
    ],
    [
      'Penalty\n\nUptime below 99.4% and up to 98.4%: 2% of the fee\n\nBelow 98.4%: 9% of the fee',
      [
        ['99.4', '98.4', '2'],
        ['98.4', null, '9'],
      ],
    ],
    [
      'Refunds: 10% if we’re between 98% and 99.4%, 30% if it’s between 95% and 98%, and 60% below that.',
      [
        ['99.4', '98', '10'],
        ['98', '95', '30'],
        ['95', null, '60'],
      ],
    ],
    [
      'Service credits are (a) less than 99.4% but at least 98%, ten percent (10%); and (b) less than 98%, one hundred percent (100%).',
      [
        ['99.4', '98', '10'],
        ['98', null, '100'],
      ],
    ],
    [
      'Refunds\n\n98.4% - 99.4% ........ 5% of the monthly bill\n\nbelow 98.4% ........ 15% of the monthly bill',
      [
        ['99.4', '98.4', '5'],
        ['98.4', null, '15'],
      ],
    ],
    [
      'Liegt die Verfügbarkeit unter 99,4 %, ziehen wir 5 % von der Pauschale ab, unter 98 % sind es 12 %, unter 95 % ein Viertel.',
      [
        ['99.4', null, '5'],
        ['98', null, '12'],
        ['95', null, '25'],
      ],
    ],
    [
      'Fehlt es daran, schreibt Mohnfeld dem Kunden vom Monatspreis gut:\n\n- bei weniger als 99,4 %, aber mindestens 98 %: 10 %\n- bei weniger als 98 %: 30 %',
      [
        ['99.4', '98', '10'],
        ['98', null, '30'],
      ],
    ],
    [
      "Nous vous rendons une partie de l'abonnement : 5 % entre 98 % et 99,4 %, 25 % en dessous.",
      [
        ['99.4', '98', '5'],
        ['98', null, '25'],
      ],
    ],
    [
      'Se scendiamo sotto il 99,4% vi restituiamo il 5% del canone; sotto il 98% il 15%; sotto il 95% la metà.',
      [
        ['99.4', null, '5'],
        ['98', null, '15'],
        ['95', null, '50'],
      ],
    ],
    [
      'Si la disponibilidad queda entre el 98 % y el 99,4 %, se descuenta el 10 % de la factura; si queda por debajo del 98 %, el 25 %.',
      [
        ['99.4', '98', '10'],
        ['98', null, '25'],
      ],
    ],
    [
      'Se ficarmos abaixo de 99,4%, creditamos 10% da mensalidade; abaixo de 98%, 25%.',
      [
        ['99.4', null, '10'],
        ['98', null, '25'],
      ],
    ],
    [
      'Halen wij 99,4% niet, dan krijgt u 5% van de prijs terug; onder de 98% is dat 10% en onder de 97% 25%.',
      [
        ['99.4', null, '5'],
        ['98', null, '10'],
        ['97', null, '25'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual(expected);
  });

  test('of a table whose column says what comes back', () => {
    const text =
      '| Verfügbarkeit im Jahr | Sie erhalten zurück |\n|---|---|\n| unter 99,4 % | 3 % der Jahresgebühr |\n| unter 98 % | 9 % der Jahresgebühr |';
    expect(steps(text)).toEqual([
      ['99.4', null, '3'],
      ['98', null, '9'],
    ]);
  });

  test('of a table with arrows between levels, and from the target down', () => {
    const arrows =
      '| Availability | Credit |\n|---|---|\n| 99.4% → 98.4% | 10% |\n| < 98.4% | 25% |';
    expect(steps(arrows)[0]).toEqual(['99.4', '98.4', '10']);
    const target =
      '| Availability | Credit |\n|---|---|\n| Below target to 98.4% | 10% |\n| < 98.4% | 25% |';
    expect(steps(target)[0]).toEqual([null, '98.4', '10']);
  });

  test('in time and in full', () => {
    const text =
      'If we miss it:\n\n- below 99.4% for the quarter – one week’s plan rental back\n- below 98% – a full refund';
    expect(levels(text).credits.map(({ below, unit, credit }) => [below, unit, credit])).toEqual([
      ['99.4', 'days', '7'],
      ['98', 'percent', '100'],
    ]);
    const before =
      'We credit you:\n\n- one day of service if availability was 98% to 99.4%\n- three days of service if availability was 97% to 98%';
    expect(levels(before).credits.map(({ below, credit }) => [below, credit])).toEqual([
      ['99.4', '1'],
      ['98', '3'],
    ]);
  });

  test('in plain days behind their levels', () => {
    const text =
      'Compensation. For a month of lower uptime Tarn gives free service as follows: 98–99.4%: 1 day; 97–98%: 4 days; less than 97%: 10 days.';
    expect(levels(text).credits.map(({ below, credit }) => [below, credit])).toEqual([
      ['99.4', '1'],
      ['98', '4'],
      ['97', '10'],
    ]);
  });

  test.each([
    'Pay yearly and get 15% off. For resellers it is 25%.',
    'Under 100 credits, 10% off; over 100, 20% off.',
    'For example, if availability were 99.2% you would get 10% back.',
    'You may terminate if uptime is under 95% in three months and get a full refund.',
  ])('but not: %s', (text) => {
    expect(steps(text)).toEqual([]);
  });
});

describe('rates', () => {
  test.each([
    [
      'We promise 99.4% availability. For every hour or part of one of outage the client receives a credit of 3% of its monthly commitment.',
      ['99.4', null, '3'],
    ],
    [
      'We promise 99.4% availability. For each 0.1 point below target: 2% of monthly fee.',
      ['99.4', null, '2'],
    ],
    [
      'Zugesagt sind 99,4 % Verfügbarkeit. Bei Unterschreitung mindert sich die Vergütung je angefangene 0,1 Prozentpunkte um 1 %.',
      ['99.4', null, '1'],
    ],
    [
      'La disponibilità garantita è del 99,4%. Penale: 3% del canone per ogni decimo di punto sotto la soglia.',
      ['99.4', null, '3'],
    ],
    [
      'We promise 99.4% availability. A shortfall entitles Client to an abatement of 2 per cent per full 0.1 per cent of shortfall.',
      ['99.4', null, '2'],
    ],
    [
      'Wij garanderen 99,4% beschikbaarheid. Per half uur storing ontvangt u 1% van het maandbedrag terug.',
      ['99.4', null, '1'],
    ],
    [
      'Uptime is guaranteed at 99.4%. Nodes are refunded at their hourly rate for every hour in which they did not respond and could not be reached.',
      ['99.4', null, null],
    ],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual([expected]);
  });

  test('begin below the level of what their sentence is about', () => {
    const text =
      '| Kind | Monthly uptime |\n|---|---|\n| Nodes in two halls | 99.8% |\n| A lone node | 99.4% |\n\nLone nodes are refunded at their hourly rate for every hour in which they did not respond and could not be reached.';
    expect(steps(text)).toEqual([['99.4', null, null]]);
  });
});

describe('the most that credits come to', () => {
  test.each([
    ['We will never hand back more than 35 % of the monthly fee.', '35'],
    ['Taken together, credits end at 55% of what the cage costs a month.', '55'],
    ['Credits\n\nUpper limit: 12% of the annual fee', '12'],
    ['- **Credits.** Below 99% → 10 %.\n- **Cap.** Half of the charge (50 %) in every case.', '50'],
    ['For each 0.1% below 99.4% we credit 2% of the fee, ceiling 20%.', '20'],
    ['We’ll never refund more than what you paid for that month.', '100'],
    ['Gutschriften gibt es einmal; mehr als 15 % der Gebühr zahlen wir nicht zurück.', '15'],
    ['Insgesamt geben wir pro Monat höchstens die Hälfte der Monatspauschale zurück.', '50'],
    [
      "Nous vous rendons une partie de l'abonnement. Jamais plus de 25 % de l'abonnement du mois.",
      '25',
    ],
    ['In nessun caso restituiamo più del 50% del canone del mese.', '50'],
    [
      'Riconosciamo un accredito del 2% del canone per ogni ora di disservizio, con un tetto del 15%.',
      '15',
    ],
    ['El descuento nunca será superior al 35 % de la tarifa.', '35'],
    ['O crédito nunca ultrapassa 50% da mensalidade.', '50'],
    ['Er komt een korting. In totaal nooit meer dan 25% van de prijs.', '25'],
  ])('%s', (text, percent) => {
    expect(cap(text)).toBe(percent);
  });

  test.each([
    'Credits are due. The service shall never be down for more than 0.1% of any month.',
    'War der Dienst für mehr als 4 Stunden nicht verfügbar, gibt es eine Gutschrift von 10% des Preises.',
    'For every 30 minutes down beyond the guarantee we credit 5% of the fee.',
    'Interest of 1.5% is due, but not more than 18% a year.',
  ])('but not: %s', (text) => {
    expect(cap(text)).toBeNull();
  });
});

describe('what is given back that is no money', () => {
  test.each([
    'Si la disponibilidad baja del 98,7 %, devolvemos el servicio a su estado normal.',
    'Si la ocupación baja del 60 %, devolvemos el 20 % del espacio al grupo.',
  ])('%s', (text) => {
    expect(steps(text)).toEqual([]);
  });
});
