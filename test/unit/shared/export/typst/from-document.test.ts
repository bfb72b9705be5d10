import { describe, expect, it } from 'vitest';
import type { IsoInstant } from '#shared/base/date.ts';
import type { Document } from '#shared/document/document.ts';
import { typstDocument, type TypstOptions } from '#shared/export/typst/from-document.ts';
import type { TypstList, TypstNode } from '#shared/export/typst/typst-data.ts';
import {
  agreementOf,
  annexHeading,
  clause,
  documentOf,
  item,
  paragraph,
  ref,
  section,
  signatureBlock,
  signatures,
  table,
  value,
} from '#test/support/pdf/pdf-documents.ts';

const options: TypstOptions = {
  created: '2026-01-02T03:04:05.000Z' as IsoInstant,
  author: 'Northwind',
  fonts: ['Carlito'],
  attachment: null,
  field: () => null,
  annexPages: () => 0,
  printed: (text) => text,
};

const convert = (document: Document, more: Partial<TypstOptions> = {}) =>
  typstDocument(document, { ...options, ...more });
const nodesOf = (document: Document): readonly TypstNode[] => convert(document).data.nodes;
const ofType = <T extends TypstNode['type']>(nodes: readonly TypstNode[], type: T) =>
  nodes.filter((node): node is Extract<TypstNode, { type: T }> => node.type === type);

describe('the data of the Typst template', () => {
  it('is plain JSON', () => {
    const { data } = convert(agreementOf(2));
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it.each([
    ['en-GB', { code: 'en', region: 'GB' }],
    ['de', { code: 'de', region: null }],
    ['zh-Hant-TW', { code: 'zh', region: 'TW' }],
    ['es-419', { code: 'es', region: null }],
    ['x-private', { code: 'en', region: null }],
  ])('names the language %s as Typst does', (language, expected) => {
    expect(convert(documentOf([], { language })).data.language).toEqual(expected);
  });

  it('gives each place a mark of its own that leads back to its source', () => {
    const { data, sources } = convert(
      documentOf([
        section(1, 'Metrics', 'metrics'),
        paragraph([value('99.95 %', '/uptime')], [1, 1]),
      ]),
    );
    const [, text] = data.nodes;
    if (text?.type !== 'paragraph') throw new Error('no paragraph');
    expect(sources[text.place]).toBe('/paragraph');
    expect(sources[text.text[0]?.place ?? -1]).toBe('/uptime');
  });

  it('keeps the numbers of the document', () => {
    const nodes = nodesOf(
      documentOf([section(7, 'Seven', 'seven'), clause([7, 3], 'Three', 'three')]),
    );
    expect(ofType(nodes, 'heading').map((node) => node.number)).toEqual(['7.', '7.3']);
  });

  it('indents the text of numbered sections only', () => {
    const nodes = nodesOf(
      documentOf([
        paragraph('Before'),
        section(1, 'One', 'one'),
        paragraph('Inside'),
        annexHeading('Annex 1', 'annex'),
        paragraph('After'),
      ]),
    );
    expect(ofType(nodes, 'paragraph').map((node) => node.indented)).toEqual([false, true, false]);
  });

  it('links references to anchors that exist, and leaves others as text', () => {
    const nodes = nodesOf(
      documentOf([section(1, 'One', 'one'), paragraph([ref('1', 'one'), ref('9', 'gone')])]),
    );
    expect(ofType(nodes, 'paragraph')[0]?.text.map((part) => part.to)).toEqual(['one', null]);
  });

  it('gives an anchor once, even if the document has it twice', () => {
    const nodes = nodesOf(documentOf([section(1, 'One', 'same'), section(2, 'Two', 'same')]));
    expect(ofType(nodes, 'heading').map((node) => node.anchor)).toEqual(['same', null]);
  });

  it('prints a value on its line, unless a field shows it', () => {
    const document = documentOf([
      ...signatures(signatureBlock('one', 'Acme', 'Provider', 'Ann', 'CEO')),
    ]);
    const lines = (field: TypstOptions['field']) =>
      ofType(convert(document, { field }).data.nodes, 'signatures')[0]?.blocks[0]?.lines;
    expect(lines(() => null)?.map((line) => line.value)).toEqual([[], ['Ann'], ['CEO'], []]);
    const fields = lines((block, line) => ({ address: `${block.id}/${line.kind}` }));
    expect(fields?.map((line) => line.value)).toEqual([[], [], [], []]);
    expect(fields?.map((line) => line.field)).toEqual([
      'one/signature',
      'one/name',
      'one/title',
      'one/date',
    ]);
  });

  it('replaces what cannot be printed, everywhere', () => {
    const { data } = convert(agreementOf(1), { printed: () => '…' });
    const words = JSON.stringify([data.nodes, data.front, data.labels, data.title, data.running]);
    expect(words).not.toMatch(/Northwind|Availability|Provider|Wide|SLA-|\(a\)|1\.1|Table/);
  });
});

/** Lists as "marker text" with what is inside them in brackets. */
const outline = (lists: readonly TypstList[]): unknown =>
  lists.map((list) => ({
    [`${list.style} +${list.startMm}`]: list.items.map((each) =>
      each.lists.length === 0 ? each.marker : [each.marker, outline(each.lists)],
    ),
  }));

describe('items', () => {
  const lists = (...nodes: Parameters<typeof item>[]): unknown =>
    outline(ofType(nodesOf(documentOf(nodes.map((node) => item(...node)))), 'list'));

  it('of deeper levels stand inside the one before', () => {
    expect(
      lists([1, '(a)', 'x', true], [2, '(i)', 'x', true], [2, '(ii)', 'x'], [1, '(b)', 'x']),
    ).toEqual([{ 'ordered +14': [['(a)', [{ 'ordered +0': ['(i)', '(ii)'] }]], '(b)'] }]);
  });

  it('stand where their level does, even if levels are left out', () => {
    expect(lists([3, '(A)', 'x'], [1, '(a)', 'x'], [3, '(A)', 'x'])).toEqual([
      { 'ordered +30': ['(A)'] },
      { 'ordered +14': [['(a)', [{ 'ordered +8': ['(A)'] }]]] },
    ]);
  });

  it('begin a new list where the style changes or the count starts anew', () => {
    expect(
      lists([1, '(a)', 'x', true], [1, '•', 'x'], [1, '(a)', 'x', true], [1, '(a)', 'x', true]),
    ).toEqual([
      { 'ordered +14': ['(a)'] },
      { 'bullet +14': ['•'] },
      { 'ordered +14': ['(a)'] },
      { 'ordered +14': ['(a)'] },
    ]);
  });
});

describe('rows of tables', () => {
  const splits = (...texts: readonly string[]): readonly boolean[] | undefined =>
    ofType(
      nodesOf(
        documentOf([
          table(
            't',
            '',
            [
              ['A', 1],
              ['B', 3],
            ],
            texts.map((text) => ['x', text]),
          ),
        ]),
      ),
      'table',
    )[0]?.rows.map((row) => row.splits);

  it('split only if they may be too tall for a page', () => {
    expect(splits('short', 'word '.repeat(100), 'word '.repeat(2000))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('count lines as well as letters', () => {
    expect(splits('a\n'.repeat(200))).toEqual([true]);
  });
});
