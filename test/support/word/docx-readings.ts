import type { DocumentNode } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { readDocx, readDocxAs } from '#shared/read/docx/read-docx.ts';
import { LIMITS, type Limits } from '#shared/read/limits.ts';
import type { Reading } from '#shared/read/reading.ts';
import { docxOfPieces, type DocxPieces } from './docx-fixtures.ts';

/** The reading of a file that can be read. */
export function reading(pieces: DocxPieces | string, limits: Partial<Limits> = {}): Reading {
  const result = readDocx(bytesOf(pieces), 'offer.docx', { ...LIMITS, ...limits });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

export function rejected(pieces: DocxPieces | string): Reading {
  const result = readDocxAs(bytesOf(pieces), 'offer.docx', 'rejected');
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Why a file is refused. */
export function refusal(pieces: DocxPieces | string): string {
  const result = readDocx(bytesOf(pieces), 'offer.docx');
  return result.ok ? 'was read' : result.error.message;
}

const bytesOf = (pieces: DocxPieces | string): Uint8Array =>
  docxOfPieces(typeof pieces === 'string' ? { body: pieces } : pieces);

/** Each node on one line, with its kind: "heading 1 [2] Term", "item 1 (a) first". */
export const lines = ({ document }: Reading): readonly string[] => document.nodes.map(nodeLine);

function nodeLine(node: DocumentNode): string {
  switch (node.type) {
    case 'heading':
      return `heading ${node.level} ${numbered(node.number?.label)}${inlineText(node.text)}`;
    case 'paragraph':
      return `${numbered(node.number?.label)}${inlineText(node.text)}`;
    case 'item':
      return `item ${node.level} ${node.marker} ${inlineText(node.text)}`;
    case 'table':
      return [
        node.columns.map(({ heading }) => heading).join(' | '),
        ...node.rows.map((row) =>
          row.map(({ paragraphs }) => paragraphs.map(inlineText).join(' / ')).join(' | '),
        ),
      ].join(' ‖ ');
    default:
      return node.type;
  }
}

const numbered = (label: string | undefined): string => (label === undefined ? '' : `[${label}] `);

export const messages = ({ notes }: Reading): readonly string[] =>
  notes.map(({ message }) => message);
