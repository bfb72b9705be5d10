import { describe, expect, test } from 'vitest';
import { timesByCase } from '#test/support/sla-texts/promised-times.ts';
import { documentOfText } from '#test/support/sla-texts/sla-text-of.ts';

const LINES = [
  'ANNEX C',
  'HELP FOR THE PUMPS',
  'The supplier helps with errors of the pumps as set out here, and does so by telephone or by mail on',
  'every day of the year.',
  'Level Resolution Time',
  'Priority 1 <= 2days',
  'Priority 2 <= 9days',
  'Priority 3 <= 30 days',
];
const WANTED = [
  ['Priority 1', 48],
  ['Priority 2', 216],
  ['Priority 3', 720],
];

describe('a page of which every line ends with a tag that breaks it', () => {
  test.each([
    ['its lines below each other', LINES.join(' <br />\n')],
    ['all in one line', LINES.join(' <br />')],
    ['tags without a blank', LINES.join('<br>')],
  ])('is read by its lines: %s', (_, text) => {
    expect(timesByCase(text).resolution).toEqual(WANTED);
    expect(JSON.stringify(documentOfText(text))).not.toContain('br');
  });

  test('a few tags in other text stay breaks', () => {
    const text = 'Alder Ltd<br>4 Mill Lane<br>Leeds\n\nWe answer each request within 3 hours.';
    expect(documentOfText(text).nodes).toHaveLength(2);
  });

  test('tags in the cells of a table stay theirs', () => {
    const row = (name: string) => `| ${name} | one<br>two<br>three<br>four |`;
    const text = `| Name | Steps |\n|---|---|\n${row('A')}\n${row('B')}\n${row('C')}`;
    expect(documentOfText(text).nodes.map(({ type }) => type)).toEqual(['table']);
  });

  test('a megabyte of tags is read soon', () => {
    const before = performance.now();
    documentOfText(`Times${'<br />'.repeat(150_000)}`);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
