import { describe, expect, test } from 'vitest';
import { filterDrafts, sortDrafts, type Order } from '#renderer/features/library/library-order.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { agreementId, at } from '#test/unit/renderer/support/drafts.ts';

const summary = (id: string, details: Partial<DraftSummary> = {}): DraftSummary => ({
  id: agreementId(id),
  title: id,
  reference: '',
  kind: 'customer',
  status: 'draft',
  parties: [],
  completeness: 0,
  updatedAt: at('09:00'),
  trashedAt: null,
  revision: 1,
  writer: '',
  ...details,
});
const ids = (drafts: readonly DraftSummary[]) => drafts.map(({ id }) => id);
const by = (key: Order['by'], descending = false): Order => ({ by: key, descending });

describe('the library', () => {
  const drafts = [
    summary('a', { kind: 'internal', status: 'signed' }),
    summary('b', { trashedAt: at('10:00') }),
    summary('c'),
  ];

  test('keeps the trash apart', () => {
    const all = { kind: null, status: null } as const;
    expect(ids(filterDrafts(drafts, { shelf: 'drafts', ...all }))).toEqual(['a', 'c']);
    expect(ids(filterDrafts(drafts, { shelf: 'trash', ...all }))).toEqual(['b']);
  });

  test('filters by kind and by status', () => {
    const shelf = 'drafts' as const;
    expect(ids(filterDrafts(drafts, { shelf, kind: 'internal', status: null }))).toEqual(['a']);
    expect(ids(filterDrafts(drafts, { shelf, kind: null, status: 'draft' }))).toEqual(['c']);
    expect(filterDrafts(drafts, { shelf, kind: 'internal', status: 'draft' })).toEqual([]);
  });

  test('sorts titles as people do: whatever the case, numbers by size', () => {
    const titles = ['SLA 10', 'sla 9', 'Étude', 'Zeta'];
    const sorted = sortDrafts(
      titles.map((title, index) => summary(`d${index}`, { title })),
      by('title'),
    );
    expect(sorted.map(({ title }) => title)).toEqual(['Étude', 'sla 9', 'SLA 10', 'Zeta']);
  });

  test('sorts statuses by the life of an agreement', () => {
    const statuses = ['ended', 'draft', 'signed', 'in-review', 'agreed'] as const;
    const sorted = sortDrafts(
      statuses.map((status) => summary(status, { status })),
      by('status'),
    );
    expect(ids(sorted)).toEqual(['draft', 'in-review', 'agreed', 'signed', 'ended']);
  });

  test('sorts the last change and completeness, in both directions', () => {
    const some = [
      summary('old', { updatedAt: at('08:00'), completeness: 100 }),
      summary('new', { updatedAt: at('10:00'), completeness: 9 }),
    ];
    expect(ids(sortDrafts(some, by('updatedAt', true)))).toEqual(['new', 'old']);
    expect(ids(sortDrafts(some, by('completeness')))).toEqual(['new', 'old']);
    expect(ids(sortDrafts(some, by('completeness', true)))).toEqual(['old', 'new']);
  });

  test('sorts the trash by how long each is kept, which its column tells', () => {
    const trash = [
      summary('thrown-first', { updatedAt: at('07:00'), trashedAt: at('08:00') }),
      summary('thrown-last', { updatedAt: at('06:00'), trashedAt: at('09:00') }),
    ];
    expect(ids(sortDrafts(trash, by('updatedAt')))).toEqual(['thrown-first', 'thrown-last']);
    expect(ids(sortDrafts(trash, by('updatedAt', true)))).toEqual(['thrown-last', 'thrown-first']);
  });

  test('orders equals always alike, and changes no list', () => {
    const some = [summary('z', { title: 'Same' }), summary('y', { title: 'Same' })];
    expect(ids(sortDrafts(some, by('kind')))).toEqual(['y', 'z']);
    expect(ids(sortDrafts(some, by('kind', true)))).toEqual(['y', 'z']);
    expect(ids(some)).toEqual(['z', 'y']);
  });
});
