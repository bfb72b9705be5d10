import { describe, expect, test } from 'vitest';
import { searchDrafts } from '#renderer/store/drafts/search.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';
import { agreementId, at } from '#test/unit/renderer/support/drafts.ts';

const summary = (id: string, details: Partial<DraftSummary>): DraftSummary => ({
  id: agreementId(id),
  title: '',
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

const drafts = [
  summary('wan', {
    title: 'WAN connectivity',
    reference: 'SLA-2026-014',
    parties: ['Société du Réseau SA', 'O’Neill & Sons'],
  }),
  summary('leads', { title: 'Lead hand-over', kind: 'internal', status: 'in-review' }),
  summary('cloud', { title: '云服务协议', parties: ['北京云服务有限公司', '上海科技有限公司'] }),
  summary('centre', {
    title: 'Rechenzentrumsdienstleistungsvereinbarung',
    parties: ['Straßenbau Nord AG'],
  }),
  summary('html', { title: '<b>Bold</b><img onerror=alert(1)>' }),
];
const found = (text: string) => searchDrafts(drafts, text).map(({ id }) => id);

describe('searching drafts', () => {
  test.each([
    ['the beginning of a word of the title', 'connec', ['wan']],
    ['a party, without its accents', 'societe', ['wan']],
    ['a part of the reference', '2026-014', ['wan']],
    ['the kind', 'internal', ['leads']],
    ['the status', 'review', ['leads']],
    ['a slip in a longer word', 'conectivity', ['wan']],
    ['several words in any order', 'reseau wan', ['wan']],
    ['a word in plain characters', "o'neill", ['wan']],
    ['a word that was pasted with a soft hyphen', 'con\u00adnectivity', ['wan']],
    ['markup as the text it is', 'bold onerror', ['html']],
    ['what markup characters stand around', '<b>bold', ['html']],
  ])('finds %s', (_, text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test('wants every word', () => {
    expect(found('wan leads')).toEqual([]);
    expect(found('云服务 strassenbau')).toEqual([]);
  });

  test('takes one digit off for another number', () => {
    const numbers = ['SLA-2026-0141', 'SLA-2026-0142', 'SLA-2026-0143', 'SLA-2027-0142'];
    const numbered = numbers.map((reference) => summary(reference.toLowerCase(), { reference }));
    const ids = (text: string) => searchDrafts(numbered, text).map(({ id }) => id);
    expect(ids('SLA-2026-0142')).toEqual(['sla-2026-0142']);
    expect(ids('2026-014')).toEqual(['sla-2026-0141', 'sla-2026-0142', 'sla-2026-0143']);
  });

  test('gives what holds the words as typed first, then what may be meant, each in the list’s order', () => {
    const titles = ['Marketing plan', 'Markering plan', 'Plan of marketing', 'Marketinq plan'];
    const titled = titles.map((title, index) => summary(`d${index}`, { title }));
    expect(searchDrafts(titled, 'marketing').map(({ id }) => id)).toEqual(['d0', 'd2', 'd1', 'd3']);
  });

  test('gives the list itself for no words, in its order', () => {
    expect(searchDrafts(drafts, '  ')).toBe(drafts);
  });

  test('sees a list that has changed', () => {
    expect(found('brandnew')).toEqual([]);
    const more = [...drafts, summary('x', { title: 'Brandnew' })];
    expect(searchDrafts(more, 'brandnew').map(({ id }) => id)).toEqual(['x']);
  });
});
