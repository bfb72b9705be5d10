import { describe, expect, test } from 'vitest';
import { times } from '#shared/extract/times/times.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const read = (...lines: readonly string[]) => {
  const { response, resolution } = times(slaTextOf(lines.join('\n\n')));
  const short = (terms: typeof response) =>
    terms.map(({ severity, plan, hours }) => [severity, plan, hours]);
  return { response: short(response), resolution: short(resolution) };
};

const BLOCKS = [
  ...['Severity 1', 'Nobody in the plant can work.', '3 hours', 'Every 5 hours'],
  ...['Severity 2', 'One line is slow.', '6 Business Hours', 'Every 9 Business Hours'],
  ...['Severity 3', 'A question about a report.', '12 Business Hours', 'Every week'],
];
const REPLIES = [
  ['Severity 1', '', 3],
  ['Severity 2', '', 6],
  ['Severity 3', '', 12],
];

describe('rows with more cells than names, a cell a line', () => {
  test('have the time that is named', () => {
    expect(read('What is wrong', 'First response time', ...BLOCKS)).toEqual({
      response: REPLIES,
      resolution: [],
    });
  });

  test('also where the column is named for more than times', () => {
    expect(
      read('What is wrong', 'First response time and support coverage', ...BLOCKS).response,
    ).toEqual(REPLIES);
  });

  test('have none where several times are named', () => {
    expect(read('Response time', 'Resolution time', 'Updates', ...BLOCKS).response).toEqual([]);
  });
});
