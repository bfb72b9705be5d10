import { describe, expect, test } from 'vitest';
import { textBlocks } from '#shared/document/text-blocks.ts';
import { readText } from '#shared/read/text/read-text.ts';

/** The words of each block; a heading bears "#" before them, an item its level in dashes. */
function blocksOf(...lines: readonly string[]): readonly string[] {
  const read = readText(lines.join('\n'), 'sla.mdx');
  if (!read.ok) throw new Error(read.error.message);
  return read.value.document.nodes.map((node) => {
    const words = 'text' in node ? node.text.map(({ text }) => text).join('') : node.type;
    if (node.type === 'heading') return `# ${words}`;
    return node.type === 'item' ? `${'-'.repeat(node.level)} ${words}` : words;
  });
}

describe('components of documentation in Markdown', () => {
  test('have their titles as headings, and their content without its inset', () => {
    expect(
      blocksOf(
        '## Support',
        '<Tabs>',
        '  <Tab title="P1 - Critical">',
        '    **Reply**: 1 hour',
        '',
        '    - the portal is down',
        '      - in all regions',
        '  </Tab>',
        "  <Tab title='P2 - High'>",
        '    **Reply**: 3 hours',
        '  </Tab>',
        '</Tabs>',
        'All times run day and night.',
      ),
    ).toEqual([
      '# Support',
      '# P1 - Critical',
      'Reply: 1 hour',
      '- the portal is down',
      '-- in all regions',
      '# P2 - High',
      'Reply: 3 hours',
      'All times run day and night.',
    ]);
  });

  test('without a title leave their words', () => {
    expect(blocksOf('<Note>', '  Credits are paid once a year.', '</Note>')).toEqual([
      'Credits are paid once a year.',
    ]);
  });

  test('may stand in one line', () => {
    expect(
      blocksOf('<Card title="Replies" icon="clock">Within 3 hours</Card>', '<Info>By mail.</Info>'),
    ).toEqual(['# Replies', 'Within 3 hours', 'By mail.']);
  });

  test('keep a table that stands inset in them', () => {
    expect(
      blocksOf(
        '<Accordion title="Times">',
        '    | Level | Reply |',
        '    | --- | --- |',
        '    | P1 | 1 hour |',
        '</Accordion>',
      ),
    ).toEqual(['# Times', 'table']);
  });

  test('are none where nothing closes them', () => {
    const read = readText('Between\n<Provider>\nand\n<Customer>\n', 'sla.md');
    expect(read.ok && textBlocks(read.value.document).length).toBeGreaterThan(0);
    expect(blocksOf('<Provider title="x">', 'Words of ours.')).toEqual(['Words of ours.']);
  });

  // A search that grows with the square of the number of tags would take minutes here.
  test.each([
    ['opened', '<A>\n'.repeat(100_000)],
    ['closed', '</A>\n'.repeat(100_000)],
    [
      'opened and never closed by their names',
      `${'<A>\n'.repeat(50_000)}${'</B>\n'.repeat(50_000)}`,
    ],
    ['nested', `${'<A>\n'.repeat(90_000)}words\n${'</A>\n'.repeat(90_000)}`],
  ])('many of them, %s, are read', (_, text) => {
    expect(readText(`${text}\nEnd.`, 'sla.mdx')).toMatchObject({ ok: true });
  });
});
