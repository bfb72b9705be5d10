import fc from 'fast-check';
import type {
  Cell,
  Document,
  DocumentNode,
  FrontPage,
  Inline,
  Inlines,
  Mark,
  SignatureBlock,
  Signatures,
  Table,
} from '#shared/document/document.ts';
import { alphabetic } from '#shared/assemble/markers.ts';
import { roman } from '#shared/base/roman.ts';

/** Random documents and random changes of them, numbered as an agreement is. */

const WORDS = [
  'the Provider',
  'shall',
  'restore',
  'within',
  '4 hours',
  '99.95 %',
  'Service Credit',
  'notice,',
  'and',
  'or—as the case may be—',
  '30 days',
  "the Customer's",
  '(if any)',
  '服务水平',
  'שירות',
  'مزود الخدمة',
  'été',
  '🛰️',
  'line\nbreak',
  'tab\tstop',
  '  ',
  '{0}',
  '<w:t>&amp;',
];

const words = (longest: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: longest }).map((parts) => parts.join(' '));

const marks = fc.oneof(
  { weight: 4, arbitrary: fc.constant<readonly Mark[]>([]) },
  { weight: 1, arbitrary: fc.subarray<Mark>(['bold', 'italic', 'underline']) },
);

const inline = (longest: number): fc.Arbitrary<Inline> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ type: fc.constant('text' as const), text: words(longest), marks }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('value' as const),
        text: fc.constantFrom('99.9 %', '99.95 %', '4 hours', 'Northwind Ltd'),
        marks,
        source: fc.constantFrom('/commitments/uptime/target', '/commitments/reply/target'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('blank' as const),
        text: fc.constantFrom('[Date]', '[Amount]'),
        marks,
        source: fc.constant('/term/start'),
      }),
    },
  );

const inlines = (longest = 8): fc.Arbitrary<Inlines> => fc.array(inline(longest), { maxLength: 3 });

const cell: fc.Arbitrary<Cell> = fc.record({
  paragraphs: fc.array(inlines(3), { minLength: 1, maxLength: 3 }),
  header: fc.boolean(),
  source: fc.constantFrom('/commitments/uptime', '/commitments/reply', '/severities/one'),
});

const table: fc.Arbitrary<Part> = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc
    .record({
      caption: inlines(3),
      columns: fc.array(
        fc.record({
          heading: fc.constantFrom('', 'Severity', 'Target', 'Response time'),
          align: fc.constantFrom('start' as const, 'end' as const),
          weight: fc.integer({ min: 1, max: 4 }),
        }),
        { minLength: columns, maxLength: columns },
      ),
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
    })
    .map((content) => ({ kind: 'table', ...content })),
);

/** A node before it is numbered. */
type Part =
  | { readonly kind: 'section' | 'clause' | 'paragraph'; readonly text: Inlines }
  | {
      readonly kind: 'item';
      readonly style: 'ordered' | 'bullet';
      readonly level: 1 | 2 | 3;
      readonly text: Inlines;
    }
  | ({ readonly kind: 'table' } & Pick<Table, 'caption' | 'columns' | 'rows'>)
  | { readonly kind: 'annex' };

const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('section' as const), text: inlines(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('clause' as const), text: inlines(2) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('paragraph' as const), text: inlines() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('item' as const),
      style: fc.constantFrom('ordered' as const, 'bullet' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      text: inlines(),
    }),
  },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: fc.constant<Part>({ kind: 'annex' }) },
);

/** A document before it is numbered: its parts with the record that each comes from. */
interface Draft {
  readonly front: FrontPage;
  readonly parts: readonly { readonly part: Part; readonly record: string }[];
  readonly signatures: Signatures | null;
}

const signatory: fc.Arbitrary<SignatureBlock> = fc
  .record({
    id: fc.constantFrom('one', 'two', 'three', 'four'),
    heading: inlines(2),
    capacity: fc.constantFrom('', 'Provider', 'Customer'),
    name: words(2),
    title: words(3),
    dated: fc.boolean(),
  })
  .map(({ id, heading, capacity, name, title, dated }) => ({
    id,
    heading,
    capacity,
    lines: [
      { kind: 'signature', label: 'Signature', value: '' },
      { kind: 'name', label: 'Name', value: name },
      { kind: 'title', label: 'Title', value: title },
      ...(dated ? [{ kind: 'date', label: 'Date', value: '' } as const] : []),
    ],
    source: `/signatures/${id}`,
  }));

const signatures: fc.Arbitrary<Signatures> = fc.record({
  type: fc.constant('signatures' as const),
  intro: inlines(4),
  blocks: fc.uniqueArray(signatory, { selector: ({ id }) => id, maxLength: 4 }),
});

const front: fc.Arbitrary<FrontPage> = fc.record({
  kind: fc.constantFrom('Service Level Agreement', 'Supplier Agreement'),
  title: words(3),
  facts: fc
    .subarray([0, 1, 2])
    .chain((labels) =>
      fc.tuple(
        ...labels.map((label) =>
          inlines(2).map((value) => ({ label: ['Reference', 'Start', 'Term'][label]!, value })),
        ),
      ),
    ),
  parties: fc.subarray(['/stakeholders/one', '/stakeholders/two']).chain((sources) =>
    fc.tuple(
      ...sources.map((source) =>
        fc.record({
          name: inlines(2),
          capacity: fc.constantFrom('', 'Provider', 'Customer'),
          details: fc.array(inlines(2), { maxLength: 2 }),
          source: fc.constant(source),
        }),
      ),
    ),
  ),
  betweenLabel: fc.constantFrom('between', 'between the parties'),
  notice: fc.constantFrom(null, 'This text supports a lawyer and replaces none.'),
});

const draft: fc.Arbitrary<Draft> = fc.record({
  front,
  parts: fc
    .array(part, { maxLength: 14 })
    .map((parts) => parts.map((one, at) => ({ part: one, record: `/sections/s/items/i${at}` }))),
  signatures: fc.option(signatures),
});

type Edit = (given: Draft, fresh: Part, words: Inlines, at: number) => Draft;

const replaced = <T>(list: readonly T[], at: number, count: number, ...other: readonly T[]) => [
  ...list.slice(0, at),
  ...other,
  ...list.slice(at + count),
];

const onPart =
  (change: (one: Part, words: Inlines, at: number, fresh: Part) => Part): Edit =>
  (given, fresh, text, at) => {
    const index = at % Math.max(given.parts.length, 1);
    const one = given.parts[index];
    return one === undefined
      ? given
      : {
          ...given,
          parts: replaced(given.parts, index, 1, {
            ...one,
            part: change(one.part, text, at, fresh),
          }),
        };
  };

const EDITS: readonly Edit[] = [
  // Inserted, deleted, moved.
  (given, fresh, _, at) => ({
    ...given,
    parts: replaced(given.parts, at % (given.parts.length + 1), 0, {
      part: fresh,
      record: `/sections/s/items/n${at}`,
    }),
  }),
  (given, _, __, at) => ({
    ...given,
    parts: replaced(given.parts, at % Math.max(given.parts.length, 1), 1),
  }),
  (given, _, __, at) => {
    const one = given.parts[at % Math.max(given.parts.length, 1)];
    return one === undefined
      ? given
      : { ...given, parts: [...given.parts.filter((other) => other !== one), one] };
  },
  // Words inserted, deleted, written anew; a mark put on a part of them.
  onPart((one, text, at) =>
    withText(one, (old) => replaced(old, at % (old.length + 1), 0, ...text)),
  ),
  onPart((one, _, at) => withText(one, (old) => replaced(old, at % (old.length + 1), 1))),
  onPart((one, text) => withText(one, () => text)),
  onPart((one, _, at) =>
    withText(one, (old) =>
      old.map((other, index) =>
        index === at % old.length && other.type === 'text'
          ? { ...other, text: firstOf(other.text, at) }
          : { ...other, marks: ['bold'] },
      ),
    ),
  ),
  // Lists and tables.
  onPart((one, _, at) =>
    one.kind === 'item' ? { ...one, level: ((at % 3) + 1) as 1 | 2 | 3 } : one,
  ),
  onPart((one) =>
    one.kind === 'item' ? { ...one, style: one.style === 'bullet' ? 'ordered' : 'bullet' } : one,
  ),
  onPart((one, _, at, fresh) =>
    one.kind !== 'table' || fresh.kind !== 'table' || fresh.columns.length !== one.columns.length
      ? one
      : { ...one, rows: replaced(one.rows, at % (one.rows.length + 1), at % 2, ...fresh.rows) },
  ),
  onPart((one, text, at) =>
    one.kind !== 'table' || one.rows.length === 0
      ? one
      : {
          ...one,
          rows: one.rows.map((row, index) =>
            index === at % one.rows.length
              ? row.map((other) => ({
                  ...other,
                  paragraphs: at % 3 === 0 ? [text] : [...other.paragraphs, text],
                }))
              : row,
          ),
        },
  ),
  onPart((_, __, ___, fresh) => fresh),
];

/** Some characters from the beginning, none of them cut in half. */
function firstOf(text: string, count: number): string {
  const characters = [...text];
  return characters.slice(0, count % (characters.length + 1)).join('');
}

function withText(one: Part, change: (old: Inlines) => Inlines): Part {
  if (one.kind === 'annex') return one;
  return one.kind === 'table'
    ? { ...one, caption: change(one.caption) }
    : { ...one, text: change(one.text) };
}

/** A document, and the same after a number of random changes. */
export const versions: fc.Arbitrary<{ readonly base: Document; readonly target: Document }> = fc
  .record({
    base: draft,
    otherFront: fc.option(front),
    otherSignatures: fc.option(fc.option(signatures), { nil: undefined }),
    edits: fc.array(
      fc.record({ edit: fc.constantFrom(...EDITS), fresh: part, text: inlines(4), at: fc.nat(97) }),
      { maxLength: 6 },
    ),
    language: fc.constantFrom('en-GB', 'ar-SA'),
    withRecords: fc.boolean(),
  })
  .map(({ base, otherFront, otherSignatures, edits, language, withRecords }) => {
    const changed = edits.reduce(
      (given, { edit, fresh, text, at }) => edit(given, fresh, text, at),
      {
        ...base,
        front: otherFront ?? base.front,
        signatures: otherSignatures === undefined ? base.signatures : otherSignatures,
      },
    );
    return {
      base: numbered(base, language, withRecords),
      target: numbered(changed, language, withRecords),
    };
  });

/** Two documents that have nothing to do with each other. */
export const strangers: fc.Arbitrary<{ readonly base: Document; readonly target: Document }> = fc
  .record({ base: draft, target: draft })
  .map(({ base, target }) => ({
    base: numbered(base, 'en-GB', false),
    target: numbered(target, 'en-GB', false),
  }));

function numbered(
  { front: page, parts, signatures: signed }: Draft,
  language: string,
  withRecords: boolean,
): Document {
  const counter = new Counter();
  return {
    language,
    direction: language.startsWith('ar') ? 'rtl' : 'ltr',
    title: 'Hosting',
    reference: 'SLA-1',
    draft: false,
    front: page,
    labels: { contents: 'Contents', page: 'Page', of: 'of', draft: 'Draft' },
    nodes: [
      ...parts.map(({ part: one, record }, at) =>
        counter.next(one, withRecords ? record : `/text/${at}`),
      ),
      ...(signed === null ? [] : [signed]),
    ],
  };
}

/** Counts as the assembly of an agreement does. */
class Counter {
  #section = 0;
  #clause = 0;
  #paragraph = 0;
  #tables = 0;
  #annexes = 0;
  #items = [0, 0, 0];

  next(one: Part, source: string): DocumentNode {
    if (one.kind === 'item') return this.#item(one, source);
    this.#items = [0, 0, 0];
    switch (one.kind) {
      case 'section':
        this.#section += 1;
        this.#clause = this.#paragraph = 0;
        return this.#heading(1, [this.#section], one.text, source);
      case 'clause':
        this.#clause += 1;
        this.#paragraph = 0;
        return this.#heading(2, [this.#section, this.#clause], one.text, source);
      case 'paragraph': {
        const isNumbered = this.#section > 0 && this.#clause > 0;
        this.#paragraph += 1;
        const levels = [this.#section, this.#clause, this.#paragraph];
        return {
          type: 'paragraph',
          number: isNumbered ? { levels, label: levels.join('.') } : null,
          text: one.text,
          source,
        };
      }
      case 'table': {
        const { caption, columns, rows } = one;
        this.#tables += 1;
        return { type: 'table', anchor: `table_${this.#tables}`, caption, columns, rows, source };
      }
      case 'annex':
        this.#annexes += 1;
        return {
          type: 'annex-file',
          annex: `a${this.#annexes}`,
          note: [{ type: 'text', text: 'The plan of the network follows.', marks: [] }],
          source,
        };
    }
  }

  #heading(level: 1 | 2, levels: readonly number[], text: Inlines, source: string): DocumentNode {
    return {
      type: 'heading',
      level,
      number: levels.includes(0) ? null : { levels, label: levels.join('.') },
      text,
      anchor: `h_${levels.join('_')}`,
      pageBreakBefore: false,
      source,
    };
  }

  #item(
    { style, level, text }: Extract<Part, { readonly kind: 'item' }>,
    source: string,
  ): DocumentNode {
    this.#items = this.#items.map((count, at) => (at >= level ? 0 : count));
    const base = { type: 'item', style, level, text, source } as const;
    if (style === 'bullet') return { ...base, marker: '•–▪'[level - 1]!, restart: false };
    const count = (this.#items[level - 1] ?? 0) + 1;
    this.#items[level - 1] = count;
    const marker =
      level === 1
        ? alphabetic(count)
        : level === 2
          ? roman(count)
          : alphabetic(count).toUpperCase();
    return { ...base, marker: `(${marker})`, restart: count === 1 };
  }
}
