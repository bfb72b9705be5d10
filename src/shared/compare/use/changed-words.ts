import type { Agreement } from '#shared/agreement/agreement.ts';
import { assemble } from '#shared/assemble/assemble.ts';
import type { DocumentNode } from '#shared/document/document.ts';
import { documentText } from '#shared/document/plain-text.ts';
import { pairPassages, type PassagePair } from '../word-diff.ts';

/**
 * What an agreement prints otherwise after a change: paragraphs, items and rows of tables in the order
 * of the document, each as it was beside as it will be; null: there was or will be none. Numbers of
 * clauses are left out: one more clause moves all that follow, and changes none of them.
 */
export const changedWords = (before: Agreement, after: Agreement): readonly PassagePair[] =>
  pairPassages(linesOf(before), linesOf(after)).filter(({ first, second }) => first !== second);

function linesOf(agreement: Agreement): readonly string[] {
  const { document } = assemble(agreement);
  return (
    documentText({ ...document, nodes: document.nodes.map(withoutNumber) })
      .split('\n')
      // A row of a table may begin with an empty cell.
      .map((line) => line.trim().replace(/^(?:\| )+/, ''))
      .filter((line) => line !== '')
  );
}

const withoutNumber = (node: DocumentNode): DocumentNode =>
  node.type === 'heading' || node.type === 'paragraph' ? { ...node, number: null } : node;
