import { describe, expect, test } from 'vitest';
import { readTypedIncident } from '#shared/engine/import/typed-incident.ts';

const GOOD = { start: '2026-06-03 14:05', end: '2026-06-03 15:05', kind: 'outage', weight: '1' };
const read = (typed: Partial<typeof GOOD>) =>
  readTypedIncident({ ...GOOD, ...typed }, 'Europe/London');
const faults = (typed: Partial<typeof GOOD>) => {
  const answer = read(typed);
  return answer.ok ? null : answer.error;
};

describe('an incident that is typed into fields', () => {
  test('is read as in a log', () => {
    expect(read({ weight: '0.5' })).toEqual({
      ok: true,
      value: {
        start: Date.parse('2026-06-03T13:05:00Z'),
        end: Date.parse('2026-06-03T14:05:00Z'),
        kind: 'outage',
        weight: '0.5',
      },
    });
  });

  test('may say by an offset which of two hours is meant', () => {
    const typed = { start: '2025-10-26 00:50', end: '2025-10-26 01:30+00:00' };
    expect(read(typed)).toMatchObject({
      ok: true,
      value: { end: Date.parse('2025-10-26T01:30:00Z') },
    });
  });

  test.each<[string, Partial<typeof GOOD>, ReturnType<typeof faults>]>([
    [
      'no time',
      { start: 'yesterday' },
      { start: '"yesterday" is no date and time. Write it as 2026-06-03 14:05.' },
    ],
    [
      'a day that its month does not have',
      { end: '2026-06-31 10:00' },
      { end: '"2026-06-31 10:00" is no day of the calendar. Correct it.' },
    ],
    ['nothing but a space', { end: ' ' }, { end: 'Enter when it ended.' }],
    [
      'an end before the start',
      { end: '2026-06-03 13:05' },
      {
        end: 'It ends before it starts: "2026-06-03 13:05" is earlier than "2026-06-03 14:05". Correct it.',
      },
    ],
    [
      'a time that the clocks left out',
      { start: '2026-03-29 01:30' },
      {
        start:
          '"2026-03-29 01:30" does not exist in Europe/London: the clocks were put forward over it. Correct it.',
      },
    ],
    [
      'a time that came twice',
      { start: '2025-10-26 00:50', end: '2025-10-26 01:30' },
      {
        end: 'This time came twice, as the clocks went back. Write it with its offset from UTC: 2026-10-25 01:30+00:00.',
      },
    ],
    [
      'too great a weight',
      { weight: '3' },
      {
        weight:
          '"3" is no weight. Write the part that was affected, from 0 to 1: 0.5 for half, 1 for all of it.',
      },
    ],
    [
      'what would part the columns of a log',
      { start: '14:05; "or so"' },
      { start: '"14:05; "or so"" is no date and time. Write it as 2026-06-03 14:05.' },
    ],
  ])('%s is told of its field', (_, typed, expected) => {
    expect(faults(typed)).toEqual(expected);
  });

  test('every wrong field is told, and none speaks of rows, columns or cells', () => {
    const told = faults({ start: '03/06/2026 14:05', end: 'later', weight: 'much' });
    expect(Object.keys(told ?? {})).toEqual(['start', 'end', 'weight']);
    expect(Object.values(told ?? {}).join(' ')).not.toMatch(/\b(?:row|column|cell|file)\b/i);
  });
});
