import { describe, expect, test } from 'vitest';
import { timesByCase as read } from '#test/support/sla-texts/promised-times.ts';

describe('what is replaced is named by the title where the sentence only points to it', () => {
  test.each([
    [
      '## Hardware replacement guarantee\n\nShould a board die, our staff replace such board within 5 hours of finding that out.',
      'Hardware replacement',
      5,
    ],
    [
      '3. Hardware Replacement\nOur people act at once. In any case replacements are promised to be done within three hours.',
      'Hardware Replacement',
      3,
    ],
    [
      '- Hardware replacement – we stock many parts. Replacements of machines are promised within 3 hours.\n- Network – 100% uptime.',
      'Hardware replacement',
      3,
    ],
    ['## Disk replacement\n\nReplacements are done within 6 hours.', 'Disk replacement', 6],
    [
      'The repair of a router will be finished within four hours of its start.',
      'repair of a router',
      4,
    ],
  ])('%s', (text, name, hours) => expect(read(text).resolution).toEqual([[name, hours]]));

  test('and not where the sentence is of something else', () => {
    const text = '## Hardware replacement\n\nA failed router is repaired within 6 hours.';
    expect(read(text).resolution.map(([name]) => name)).not.toContain('Hardware replacement');
  });
});

describe('a unit that a sentence above a table tells', () => {
  const TABLE =
    '| Priority | Respond in | Resolve in |\n|---|---|---|\n| P1 | 0.5 | 4 |\n| P2 | 1 | 8 |';
  test.each([
    'All times are in hours.',
    'The times below are given in working hours:',
    'Targets are counted in hours.',
    'The table says how many business hours each phase of a ticket takes.',
  ])('%s', (lead) => {
    expect(read(`${lead}\n\n${TABLE}`)).toEqual({
      response: [
        ['P1', 0.5],
        ['P2', 1],
      ],
      resolution: [
        ['P1', 4],
        ['P2', 8],
      ],
    });
  });

  test.each(['Support is there in working hours.', 'We say how many hours each engineer worked.'])(
    'none: %s',
    (lead) => expect(read(`${lead}\n\n${TABLE}`)).toEqual({ response: [], resolution: [] }),
  );
});

test('a line that begins with its time may say what these are', () => {
  const text =
    '# Repairs\n\nWithin 9 Days Routine repairs.\nWithin 50 Days These are minor repairs, or such as need new parts';
  expect(read(text).resolution).toEqual([
    ['Routine repairs', 216],
    ['minor repairs', 1200],
  ]);
});
