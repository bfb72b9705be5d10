/**
 * The assembled text of an agreement (or of a file that was read): what every exporter prints, and
 * nothing that an exporter has to add words to. Exporters choose appearance, never meaning. All
 * labels are in the document's language; all numbers and references are final.
 */
export interface Document {
  /** BCP 47; decides hyphenation and direction. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly reference: string;
  /** True while anything still stops the agreement: exporters then mark every page as a draft. */
  readonly draft: boolean;
  /** The pages lie down, for tables of many columns; left out: they stand upright. */
  readonly landscape?: true;
  /** A letter: its facts and its subject stand above the text on the first page, and it has no contents. */
  readonly letter?: true;
  readonly front: FrontPage;
  readonly labels: Labels;
  readonly nodes: readonly DocumentNode[];
}

/** The title page. */
export interface FrontPage {
  /** "Service Level Agreement" */
  readonly kind: string;
  readonly title: string;
  /** Label and value pairs: reference, date, term. */
  readonly facts: readonly { readonly label: string; readonly value: Inlines }[];
  /** The stakeholders in order, with their capacity ("Provider"). */
  readonly parties: readonly {
    readonly name: Inlines;
    readonly capacity: string;
    readonly details: readonly Inlines[];
    readonly source: Source;
  }[];
  /** "between", "and" in the document's language. */
  readonly betweenLabel: string;
  /** The line that marks the text as a drafting aid; null on a signature-ready export. */
  readonly notice: string | null;
}

/** Words of the document that stand outside its nodes. */
export interface Labels {
  readonly contents: string;
  /** "Page", "of": "Page 3 of 12". */
  readonly page: string;
  readonly of: string;
  readonly draft: string;
}

/** The record that a node came from, as a place path; a click in the preview leads there. */
export type Source = string;

export type Mark = 'bold' | 'italic' | 'underline';

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  /** The value of a live field; `source` is where it is set. */
  | {
      readonly type: 'value';
      readonly text: string;
      readonly marks: readonly Mark[];
      readonly source: Source;
    }
  /** A cross-reference: its final text ("4.2") and the anchor that it leads to. */
  | {
      readonly type: 'reference';
      readonly text: string;
      readonly marks: readonly Mark[];
      readonly anchor: string;
    }
  /** A place still to fill, shown as "[label]". */
  | {
      readonly type: 'blank';
      readonly text: string;
      readonly marks: readonly Mark[];
      readonly source: Source;
    };
/** A line feed inside a text is a line break. */
export type Inlines = readonly Inline[];

/**
 * Numbers of the outline: [4] section, [4, 1] clause, [4, 1, 2] paragraph. Word numbers by itself
 * from the same outline; a test holds that it arrives at `label`.
 */
export interface OutlineNumber {
  readonly levels: readonly number[];
  readonly label: string;
}

export type DocumentNode =
  | Heading
  | Paragraph
  | ListItem
  | Table
  | Diagram
  | Signatures
  | AnnexFile;

export interface Heading {
  readonly type: 'heading';
  /** 1: section or annex, 2: clause. */
  readonly level: 1 | 2;
  /** Null for headings outside the outline (signatures, annexes carry their label in `text`). */
  readonly number: OutlineNumber | null;
  readonly text: Inlines;
  /** Unique in the document, letters, digits, hyphens and underscores, at most 40 characters. */
  readonly anchor: string;
  /** True where the heading starts a new page. */
  readonly pageBreakBefore: boolean;
  readonly source: Source;
}

export interface Paragraph {
  readonly type: 'paragraph';
  /** Set where a clause has several paragraphs; the outline's third level. */
  readonly number: OutlineNumber | null;
  readonly text: Inlines;
  readonly source: Source;
}

export interface ListItem {
  readonly type: 'item';
  readonly style: 'ordered' | 'bullet';
  /** 1: (a), 2: (i), 3: (A) where ordered. */
  readonly level: 1 | 2 | 3;
  /** "(a)", "•" */
  readonly marker: string;
  /** True where the count of this level starts anew. */
  readonly restart: boolean;
  readonly text: Inlines;
  readonly source: Source;
}

export interface Table {
  readonly type: 'table';
  readonly anchor: string;
  /** "Table 2: Service credits"; empty for none. */
  readonly caption: Inlines;
  readonly columns: readonly {
    readonly heading: string;
    readonly align: 'start' | 'end';
    /** Relative width. */
    readonly weight: number;
  }[];
  /** Rows of cells of paragraphs; every cell has one paragraph at least. */
  readonly rows: readonly (readonly Cell[])[];
  readonly source: Source;
}

export interface Cell {
  readonly paragraphs: readonly Inlines[];
  /** A row header: the first cell that names its row. */
  readonly header: boolean;
  readonly source: Source;
}

/**
 * A picture of boxes and the arrows between them; it stands whole on one page. Lengths are points at
 * full size, from the upper left corner: exporters may shrink it, with its words, and never enlarge it.
 *
 * Its words are words of the document: each exporter prints them as text, those of the boxes before
 * those of the arrows. The alternative text comes besides.
 */
export interface Diagram {
  readonly type: 'diagram';
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  readonly arrows: readonly DiagramArrow[];
  /** What the picture says, in sentences: for who cannot see it, and for plain text. */
  readonly alternative: string;
  readonly source: Source;
}

export interface DiagramRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DiagramBox extends DiagramRectangle {
  /** Below each other in the middle of the box; none of them wraps. */
  readonly lines: readonly { readonly role: 'name' | 'detail'; readonly text: string }[];
}

export interface DiagramPoint {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve with its head at `end`. */
export interface DiagramArrow {
  readonly start: DiagramPoint;
  readonly control: DiagramPoint;
  readonly end: DiagramPoint;
  /** Stands on the arrow and hides what is behind it. */
  readonly label: DiagramRectangle & { readonly text: string };
}

export interface Signatures {
  readonly type: 'signatures';
  readonly intro: Inlines;
  readonly blocks: readonly SignatureBlock[];
}

/** One signatory's block: it never splits over two pages. */
export interface SignatureBlock {
  /** Unique in the document; prefix of the names of its form fields. No dots. */
  readonly id: string;
  /** "Signed for and on behalf of Acme Ltd" */
  readonly heading: Inlines;
  readonly capacity: string;
  readonly lines: readonly SignatureLine[];
  readonly source: Source;
}

export interface SignatureLine {
  readonly kind: 'signature' | 'name' | 'title' | 'date';
  readonly label: string;
  /** Known beforehand (name and title); empty: to be filled at signing. */
  readonly value: string;
}

/** The pages of an annexed PDF follow here in the PDF export; DOCX names the file. */
export interface AnnexFile {
  readonly type: 'annex-file';
  /** Id of the annex in the agreement, for the bytes. */
  readonly annex: string;
  /** "The 12 pages of network-plan.pdf follow." */
  readonly note: Inlines;
  readonly source: Source;
}
