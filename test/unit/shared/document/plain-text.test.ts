import { describe, expect, it } from 'vitest';
import { documentText } from '#shared/document/plain-text.ts';
import { diagramOf } from '#test/support/documents/diagrams.ts';
import { richDocument } from '#test/support/documents/documents.ts';

describe('a document as plain text', () => {
  it('says in sentences what a diagram shows', () => {
    const alternative = 'Marketing owes Sales 2 commitments.';
    const nodes = [diagramOf(['Marketing', 'Sales'], { alternative })];
    const text = documentText({ ...richDocument, nodes });
    expect(text.endsWith(`\n${alternative}\n`)).toBe(true);
    expect(text).not.toContain('Team 1');
  });
});
