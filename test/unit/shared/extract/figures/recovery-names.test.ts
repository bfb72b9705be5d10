import { describe, expect, test } from 'vitest';
import { figures } from '#shared/extract/figures/figures.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const tableOf = (rows: readonly (readonly string[])[]) =>
  [rows[0]!, rows[0]!.map(() => '---'), ...rows.slice(1)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function recoveryOf(text: string) {
  const { recoveryTime, recoveryPoint } = figures(slaTextOf(text));
  return [recoveryTime?.value ?? null, recoveryPoint?.value ?? null];
}

describe('objectives of recovery', () => {
  test.each([
    [
      'After a disaster we are back within 5 hours (RTO) and lose at most 30 minutes of data (RPO).',
      '5',
      '0.5',
    ],
    ['RTO (5 hours) and RPO (30 minutes) hold for the main site.', '5', '0.5'],
    ['A 5-hour RTO and a 30-minute RPO.', '5', '0.5'],
    [
      'Objetivo de tiempo de recuperación: 5 horas; objetivo de punto de recuperación: 30 minutos.',
      '5',
      '0.5',
    ],
    [
      'Obiettivo di tempo di ripristino: 5 ore; obiettivo del punto di ripristino: 30 minuti.',
      '5',
      '0.5',
    ],
    [
      'Wiederherstellungszeit (RTO): 5 Stunden; Wiederherstellungspunkt (RPO): 30 Minuten',
      '5',
      '0.5',
    ],
  ])('%s', (text, time, point) => {
    expect(recoveryOf(text)).toEqual([time, point]);
  });
});

describe('a table with a time of recovery for each service', () => {
  test.each([
    [
      'in a column',
      [
        ['Service', 'Uptime', 'Recovery time objective', 'Recovery point objective'],
        ['Query API', '99.95%', '1 h', '5 min'],
        ['Batch', '99.5%', '8 h', '1 h'],
        ['Dashboards', '99.9%', '4 h', '15 min'],
      ],
    ],
    [
      'in a row',
      [
        ['', 'Query API', 'Batch', 'Dashboards'],
        ['RTO', '1 h', '8 h', '4 h'],
        ['RPO', '5 min', '1 h', '15 min'],
      ],
    ],
  ])('gives the longest, with what it is of, and cites the others: %s', (_, rows) => {
    const { recoveryTime, recoveryPoint } = figures(slaTextOf(tableOf(rows)));
    expect(recoveryTime).toMatchObject({ value: '8', scope: 'Batch', text: '8 h' });
    expect(recoveryTime?.citations.map(({ quote }) => quote)).toEqual(['8 h', '1 h', '4 h']);
    expect(recoveryPoint).toMatchObject({ value: '1', scope: 'Batch' });
  });

  test('that is the same for all is of no single one', () => {
    const rows = [
      ['Service', 'RTO'],
      ['Web', '4 h'],
      ['Mail', '4 h'],
    ];
    expect(figures(slaTextOf(tableOf(rows))).recoveryTime).toMatchObject({ value: '4', scope: '' });
  });
});

describe('durability', () => {
  test.each([
    ['Objetos com durabilidade de 99,99999 %.', '99.99999'],
    ['Die Haltbarkeit der Objekte beträgt 99,99999 %.', '99.99999'],
  ])('%s', (text, value) => {
    expect(figures(slaTextOf(text)).durability?.value).toBe(value);
  });
});

test('ping as a name of latency', () => {
  expect(
    figures(slaTextOf('Ping to the exchange: 7 ms max.')).latency.map(({ value }) => value),
  ).toEqual(['7']);
});
