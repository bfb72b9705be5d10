import { describe, expect, test } from 'vitest';
import { extract } from '#shared/extract/extract.ts';
import { flatTerms } from '#shared/extract/flat-terms.ts';
import { readHtml } from '#shared/read/html/read-html.ts';

const cell = (lines: readonly string[]) =>
  `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`;
const table = (names: readonly string[], rows: readonly (readonly (readonly string[])[])[]) =>
  `<table><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map(cell).join('')}</tr>`)
    .join('')}</table>`;

function read(...tables: readonly string[]) {
  const html = `<html><body><h1>Commitments</h1>${tables.join('<p>More:</p>')}</body></html>`;
  const reading = readHtml(html, 'a.html');
  if (!reading.ok) throw new Error(reading.error.message);
  const terms = flatTerms(extract(reading.value.document));
  const short = (times: typeof terms.responseTimes) =>
    times.map(({ severity, hours }) => [severity, hours]);
  return {
    response: short(terms.responseTimes),
    resolution: short(terms.resolutionTimes),
    availability: terms.availability.map(({ percent }) => percent),
  };
}

const DESCRIBED = [
  [
    'Severity 1 response',
    'The engineer on duty takes up the case and tells the Customer so, on whatever day and at whatever hour of it the case arrives.',
    'For: Service Desk of the North and the South',
  ],
  ['Severity 2 response', 'An engineer takes up the case.', 'For: Service Desk'],
];
const GOALS = table(
  ['Commitment', 'Target', 'Measured over'],
  [
    [DESCRIBED[0]!, ['at most 20 minutes in 93% of cases'], ['calendar month']],
    [DESCRIBED[1]!, ['at most 50 minutes in 91% of cases'], ['calendar month']],
  ],
);

describe('a table of commitments', () => {
  test('has its names in the first lines of its first cells, however long the rest of them is', () => {
    expect(read(GOALS).response).toEqual([
      ['Severity 1', 20 / 60],
      ['Severity 2', 50 / 60],
    ]);
  });

  test('is read once where others tell how each is measured and from where on it is missed', () => {
    const measured = table(
      ['Commitment', 'Source and method', 'Rules'],
      [
        [['Severity 1 response'], ['The ticket system'], ['Within five days of the month']],
        [['Repair of gates'], ['The ticket system'], ['Not counted: acts of the Customer']],
      ],
    );
    const missed = table(
      ['Commitment', 'Result', 'Remedy'],
      [
        [['Severity 1 response'], ['above 20 minutes'], ['A plan within 10 days']],
        [['Repair of gates'], ['above 3 hours'], ['A plan within 10 days']],
      ],
    );
    expect(read(GOALS, measured, missed)).toEqual(read(GOALS));
  });

  test('states no level by the steps of what is no time up', () => {
    const steps = table(
      ['Commitment', 'Result', 'Credit'],
      [
        [['Completeness of the data'], ['below 94%'], ['2% of the fee']],
        [['Severity 1 response'], ['below 91%'], ['3% of the fee']],
      ],
    );
    expect(read(steps).availability).toEqual([]);
  });
});
