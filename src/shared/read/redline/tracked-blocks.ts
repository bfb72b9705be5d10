import { lookOf, marksOf, over } from '#shared/read/docx/look.ts';
import type { Styles } from '#shared/read/docx/styles.ts';
import {
  child,
  childrenOf,
  integer,
  isElement,
  textWithin,
  val,
} from '#shared/read/package/xml-tree.ts';
import type { XmlElement } from '#shared/read/package/xml.ts';
import { textOf } from './run-text.ts';
import {
  UNTRACKED,
  type Effaced,
  type ParagraphKind,
  type Revision,
  type Tracked,
  type TrackedBlock,
  type TrackedParagraph,
  type TrackedPiece,
  type TrackedRow,
} from './tracked-text.ts';

/** The paragraphs and tables within an element of a Word file: its body, a note, a header. */
export const trackedBlocks = (root: XmlElement, styles: Styles): readonly TrackedBlock[] =>
  new Reader(styles).blocks(root, NOWHERE);

export const revisionOf = ({ attributes }: XmlElement): Revision => ({
  author: attributes['w:author'] ?? '',
  date: attributes['w:date'] ?? '',
});

/** What the elements around a place say of it. */
interface Around extends Tracked {
  readonly inContents: boolean;
}

const NOWHERE: Around = { ...UNTRACKED, inContents: false };

/** Elements that only hold others: content controls, links, smart tags, changes of the order. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:moveFrom',
  'w:moveTo',
  'w:ins',
  'w:del',
]);

/** Within `around` as the element changes it. */
function within(element: XmlElement, around: Around): Around {
  switch (element.name) {
    case 'w:ins':
    case 'w:moveTo':
      return { ...around, inserted: revisionOf(element) };
    case 'w:del':
    case 'w:moveFrom':
      return { ...around, deleted: revisionOf(element) };
    case 'w:sdt':
      return /^Table of Contents$/i.test(
        val(child(child(child(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')) ?? '',
      )
        ? { ...around, inContents: true }
        : around;
    default:
      return around;
  }
}

/** Reads in the order of the text, as a comment begins in one paragraph and may end in another. */
class Reader {
  readonly #styles: Styles;
  /** Fields that have begun: their code, and whether what they show is being read. */
  readonly #fields: { code: string; shows: boolean }[] = [];
  #comments: readonly string[] = [];
  /** Bookmarks that begin between two paragraphs. */
  #bookmarks: string[] = [];

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  blocks(parent: XmlElement, around: Around): readonly TrackedBlock[] {
    return parent.children.filter(isElement).flatMap((element): readonly TrackedBlock[] => {
      if (element.name === 'w:p') return [this.#paragraph(element, around)];
      if (element.name === 'w:tbl') return [{ type: 'table', rows: this.#rows(element, around) }];
      if (WRAPPERS.has(element.name)) return this.blocks(element, within(element, around));
      this.#marker(element);
      return [];
    });
  }

  #rows(parent: XmlElement, around: Around): readonly TrackedRow[] {
    return parent.children.filter(isElement).flatMap((element): readonly TrackedRow[] => {
      if (WRAPPERS.has(element.name)) return this.#rows(element, within(element, around));
      if (element.name !== 'w:tr') return [];
      const tracked = trackedBy(child(element, 'w:trPr'), around);
      return [{ ...tracked, cells: this.#cells(element, { ...around, ...tracked }) }];
    });
  }

  #cells(parent: XmlElement, around: Around): readonly (readonly TrackedBlock[])[] {
    return parent.children
      .filter(isElement)
      .flatMap((element): readonly (readonly TrackedBlock[])[] => {
        if (WRAPPERS.has(element.name)) return this.#cells(element, within(element, around));
        return element.name === 'w:tc' ? [this.blocks(element, around)] : [];
      });
  }

  #paragraph(element: XmlElement, around: Around): TrackedParagraph {
    const properties = child(element, 'w:pPr');
    const change = child(properties, 'w:pPrChange');
    const pieces: TrackedPiece[] = [];
    this.#inside(element, around, pieces);
    const bookmarks = this.#bookmarks;
    this.#bookmarks = [];
    return {
      type: 'paragraph',
      pieces,
      mark: trackedBy(child(properties, 'w:rPr'), around),
      kind: kindOf(properties),
      former:
        change === undefined
          ? null
          : { revision: revisionOf(change), kind: kindOf(child(change, 'w:pPr')) },
      bookmarks,
      inContents: around.inContents,
    };
  }

  #inside(parent: XmlElement, around: Around, pieces: TrackedPiece[]): void {
    for (const element of parent.children) {
      if (!isElement(element)) continue;
      if (element.name === 'w:r') this.#run(element, around, pieces);
      else if (element.name === 'w:fldSimple' && isPageNumber(element.attributes['w:instr'] ?? ''))
        continue;
      else if (WRAPPERS.has(element.name)) this.#inside(element, within(element, around), pieces);
      else this.#marker(element);
    }
  }

  #marker({ name, attributes }: XmlElement): void {
    const id = attributes['w:id'] ?? '';
    if (name === 'w:commentRangeStart') this.#comments = [...this.#comments, id];
    else if (name === 'w:commentRangeEnd')
      this.#comments = this.#comments.filter((one) => one !== id);
    else if (name === 'w:bookmarkStart') this.#bookmarks.push(attributes['w:name'] ?? '');
  }

  #run(element: XmlElement, around: Around, pieces: TrackedPiece[]): void {
    const text = this.#isPageNumber(element) ? '' : textOf(element.children);
    const point = child(element, 'w:commentReference')?.attributes['w:id'];
    const notes = ['footnote', 'endnote'].flatMap((kind) =>
      childrenOf(element, `w:${kind}Reference`).map(
        ({ attributes }) => `${kind} ${attributes['w:id'] ?? ''}`,
      ),
    );
    if (text === '' && point === undefined && notes.length === 0) return;
    const properties = child(element, 'w:rPr');
    const change = child(properties, 'w:rPrChange');
    const before = child(change, 'w:rPr');
    pieces.push({
      text,
      inserted: around.inserted,
      deleted: around.deleted,
      marks: marksOf(lookOf(properties)),
      formatted:
        change === undefined
          ? null
          : {
              revision: revisionOf(change),
              before: marksOf(lookOf(before)),
              effacedBefore: this.#effaced(before),
            },
      effaced: this.#effaced(properties),
      notes,
      comments:
        point === undefined || this.#comments.includes(point)
          ? this.#comments
          : [...this.#comments, point],
    });
  }

  #effaced(properties: XmlElement | undefined): Effaced | null {
    const style = this.#styles.character(val(child(properties, 'w:rStyle')));
    const { hidden, struck } = over(lookOf(properties), style);
    if (hidden === true) return 'hidden';
    return struck === true ? 'struck' : null;
  }

  /** Whether a run is the number of a page, which every program counts by itself. */
  #isPageNumber(element: XmlElement): boolean {
    for (const node of element.children) {
      if (!isElement(node)) continue;
      const field = this.#fields.at(-1);
      if (node.name === 'w:instrText' && field !== undefined) field.code += textWithin(node);
      if (node.name !== 'w:fldChar') continue;
      const type = node.attributes['w:fldCharType'];
      if (type === 'begin') this.#fields.push({ code: '', shows: false });
      else if (type === 'separate' && field !== undefined) field.shows = true;
      else if (type === 'end') this.#fields.pop();
    }
    return this.#fields.some(({ code, shows }) => shows && isPageNumber(code));
  }
}

const isPageNumber = (code: string): boolean => /^\s*(?:NUM|SECTION)?PAGES?\b/i.test(code);

/** What `w:rPr` of a paragraph's end, or `w:trPr` of a row, says of it. */
function trackedBy(properties: XmlElement | undefined, around: Tracked): Tracked {
  const by = (...names: readonly string[]): Revision | null => {
    const found = names.map((name) => child(properties, name)).find((one) => one !== undefined);
    return found === undefined ? null : revisionOf(found);
  };
  return {
    inserted: by('w:ins', 'w:moveTo') ?? around.inserted,
    deleted: by('w:del', 'w:moveFrom') ?? around.deleted,
  };
}

function kindOf(properties: XmlElement | undefined): ParagraphKind {
  const list = child(properties, 'w:numPr');
  const id = val(child(list, 'w:numId'));
  return {
    style: val(child(properties, 'w:pStyle')) ?? '',
    list:
      id === undefined
        ? null
        : {
            id,
            level: integer(val(child(list, 'w:ilvl')), { least: 0, most: 8, otherwise: 0 }),
          },
  };
}
