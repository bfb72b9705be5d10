import type { Document, DocumentNode, Source } from '#shared/document/document.ts';

export const SOURCE_FORMATS = ['docx', 'pdf', 'html', 'markdown', 'text'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** A foreign file, read: its text as a Document, and everything that the text does not show. */
export interface Reading {
  readonly format: SourceFormat;
  /** Its sources are those of {@link blockSource} and {@link cellSource}. */
  readonly document: Document;
  /** Where each block stood in the file; a block without an entry stood nowhere in particular. */
  readonly origins: Readonly<Record<Source, Origin>>;
  /** What was left out or looks suspicious; nothing is dropped without a word. */
  readonly notes: readonly ReadingNote[];
  /** Tracked changes, in reading order; the document's text is as if all were accepted. */
  readonly revisions: readonly Revision[];
  readonly comments: readonly Comment[];
}

/** Both from 1. */
export interface Origin {
  readonly page?: number;
  readonly line?: number;
}

export interface ReadingNote {
  /** "dropped": macros, objects, images, links; "flagged": hidden or look-alike characters; "cut": beyond a limit. */
  readonly kind: 'dropped' | 'flagged' | 'cut';
  /** A sentence: "2 embedded objects were left out." */
  readonly message: string;
  /** The block it concerns; null: the file. */
  readonly source: Source | null;
}

export interface Revision {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'format';
  readonly author: string;
  /** As the file has it; empty where it has none. */
  readonly date: string;
  readonly text: string;
  readonly source: Source;
}

export interface Comment {
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** What it is about; empty for a comment on a place. */
  readonly quote: string;
  readonly source: Source | null;
}

/** The source of the block at a position in `document.nodes`. */
export const blockSource = (index: number): Source => `/text/${index}`;

/** The source of a cell; row 0 holds the headings of the columns, so the first of `rows` is row 1. */
export const cellSource = (index: number, row: number, column: number): Source =>
  `/text/${index}/${row}/${column}`;

/** A Document of what was read: no front page, no words of our own. */
export const documentOf = (
  nodes: readonly DocumentNode[],
  { title, language }: { readonly title: string; readonly language: string },
): Document => ({
  language,
  direction: /^(?:ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr',
  title,
  reference: '',
  draft: false,
  front: { kind: '', title: '', facts: [], parties: [], betweenLabel: '', notice: null },
  labels: { contents: '', page: '', of: '', draft: '' },
  nodes,
});
