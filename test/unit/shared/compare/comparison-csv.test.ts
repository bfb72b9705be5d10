import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '#shared/compare/comparison-csv.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { OPTIONS, OWN, providers, subjectWith, text } from '#test/support/terms-providers.ts';

const parsed = (csv: string): string[][] => Papa.parse<string[]>(csv.trim()).data;

describe('A comparison as CSV', () => {
  test('has a line for each measure, and for each SLA its text, figure, mark and source', () => {
    const lines = parsed(comparisonCsv(matrix(providers(), OPTIONS)));
    expect(lines[0]?.slice(0, 7)).toEqual([
      'Theme',
      'Measure',
      'Unit',
      'Harbour Cloud',
      'Harbour Cloud: figure',
      'Harbour Cloud: best or worst',
      'Harbour Cloud: source',
    ]);
    const downtime = lines.find(([, measure]) => measure === 'Downtime allowed in 30 days');
    expect(downtime?.slice(0, 7)).toEqual([
      'Availability',
      'Downtime allowed in 30 days',
      'min',
      '43.2 min',
      '43.2',
      'worst',
      '99.9 %',
    ]);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });

  test('lines end with CR LF, also the last one', () => {
    const csv = comparisonCsv(matrix(providers(), OPTIONS));
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  test.each([
    '=cmd|" /C calc"!A0',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '  =1+1',
    '=1\n+2',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    '\u200b=1+1',
    '\ufeff=1+1',
  ])('attack 41: %j stays text', (hostile) => {
    const subject = subjectWith({ version: text(OWN, hostile), provider: text(OWN, hostile) });
    const named = { ...subject, name: hostile, fileName: hostile };
    const cells = parsed(comparisonCsv(matrix([named], OPTIONS))).flat();
    for (const cell of cells) expect(cell).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+@＝＋－＠]/u);
    expect(cells.filter((cell) => cell.startsWith("'")).length).toBeGreaterThanOrEqual(4);
  });

  test('figures stay figures', () => {
    const cells = parsed(comparisonCsv(matrix(providers(), OPTIONS))).flat();
    expect(cells).toContain('43.2');
    expect(cells.some((cell) => cell.startsWith("'"))).toBe(false);
  });
});
