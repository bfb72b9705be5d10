import { expect, test } from 'vitest';
import { readText } from '#shared/read/text/read-text.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type { Reading } from '#shared/read/reading.ts';

function reading(text: string): Reading {
  const result = readText(text, 'offer.md', 'markdown');
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const shown = ({ document }: Reading): readonly string[] =>
  document.nodes.map((node) => ('text' in node ? inlineText(node.text) : node.type));

test.each([
  ['Uptime of ~~99.5 %~~ **99.9 %** a month.', 'Uptime of 99.9 % a month.'],
  ['~~99.5 %~~ 99.9 % a month.', '99.9 % a month.'],
  ['Uptime of <del>99.5 %</del> 99.9 % a month.', 'Uptime of 99.9 % a month.'],
  ['Uptime of <s class="old">99.5 %</s> 99.9 % a month.', 'Uptime of 99.9 % a month.'],
])('what is struck out no longer holds: %s', (text, expected) => {
  const result = reading(text);
  expect(shown(result)).toEqual([expected]);
  expect(result.notes).toEqual([
    {
      kind: 'flagged',
      message: 'A passage that is struck out was left out: “99.5 %”.',
      source: null,
    },
  ]);
});

test('a cell may be struck out whole', () => {
  const { document } = reading('| Level | Credit |\n| --- | --- |\n| ~~98 %~~ 99 % | ~~5 %~~ |');
  const [table] = document.nodes;
  expect(table).toMatchObject({
    type: 'table',
    rows: [[{ paragraphs: [[{ text: '99 %' }]] }, { paragraphs: [[]] }]],
  });
});

test.each([
  ['two signs that close nothing', 'About ~~ 4 hours, ~~ 8 at most.'],
  ['approximate figures', 'Between ~4 and ~8 hours.'],
  ['an escaped sign', 'The sign \\~~ opens, and ~~ closes.'],
])('%s strike nothing out', (_, text) => {
  expect(reading(text).notes).toEqual([]);
});

test('beyond a screenful of passages, their number is told', () => {
  const { notes } = reading(Array.from({ length: 21 }, (_, at) => `Was ~~${at}~~.`).join('\n\n'));
  expect(notes.map(({ message }) => message)).toEqual([
    '21 passages that are struck out were left out; the first begins “0”.',
  ]);
});
