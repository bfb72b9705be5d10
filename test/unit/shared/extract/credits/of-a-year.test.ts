import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const levelsOf = (text: string) => {
  const { basis, cap } = serviceLevels(slaTextOf(text));
  return { basis: basis?.text ?? null, kind: basis?.basis ?? null, cap: cap?.value ?? null };
};
const steps = (credits: string) =>
  `Uptime is 99.8% a month.\n\n| Uptime | Credit |\n| --- | --- |\n| below 99.8% | 4%${credits} |\n| below 98% | 16%${credits} |\n\n`;

describe('a limit of a whole year', () => {
  test('makes a month’s credit no share of the year’s fee, and of a month’s fee twelve times as much', () => {
    expect(
      levelsOf(
        `${steps(' of the monthly fee')}Credits of a contract year shall not exceed 12% of the annual fee.`,
      ),
    ).toEqual({ basis: 'the monthly fee', kind: 'monthly-fee', cap: '144' });
  });

  test('says nothing of what bare credits are a share of', () => {
    expect(levelsOf(`${steps('')}All credits are capped at 12% of the annual fee.`)).toEqual({
      basis: null,
      kind: null,
      cap: '144',
    });
  });

  test('limits credits in money alike', () => {
    const { cap } = levelsOf(
      'Uptime is 99.8% a month. For each hour of downtime we credit €90. Credits are capped at 12% of the annual fee.',
    );
    expect(cap).toBe('144');
  });

  test('is as printed where the credits are shares of the year’s fee too', () => {
    expect(
      levelsOf(`${steps(' of the annual fee')}All credits are capped at 12% of the annual fee.`),
    ).toEqual({ basis: 'the annual fee', kind: 'annual-fee', cap: '12' });
  });

  test('and a limit of the month’s fee tells of what credits are a share, where nothing else does', () => {
    expect(levelsOf(`${steps('')}All credits are capped at 12% of the monthly fee.`)).toEqual({
      basis: 'the monthly fee',
      kind: 'monthly-fee',
      cap: '12',
    });
  });
});

test('the words of a basis end before the level, and at no dot within a figure', () => {
  const text =
    'A credit is 6% of the monthly site charge for availability below 99.75%, and 18% below 99.25%.';
  expect(levelsOf(text).basis).toBe('the monthly site charge');
});

describe('the most that credits come to, by its name', () => {
  test.each([
    '| Topic | Commitment |\n| --- | --- |\n| Uptime | 99.8% a month |\n| Maximum credit | 35% of the monthly fee |\n| Support hours | 24x7 |',
    '| Topic | Commitment |\n| --- | --- |\n| Uptime | 99.8% a month |\n| Cap on credits | 35% |\n| Support hours | 24x7 |',
    '| Thema | Zusage |\n| --- | --- |\n| Verfügbarkeit | 99,8 % im Monat |\n| Maximale Gutschrift | höchstens 35 % des Monatsentgelts |\n| Support | 24x7 |',
  ])('%s', (text) => expect(levelsOf(text).cap).toBe('35'));

  test.each([
    '| Topic | Commitment |\n| --- | --- |\n| Uptime | 99.8% a month |\n| Maximum credit | see below |',
    '| Topic | Commitment |\n| --- | --- |\n| Uptime | 99.8% a month |\n| Maximum load | 35% |',
  ])('no limit: %s', (text) => expect(levelsOf(text).cap).toBeNull());
});
