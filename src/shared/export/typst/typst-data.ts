import type * as appearance from '#shared/export/appearance.ts';
import type { PageFormat } from '#shared/export/page-format.ts';
import type { Drawing } from '#shared/export/drawing.ts';

/**
 * What the Typst template reads from its data.json: a document in the shapes that its functions
 * take. It holds no markup; every string is printed as it is.
 */
export interface TypstData {
  /** Language and region as Typst names them, from the document's BCP 47 tag. */
  readonly language: { readonly code: string; readonly region: string | null };
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** In the header of each page but the first. */
  readonly running: { readonly title: Pieces; readonly reference: Pieces };
  readonly author: string;
  /** Moment of creation in UTC. */
  readonly created: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
  };
  readonly draft: boolean;
  readonly letter: boolean;
  readonly labels: {
    readonly contents: string;
    readonly page: string;
    readonly of: string;
    readonly draft: string;
  };
  /** Families in the order in which a character is looked for. */
  readonly fonts: readonly string[];
  readonly look: Omit<typeof appearance, 'page'> & { readonly page: PageFormat };
  /** The file to attach; null for none. */
  readonly attachment: {
    readonly path: string;
    readonly type: string;
    readonly description: string;
  } | null;
  readonly front: TypstFront;
  readonly nodes: readonly TypstNode[];
}

/**
 * A place on the pages that has to be found again: an index into the `sources` that come with the
 * data. The template leaves it beside what it prints, and reports where that came to stand.
 */
export type PlaceMark = number;

/**
 * Words as they are; "\n" for a line break; null where a very long word may break without anything
 * being printed; or a word to hyphenate where it does not fit.
 */
export type Piece = string | null | { readonly hyphenated: string };
export type Pieces = readonly Piece[];

export interface TypstInline {
  readonly kind: 'text' | 'value' | 'reference' | 'blank';
  readonly pieces: Pieces;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly place: PlaceMark | null;
  /** The anchor it leads to; null for none, and where the document has no such anchor. */
  readonly to: string | null;
}
export type TypstInlines = readonly TypstInline[];

export interface TypstFront {
  readonly kind: string;
  readonly title: Pieces;
  readonly facts: readonly { readonly label: string; readonly value: TypstInlines }[];
  readonly between: string;
  readonly parties: readonly {
    readonly name: TypstInlines;
    readonly capacity: Pieces;
    readonly details: readonly TypstInlines[];
    readonly place: PlaceMark;
  }[];
  readonly notice: string | null;
}

export type TypstNode =
  | TypstHeading
  | TypstParagraph
  | TypstList
  | TypstTable
  | TypstDiagram
  | TypstSignatures
  | TypstAnnex;

export interface TypstHeading {
  readonly type: 'heading';
  readonly level: 1 | 2;
  readonly number: string | null;
  readonly text: TypstInlines;
  /** Null where an earlier node has the same anchor. */
  readonly anchor: string | null;
  readonly newPage: boolean;
  readonly place: PlaceMark;
}

export interface TypstParagraph {
  readonly type: 'paragraph';
  readonly number: string | null;
  readonly text: TypstInlines;
  /** True in a numbered section, where text stands at the gutter's edge. */
  readonly indented: boolean;
  readonly place: PlaceMark;
}

/** Items of one level and style that follow each other, with the deeper lists inside them. */
export interface TypstList {
  readonly type: 'list';
  readonly style: 'ordered' | 'bullet';
  /** Distance of the markers from where the list stands, in millimetres. */
  readonly startMm: number;
  readonly items: readonly TypstItem[];
}

export interface TypstItem {
  readonly marker: string;
  readonly text: TypstInlines;
  readonly place: PlaceMark;
  readonly lists: readonly TypstList[];
}

export interface TypstTable {
  readonly type: 'table';
  readonly anchor: string | null;
  readonly caption: TypstInlines;
  readonly columns: readonly {
    readonly heading: Pieces;
    readonly align: 'start' | 'end';
    readonly weight: number;
  }[];
  readonly rows: readonly {
    /** True only where the row could be too tall to stand on one page. */
    readonly splits: boolean;
    /** How many rows, from this one on, stand on one page; 0 in a row that follows such a one. */
    readonly together: number;
    readonly cells: readonly {
      readonly header: boolean;
      readonly paragraphs: readonly TypstInlines[];
      readonly place: PlaceMark;
    }[];
  }[];
  readonly place: PlaceMark;
}

/** Drawn in points, in the size in which it is printed. */
export interface TypstDiagram extends Drawing {
  readonly type: 'diagram';
  readonly alternative: string;
  readonly place: PlaceMark;
}

export interface TypstSignatures {
  readonly type: 'signatures';
  readonly intro: TypstInlines;
  /** All blocks stand on one page. */
  readonly together: boolean;
  readonly blocks: readonly {
    readonly heading: TypstInlines;
    readonly capacity: Pieces;
    readonly lines: readonly TypstSignatureLine[];
    readonly place: PlaceMark;
  }[];
}

export interface TypstSignatureLine {
  readonly kind: 'signature' | 'name' | 'title' | 'date';
  readonly label: string;
  /** Printed on the line; empty where the form field shows the value, or where it is still open. */
  readonly value: Pieces;
  /** Address of the link that becomes the form field; null for none. */
  readonly field: string | null;
}

/** Empty pages, later replaced by those of the annexed file. */
export interface TypstAnnex {
  readonly type: 'annex';
  readonly note: TypstInlines;
  readonly pages: number;
  /** Names the file, for the process that replaces the pages. */
  readonly annex: string;
  readonly indented: boolean;
  readonly place: PlaceMark;
}
