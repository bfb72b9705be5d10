import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (...lines: readonly string[]) => times(slaTextOf(lines.join('\n')));
const short = (terms: ReturnType<typeof times>['response']) =>
  terms.map(({ severity, hours, coverage }) => [severity, hours, coverage]);

describe('a table that names its columns once more', () => {
  const found = read(
    'Severity level | Response time | Time to fix or work around the fault',
    '--- | --- | ---',
    'Critical | 2 hours | 10 hours',
    'Minor | 9 hours | 30 hours',
    'Severity level | Response time on weekdays 7.00-22.00 | Repair time on weekdays 7.00-22.00',
    'Critical | 1 hour | 6 hours',
    'Minor | 3 business hours | 20 hours',
  );

  test('reads the second names as names, with the hours that they print', () => {
    expect(short(found.response)).toEqual([
      ['Critical', 2, null],
      ['Minor', 9, null],
      ['Critical', 1, 'on weekdays 7.00-22.00'],
      ['Minor', 3, 'on weekdays 7.00-22.00'],
    ]);
    expect(found.resolution.map(({ hours }) => hours)).toEqual([10, 30, 6, 20]);
  });

  test('takes neither hours nor the object of a verb for a plan', () => {
    const plans = [...found.response, ...found.resolution].map(({ plan }) => plan);
    expect(new Set(plans)).toEqual(new Set(['']));
  });

  test('reads the same names again as a page break', () => {
    const { response } = read(
      'Priority | Response time',
      '--- | ---',
      'P1 | 1 hour',
      'Priority | Response time',
      'P2 | 5 hours',
    );
    expect(short(response)).toEqual([
      ['P1', 1, null],
      ['P2', 5, null],
    ]);
  });

  test.each([
    ['Zeit zur Behebung oder Umgehung des Fehlers', '9 Stunden'],
    ['Time to repair or bypass the fault', '9 hours'],
    ['Délai de résolution ou de contournement', '9 heures'],
  ])('finds no plan in "%s"', (heading, time) => {
    const { resolution } = read(`Code | ${heading}`, '--- | ---', `P1 | ${time}`);
    expect(resolution.map(({ plan, hours }) => [plan, hours])).toEqual([['', 9]]);
  });
});

describe('names that touch what they mean', () => {
  test.each([
    ['Very highfault – the shop is shut', 'Very high'],
    ['urgent / highissue – nobody can pay', 'urgent / high'],
    ['niedrigfehler – ein Knopf ist schief', 'niedrig'],
    ['High error', 'High error'],
  ])('%s', (key, name) => {
    const { response } = read('Fault class | Reaction', '--- | ---', `${key} | 2 hours`);
    expect(response.map(({ severity }) => severity)).toEqual([name]);
  });
});
