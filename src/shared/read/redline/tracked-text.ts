import type { Mark } from '#shared/document/document.ts';

/** A Word file with who changed what in it, before anybody has accepted or rejected anything. */
export interface TrackedText {
  readonly blocks: readonly TrackedBlock[];
  /** By id; what answers a comment is told with it. */
  readonly comments: ReadonlyMap<string, TrackedComment>;
  /** Footnotes and endnotes, but for the lines that Word draws above them. */
  readonly notes: readonly TrackedNote[];
  /** The headers and footers of its pages; null for a text that has no pages. */
  readonly running: readonly TrackedRunning[] | null;
}

export interface TrackedNote {
  /** As the pieces of the text name it: "footnote 7". */
  readonly id: string;
  readonly kind: 'footnote' | 'endnote';
  readonly blocks: readonly TrackedBlock[];
}

export interface TrackedRunning {
  readonly kind: 'header' | 'footer';
  readonly blocks: readonly TrackedBlock[];
}

export type TrackedBlock = TrackedParagraph | TrackedTable;

/** Who made a tracked change, and when (as the file has it; empty where it has none). */
export interface Revision {
  readonly author: string;
  readonly date: string;
}

/** Inserted, deleted, both (inserted by one, deleted by another), or neither. */
export interface Tracked {
  readonly inserted: Revision | null;
  readonly deleted: Revision | null;
}

export interface TrackedPiece extends Tracked {
  /** A line feed is a line break, a tab a tab. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The marks before a tracked change of them; null where there was none. */
  readonly formatted: {
    readonly revision: Revision;
    readonly before: readonly Mark[];
    readonly effacedBefore: Effaced | null;
  } | null;
  /** How its words are made to look as if they were not there; null where they are plain to see. */
  readonly effaced: Effaced | null;
  /** Ids of the comments on it. */
  readonly comments: readonly string[];
  /** Ids of the notes that are called there. */
  readonly notes: readonly string[];
}

export type Effaced = 'struck' | 'hidden';

export interface TrackedParagraph {
  readonly type: 'paragraph';
  readonly pieces: readonly TrackedPiece[];
  /** Of the paragraph's end: where it is inserted or deleted, the text goes on in the next one. */
  readonly mark: Tracked;
  readonly kind: ParagraphKind;
  /** What it was before a tracked change of its style or its list. */
  readonly former: { readonly revision: Revision; readonly kind: ParagraphKind } | null;
  readonly bookmarks: readonly string[];
  /** Whether it stands in a table of contents, which Word writes. */
  readonly inContents: boolean;
}

/** What decides a paragraph's level and label. */
export interface ParagraphKind {
  /** Id of its style; empty for the default one. */
  readonly style: string;
  /** Its place in a list, where the paragraph itself says so. */
  readonly list: { readonly id: string; readonly level: number } | null;
}

export interface TrackedTable {
  readonly type: 'table';
  readonly rows: readonly TrackedRow[];
}

export interface TrackedRow extends Tracked {
  readonly cells: readonly (readonly TrackedBlock[])[];
}

export interface TrackedComment extends Revision {
  readonly text: string;
  /** Whether somebody has marked it, and so its thread, as resolved. */
  readonly isResolved: boolean;
  /** What was answered to it, in the order of the file. */
  readonly replies: readonly TrackedComment[];
}

export const UNTRACKED: Tracked = { inserted: null, deleted: null };

/** Whether it is there once all changes are accepted, or rejected. */
export const isOn = ({ inserted, deleted }: Tracked, side: TrackedSide): boolean =>
  side === 'accepted' ? deleted === null : inserted === null;

export type TrackedSide = 'accepted' | 'rejected';
