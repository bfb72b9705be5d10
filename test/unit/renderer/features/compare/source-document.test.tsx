import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cite, type Citation } from '#shared/document/citation.ts';
import type { DocumentNode, Inlines } from '#shared/document/document.ts';
import { blockSource, cellSource, documentOf } from '#shared/read/reading.ts';
import { SourceDocument } from '#renderer/features/compare/source/SourceDocument.tsx';
import { clearPage, render } from '#test/unit/renderer/support/render.tsx';

const words = (text: string): Inlines => [{ type: 'text', text, marks: [] }];
const PROMISE = 'Uptime of 99.9% a month; <img src=x onerror=alert(1)>';
const nodes: readonly DocumentNode[] = [
  {
    type: 'heading',
    level: 1,
    number: null,
    text: words('Availability'),
    anchor: 'a',
    pageBreakBefore: false,
    source: blockSource(0),
  },
  { type: 'paragraph', number: null, text: words(PROMISE), source: blockSource(1) },
  {
    type: 'table',
    anchor: 't',
    caption: [],
    columns: [
      { heading: 'Below', align: 'start', weight: 1 },
      { heading: 'Credit', align: 'start', weight: 1 },
    ],
    rows: [
      [
        { paragraphs: [words('99.9%')], header: true, source: cellSource(2, 1, 0) },
        {
          paragraphs: [words('10%'), words('of the fee')],
          header: false,
          source: cellSource(2, 1, 1),
        },
      ],
    ],
    source: blockSource(2),
  },
];

const shown = (citations: readonly Citation[], current = 0) =>
  render(
    <SourceDocument
      document={documentOf(nodes, { title: 'SLA', language: 'en' })}
      citations={citations}
      current={current}
      label="Text"
    />,
  );
const marks = (page: HTMLElement) =>
  [...page.querySelectorAll('mark')].map((mark) => [
    mark.textContent,
    mark.hasAttribute('data-current'),
  ]);

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(clearPage);

describe('the text of an SLA', () => {
  test('is shown as text: nothing of it becomes markup', async () => {
    const page = await shown([]);
    expect(page.querySelector('img')).toBeNull();
    expect(page.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  test('has exactly the cited span marked', async () => {
    const page = await shown([cite(blockSource(1), PROMISE, 10, 15)]);
    expect(marks(page)).toEqual([['99.9%', true]]);
  });

  test('marks headings of tables and cells of several paragraphs, too', async () => {
    const page = await shown(
      [
        cite(cellSource(2, 0, 1), 'Credit', 0, 6),
        cite(cellSource(2, 1, 1), '10%\nof the fee', 0, 14),
      ],
      1,
    );
    expect(marks(page)).toEqual([
      ['Credit', false],
      ['10%\nof the fee', true],
    ]);
  });

  test('marks nothing for a passage that it does not have', async () => {
    expect(marks(await shown([cite('/text/9', 'gone', 0, 4)]))).toEqual([]);
  });
});

describe('the text of an own draft', () => {
  test('has the value marked wherever it is shown', async () => {
    const place = '/commitments/uptime/target/value';
    const page = await render(
      <SourceDocument
        document={documentOf(
          [
            {
              type: 'paragraph',
              number: null,
              text: [
                ...words('At least '),
                { type: 'value', text: '99.95%', marks: [], source: place },
              ],
              source: '/sections/metrics/items/uptime',
            },
          ],
          { title: 'Draft', language: 'en' },
        )}
        citations={[cite(place, '99.95%', 0, 6)]}
        current={0}
        label="Text"
      />,
    );
    expect(marks(page)).toEqual([['99.95%', true]]);
    expect(page.textContent).toBe('At least 99.95%');
  });
});
