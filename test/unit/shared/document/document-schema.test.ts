import { describe, expect, test } from 'vitest';
import { ReadDocumentSchema } from '#shared/document/document-schema.ts';
import type { Document } from '#shared/document/document.ts';
import { documentOf } from '#shared/read/reading.ts';
import { harbour } from '#test/support/terms/terms-providers.ts';

const read = documentOf(
  [
    {
      type: 'item',
      style: 'bullet',
      level: 2,
      marker: '•',
      restart: true,
      text: [{ type: 'text', text: 'An item', marks: ['bold'] }],
      source: '/text/0',
    },
    {
      type: 'table',
      anchor: 't',
      caption: [],
      columns: [{ heading: 'A', align: 'end', weight: 1 }],
      rows: [[{ header: false, source: '/text/1/1/0', paragraphs: [[]] }]],
      source: '/text/1',
    },
  ],
  { title: 'Read', language: 'de' },
);

describe('A document that was read', () => {
  test('comes back from JSON as it was', () => {
    for (const document of [read, harbour().document])
      expect(ReadDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  test.each<[string, Partial<Document>]>([
    ['a draft', { draft: true }],
    ['words of our own', { labels: { ...read.labels, contents: 'Contents' } }],
    ['what no reader makes', { nodes: [{ type: 'signatures', intro: [], blocks: [] }] }],
  ])('is refused with %s', (_, change) => {
    expect(ReadDocumentSchema.safeParse({ ...read, ...change }).success).toBe(false);
  });
});
