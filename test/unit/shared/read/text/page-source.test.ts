import { describe, expect, test } from 'vitest';
import { readText } from '#shared/read/text/read-text.ts';

/** The words of each block; a heading bears "#" before them, an item a dash. */
function blocksOf(...lines: readonly string[]): readonly string[] {
  const read = readText(lines.join('\n'), 'sla.txt');
  if (!read.ok) throw new Error(read.error.message);
  return read.value.document.nodes.map((node) => {
    const words = 'text' in node ? node.text.map(({ text }) => text).join('') : node.type;
    return node.type === 'heading' ? `# ${words}` : node.type === 'item' ? `- ${words}` : words;
  });
}

describe('a page that was written as a program', () => {
  test('has its titles as headings and the strings of its lists as items', () => {
    expect(
      blocksOf(
        '"use client"',
        'import { Shield } from "icons"',
        'const parts: Part[] = [',
        '  {',
        '    heading: "1. Our promise",',
        '    icon: "shield-check",',
        '    body: [',
        '      "We keep the \\"Portal\\" up for 99.9% of each month.",',
        '    ],',
        '  },',
        '  {',
        '    title: "2. What is not counted",',
        '    body: ["An outage does not count where it comes from:"],',
        '    bullets: [',
        '      "Planned work, told of three days before.",',
        "      'A fault of your own network.',",
        '    ],',
        '  },',
        ']',
        '',
        'export default function Page() {',
        '  return (',
        '    <Legal',
        '      parts={parts}',
        '    />',
        '  )',
        '}',
      ),
    ).toEqual([
      '# Our promise',
      'We keep the "Portal" up for 99.9% of each month.',
      '# What is not counted',
      'An outage does not count where it comes from:',
      '- Planned work, told of three days before.',
      '- A fault of your own network.',
    ]);
  });

  test('is told from a text with a sample of code, and from one with words in quotes', () => {
    const sample = ['The call answers:', '{', '"state": "up",', '}', 'We keep it up.'];
    expect(blocksOf(...sample).join(' ')).toContain('We keep it up.');
    const defined = Array.from({ length: 12 }, (_, at) => `"Term ${at}" means what it says.`);
    expect(blocksOf(...defined)).toHaveLength(12);
    const quotes = Array.from({ length: 12 }, (_, at) => `"Spoken words number ${at}"`);
    expect(blocksOf(...quotes).join(' ')).toContain('"Spoken words number 3"');
  });
});
