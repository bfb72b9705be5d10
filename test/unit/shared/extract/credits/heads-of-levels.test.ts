import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const stepsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(
    ({ scope, below, atOrAbove, credit, measure, unit }) => [
      scope,
      measure === 'percent' ? below : `${measure} ${below ?? ''}`.trim(),
      atOrAbove,
      credit,
      unit,
    ],
  );

describe('levels that name the columns of their credits', () => {
  test('make a schedule for what each row is about', () => {
    const text =
      '## Credits\n\n| Product | Promise | below 99.7% but at least 98.0% | below 98.0% |\n|---|---|---|---|\n| Mail | 99.7% | 7% | 20% |\n| Files | 99.7% | 9% | 25% |';
    expect(stepsOf(text)).toEqual([
      ['Mail', '99.7', '98', '7', 'percent'],
      ['Mail', '98', null, '20', 'percent'],
      ['Files', '99.7', '98', '9', 'percent'],
      ['Files', '98', null, '25', 'percent'],
    ]);
  });

  test('make none where the cells are no credits', () => {
    const text =
      '## Incidents\n\n| Product | below 99.7% | below 98.0% |\n|---|---|---|\n| Mail | call us | call the board |';
    expect(stepsOf(text)).toEqual([]);
  });
});

describe('the whole month as the lowest step', () => {
  test('stands right behind its level', () => {
    const text =
      '# Uptime\n\nThe shop is up 99.7% of any month. For less than 96% the whole month is free.';
    expect(stepsOf(text)).toEqual([['', '96', null, '100', 'percent']]);
  });

  test('goes on behind steps with figures', () => {
    const text =
      '# Uptime\n\nThe shop is up 99.7% of any month. If it is up for less than 98%, we credit 15% of the fee, and for less than 96% the whole month is free.';
    expect(stepsOf(text)).toEqual([
      ['', '98', null, '15', 'percent'],
      ['', '96', null, '100', 'percent'],
    ]);
  });
});

describe('a table of', () => {
  test.each(['Time over the repair target', 'Time over the target repair time'])(
    'lateness, “%s”, gives credits and promises no times',
    (name) => {
      const text = `# Repair\n\n| ${name} | Rebate of the monthly rent |\n|---|---|\n| up to 3 hours | 4% |\n| more than 3 and up to 7 hours | 9% |`;
      expect(stepsOf(text).map(([, , , credit]) => credit)).toEqual(['4', '9']);
      expect(times(slaTextOf(text)).resolution).toEqual([]);
    },
  );

  test('points that are missing gives no level of half a percent', () => {
    const text =
      '# Uptime\n\nWe are up 99.6% of each month.\n\n| Shortfall | Credit |\n|---|---|\n| up to 0.5 percentage points | 5% |\n| more than 0.5 percentage points | 10% |';
    expect(stepsOf(text).filter(([, below]) => Number(below) < 50)).toEqual([]);
  });

  test('amounts has their currency in its head', () => {
    const text =
      '# Uptime\n\n| Availability | Credit (GBP) |\n|---|---|\n| below 99.8% | 150 |\n| below 98.5% | 1,200 |';
    expect(stepsOf(text)).toEqual([
      ['', '99.8', null, '150', 'amount'],
      ['', '98.5', null, '1200', 'amount'],
    ]);
  });
});

describe('a rate', () => {
  test('“par tranche d’une heure” counts hours', () => {
    const [rate] = serviceLevels(
      slaTextOf(
        '# Avoirs\n\nLa disponibilité est de 99,6 % par mois. Un avoir de 4 % de la redevance est dû par tranche d’une heure d’indisponibilité.',
      ),
    ).credits;
    expect(rate).toMatchObject({ credit: '4', per: { value: '1', unit: 'hour' } });
  });
});

describe('lengths that are exceeded', () => {
  test('in a list, for a loss of connectivity, give shares of what is billed', () => {
    const text =
      'Credits are paid for loss of connectivity where the time from the ticket exceeds the following:\n\n- Exceeding 3 hours: 4% of monthly billed site revenue.\n- Exceeding 5 hours: 8% of monthly billed site revenue.';
    expect(stepsOf(text)).toEqual([
      ['', 'hour', '3', '4', 'percent'],
      ['', 'hour', '5', '8', 'percent'],
    ]);
  });
});

describe('the window of a promise without one', () => {
  test('is that over which its credits are counted', () => {
    const { availability } = serviceLevels(
      slaTextOf(
        'The Pro plan guarantees an uptime of not less than 99.7%.\n\n1. 5% of the fees for each month with an uptime over 98.0% but under 99.7%\n2. 10% of the fees for each month with an uptime of 98.0% or less',
      ),
    );
    expect(availability.map(({ percent, window }) => [percent, window])).toEqual([
      ['99.7', 'monthly'],
    ]);
  });
});

describe('the highest step ends at a level that is promised elsewhere', () => {
  test.each([
    ['in English', 'Uptime', '98.0% – SLA target', '95.0% – 98.0%', 'below 95.0%'],
    [
      'in German',
      'Verfügbarkeit',
      'unter Zusage, mindestens 98,0 %',
      'unter 98,0 %, mindestens 95,0 %',
      'unter 95,0 %',
    ],
  ])('%s', (_, name, ...levels) => {
    const rows = levels.map((level, at) => `| ${level} | ${[6, 18, 42][at]}% |`).join('\n');
    const { credits, availability } = serviceLevels(
      slaTextOf(`| ${name} | Credit |\n|---|---|\n${rows}`),
    );
    expect(credits.map(({ below, atOrAbove, credit }) => [below, atOrAbove, credit])).toEqual([
      [null, '98', '6'],
      ['98', '95', '18'],
      ['95', null, '42'],
    ]);
    // Where the first step begins is no promise.
    expect(availability).toEqual([]);
  });
});
