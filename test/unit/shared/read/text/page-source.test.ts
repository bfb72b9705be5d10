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

  test('keeps figures with the keys that say what they are, and drops what is only for show', () => {
    const levels = ['High', 'Low'].flatMap((severity) => [
      '  {',
      `    "severity": "${severity}",`,
      '    "response": "within 4 hours",',
      '    "icon": "alarm-clock",',
      '  },',
    ]);
    const text = ['{', '  "uptime": "99.9%",', '  "levels": [', ...levels, '  ]', '}'];
    const blocks = blocksOf(...text).join(' ');
    expect(blocks).toContain('uptime: 99.9%');
    expect(blocks).toMatch(/severity: High\s+response: within 4 hours/);
    expect(blocks).not.toContain('alarm-clock');
  });

  test('a megabyte of strings is read soon', () => {
    const lines = Array.from({ length: 60_000 }, (_, at) =>
      at % 2 === 0 ? '{' : '  "a b": "c d",',
    );
    expect(blocksOf(...lines).length).toBeGreaterThan(0);
    expect(blocksOf(`"${'\\'.repeat(500_000)}`, ...lines.slice(0, 40)).length).toBeGreaterThan(0);
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
