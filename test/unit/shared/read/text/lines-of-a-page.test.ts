import { describe, expect, test } from 'vitest';
import { readText } from '#shared/read/text/read-text.ts';

/** The words of each block; a heading bears "#" before them. */
function blocksOf(...lines: readonly string[]): readonly string[] {
  const read = readText(lines.join('\n'), 'sla.txt');
  if (!read.ok) throw new Error(read.error.message);
  return read.value.document.nodes.map((node) => {
    const words = 'text' in node ? node.text.map(({ text }) => text).join('') : node.type;
    return node.type === 'heading' ? `# ${words}` : words;
  });
}

test('a figure in words on a line of its own is a cell as one in digits is', () => {
  const first = ['Severity 1', 'one (1) hour', 'four (4) hours'];
  const second = ['Severity 2', 'two (2) hours', 'nine (9) hours'];
  const lines = [...first, ...second];
  expect(blocksOf(...lines)).toEqual(lines);
});

test('an example of what the line above says begins anew, however wide that line is', () => {
  const lines = [
    'P1 - Severe fault that stops the work of everybody in the building',
    'Example: The till is down.',
    'P2 - Moderate fault that slows the work of a whole team for a while',
    'Examples: Slow searches, a printer.',
  ];
  expect(blocksOf(...lines)).toEqual(lines);
});

describe('a line for each paragraph of a page', () => {
  test('is joined with no short line below it, though it is the longest', () => {
    expect(
      blocksOf(
        'Level 1',
        'Nobody on the floor can scan, pack or print at all.',
        'First reply20 minutes',
        'Repair5 hours',
      ),
    ).toEqual([
      'Level 1',
      'Nobody on the floor can scan, pack or print at all.',
      'First reply20 minutes',
      'Repair5 hours',
    ]);
  });

  test('nor with a label alone, or the next of its rows', () => {
    expect(
      blocksOf(
        'Our big support plan (recommended by all)',
        'Coverage:',
        'All of the small one and more',
      ),
    ).toContain('Coverage:');
    expect(
      blocksOf(
        'P1 - Nobody at all can work in the whole house15 minutes4 hours',
        'P2 - Some cannot work1 hour8 hours',
      ),
    ).toHaveLength(2);
  });
});

test('lines that were broken at a margin are still one paragraph', () => {
  expect(
    blocksOf(
      'The provider answers every call of the customer within two hours',
      'of the working day. Repairs are finished within nine hours after',
      'Monday of the week in which the customer called.',
    ),
  ).toHaveLength(1);
});

test('a line that goes on in small letters is no heading', () => {
  expect(
    blocksOf(
      'Loss of the core of the system',
      'functions which makes it impossible for anybody in the house to use what the system is for at all',
    ).some((block) => block.startsWith('#')),
  ).toBe(false);
});
