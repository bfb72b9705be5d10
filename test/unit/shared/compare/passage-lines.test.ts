import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageLines, type MeasuredPassage } from '#shared/compare/passage-lines.ts';

const passage = (text: string, ...measures: string[]): MeasuredPassage => ({ text, measures });
const beside = (first: readonly MeasuredPassage[], second: readonly MeasuredPassage[]) =>
  passageLines(first, second).map((line) => [line.first, line.second]);

describe('Two texts beside each other', () => {
  test('show passages of like words with their differences', () => {
    expect(passageLines([passage('one two three')], [passage('one two four')])).toMatchObject([
      { first: 'one two three', second: 'one two four', diff: { coarse: false } },
    ]);
  });

  test('show what says the same in other words in one line, wherever it stands', () => {
    const target = passage('The servers are available for 99.9% of a month.', 'availability');
    const minute = passage('Outages under a minute are ignored.', 'smallestOutage');
    const five = passage('“Downtime” lasts at least five minutes.', 'smallestOutage');
    const uptime = passage('We will have an uptime of 99.5%.', 'availability');
    expect(passageLines([target, minute], [five, uptime])).toEqual([
      { first: target.text, second: uptime.text, diff: null },
      { first: minute.text, second: five.text, diff: null },
    ]);
  });

  test('prefer the passage that tells most of the same, and use each once', () => {
    const both = passage('a b', 'cap', 'basis');
    expect(
      beside([passage('x', 'cap'), both], [passage('c d', 'cap', 'basis'), passage('e', 'claim')]),
    ).toEqual([
      ['x', null],
      ['a b', 'c d'],
      [null, 'e'],
    ]);
  });

  test('put what has no counterpart beside what has none either', () => {
    expect(
      beside(
        [passage('a'), passage('b'), passage('one two')],
        [passage('c'), passage('one two'), passage('d')],
      ),
    ).toEqual([
      ['a', 'c'],
      ['b', null],
      ['one two', 'one two'],
      [null, 'd'],
    ]);
  });

  test('hold every passage once, those of the first text in their order', () => {
    const passages = fc.array(
      fc.record({
        text: fc.stringMatching(/^[a-e]( [a-e]){0,4}$/),
        measures: fc.uniqueArray(fc.constantFrom('cap', 'basis', 'claim'), { maxLength: 2 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(passages, passages, (first, second) => {
        const lines = passageLines(first, second);
        expect(lines.flatMap((line) => line.first ?? [])).toEqual(first.map(({ text }) => text));
        expect(lines.flatMap((line) => line.second ?? []).sort()).toEqual(
          second.map(({ text }) => text).sort(),
        );
      }),
    );
  });
});
