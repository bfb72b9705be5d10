import type { Problem } from '#shared/base/place.ts';
import { err, ok, type Result } from '#shared/base/result.ts';
import { lookOf, marksOf } from '#shared/read/docx/look.ts';
import { LIMITS } from '#shared/read/limits.ts';
import { packageProblem } from '#shared/read/package/refusals.ts';
import { unpack, type Package } from '#shared/read/package/unpack.ts';
import {
  child,
  childrenOf,
  descendants,
  integer,
  isElement,
  val,
} from '#shared/read/package/xml-tree.ts';
import { parseXml, type XmlElement, type XmlNode } from '#shared/read/package/xml.ts';
import {
  UNTRACKED,
  type ParagraphKind,
  type Revision,
  type Tracked,
  type TrackedBlock,
  type TrackedComment,
  type TrackedParagraph,
  type TrackedPiece,
  type TrackedRow,
  type TrackedText,
} from './tracked-text.ts';

/** A Word file with its changes still in it. Its problems name what is wrong with the file. */
export function readTracked(bytes: Uint8Array): Result<TrackedText, Problem> {
  const opened = unpack(bytes, LIMITS);
  return opened.ok ? trackedText(opened.value) : opened;
}

/** The same of a package that is already open. */
export function trackedText(file: Package): Result<TrackedText, Problem> {
  const root = partOf(file, 'word/document.xml');
  if (!root.ok) return root;
  const body = root.value === null ? undefined : child(root.value, 'w:body');
  if (body === undefined)
    return err(
      packageProblem(
        'It has no text in it.',
        'Open it in the program that it comes from and save it as a Word document (.docx).',
      ),
    );
  const comments = partOf(file, 'word/comments.xml');
  if (!comments.ok) return comments;
  return ok({
    blocks: new Reader().blocks(body, NOWHERE),
    comments: new Map(childrenOf(comments.value ?? undefined, 'w:comment').map(commentOf)),
  });
}

/** The root of an XML part; null where the file has no such part. */
export function partOf(file: Package, name: string): Result<XmlElement | null, Problem> {
  const text = file.text(name);
  if (!text.ok) return text;
  return text.value === null ? ok(null) : parseXml(text.value, LIMITS);
}

const commentOf = (element: XmlElement): readonly [string, TrackedComment] => [
  element.attributes['w:id'] ?? '',
  {
    ...revisionOf(element),
    text: descendants(element, 'w:p')
      .map((one) =>
        descendants(one, 'w:t')
          .flatMap(({ children }) => children.filter((node) => typeof node === 'string'))
          .join(''),
      )
      .join('\n')
      .trim(),
  },
];

const revisionOf = ({ attributes }: XmlElement): Revision => ({
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
  #comments: readonly string[] = [];
  /** Bookmarks that begin between two paragraphs. */
  #bookmarks: string[] = [];

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
    const text = textOf(element.children);
    const point = child(element, 'w:commentReference')?.attributes['w:id'];
    if (text === '' && point === undefined) return;
    const properties = child(element, 'w:rPr');
    const change = child(properties, 'w:rPrChange');
    pieces.push({
      text,
      inserted: around.inserted,
      deleted: around.deleted,
      marks: marksOf(lookOf(properties)),
      formatted:
        change === undefined
          ? null
          : { revision: revisionOf(change), before: marksOf(lookOf(child(change, 'w:rPr'))) },
      comments:
        point === undefined || this.#comments.includes(point)
          ? this.#comments
          : [...this.#comments, point],
    });
  }
}

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

/** The words of a run; those in the shapes of a drawing each on a line, what stands for it left out. */
function textOf(nodes: readonly XmlNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (!isElement(node)) continue;
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        text += node.children.filter((one) => typeof one === 'string').join('');
        break;
      case 'w:br':
      case 'w:cr':
        text += '\n';
        break;
      case 'w:tab':
        text += '\t';
        break;
      case 'w:noBreakHyphen':
        text += '\u2011';
        break;
      case 'w:softHyphen':
        text += '\u00ad';
        break;
      case 'mc:AlternateContent':
      case 'w:drawing':
      case 'w:pict':
        text += descendants(child(node, 'mc:Choice') ?? node, 'w:txbxContent')
          .flatMap((box) => descendants(box, 'w:p'))
          .map((line) =>
            descendants(line, 'w:r')
              .map((one) => textOf(one.children))
              .join(''),
          )
          .filter((line) => line !== '')
          .join('\n');
        break;
      default:
    }
  }
  return text;
}
