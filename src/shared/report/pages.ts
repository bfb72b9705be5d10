import type {
  Cell,
  DocumentNode,
  Inline,
  Inlines,
  OutlineNumber,
  Table,
} from '#shared/document/document.ts';

export const words = (text: string): Inline => ({ type: 'text', text, marks: [] });
export const bold = (text: string): Inline => ({ type: 'text', text, marks: ['bold'] });

/** What a report is told in: strings are plain text. */
export type Content = string | Inlines;
const inlines = (content: Content): Inlines =>
  typeof content === 'string' ? [words(content)] : content;

export interface Column {
  readonly heading: string;
  readonly align?: 'start' | 'end';
  readonly weight: number;
}

/** A cell of one paragraph, or of several. */
export type CellContent = Content | { readonly paragraphs: readonly Content[] };

export interface Row {
  readonly source: string;
  /** The first one names the row. */
  readonly cells: readonly CellContent[];
}

/** Writes the pages of a report: sections, clauses and tables with their numbers. */
export class Pages {
  readonly #nodes: DocumentNode[] = [];
  #section = 0;
  #clause = 0;
  #table = 0;
  #enclosure = 0;
  #source = '';

  constructor(private readonly caption: (number: number, title: string) => string) {}

  get nodes(): readonly DocumentNode[] {
    return this.#nodes;
  }

  section(title: string, source: string): this {
    this.#section += 1;
    this.#clause = 0;
    return this.#heading(1, title, [this.#section], `section_${this.#section}`, source);
  }

  /** What the following text tells of, where no heading says so. */
  about(source: string): this {
    this.#source = source;
    return this;
  }

  /** What is enclosed with a letter, under a heading without a number; the first stands on a page of its own. */
  enclosure(title: string, source: string): this {
    this.#enclosure += 1;
    this.#source = source;
    return this.add({
      type: 'heading',
      level: 1,
      number: null,
      text: inlines(title),
      anchor: `enclosure_${this.#enclosure}`,
      pageBreakBefore: this.#enclosure === 1,
      source,
    });
  }

  clause(title: string, source: string): this {
    this.#clause += 1;
    const anchor = `clause_${this.#section}_${this.#clause}`;
    return this.#heading(2, title, [this.#section, this.#clause], anchor, source);
  }

  #heading(
    level: 1 | 2,
    title: string,
    levels: readonly number[],
    anchor: string,
    source: string,
  ): this {
    this.#source = source;
    const number: OutlineNumber = { levels, label: levels.join('.') };
    return this.add({
      type: 'heading',
      level,
      number,
      text: inlines(title),
      anchor,
      pageBreakBefore: false,
      source,
    });
  }

  paragraph(content: Content, source = this.#source): this {
    return this.add({ type: 'paragraph', number: null, text: inlines(content), source });
  }

  /** A table under its numbered caption; nothing where it has no rows. */
  table(title: string, columns: readonly Column[], rows: readonly Row[]): this {
    if (rows.length === 0) return this;
    return this.numbered(title, {
      columns: columns.map(({ heading, align = 'start', weight }) => ({ heading, align, weight })),
      rows: rows.map(({ source, cells }) => cells.map((cell, at) => cellOf(cell, at, source))),
    });
  }

  /** A table whose cells are made elsewhere. */
  numbered(title: string, content: Pick<Table, 'columns' | 'rows'>): this {
    this.#table += 1;
    return this.add({
      type: 'table',
      anchor: `table_${this.#table}`,
      caption: [words(this.caption(this.#table, title))],
      source: this.#source,
      ...content,
    });
  }

  add(...nodes: readonly DocumentNode[]): this {
    this.#nodes.push(...nodes);
    return this;
  }
}

function cellOf(content: CellContent, at: number, source: string): Cell {
  const several = typeof content === 'object' && 'paragraphs' in content;
  const paragraphs = (several ? content.paragraphs : [content]).map(inlines);
  const header = at === 0;
  return {
    header,
    source,
    paragraphs:
      paragraphs.length === 0
        ? [[]]
        : header
          ? paragraphs.map((paragraph) =>
              paragraph.map((inline) => ({ ...inline, marks: ['bold'] })),
            )
          : paragraphs,
  };
}
