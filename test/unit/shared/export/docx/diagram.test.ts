import { describe, expect, test } from 'vitest';
import type { DocumentNode } from '#shared/document/document.ts';
import { openDocx, paragraphText, styleOf } from '#test/support/word/docx.ts';
import { docxOf } from '#test/support/word/docx-export.ts';
import { diagramOf } from '#test/support/documents/diagrams.ts';
import { arabicDocument, richDocument } from '#test/support/documents/documents.ts';
import { child, descendants, ownText } from '#test/support/word/xml.ts';

const ALTERNATIVE = 'Marketing & "Sales" <owe> each other.';
const fileOf = (...nodes: readonly DocumentNode[]) =>
  openDocx(docxOf({ ...richDocument, nodes: nodes }));
const diagram = diagramOf(['Marketing', 'Sales'], { alternative: ALTERNATIVE });

describe('a diagram in Word', () => {
  const file = fileOf(diagram, diagramOf(['A', 'B'], { width: 900 }));
  const [inline, shrunk] = descendants(file.document, 'wp:inline');

  test('is one inline picture with an alternative text and a number of its own', () => {
    expect(child(inline, 'wp:docPr')?.attributes['descr']).toBe(ALTERNATIVE);
    const ids = descendants(file.document, 'wp:docPr').map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(2);
  });

  test('is as large as it is, at most as wide as the text', () => {
    expect(child(inline, 'wp:extent')?.attributes).toEqual({ cx: '3810000', cy: '1016000' });
    expect(Number(child(shrunk, 'wp:extent')?.attributes['cx'])).toBeLessThanOrEqual(5_760_001);
  });

  test('has real words, the names first, then the labels', () => {
    const words = descendants(inline!, 'w:p').map(paragraphText);
    expect(words).toEqual(['Marketing', 'Team 1', 'Sales', 'Team 2', '12', '3']);
    expect(descendants(inline!, 'w:p').map(styleOf)).toEqual([
      'DiagramName',
      'DiagramDetail',
      'DiagramName',
      'DiagramDetail',
      'DiagramLabel',
      'DiagramLabel',
    ]);
  });

  test('shrinks its words with it', () => {
    const sizes = (of: typeof inline) => descendants(of!, 'w:sz').map((size) => size.attributes);
    expect(sizes(inline)).toEqual([]);
    // 9.5 points at about half of the size are 9.6 half-points, rounded.
    expect(sizes(shrunk)[0]).toEqual({ 'w:val': '10' });
  });

  test('gives its alternative text to programs that draw no shapes', () => {
    const [fallback] = descendants(file.document, 'mc:Fallback');
    expect(ownText(child(fallback, 'w:t')!)).toBe(ALTERNATIVE);
  });

  test('stays with the table that follows', () => {
    const [style] = descendants(file.part('word/styles.xml'), 'w:style').filter(
      ({ attributes }) => attributes['w:styleId'] === 'Diagram',
    );
    expect(child(child(style, 'w:pPr'), 'w:keepNext')).toBeDefined();
  });

  test('writes names from right to left where they run so', () => {
    const arabic = openDocx(
      docxOf({ ...arabicDocument, nodes: [diagramOf(['شركة الأفق', 'Sales'])] }),
    );
    const [first] = descendants(arabic.document, 'w:txbxContent');
    expect(descendants(first!, 'w:bidi')).toHaveLength(2);
    expect(descendants(first!, 'w:rtl').length).toBeGreaterThan(0);
  });
});
