import { describe, expect, test } from 'vitest';
import { foundIn, nameFor } from '#renderer/features/compare/import/take-in.ts';
import { offerLine, versionWords } from '#renderer/features/compare/offer-words.ts';
import { titleFor } from '#renderer/features/compare/new-comparison.ts';
import { offerOf } from '#test/unit/renderer/support/records.ts';

const termsOf = (provider: string, service = '') => offerOf('x', { provider, service }).terms;

describe('an imported SLA', () => {
  test('is called by its provider', () => {
    expect(nameFor(termsOf('Northwind Cloud'), 'sla-v2.pdf', [])).toBe('Northwind Cloud');
  });

  test('with its service where the provider is there already', () => {
    const known = [{ name: 'Northwind Cloud' }];
    expect(nameFor(termsOf('Northwind Cloud', 'Storage'), 'sla.pdf', known)).toBe(
      'Northwind Cloud: Storage',
    );
  });

  test.each([
    ['service levels 2026.docx', 'service levels 2026'],
    ['.pdf', 'Imported SLA'],
    ['no ending', 'no ending'],
  ])('by its file %j where the text names nobody', (file, name) => {
    expect(nameFor(termsOf(''), file, [])).toBe(name);
  });

  test('never by a name that breaks the line of a list', () => {
    expect(nameFor(termsOf('North\u0000wind\n  Cloud'), 'x', [])).toBe('Northwind Cloud');
    expect(nameFor(termsOf('N'.repeat(900)), 'x', []).length).toBeLessThanOrEqual(120);
  });

  test('tells what was found, what is silent, and what the text does not show', () => {
    const offer = {
      ...offerOf('one', { provider: 'Northwind' }),
      notes: [{ kind: 'dropped' as const, message: 'Macros were left out.', source: null }],
      revisions: [
        {
          kind: 'insertion' as const,
          author: 'A',
          date: '',
          text: 'not',
          source: '/text/0',
        },
      ],
      comments: [{ author: 'B', date: '', text: 'Why?', quote: '', source: null }],
    };
    const found = foundIn(offer, ['Promised availability'], null);
    expect(found).toMatchObject({ values: 1, citations: 1, supersedes: null });
    expect(found.silent).toEqual(['Promised availability']);
    expect(found.noteCount).toBe(3);
    expect(found.notes).toEqual([
      'Macros were left out.',
      '1 tracked change: the text is read as if all were accepted.',
      '1 comment of the file kept.',
    ]);
  });
});

describe('words for lists', () => {
  test('tell one version from another', () => {
    expect(versionWords({ version: '2.1', date: '1 May 2026' })).toBe('Version 2.1, 1 May 2026');
    expect(versionWords({ version: 'v3', date: '' })).toBe('v3');
    expect(versionWords({ version: '', date: '' })).toBe('');
  });

  test('leave out what the text does not say', () => {
    const line = { name: 'A', service: '', version: '', date: '', fileName: 'a.pdf' };
    expect(offerLine(line)).toBe('a.pdf');
  });

  test('title a comparison by its SLAs', () => {
    expect(titleFor([])).toBe('');
    expect(titleFor(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
