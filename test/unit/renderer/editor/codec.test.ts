import { createHeadlessEditor } from '@lexical/headless';
import { $getRoot } from 'lexical';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MarkSchema,
  paragraph,
  RichTextSchema,
  textRun,
  type RichText,
} from '#shared/agreement/rich-text.ts';
import { printable } from '#shared/base/text.ts';
import { canonical } from '#renderer/editor/canonical.ts';
import { $decode, $encode } from '#renderer/editor/codec.ts';
import { NODES } from '#renderer/editor/nodes/all.ts';

const marks = fc.subarray([...MarkSchema.options]);
const line = fc
  .string({ maxLength: 20, unit: 'grapheme' })
  .map((text) => printable(text).replaceAll('\n', ' '));
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\t', ' ', '{{a.b}}', '<b>', '\u202e', 'é', '👩‍💻'),
      fc.string({ maxLength: 8, unit: 'binary' }),
    ),
    { maxLength: 5 },
  )
  .map((pieces) => printable(pieces.join('')));

const run = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('text'), text: words, marks }) },
  fc.record({ type: fc.constant('field'), path: line, marks }),
  fc.record({
    type: fc.constant('reference'),
    target: fc.record({ kind: fc.constantFrom('section', 'item', 'annex'), id: line }),
    marks,
  }),
  fc.record({
    type: fc.constant('term'),
    definition: fc.constantFrom('service-credit', 'uptime'),
    text: fc.option(line),
    marks,
  }),
  fc.record({ type: fc.constant('blank'), label: line, marks }),
);
const runs = fc.array(run, { maxLength: 6 });
const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), runs }),
  fc.record({
    type: fc.constant('item'),
    style: fc.constantFrom('ordered', 'bullet'),
    level: fc.constantFrom(1, 2, 3),
    runs,
  }),
);
const richText = fc.array(block, { maxLength: 6 }).map((body) => RichTextSchema.parse(body));

/** What a fresh editor gives back after it was filled, as in the app: through a whole update. */
function roundTrip(body: RichText, editor = newEditor()): RichText {
  editor.update(() => $encode(body), { discrete: true });
  return editor.read($decode);
}

const newEditor = () =>
  createHeadlessEditor({
    nodes: [...NODES],
    onError: (error) => {
      throw error;
    },
  });

describe('The codec', () => {
  it('gives any text back in its canonical form', () => {
    fc.assert(
      fc.property(richText, (body) => {
        expect(roundTrip(body)).toEqual(canonical(body));
      }),
      { numRuns: 300 },
    );
  });

  it('gives a canonical text back as it was, and it stays valid', () => {
    fc.assert(
      fc.property(richText.map(canonical), (body) => {
        const back = roundTrip(body);
        expect(back).toEqual(body);
        expect(RichTextSchema.safeParse(back).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('turns what an editor holds into any other text', () => {
    fc.assert(
      fc.property(richText.map(canonical), richText.map(canonical), (before, after) => {
        const editor = newEditor();
        roundTrip(before, editor);
        expect(roundTrip(after, editor)).toEqual(after);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the blocks alone that are the same in both texts', () => {
    const editor = newEditor();
    roundTrip([paragraph('one'), paragraph('two'), paragraph('three')], editor);
    const before = editor.read(() => $getRoot().getChildrenKeys());
    roundTrip([paragraph('one'), paragraph('2'), paragraph('three')], editor);
    const after = editor.read(() => $getRoot().getChildrenKeys());
    expect([after[0] === before[0], after[1] === before[1], after[2] === before[2]]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('shows an empty text as one empty paragraph, and takes that for an empty text', () => {
    const editor = newEditor();
    expect(roundTrip([], editor)).toEqual([]);
    expect(editor.read(() => $getRoot().getChildrenSize())).toBe(1);
  });
});

describe('The canonical form', () => {
  it('joins neighbours of the same marks and drops empty runs', () => {
    expect(
      canonical([paragraph(textRun('a'), textRun(''), textRun('b'), textRun('c', 'bold'))]),
    ).toEqual([paragraph(textRun('ab'), textRun('c', 'bold'))]);
  });

  it('orders marks and names each once', () => {
    expect(canonical([paragraph(textRun('a', 'underline', 'bold', 'bold'))])).toEqual([
      paragraph(textRun('a', 'bold', 'underline')),
    ]);
  });

  it('is its own canonical form and keeps every letter', () => {
    const letters = (body: RichText) =>
      body.map(({ runs: all }) =>
        all.map((one) => (one.type === 'text' ? one.text : '¤')).join(''),
      );
    fc.assert(
      fc.property(richText, (body) => {
        const once = canonical(body);
        expect(canonical(once)).toEqual(once);
        if (once.length > 0) expect(letters(once)).toEqual(letters(body));
      }),
    );
  });
});
