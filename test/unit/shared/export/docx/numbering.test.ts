import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabetic } from '#shared/assemble/markers.ts';
import { roman } from '#shared/base/roman.ts';
import type { Document, DocumentNode } from '#shared/document/document.ts';
import { planNumbering } from '#shared/export/docx/outline-numbering.ts';
import { openDocx } from '#test/support/word/docx.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import {
  arabicDocument,
  longDocument,
  Outline,
  richDocument,
} from '#test/support/documents/documents.ts';
import { linesByOffice } from '#test/support/word/office.ts';
import { wordNumbers, type SkippedLevels } from '#test/support/word/word-numbering.ts';

const labelOf = (node: DocumentNode): string | null =>
  node.type === 'item'
    ? node.marker
    : node.type === 'heading' || node.type === 'paragraph'
      ? (node.number?.label ?? null)
      : null;

const labels = (document: Document) =>
  document.nodes.map(labelOf).filter((label) => label !== null);

const numbersInWord = (document: Document, skipped?: SkippedLevels) =>
  wordNumbers(openDocx(docxOf(document)), skipped)
    .map(({ number }) => number)
    .filter((number) => number !== null);

const withNodes = (nodes: readonly DocumentNode[]): Document => ({ ...richDocument, nodes });

describe('Word arrives at the numbers of the document by itself', () => {
  test.each([
    ['every kind of node', richDocument],
    ['right to left', arabicDocument],
    ['long', longDocument(12)],
  ])('in a document with %s', (_, document) => {
    expect(numbersInWord(document)).toEqual(labels(document));
  });

  test('after more than 26 items: z, aa, bb', () => {
    const outline = new Outline().section('S', 's').clause('C', 'c');
    const markers = [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'].map((letter) => `(${letter})`);
    markers.forEach((marker, index) => outline.item('ordered', 1, marker, 'x', index === 0));
    expect(numbersInWord(withNodes(outline.nodes))).toEqual(['1.', '1.1', ...markers]);
  });

  test('with section labels that have no full stop', () => {
    const nodes = new Outline()
      .section('S', 's')
      .clause('C', 'c')
      .nodes.map((node): DocumentNode =>
        node.type === 'heading' && node.number?.label === '1.'
          ? { ...node, number: { ...node.number, label: '1' } }
          : node,
      );
    expect(numbersInWord(withNodes(nodes))).toEqual(['1', '1.1']);
  });

  test('where sections are left out, as in the document of another party', () => {
    const { nodes } = new Outline()
      .section('A', 'a')
      .clause('A', 'a1')
      .section('B', 'b')
      .section('C', 'c')
      .clause('C', 'c1');
    const kept = nodes.filter((node) => labelOf(node) !== '2.');
    expect(numbersInWord(withNodes(kept))).toEqual(['1.', '1.1', '3.', '3.1']);
  });

  const steps = fc.array(
    fc.constantFrom(
      ...(['section', 'clause', 'numbered', 'text'] as const),
      ...(['a', 'i', 'A', 'bullet', 'bullet2', 'bullet3'] as const),
    ),
    { maxLength: 60 },
  );

  test.each(['uncounted', 'begun'] as const)(
    'for any order of headings, paragraphs, lists and bullets, where a skipped level is %s',
    (skipped) => {
      fc.assert(
        fc.property(steps, (chosen) => {
          const document = withNodes(outlineOf(chosen));
          expect(numbersInWord(document, skipped)).toEqual(labels(document));
        }),
        { numRuns: 10 },
      );
    },
  );

  test('in LibreOffice, with bullets before items and with skipped levels', () => {
    const lists = [
      ['bullet', 'a', 'a'],
      ['bullet', 'i', 'i', 'bullet', 'i'],
      ['a', 'bullet2', 'i', 'i', 'a', 'i'],
      ['a', 'A', 'i', 'i', 'A'],
      ['a', 'i', 'i', 'bullet3', 'A', 'A'],
      ['bullet', 'bullet2', 'A', 'i', 'a'],
      ['a', 'numbered', 'A', 'numbered', 'i', 'numbered'],
    ];
    const samples = fc.sample(steps, { numRuns: 10, seed: 9 });
    const nodes = outlineOf([...lists, ...samples].flatMap((list) => ['clause', ...list]));
    // Bullets are drawn in many ways.
    const counted = nodes.filter((node) => node.type !== 'item' || node.style === 'ordered');
    const shown = linesByOffice(docxOf(withNodes(nodes))).map((line) => line.trimStart());
    const at = shown.lastIndexOf('1. S');
    expect(shown.slice(at).filter((line) => /^[\d(]/.test(line))).toEqual(
      counted.flatMap((node) => {
        const label = labelOf(node);
        return label === null || !('text' in node)
          ? []
          : [`${label} ${node.text.map(({ text }) => text).join('')}`];
      }),
    );
  });
});

/** A document as an assembler would write it: a level counts on until a higher one or text intervenes. */
function outlineOf(steps: readonly string[]): readonly DocumentNode[] {
  const outline = new Outline().section('S', 's0').clause('C', 'c0');
  let counts = [0, 0, 0];
  const item = (level: 1 | 2 | 3, format: (count: number) => string): void => {
    counts = counts.map((count, index) => (index >= level ? 0 : count));
    const count = (counts[level - 1] ?? 0) + 1;
    counts[level - 1] = count;
    outline.item('ordered', level, `(${format(count)})`, 'item', count === 1);
  };
  steps.forEach((step, index) => {
    switch (step) {
      case 'section':
        outline.section('S', `s${index + 1}`).clause('C', `sc${index + 1}`);
        counts = [0, 0, 0];
        break;
      case 'clause':
        outline.clause('C', `c${index + 1}`);
        counts = [0, 0, 0];
        break;
      case 'numbered':
        outline.numbered('numbered');
        counts = [0, 0, 0];
        break;
      case 'text':
        outline.paragraph('text');
        counts = [0, 0, 0];
        break;
      case 'a':
        item(1, alphabetic);
        break;
      case 'i':
        item(2, roman);
        break;
      case 'A':
        item(3, (count) => alphabetic(count).toUpperCase());
        break;
      case 'bullet':
        counts = [counts[0] ?? 0, 0, 0];
        outline.item('bullet', 1, '•', 'bullet');
        break;
      case 'bullet2':
        counts = [counts[0] ?? 0, counts[1] ?? 0, 0];
        outline.item('bullet', 2, '–', 'bullet');
        break;
      default:
        outline.item('bullet', 3, '▪', 'bullet');
    }
  });
  return outline.nodes;
}

describe('restarts', () => {
  test('tell the count of a level that was skipped', () => {
    const { nodes } = new Outline()
      .section('S', 's')
      .clause('C', 'c')
      .item('ordered', 1, '(a)', 'one', true)
      .item('ordered', 3, '(A)', 'below nothing', true)
      .item('ordered', 2, '(i)', 'told to be the first', true)
      .item('ordered', 2, '(ii)', 'the second');
    expect(planNumbering(nodes).restarts).toEqual([{ instance: 1, level: 4, start: 1 }]);
  });

  test('are needed only where Word would count on', () => {
    const { nodes } = new Outline()
      .section('S', 's')
      .clause('C', 'c')
      .item('ordered', 1, '(a)', 'first list', true)
      .paragraph('between')
      .item('ordered', 1, '(a)', 'second list', true)
      .item('ordered', 1, '(b)', 'second list')
      .clause('D', 'd')
      .item('ordered', 1, '(a)', 'third list', true);
    const plan = planNumbering(nodes);
    expect(plan.restarts).toEqual([{ instance: 1, level: 3, start: 1 }]);
    expect(nodes.map((node) => plan.places.get(node)?.instance)).toEqual([
      0,
      0,
      0,
      undefined,
      1,
      1,
      0,
      0,
    ]);
  });
});
