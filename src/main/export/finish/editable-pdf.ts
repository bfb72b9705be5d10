import {
  IncrementalDocumentSnapshot,
  PDFContext,
  PDFDict,
  PDFName,
  PDFObjectParser,
  PDFRef,
  PDFWriter,
  type PDFDocument,
  type PDFObject,
} from 'pdf-lib';

/** A link on a page. */
export interface PdfLink {
  readonly ref: PDFRef;
  readonly annotation: PDFDict;
}

/** What the finishing steps need of a file: either all of it is in memory, or only what they touch. */
export interface EditablePdf {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly lookup: (object: PDFObject | undefined) => PDFObject | undefined;
  /** Says that the object was changed, so that it is written. */
  readonly touch: (ref: PDFRef) => void;
  /** Links to addresses outside the document. */
  readonly links: () => readonly PdfLink[];
}

export const wholePdf = (pdf: PDFDocument): EditablePdf => ({
  context: pdf.context,
  catalog: pdf.catalog,
  lookup: (object) => pdf.context.lookup(object),
  touch: () => undefined,
  links: () =>
    pdf.getPages().flatMap((page) =>
      (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
        const annotation = pdf.context.lookup(ref);
        return ref instanceof PDFRef && annotation instanceof PDFDict ? [{ ref, annotation }] : [];
      }),
    ),
});

/** All at once takes less time than in steps; the caller runs in a process of its own. */
export const ALL_AT_ONCE = Number.POSITIVE_INFINITY;

const ADDRESS = '/S /URI';

/**
 * A file as the compiler has just written it, to which changes are appended. Of its thousands of
 * objects only those that are asked for are parsed, which takes a tenth of the time of reading and
 * writing it whole.
 */
export class AppendedPdf implements EditablePdf {
  readonly context = PDFContext.create();
  readonly catalog: PDFDict;
  readonly #bytes: Uint8Array;
  readonly #text: string;
  /** Where each object starts, by its number. */
  readonly #offsets: readonly number[];
  readonly #snapshot: IncrementalDocumentSnapshot;

  /** Null where the file is not of the plain form that the compiler writes. */
  static open(bytes: Uint8Array): AppendedPdf | null {
    // One character for each byte, so that places in the text are places in the file.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
    const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(table, table + 40));
    const trailer = text.indexOf('trailer', table);
    if (head === null || trailer < 0) return null;
    // Entries take 20 bytes each: ten digits of the offset first (ISO 32000-1, 7.5.4).
    const first = table + head[0].length;
    const offsets = Array.from({ length: Number(head[1]) }, (_, index) =>
      Number(text.slice(first + 20 * index, first + 20 * index + 10)),
    );
    return new AppendedPdf(bytes, text, offsets, table, trailer + 'trailer'.length);
  }

  private constructor(
    bytes: Uint8Array,
    text: string,
    offsets: readonly number[],
    table: number,
    trailer: number,
  ) {
    this.#bytes = bytes;
    this.#text = text;
    this.#offsets = offsets;
    const { context } = this;
    const entries = this.#parse(trailer);
    if (!(entries instanceof PDFDict)) throw new Error('The PDF has no trailer.');
    for (const key of ['Root', 'Info', 'ID'] as const) {
      const value = entries.get(PDFName.of(key));
      if (value !== undefined) context.trailerInfo[key] = value;
    }
    context.largestObjectNumber = offsets.length - 1;
    this.#snapshot = new IncrementalDocumentSnapshot(
      context.largestObjectNumber,
      new Set(),
      bytes.length,
      table,
      context,
    );
    const catalog = this.lookup(context.trailerInfo.Root);
    if (!(catalog instanceof PDFDict)) throw new Error('The PDF has no catalog.');
    this.catalog = catalog;
  }

  readonly lookup = (object: PDFObject | undefined): PDFObject | undefined => {
    if (!(object instanceof PDFRef)) return object;
    const known = this.context.lookup(object);
    if (known !== undefined) return known;
    const offset = this.#offsets[object.objectNumber];
    if (offset === undefined) return undefined;
    const parsed = this.#parse(this.#text.indexOf('obj', offset) + 'obj'.length);
    this.context.assign(object, parsed);
    return parsed;
  };

  readonly touch = (ref: PDFRef): void => this.#snapshot.markRefForSave(ref);

  readonly links = (): readonly PdfLink[] => {
    const links: PdfLink[] = [];
    for (let at = this.#text.indexOf(ADDRESS); at >= 0; at = this.#text.indexOf(ADDRESS, at + 1)) {
      const head = this.#text.lastIndexOf(' 0 obj', at);
      const ref = PDFRef.of(
        Number(/\d+$/.exec(this.#text.slice(head - 12, head))?.[0] ?? Number.NaN),
      );
      const annotation = this.lookup(ref);
      if (annotation instanceof PDFDict) links.push({ ref, annotation });
    }
    return links;
  };

  async save(): Promise<Uint8Array> {
    const appended = await PDFWriter.forContextWithSnapshot(
      this.context,
      ALL_AT_ONCE,
      this.#snapshot,
    ).serializeToBuffer();
    const file = new Uint8Array(this.#bytes.length + appended.length);
    file.set(this.#bytes);
    file.set(appended, this.#bytes.length);
    return file;
  }

  #parse(offset: number): PDFObject {
    return PDFObjectParser.forBytes(this.#bytes.subarray(offset), this.context).parseObject();
  }
}
