import type { XmlElement } from '#shared/read/package/xml.ts';
import { child, descendants, isElement, onOff, val } from '#shared/read/package/xml-tree.ts';
import { isChange, isShown } from './changes.ts';
import type { Counting } from './counting.ts';
import { lineText, newAnchor, type Draft, type Line } from './draft.ts';
import { Fields } from './fields.ts';
import { readGrid } from './grid.ts';
import { chosen, Inlines, type Reader } from './inlines.ts';
import { listUseOf, outlineOf } from './styles.ts';

/** What a story needs beyond its own text. */
export interface StoryReader extends Reader {
  readonly counting: Counting;
  /** The text of a note by its id; null where there is none. */
  readonly note: (
    kind: 'footnote' | 'endnote',
    id: string,
  ) => { readonly label: string; readonly content: XmlElement | null };
}

const CONTENTS_STYLE = /^(?:toc \d|toc heading)$/;

/** A text that runs by itself: the body, a note, a text box. Fields begin and end within one story. */
export class Story {
  readonly #reader: StoryReader;
  readonly #fields: Fields;
  readonly #inlines: Inlines;
  /** Where notes go: after the outermost block that refers to them. */
  #notes: Draft[] = [];
  /** A paragraph whose mark is not there in the view: it goes on in the next. */
  #carried: Line | null = null;

  constructor(reader: StoryReader, root: XmlElement) {
    this.#reader = reader;
    this.#fields = new Fields(root, {
      fetching: (name) => reader.omissions.fetching(name),
      contents: () => {
        if (reader.pen.muted === 0) reader.omissions.add('contents');
      },
    });
    this.#inlines = new Inlines(
      reader,
      {
        fields: this.#fields,
        textBox: (content, line) => line.after.push(...new Story(reader, content).read(content)),
        note: (kind, id) => this.#note(kind, id),
      },
      this.#newLine(),
    );
  }

  /** The blocks within an element. */
  read(element: XmlElement): readonly Draft[] {
    const drafts: Draft[] = [];
    this.#blocks(element, drafts, true);
    return drafts;
  }

  #blocks(element: XmlElement, drafts: Draft[], outermost: boolean): void {
    for (const node of element.children) if (isElement(node)) this.#block(node, drafts, outermost);
    this.#dropCarried(drafts);
  }

  #block(element: XmlElement, drafts: Draft[], outermost: boolean): void {
    const { changes, omissions, pen, remarks, view } = this.#reader;
    switch (element.name) {
      case 'w:p':
        return this.#paragraph(element, drafts, outermost);
      case 'w:tbl':
        return this.#table(element, drafts, outermost);
      case 'w:sdt':
        return this.#contentControl(element, drafts, outermost);
      case 'mc:AlternateContent':
        return this.#within(chosen(element), drafts, outermost);
      case 'w:altChunk':
        return omissions.add('foreignText');
      case 'w:sectPr': {
        const change = child(element, 'w:sectPrChange');
        if (change !== undefined) changes.format(change, drafts.at(-1)?.anchor ?? newAnchor(), '');
        return;
      }
      case 'w:commentRangeStart':
        return remarks.start(element.attributes['w:id'], pen.length, null);
      case 'w:commentRangeEnd':
        return remarks.end(element.attributes['w:id'], pen.length);
      case 'w:tcPr':
        return;
      default:
        if (/^w:move(?:From|To)Range(?:Start|End)$/.test(element.name))
          return changes.moveRange(element);
        if (isChange(element.name) && !isShown(element.name, view)) {
          pen.muted += 1;
          this.#within(element, drafts, outermost);
          pen.muted -= 1;
          return;
        }
        // Whatever surrounds paragraphs here, they are text.
        return this.#within(element, drafts, outermost);
    }
  }

  #within(element: XmlElement, drafts: Draft[], outermost: boolean): void {
    for (const node of element.children) if (isElement(node)) this.#block(node, drafts, outermost);
  }

  #contentControl(element: XmlElement, drafts: Draft[], outermost: boolean): void {
    const { omissions, pen } = this.#reader;
    const content = child(element, 'w:sdtContent');
    if (content === undefined) return;
    const properties = child(element, 'w:sdtPr');
    const gallery = val(child(child(properties, 'w:docPartObj'), 'w:docPartGallery'));
    const contents = gallery === 'Table of Contents';
    if (contents && pen.muted === 0) omissions.add('contents');
    pen.muted += contents ? 1 : 0;
    this.#within(content, drafts, outermost);
    pen.muted -= contents ? 1 : 0;
  }

  #paragraph(element: XmlElement, drafts: Draft[], outermost: boolean): void {
    const { changes, pen, remarks, styles, view } = this.#reader;
    const all = child(element, 'w:pPr');
    const changed = child(all, 'w:pPrChange');
    const properties = changed !== undefined && view === 'rejected' ? child(changed, 'w:pPr') : all;
    const style = styles.paragraph(val(child(properties, 'w:pStyle')));
    const line = this.#carried ?? this.#newLine();
    this.#carried = null;
    if (outermost) this.#notes = line.after;
    if (pen.muted === 0) remarks.block(line.anchor);

    const contents = CONTENTS_STYLE.test(style.name);
    pen.muted += contents ? 1 : 0;
    this.#inlines.read(element, line, style.look);
    pen.muted -= contents ? 1 : 0;

    let ends = true;
    for (const node of child(all, 'w:rPr')?.children ?? []) {
      if (typeof node === 'string' || !isChange(node.name)) continue;
      changes.paragraphMark(node, line.anchor);
      ends &&= isShown(node.name, view);
    }
    if (changed !== undefined) changes.format(changed, line.anchor, lineText(line).trim());
    const section = child(child(all, 'w:sectPr'), 'w:sectPrChange');
    if (section !== undefined) changes.format(section, line.anchor, '');

    const inContents = contents || this.#fields.place === 'contents';
    line.style = style;
    line.outline = inContents ? null : (outlineOf(properties) ?? style.outline);
    line.endAligned = /^(?:right|end)$/.test(val(child(properties, 'w:jc')) ?? '');
    if (!ends && pen.muted === 0) {
      this.#carried = line;
      return;
    }
    const marked = child(child(all, 'w:rPr'), 'w:vanish');
    const isHidden = onOff(marked) === true && line.pieces.length === 0;
    const use = listUseOf(properties, style.numbering, null);
    const direct = use !== null && use.style === null && use.level === null;
    if (use !== null && pen.muted === 0 && !inContents && !isHidden)
      line.label = this.#reader.counting.next(
        direct ? { ...use, style: val(child(properties, 'w:pStyle')) ?? null } : use,
      );
    pen.endLine();
    drafts.push(line);
  }

  #table(element: XmlElement, drafts: Draft[], outermost: boolean): void {
    this.#dropCarried(drafts);
    const after: Draft[] = [];
    if (outermost) this.#notes = after;
    const readCell = (cell: XmlElement): Draft[] => {
      const within: Draft[] = [];
      this.#blocks(cell, within, false);
      return within;
    };
    drafts.push(readGrid(element, this.#reader, after, readCell));
  }

  /** Nothing follows that a paragraph without its mark could go on in. */
  #dropCarried(drafts: Draft[]): void {
    if (this.#carried !== null) drafts.push(this.#carried);
    this.#carried = null;
  }

  #note(kind: 'footnote' | 'endnote', id: string): string {
    const { label, content } = this.#reader.note(kind, id);
    if (content === null) return label;
    const lines = new Story(this.#reader, content).read(content);
    const first = lines.find((line): line is Line => line.type === 'line');
    const opening = first?.pieces.findIndex(({ text }) => text.trim() !== '') ?? -1;
    if (first !== undefined && opening >= 0) {
      const { text, ...look } = first.pieces[opening]!;
      const named = { ...look, text: `${label} ${text.trimStart()}` };
      first.pieces.splice(0, opening + 1, named);
    }
    this.#notes.push(...lines);
    return label;
  }

  #newLine(): Line {
    return {
      type: 'line',
      anchor: newAnchor(),
      pieces: [],
      style: this.#reader.styles.paragraph(undefined),
      outline: null,
      label: null,
      endAligned: false,
      page: null,
      hidden: '',
      struck: '',
      after: [],
    };
  }
}

/** Whether a story that is left out has tracked changes. */
export const hasChanges = (root: XmlElement): boolean =>
  ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].some((name) => descendants(root, name).length > 0);
