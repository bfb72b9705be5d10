import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { SignatureId } from '#shared/agreement/ids.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { Document, DocumentNode, Inlines } from '#shared/document/document.ts';
import type { Pieces, Redline, RedlineNode, RedlineSignatures } from '#shared/document/redline.ts';
import { redline } from '#shared/compare/redline/redline.ts';
import { accepted, rejected } from '#shared/document/redline-sides.ts';
import { wordsIn } from '#shared/compare/redline/words.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';
import { strangers, versions } from '#test/support/redline/redline-documents.ts';

describe('a redline', () => {
  it('gives the target when all changes are taken and the base when none is, as trees', () => {
    fc.assert(
      fc.property(versions, ({ base, target }) => {
        const changes = redline(base, target);
        expect(accepted(changes)).toEqual(target);
        expect(rejected(changes)).toEqual(base);
      }),
      { numRuns: 200 },
    );
  });

  it('does so for two documents that have nothing in common', () => {
    fc.assert(
      fc.property(strangers, ({ base, target }) => {
        const changes = redline(base, target);
        expect(accepted(changes)).toEqual(target);
        expect(rejected(changes)).toEqual(base);
      }),
    );
  });

  it('changes nothing between a document and itself', () => {
    fc.assert(
      fc.property(versions, ({ base }) => {
        const { nodes } = redline(base, base);
        expect(nodes.every(({ change }) => change === 'both')).toBe(true);
        expect(
          nodes.flatMap((node) => (textOf(node) ?? []).filter(({ change }) => change !== 'kept')),
        ).toEqual([]);
      }),
    );
  });
});

describe('in the signature section', () => {
  const own = completeAgreement();
  const base = assemble(own).document;
  const changed = (change: Partial<Agreement>) =>
    redline(base, assemble({ ...own, ...change }).document);
  const section = ({ nodes }: Redline): RedlineSignatures => {
    const found = nodes.find((node) => node.change === 'both' && node.type === 'signatures');
    if (found?.change !== 'both' || found.type !== 'signatures')
      throw new Error('the signatures are not the same section');
    return found;
  };
  const wordsOfChange = (pieces: Pieces) =>
    pieces.flatMap(({ change, text }) => (change === 'kept' ? [] : [`${change} ${text}`]));
  const changesOf = ({ intro, blocks }: RedlineSignatures) => [
    ...wordsOfChange(intro),
    ...blocks.flatMap((block) =>
      block.change === 'both'
        ? [
            ...wordsOfChange(block.heading),
            ...wordsOfChange(block.capacity),
            ...block.lines.flatMap(({ value }) => wordsOfChange(value)),
          ]
        : [`${block.change} ${block.whole.id}`],
    ),
  ];

  it('changes a name within its block', () => {
    const [first, ...others] = own.signatures;
    const renamed = { ...first!, name: `${first!.name}-Smith` };
    const [last] = first!.name.split(' ').slice(-1);
    expect(changesOf(section(changed({ signatures: [renamed, ...others] })))).toEqual([
      `deleted ${last}`,
      `inserted ${last}-Smith`,
    ]);
  });

  it('changes a word of the title in the words before it and in the head of the pages', () => {
    const found = changed({ title: `${own.title} Plus` });
    expect(changesOf(section(found))).toEqual(['inserted Plus ']);
    expect(wordsOfChange(found.running.title)).toEqual(['inserted  Plus']);
  });

  it('adds a signatory beside those that stay', () => {
    const third = { ...own.signatures[0]!, id: 'third' as SignatureId, name: 'Ada Third' };
    expect(changesOf(section(changed({ signatures: [...own.signatures, third] })))).toEqual([
      'inserted third',
    ]);
  });
});

describe('within a paragraph', () => {
  it('replaces a number as a whole', () => {
    expect(marked('available for 99.9 % of the time', 'available for 99.95 % of the time')).toBe(
      'available for [-99.9-]{+99.95+} % of the time',
    );
  });

  it('shows a new wording as one change and not as crumbs around its spaces', () => {
    expect(
      marked(
        'The Provider answers each incident within nine hours of its report.',
        'The Provider answers each incident by next Monday of its report.',
      ),
    ).toBe(
      'The Provider answers each incident [-within nine hours-]{+by next Monday+} of its report.',
    );
  });

  it('goes by the character in scripts without spaces', () => {
    expect(marked('服务水平协议由供应商提供', '服务质量协议由供应商提供')).toBe(
      '服务[-水平-]{+质量+}协议由供应商提供',
    );
  });

  it('tells words from the same words with other marks', () => {
    const plain: Inlines = [{ type: 'text', text: 'Service Credit is due', marks: [] }];
    const bold: Inlines = [
      { type: 'text', text: 'Service Credit', marks: ['bold'] },
      { type: 'text', text: ' is due', marks: [] },
    ];
    const [node] = redline(documentOf(para(plain)), documentOf(para(bold))).nodes;
    expect(shown(textOf(node!)!)).toBe('[-Service Credit-]{+Service Credit+} is due');
  });

  it('replaces a cross-reference as a whole', () => {
    const to = (text: string): Inlines => [
      { type: 'text', text: 'as clause ', marks: [] },
      { type: 'reference', text, marks: [], anchor: 'clause' },
      { type: 'text', text: ' says in its first part', marks: [] },
    ];
    const [node] = redline(documentOf(para(to('4.2'))), documentOf(para(to('4.3')))).nodes;
    expect(shown(textOf(node!)!)).toBe('as clause [-4.2-]{+4.3+} says in its first part');
  });
});

describe('the parts of a document', () => {
  const heading = (text: string, item: string): DocumentNode => ({
    type: 'heading',
    level: 2,
    number: null,
    text: [{ type: 'text', text, marks: [] }],
    anchor: item,
    pageBreakBefore: false,
    source: `/sections/s/items/${item}`,
  });
  const clause = (title: string, body: string, item: string): readonly DocumentNode[] => [
    heading(title, item),
    para([{ type: 'text', text: body, marks: [] }], `/sections/s/items/${item}`),
  ];

  it('belong together by their record before their words', () => {
    const support = 'The Provider answers incidents within four hours.';
    const base = documentOf(...clause('Support', support, 'a'), ...clause('Repair', support, 'b'));
    const target = documentOf(...clause('Repair', support, 'b'));
    expect(redline(base, target).nodes.map(({ change: kind }) => kind)).toEqual([
      'deleted',
      'deleted',
      'both',
      'both',
    ]);
  });

  it('stay the same clause under a wholly new title', () => {
    const [title] = redline(
      documentOf(...clause('Support', 'Calls are answered.', 'a')),
      documentOf(...clause('Help desk hours', 'Calls are answered.', 'a')),
    ).nodes;
    expect(shown(textOf(title!)!)).toBe('[-Support-]{+Help desk hours+}');
  });

  it('belong together by similar words where no record is known', () => {
    const read = (at: number, text: string) =>
      para([{ type: 'text', text, marks: [] }], `/text/${at}`);
    const { nodes } = redline(
      documentOf(read(0, 'Scheduled maintenance takes place on Sundays from two to four.')),
      documentOf(
        read(0, 'Nothing of this was said before, in any words.'),
        read(1, 'Scheduled maintenance takes place on Sundays from one to four.'),
      ),
    );
    expect(nodes.map(({ change: kind }) => kind)).toEqual(['inserted', 'both']);
  });
});

describe('a table', () => {
  const rowsOf = (...rows: readonly (readonly string[])[]): DocumentNode => ({
    type: 'table',
    anchor: 't',
    caption: [],
    columns: rows[0]!.map((heading) => ({ heading, align: 'start', weight: 1 })),
    rows: rows.slice(1).map((cells) =>
      cells.map((text) => ({
        paragraphs: [[{ type: 'text', text, marks: [] }]],
        header: false,
        source: '/text/0/1/1',
      })),
    ),
    source: '/text/0',
  });
  const HEAD = ['Severity', 'Response'];

  it('has rows that come and go, and cells that change by the word', () => {
    const [node] = redline(
      documentOf(rowsOf(HEAD, ['Critical', 'within 4 hours'], ['Minor', 'next Monday'])),
      documentOf(rowsOf(HEAD, ['Critical', 'within 2 hours'], ['Urgent', 'by noon, every day'])),
    ).nodes;
    if (node?.change !== 'both' || node.type !== 'table') throw new Error('not one table');
    expect(node.rows.map(({ change: kind }) => kind)).toEqual(['both', 'deleted', 'inserted']);
    const [first] = node.rows;
    if (first?.change !== 'both') throw new Error('not the same row');
    const [paragraph] = first.cells[1]!.paragraphs;
    if (paragraph?.change !== 'both') throw new Error('not the same paragraph');
    expect(shown(paragraph.pieces)).toBe('within [-4-]{+2+} hours');
  });

  it('is another table when it has other columns', () => {
    const { nodes } = redline(
      documentOf(rowsOf(HEAD, ['Critical', '4 hours'])),
      documentOf(rowsOf([...HEAD, 'Plan'], ['Critical', '4 hours', 'Gold'])),
    );
    expect(nodes.map(({ change: kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});

describe('a hostile text', () => {
  it('ends in deletion and insertion where looking for what is kept would take too long', () => {
    const noise = (seed: number, count: number) =>
      Array.from({ length: count }, (_, at) => `w${(at * 7919 + seed) % 100_003}`).join(' ');
    const nodes = (seed: number) =>
      Array.from({ length: 12 }, (_, at) =>
        para([{ type: 'text', text: noise(seed + at, 20_000), marks: [] }], `/sections/${at}`),
      );
    const [base, target] = [documentOf(...nodes(0)), documentOf(...nodes(50_021))];
    const changes = redline(base, target);
    expect(accepted(changes)).toEqual(target);
    expect(rejected(changes)).toEqual(base);
  });
});

describe('the words of a text', () => {
  it('are the text when put together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsIn(text).join('')).toBe(text);
      }),
    );
  });
});

const para = (text: Inlines, source = '/sections/s/items/p'): DocumentNode => ({
  type: 'paragraph',
  number: null,
  text,
  source,
});

const documentOf = (...nodes: readonly DocumentNode[]): Document => ({
  language: 'en-GB',
  direction: 'ltr',
  title: '',
  reference: '',
  draft: false,
  front: { kind: '', title: '', facts: [], parties: [], betweenLabel: '', notice: null },
  labels: { contents: '', page: '', of: '', draft: '' },
  nodes,
});

const textOf = (node: RedlineNode): Pieces | null =>
  node.change === 'both' && node.type === 'text' ? node.pieces : null;

const SIGNS = { kept: ['', ''], deleted: ['[-', '-]'], inserted: ['{+', '+}'] } as const;

const shown = (pieces: Pieces): string =>
  pieces
    .map(({ change: kind, text }) => `${SIGNS[kind][0]}${text}${SIGNS[kind][1]}`)
    .join('')
    .replaceAll('-][-', '')
    .replaceAll('+}{+', '');

function marked(before: string, after: string): string {
  const node = (text: string) => documentOf(para([{ type: 'text', text, marks: [] }]));
  const [only] = redline(node(before), node(after)).nodes;
  return shown(textOf(only!)!);
}
