import { describe, expect, test } from 'vitest';
import { blank, type Beginning } from '#renderer/features/library/beginning.ts';
import { searchTemplates } from '#renderer/features/library/template-search.ts';

const template = (id: string, details: Partial<Beginning>): Beginning => ({
  id,
  title: '',
  summary: '',
  kind: 'customer',
  guidance: [],
  start: () => null,
  ...details,
});

const templates = [
  template('bank', {
    title: 'ICT services to a bank (DORA)',
    summary: 'Service levels and every topic of Article 30.',
    guidance: ['Name the regulator first.'],
  }),
  template('hosting', { title: 'Web hosting', summary: 'Shared and dedicated servers.' }),
  template('leads', { title: 'Marketing to sales', kind: 'internal' }),
  blank,
];
const found = (query: string) => searchTemplates(templates, query).map(({ id }) => id);

describe('searching templates', () => {
  test.each([
    ['nothing: all, in their order', '  ', ['bank', 'hosting', 'leads', blank.id]],
    ['a word of the title, in any case', 'dora', ['bank']],
    ['a word of the summary', 'dedicated', ['hosting']],
    ['a word of what is to settle first', 'regulator', ['bank']],
    ['the kind', 'internal', ['leads']],
    ['words of several fields together', 'hosting customer', ['hosting']],
    ['a slip of the finger', 'markting', ['leads']],
    ['the word itself before what is a slip away', 'blank', [blank.id, 'bank']],
    ['words of none', 'submarine', []],
  ])('finds by %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });
});
