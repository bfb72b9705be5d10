import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '#shared/compare/comparison-csv.ts';
import { matrix } from '#shared/compare/matrix.ts';
import { subjectOfOffer } from '#shared/compare/subject.ts';
import type { IsoInstant } from '#shared/base/date.ts';
import { cite } from '#shared/document/citation.ts';
import {
  decimal,
  harbour,
  OPTIONS,
  OWN,
  providers,
  subjectWith,
  summit,
  text,
  time,
} from '#test/support/terms/terms-providers.ts';

const parsed = (csv: string): string[][] => Papa.parse<string[]>(csv.trim()).data;

describe('A comparison as CSV', () => {
  test('has a line for each measure, and for each SLA its text, figure, mark, source and notes', () => {
    const lines = parsed(comparisonCsv(matrix(providers(), OPTIONS)));
    expect(lines[0]?.slice(0, 8)).toEqual([
      'Theme',
      'Measure',
      'Unit',
      'Harbour Cloud',
      'Harbour Cloud: figure',
      'Harbour Cloud: best or worst',
      'Harbour Cloud: source',
      'Harbour Cloud: notes',
    ]);
    const downtime = lines.find(([, measure]) => measure === 'Downtime allowed in 30 days');
    expect(downtime?.slice(0, 8)).toEqual([
      'Availability',
      'Downtime allowed in 30 days',
      'min',
      '43.2 min',
      '43.2',
      'worst',
      '99.9 %',
      '',
    ]);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });

  test('the reason of a correction stands beside what was corrected', () => {
    const at = '2026-06-02T09:00:00.000Z' as IsoInstant;
    const subject = subjectOfOffer({
      ...harbour(),
      corrections: [
        { path: 'claim/deadline', value: '60 days', reason: 'Letter of 3 May.', at },
        { path: 'soleRemedy', value: null, reason: '', at },
        { path: 'grounds/force-majeure', value: 'excluded', reason: 'Page 4.', at },
      ],
    });
    const lines = parsed(comparisonCsv(matrix([subject], OPTIONS)));
    const value = (title: string) => lines.find(([, measure]) => measure === title)?.[3];
    expect(value('Time to claim after the period')).toBe(
      '60 days – Runs from the end of the period (corrected: Letter of 3 May.)',
    );
    expect(value('Credits are the sole remedy')).toBe('silent (corrected)');
    expect(value('Force majeure')).toBe('excluded (corrected: Page 4.)');
  });

  test('pending tracked changes are told for the file and for the cells they stand in', () => {
    const offer = harbour();
    const source = offer.terms.claim!.citations[0]!.source;
    const change = { kind: 'insertion' as const, author: 'A', date: '', text: '30', source };
    const pending = { ...offer, revisions: [change, { ...change, kind: 'deletion' as const }] };
    const shown = matrix([subjectOfOffer(pending), subjectOfOffer(summit())], OPTIONS);
    const lines = parsed(comparisonCsv(shown));
    const line = (title: string) => lines.find((cells) => cells[1] === title || cells[0] === title);
    expect(line('Assumed')?.[3]).toBe(
      'The file has 2 pending tracked changes: it is read as if all were accepted.',
    );
    expect(line('Assumed')?.[8]).toBe('');
    const said = 'A tracked change is pending in the passage';
    expect(line('Time to claim after the period')?.[7]).toContain(said);
    expect(line('Promised availability')?.[7]).not.toContain(said);
  });

  test('without pending changes of words, nothing is said of them', () => {
    const change = { author: 'A', date: '', text: 'x', source: '/text/0' };
    const offer = { ...harbour(), revisions: [{ ...change, kind: 'format' as const }] };
    expect(comparisonCsv(matrix([subjectOfOffer(offer)], OPTIONS))).not.toContain('tracked');
  });

  test('a source is quoted once, and what was assumed is told', () => {
    const quote = 'acts of God';
    const ground = (source: string) => ({
      ...OWN,
      citations: [cite(source, quote, 0, quote.length)],
      category: 'force-majeure' as const,
      text: quote,
    });
    const subject = subjectWith({
      exclusions: [ground('/text/0'), ground('/text/5')],
      response: [time(OWN, 'Sev-1', '1 hour', 1, { share: decimal('90') })],
    });
    const lines = parsed(comparisonCsv(matrix([subject], OPTIONS)));
    const line = (title: string) => lines.find(([, measure]) => measure === title);
    expect(line('Force majeure')?.slice(3, 8)).toEqual(['excluded', '', '', quote, '']);
    expect(line('Response, gravest cases (1)')?.[7]).toBe('It holds for 90% of the cases.');
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
