import { describe, expect, it } from 'vitest';
import { parseMarkup } from '#shared/library/markup.ts';

const parse = (...paragraphs: string[]) => {
  const result = parseMarkup(paragraphs);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('the notation of templates and clauses', () => {
  it('has fields, references, terms, blanks and marks', () => {
    expect(
      parse(
        '**The {{stakeholder.provider.name}}** pays ((service-credit|Service Credits)) under clause [[clause:credits]] to [__Account__].',
      ),
    ).toEqual([
      {
        type: 'paragraph',
        runs: [
          { type: 'text', text: 'The ', marks: ['bold'] },
          { type: 'field', path: 'stakeholder.provider.name', marks: ['bold'] },
          { type: 'text', text: ' pays ', marks: [] },
          { type: 'term', definition: 'service-credit', text: 'Service Credits', marks: [] },
          { type: 'text', text: ' under clause ', marks: [] },
          { type: 'reference', target: { kind: 'item', id: 'credits' }, marks: [] },
          { type: 'text', text: ' to ', marks: [] },
          { type: 'blank', label: 'Account', marks: [] },
          { type: 'text', text: '.', marks: [] },
        ],
      },
    ]);
  });

  it('has ordered items and bullets of three levels', () => {
    expect(
      parse('- a', '-- i', '--- A', '* dot', '** dash').map((block) =>
        block.type === 'item' ? [block.style, block.level] : null,
      ),
    ).toEqual([
      ['ordered', 1],
      ['ordered', 2],
      ['ordered', 3],
      ['bullet', 1],
      ['bullet', 2],
    ]);
  });

  it.each([
    ['{{nonsense}}', 'not a field path'],
    ['[[clause]]', 'not a reference'],
    ['[[page:4]]', 'not a reference'],
    ['((Not An Id))', 'does not name a defined term'],
    ['**never closed', 'never closed'],
  ])('refuses %s', (source, reason) => {
    const result = parseMarkup([source]);
    expect(result.ok ? '' : result.error).toContain(reason);
  });
});
