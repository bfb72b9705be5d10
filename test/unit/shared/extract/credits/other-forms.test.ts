import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levels = (text: string) => serviceLevels(slaTextOf(text));
const ratesOf = (text: string) =>
  levels(text).credits.map(({ unit, credit, per }) => [
    unit,
    credit,
    per?.value ?? null,
    per?.unit,
  ]);
const stepsOf = (text: string) =>
  levels(text).credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit]);
const capOf = (text: string) => levels(text).cap?.value ?? null;

describe('a longer contract as the credit', () => {
  test.each([
    ['Each hour of downtime extends the term of the contract by one week.', '7', 'hour'],
    ['For every full hour of downtime your subscription is extended by three days.', '3', 'hour'],
    ['We add a week to your contract for each day of downtime.', '7', 'day'],
    ['Für jede Stunde Ausfall verlängert sich die Laufzeit um eine Woche.', '7', 'hour'],
    ['Chaque heure d’interruption prolonge le contrat d’une semaine.', '7', 'hour'],
  ])('%s', (text, days, per) => {
    expect(ratesOf(text)).toEqual([['days', days, '1', per]]);
  });

  test('for any outage', () => {
    expect(ratesOf('Any outage longer than an hour extends your term by one week.')).toEqual([
      ['days', '7', null, undefined],
    ]);
  });

  test('not a renewal', () => {
    expect(ratesOf('The contract is extended by one year unless it is cancelled.')).toEqual([]);
  });
});

describe('a multiple of the time that was lost', () => {
  test.each([
    ['For each outage we credit 25 times the downtime.', '25'],
    ['Credits are ten times the length of the outage.', '10'],
    ['Sie erhalten das Zehnfache der Ausfallzeit als Gutschrift.', '10'],
  ])('%s', (text, times) => {
    expect(ratesOf(text)).toEqual([['multiple', times, null, undefined]]);
  });
});

describe('a formula', () => {
  test.each([
    ['The credit in percent is ten times the number of percentage points missing.', '10'],
    ['Service credit (%) = (99.4 − availability reached) × 12', '12'],
    ['Die Gutschrift in Prozent ist das Fünffache der Abweichung.', '5'],
  ])('%s', (text, factor) => {
    expect(ratesOf(text)).toEqual([['percent', factor, '1', 'percentage-point']]);
  });
});

describe('all or a part of a month', () => {
  test.each([
    ['If we drop below 97.5%, the whole month is free.', [['97.5', null, '100']]],
    ['Unter 97,5 % ist der ganze Monat kostenlos.', [['97.5', null, '100']]],
    ['Se scende sotto il 97,5 %, il mese è gratis.', [['97.5', null, '100']]],
    ['- Worse than 97.5 %, and 40 % of the month is on us.', [['97.5', null, '40']]],
  ])('%s', (text, steps) => {
    expect(stepsOf(text)).toEqual(steps);
  });

  test('the most that a month earns', () => {
    expect(capOf('Credits\n\nYou can never get more than a single month’s fee.')).toBe('100');
    expect(
      capOf('You get credits. It ends there: never do we give back more than 45 % of the fee.'),
    ).toBe('45');
    expect(capOf('Penalties are deducted up to a ceiling of 12% of the instalment.')).toBe('12');
  });

  test('limits that are only spoken of set none', () => {
    expect(
      capOf(
        'If a reply misses the limits set out above, the customer gets a refund of 10% of the fee.',
      ),
    ).toBeNull();
  });
});

describe('steps', () => {
  test('below a numbered title', () => {
    expect(stepsOf('§ 7 Gutschriften\n\nunter 99,3 % bis 98,1 %: 4 %\nunter 98,1 %: 9 %')).toEqual([
      ['99.3', '98.1', '4'],
      ['98.1', null, '9'],
    ]);
  });

  test('from a level up to the target', () => {
    const table =
      '| Monthly uptime | Credit |\n|---|---|\n| 98.4% – below target | 8% |\n| below 98.4% | 21% |';
    expect(stepsOf(table)).toEqual([
      [null, '98.4', '8'],
      ['98.4', null, '21'],
    ]);
  });
});

describe('the last row of a schedule', () => {
  test.each(['Anything lower', 'darunter', 'en dessous', 'inferiore', 'por debajo', 'Below that'])(
    '%s',
    (words) => {
      const table = `| Uptime | Credit |\n|---|---|\n| 99.1% to 99.6% | 6% |\n| 98.2% to 99.1% | 11% |\n| ${words} | 27% |`;
      expect(stepsOf(table)).toEqual([
        ['99.6', '99.1', '6'],
        ['99.1', '98.2', '11'],
        ['98.2', null, '27'],
      ]);
    },
  );
});

describe('limits in further words', () => {
  test.each([
    ['Taken together, the credits of a month are at most 35% of the monthly fee.', '35'],
    ['We won’t credit beyond 35% of the monthly fee.', '35'],
    ['We refund 5% of the fee for every hour of downtime, up to a full month.', '100'],
  ])('%s', (text, value) => {
    expect(capOf(text)).toBe(value);
  });

  test('a rate for the time at a standstill', () => {
    expect(ratesOf('Penale: 3 % del canone per ogni ora di fermo.')).toEqual([
      ['percent', '3', '1', 'hour'],
    ]);
  });
});

describe('a rate by time', () => {
  const rateOf = (text: string) => levels(`We guarantee an uptime of 99.9%.\n\n${text}`).credits[0];
  test.each([
    ['For each full hour of downtime you receive a credit of 5% of the fee.', 'first-minute'],
    ['Pro Stunde Ausfall erhalten Sie eine Gutschrift von 5 % des Entgelts.', 'first-minute'],
    [
      'If availability is below 99.9%, the credit is 5% of the fee for each hour of downtime.',
      'first-minute',
    ],
    ['The credit is 5% of the fee for each hour of downtime beyond the guarantee.', 'promise'],
    ['For every hour of downtime over the allowance we credit 5% of the fee.', 'promise'],
    ['We credit 5% of the fee for each hour of downtime after the first 3 hours.', undefined],
  ])('%s counts from: %s', (text, from) => {
    expect(rateOf(text)).toMatchObject({ credit: '5' });
    expect(rateOf(text)?.countsFrom).toBe(from);
  });

  test.each([
    ['6 hours of hosting', 'days', '0.25'],
    ['12 hours of service', 'days', '0.5'],
    ['2 hours', 'other', null],
  ])('may give time: %s', (given, unit, credit) => {
    expect(rateOf(`For every full hour of downtime we credit you ${given}.`)).toMatchObject({
      unit,
      credit,
    });
  });
});

test('steps may name what is given with the first of them only', () => {
  expect(
    stepsOf(
      'If the availability is below 99.9%, the Customer receives a credit of 8% of the monthly fee; below 99.0% of 15%; below 98% of 30%.',
    ),
  ).toEqual([
    ['99.9', null, '8'],
    ['99', null, '15'],
    ['98', null, '30'],
  ]);
});

describe('shares of the fee in digits', () => {
  test('in sentences', () => {
    const text =
      '# SLA\n\nIf the uptime is between 97.0 - 98.5% then we refund 1/5 the rental fee\nIf the uptime is between 96.0 - 96.9% then we refund 3/5 of the rental fee\nIf the uptime is less than 96.0% then we give a FULL refund for that month';
    expect(stepsOf(text)).toEqual([
      ['98.5', '97', '20'],
      ['96.9', '96', '60'],
      ['96', null, '100'],
    ]);
  });

  test('in a table', () => {
    const text =
      '# Credits\n\n| Uptime | Credit |\n|---|---|\n| 97.0% - 98.5% | 1/10 of the monthly fee |\n| below 97% | ½ of the monthly fee |';
    expect(stepsOf(text)).toEqual([
      ['98.5', '97', '10'],
      ['97', null, '50'],
    ]);
  });
});

describe('rates by a time or more', () => {
  test.each([
    [
      'Quarl credits 5% of the fees for each period of 40 or more consecutive minutes of downtime.',
      '5',
      '40',
      'minute',
    ],
    [
      'For every 40 or more minutes of downtime you get 3% of the monthly fee back.',
      '3',
      '40',
      'minute',
    ],
    [
      'We credit 4% of the fees for each block of at least 2 hours in which the service is down.',
      '4',
      '2',
      'hour',
    ],
  ])('%s', (text, credit, value, unit) => {
    expect(ratesOf(text)).toEqual([['percent', credit, value, unit]]);
  });

  test.each([
    'We credit one day’s rental for each hour the fault persists, subject to a maximum credit of 25% of the quarterly charge.',
    'If we fail the target, one day’s charge is credited for each hour that the problem lasts.',
  ])('%s', (text) => expect(ratesOf(text)).toEqual([['days', '1', '1', 'hour']]));
});

describe('what an average day costs', () => {
  test.each([
    'If Quarl does not meet this SLA, what an average day of the monthly fee comes to will be credited.',
    'If the SLA is not met, the client is credited the average daily fee.',
    "Where we miss the guarantee, an average day's fee is credited.",
  ])('%s', (text) => {
    expect(ratesOf(text)).toEqual([['days', '1', null, undefined]]);
  });
});
