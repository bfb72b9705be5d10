import { describe, expect, test } from 'vitest';
import { slaTextOf } from '#test/support/sla-texts/sla-text-of.ts';

const MARKS = { heading: '# ', paragraph: '', item: '- ', cell: '' } as const;
const passagesOf = (...lines: readonly string[]): readonly string[] =>
  slaTextOf(lines.join('\n')).passages.map(({ kind, text }) => `${MARKS[kind]}${text}`);

/** No margin is as wide: the lines of such a text end with what they say. */
const LONG =
  'This page says how we look after the boilers of the houses in Quarrel Lane, whom you can ring about them, what we promise of that, and what we pay back.';

describe('below an item, in a text that no margin breaks', () => {
  test('a line at the margin stands alone', () => {
    expect(
      passagesOf(LONG, '', '- No heat', '- A fitter is sent', 'Gold', '2 hours', '', 'The end.'),
    ).toEqual([LONG, '- No heat', '- A fitter is sent', 'Gold', '2 hours', 'The end.']);
  });

  test('a title in capitals is a heading', () => {
    expect(
      passagesOf(
        LONG,
        '',
        '- No heat',
        'We ring you back within 2 hours of the call',
        'NOTES',
        LONG,
      ),
    ).toEqual([LONG, '- No heat', 'We ring you back within 2 hours of the call', '# NOTES', LONG]);
  });

  test('what stops inside a sentence goes on', () => {
    expect(passagesOf(LONG, '', '- No heat in the houses of', 'Quarrel Lane')).toEqual([
      LONG,
      '- No heat in the houses of Quarrel Lane',
    ]);
  });
});

test('in a text that a margin breaks, a capital goes on with the item', () => {
  expect(
    passagesOf(
      '- A fitter of the maker comes to the house and looks at the boiler of',
      'Quarrel Lane 9 before he says what is to be done with it.',
    ),
  ).toHaveLength(1);
});

test('a long line that stops behind a small word goes on below', () => {
  const first = `${LONG} Our desk in the gatehouse is open on all days from`;
  expect(passagesOf(first, 'Monday on.')).toEqual([`${first} Monday on.`]);
});

test('rows with leaders of dots stand alone', () => {
  expect(
    passagesOf('Heat ............ 98.7 %', 'Warm water ...... 97.3 %', 'Light ........... 99.1 %'),
  ).toHaveLength(3);
});

test('clauses of a part that a letter names stand alone', () => {
  expect(passagesOf('B2.1  The fitter rings first.', 'B2.2  He brings a card.')).toHaveLength(2);
});

test('numbered lines right below each other are no headings', () => {
  expect(
    passagesOf('4.1 Frost in the pipes', '4.2 A closed gate', '4.3 Works of the town'),
  ).toEqual(['Frost in the pipes', 'A closed gate', 'Works of the town']);
});

describe('items that lost what parted them', () => {
  test('behind the dot of a word processor', () => {
    expect(passagesOf('· No heat.·        No warm water.')).toEqual([
      '- No heat.',
      '- No warm water.',
    ]);
  });

  test('in one line', () => {
    expect(
      passagesOf(
        'Boilers • A fitter comes on the day of the call • Parts within a week • A spare heater',
      ),
    ).toEqual([
      '# Boilers',
      '- A fitter comes on the day of the call',
      '- Parts within a week',
      '- A spare heater',
    ]);
  });

  test('but no line of links', () => {
    expect(passagesOf('Home • Boilers • Prices • Contact')).toHaveLength(1);
  });
});

describe('marks of wikis', () => {
  test('headings and the header of a table', () => {
    const text = slaTextOf(
      ['h2. Boilers', '', '|| Case || First call ||', '| No heat | 2 h |', '| Noise | 9 h |'].join(
        '\n',
      ),
    );
    expect(text.passages.map(({ kind }) => kind)).toEqual(['heading']);
    expect(text.tables[0]?.header.map((cell) => cell.text)).toEqual(['Case', 'First call']);
    expect(text.tables[0]?.rows).toHaveLength(2);
  });

  test('a number in square brackets before capitals', () => {
    expect(passagesOf('[3] PAID BACK (boilers only)', LONG)[0]).toBe('# PAID BACK (boilers only)');
  });
});

test('a bar in brackets parts no cells', () => {
  const text = slaTextOf(
    'Level one (98.7 % | all days)\nThe house is warm (level two | weekdays).',
  );
  expect(text.tables).toEqual([]);
});

test('a list goes on behind a table', () => {
  const { passages } = slaTextOf(
    [
      '1. The first is about credits.',
      '',
      '| Case | Call |',
      '|---|---|',
      '| No heat | 2 h |',
      '',
      '2. The second is about heat.',
    ].join('\n'),
  );
  expect(passages.at(-1)?.lead).not.toContain('credits');
});

describe('lines of which a third are figures', () => {
  const WIDE =
    'Nobody of the house in Quarrel Lane has hot water or heat in any of the rooms of it';
  const names = 'Severity Description First response Escalation Expected time of the repair';

  test('are the cells of a table, be the widest as wide as a margin', () => {
    const lines = [names, 'Urgent', WIDE, '20 minutes', '2 hours', '7 hours'];
    expect(passagesOf(...lines)).toEqual(lines);
  });

  test('go on where the next begins in small letters', () => {
    expect(
      passagesOf(names, 'Urgent', WIDE, 'and no way around', '2 hours', '7 hours', '9 hours'),
    ).toContain(`${WIDE} and no way around`);
  });
});
