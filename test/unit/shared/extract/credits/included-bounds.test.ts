import { describe, expect, test } from 'vitest';
import { serviceLevels } from '#shared/extract/availability/service-levels.ts';
import { rowsOf } from '#shared/compare/cell.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { subjectWith, OPTIONS, OWN, available, step } from '#test/support/terms/terms-providers.ts';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const stepsOf = (text: string) =>
  serviceLevels(slaTextOf(text)).credits.map(({ below, includesBelow = false }) => [
    below,
    includesBelow,
  ]);

describe('a bound that belongs to its step', () => {
  test('is told where the text has it: "or less"', () => {
    const text = `Monthly availability is at least 99.8%.

If it is

- less than 99.8% but more than 99.2%, the credit is 6% of the monthly fee;
- 99.2% or less but more than 97%, the credit is 14% of the monthly fee;
- 97% or less, the credit is 40% of the monthly fee.
`;
    expect(stepsOf(text)).toEqual([
      ['99.8', false],
      ['99.2', true],
      ['97', true],
    ]);
  });

  test('is told by a sign in a table, and not by "below"', () => {
    const text = `Monthly availability is at least 99.8%.

| Availability | Service credit |
| --- | --- |
| < 99.8% and > 99.2% | 6% |
| ≤ 99.2% | 14% |
`;
    expect(stepsOf(text)).toEqual([
      ['99.8', false],
      ['99.2', true],
    ]);
  });

  test('gives a result of exactly that its own credit', () => {
    const subject = (isIncluded: boolean) =>
      subjectWith({
        availability: [available(OWN, '99.8')],
        credits: [
          step(OWN, '99.8', '99', '6'),
          step(OWN, '99', null, '14', isIncluded ? { includesBelow: true } : {}),
        ],
      });
    const [row] = rowsOf(matrix([subject(false), subject(true)], OPTIONS)).filter(
      ({ title }) => title === 'Credit at 99%',
    );
    expect(row?.cells.map(({ text }) => text.replace(/^.*\(/, '('))).toEqual(['(6%)', '(14%)']);
    expect(row?.cells[1]?.assumptions).toContain(
      'The step of “99% or less” includes exactly that.',
    );
  });
});
