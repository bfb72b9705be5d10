import type {
  AnnexFile,
  Cell,
  Diagram,
  Document,
  DocumentNode,
  FrontPage,
  Heading,
  Inline,
  Inlines,
  ListItem,
  Paragraph,
  SignatureBlock,
  SignatureLine,
  Source,
  Table,
} from './document.ts';

/**
 * What changes between two Documents, in the order in which a reader meets it: what is deleted before
 * what is inserted in its stead. It holds both whole: taking all changes gives the target, taking none
 * the base, as trees. Words are compared with their marks; what else differs between two parts that
 * read alike (numbers, anchors, sources) is kept on both sides.
 */
export interface Redline {
  readonly base: DocumentFrame;
  readonly target: DocumentFrame;
  /** The head of the pages, each part as one plain text. */
  readonly running: { readonly title: Pieces; readonly reference: Pieces };
  readonly front: RedlineFront;
  readonly nodes: readonly RedlineNode[];
}

export type DocumentFrame = Omit<Document, 'front' | 'nodes'>;

/** Everything of an inline but its words. */
export type InlineLook = Inline extends infer One
  ? One extends Inline
    ? Omit<One, 'text'>
    : never
  : never;

/** The inline of its side that a piece is part of: its position there, and all but its words. */
export interface Origin {
  readonly at: number;
  readonly look: InlineLook;
}

/** Words of a text, of one inline on each side. Kept pieces have the same words and marks on both. */
export type Piece =
  | {
      readonly change: 'kept';
      readonly text: string;
      readonly base: Origin;
      readonly target: Origin;
    }
  | { readonly change: 'inserted'; readonly text: string; readonly target: Origin }
  | { readonly change: 'deleted'; readonly text: string; readonly base: Origin };
export type Pieces = readonly Piece[];

export type TextNode = Heading | Paragraph | ListItem;
/** All of a text but its words: level, number, marker, anchor, source. */
export type TextFrame = TextNode extends infer One
  ? One extends TextNode
    ? Omit<One, 'text'>
    : never
  : never;

/** Whole on one side only, or on both. */
export type Changed<Whole, Both> =
  | { readonly change: 'inserted'; readonly whole: Whole }
  | { readonly change: 'deleted'; readonly whole: Whole }
  | ({ readonly change: 'both' } & Both);

export type RedlineNode =
  | { readonly change: 'inserted'; readonly whole: DocumentNode }
  | { readonly change: 'deleted'; readonly whole: DocumentNode }
  | RedlineText
  | RedlineTable
  | RedlineSignatures
  /** Alike in all that a reader sees. */
  | {
      readonly change: 'both';
      readonly type: 'fixed';
      readonly base: FixedNode;
      readonly target: FixedNode;
    };

export type FixedNode = Diagram | AnnexFile;

/** A heading, paragraph or item on both sides; `base.type` and `target.type` are the same. */
export interface RedlineText {
  readonly change: 'both';
  readonly type: 'text';
  readonly base: TextFrame;
  readonly target: TextFrame;
  readonly pieces: Pieces;
}

export type TableFrame = Pick<Table, 'anchor' | 'source'>;
type Column = Omit<Table['columns'][number], 'heading'>;

/** A table with the same number of columns on both sides. */
export interface RedlineTable {
  readonly change: 'both';
  readonly type: 'table';
  readonly base: TableFrame;
  readonly target: TableFrame;
  readonly caption: Pieces;
  readonly columns: readonly {
    readonly base: Column;
    readonly target: Column;
    readonly heading: Pieces;
  }[];
  readonly rows: readonly RedlineRow[];
}

/** Rows on both sides have the same number of cells. */
export type RedlineRow = Changed<readonly Cell[], { readonly cells: readonly RedlineCell[] }>;

type CellFrame = Omit<Cell, 'paragraphs'>;

export interface RedlineCell {
  readonly base: CellFrame;
  readonly target: CellFrame;
  /** One at least is on both sides: the end of a cell is never inserted or deleted alone. */
  readonly paragraphs: readonly RedlineParagraph[];
}

export type RedlineParagraph = Changed<Inlines, { readonly pieces: Pieces }>;

/** The signature section on both sides. */
export interface RedlineSignatures {
  readonly change: 'both';
  readonly type: 'signatures';
  readonly intro: Pieces;
  readonly blocks: readonly Changed<SignatureBlock, RedlineSignatureBlock>[];
}

/** A signatory on both sides, with lines of the same kinds. Plain strings are pieces of one plain text. */
export interface RedlineSignatureBlock {
  readonly base: Pick<SignatureBlock, 'id' | 'source'>;
  readonly target: Pick<SignatureBlock, 'id' | 'source'>;
  readonly heading: Pieces;
  readonly capacity: Pieces;
  readonly lines: readonly {
    readonly kind: SignatureLine['kind'];
    readonly label: Pieces;
    readonly value: Pieces;
  }[];
}

type Fact = FrontPage['facts'][number];
type Party = FrontPage['parties'][number];

/** Texts of the front page that are plain strings are pieces of one plain text. */
export interface RedlineFront {
  readonly kind: Pieces;
  readonly title: Pieces;
  readonly facts: readonly Changed<Fact, { readonly label: string; readonly value: Pieces }>[];
  readonly parties: readonly Changed<Party, RedlineParty>[];
  readonly betweenLabel: Pieces;
  /** One on each side at most. */
  readonly notice: readonly Changed<string, { readonly pieces: Pieces }>[];
}

export interface RedlineParty {
  readonly base: Source;
  readonly target: Source;
  readonly name: Pieces;
  readonly capacity: Pieces;
  readonly details: readonly RedlineParagraph[];
}

/** The words of one side. */
export const wordsOf = (pieces: Pieces, side: 'base' | 'target'): string =>
  pieces
    .filter(({ change }) => change !== (side === 'base' ? 'inserted' : 'deleted'))
    .map(({ text }) => text)
    .join('');
