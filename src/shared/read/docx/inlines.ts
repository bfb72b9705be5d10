import type { XmlElement } from '#shared/read/package/xml.ts';
import { child, isElement, val } from '#shared/read/package/xml-tree.ts';
import { isChange, isShown, type Changes, type View } from './changes.ts';
import type { Line } from './draft.ts';
import type { Fields } from './fields.ts';
import { lookOf, over, PLAIN_LOOK, type Look } from './look.ts';
import { mathText } from './math-text.ts';
import type { Omission, Omissions } from './omissions.ts';
import type { Pen } from './pen.ts';
import type { Remarks } from './remarks.ts';
import type { Styles } from './styles.ts';
import { fromSymbolFont } from './symbol-fonts.ts';

/** What stays the same throughout a file. */
export interface Reader {
  readonly view: View;
  readonly styles: Styles;
  readonly pen: Pen;
  readonly changes: Changes;
  readonly remarks: Remarks;
  readonly omissions: Omissions;
}

/** What the text of a paragraph leads to and what is a story of its own. */
export interface Beside {
  readonly fields: Fields;
  readonly textBox: (content: XmlElement, line: Line) => void;
  /** Reads a note where it is referred to, and gives what stands there for it: "[1]". */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => string;
}

/** Extensions of Word's format that are read here as well as what they fall back to. */
const KNOWN_EXTENSIONS = /^(?:wps|wpg|wpc|wpi|wp14|w14|w15|w16\w*|a14|v|cx\d?|aink|am3d)$/;

const DRAWN: Readonly<Record<string, Omission>> = {
  'c:chart': 'chart',
  'dgm:relIds': 'diagram',
  'o:OLEObject': 'object',
};

const isLinked = ({ attributes }: XmlElement): boolean =>
  attributes['r:link'] !== undefined || attributes['r:href'] !== undefined;

/** Reads what stands within a paragraph into its line. */
export class Inlines {
  readonly #reader: Reader;
  readonly #beside: Beside;
  #line: Line;
  /** What the paragraph's style says about its words. */
  #below: Look = PLAIN_LOOK;

  constructor(reader: Reader, beside: Beside, line: Line) {
    this.#reader = reader;
    this.#beside = beside;
    this.#line = line;
  }

  read(paragraph: XmlElement, line: Line, below: Look): void {
    this.#line = line;
    this.#below = below;
    this.#children(paragraph);
  }

  #children(element: XmlElement): void {
    for (const node of element.children) if (isElement(node)) this.#inline(node);
  }

  #inline(element: XmlElement): void {
    const { changes, omissions, pen } = this.#reader;
    const { name } = element;
    if (name === 'w:r') this.#run(element);
    else if (isChange(name)) this.#change(element);
    else if (this.#placed(element)) return;
    else if (name === 'm:oMath' || name === 'm:oMathPara')
      this.#write(mathText(element), PLAIN_LOOK);
    else if (name === 'mc:AlternateContent') this.#children(chosen(element));
    else if (name === 'w:fldSimple') this.#simpleField(element);
    else if (name === 'w:sdt') this.#children(child(element, 'w:sdtContent') ?? element);
    else if (name === 'w:subDoc') omissions.add('foreignText');
    else if (name === 'w:lastRenderedPageBreak') pen.pageBreak();
    else if (/^w:move(?:From|To)Range(?:Start|End)$/.test(name)) changes.moveRange(element);
    else if (!/^w:(?:\w+Pr|proofErr|bookmark(?:Start|End)|ruby)$/.test(name))
      this.#children(element);
  }

  /** Signs of comments; they may stand anywhere. */
  #placed(element: XmlElement): boolean {
    const { pen, remarks } = this.#reader;
    const id = element.attributes['w:id'];
    if (element.name === 'w:commentRangeStart') remarks.start(id, pen.length, this.#line.anchor);
    else if (element.name === 'w:commentRangeEnd') remarks.end(id, pen.length);
    else if (element.name === 'w:commentReference')
      remarks.reference(id, pen.length, this.#line.anchor);
    else return false;
    return true;
  }

  #change(element: XmlElement): void {
    const { changes, pen, view } = this.#reader;
    const change = changes.open(element, this.#line.anchor);
    const left = isShown(element.name, view) ? 0 : 1;
    pen.muted += left;
    this.#children(element);
    pen.muted -= left;
    changes.close(change);
  }

  #simpleField(element: XmlElement): void {
    const contents = this.#beside.fields.instruction(element.attributes['w:instr'] ?? '');
    this.#reader.pen.muted += contents ? 1 : 0;
    this.#children(element);
    this.#reader.pen.muted -= contents ? 1 : 0;
  }

  #run(run: XmlElement): void {
    const { changes, styles, view } = this.#reader;
    const properties = child(run, 'w:rPr');
    const changed = child(properties, 'w:rPrChange');
    const current =
      changed !== undefined && view === 'rejected' ? child(changed, 'w:rPr') : properties;
    const look =
      current === undefined || current.children.length === 0
        ? PLAIN_LOOK
        : over(lookOf(current), styles.character(val(child(current, 'w:rStyle'))));
    const change = changed === undefined ? null : changes.open(changed, this.#line.anchor);
    for (const node of run.children) if (isElement(node)) this.#piece(node, look);
    changes.close(change);
  }

  /** One thing within a run. */
  #piece(element: XmlElement, look: Look): void {
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        for (const text of element.children)
          if (typeof text === 'string') this.#write(fromSymbolFont(text, look.font), look);
        return;
      case 'w:tab':
      case 'w:ptab':
        return this.#write('\t', look);
      case 'w:br':
      case 'w:cr':
        return this.#write('\n', look);
      case 'w:noBreakHyphen':
        return this.#write('-', look);
      case 'w:sym':
        return this.#write(symbolOf(element), look);
      case 'w:fldChar':
        return this.#write(this.#beside.fields.mark(element), look);
      case 'w:instrText':
      case 'w:delInstrText':
        for (const text of element.children)
          if (typeof text === 'string') this.#beside.fields.code(text);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#noteReference(element, look);
      case 'w:drawing':
      case 'w:pict':
        return this.#drawing(element);
      case 'w:object':
        // Controls are told by their parts.
        return child(element, 'w:control') === undefined ? this.#left('object') : undefined;
      case 'mc:AlternateContent':
        for (const node of chosen(element).children) if (isElement(node)) this.#piece(node, look);
        return;
      case 'w:ruby': {
        const base = child(element, 'w:rubyBase');
        if (base !== undefined) this.#children(base);
        return;
      }
      case 'w:lastRenderedPageBreak':
        return this.#reader.pen.pageBreak();
      default:
        this.#placed(element);
    }
  }

  #write(text: string, look: Look): void {
    const { changes, pen } = this.#reader;
    const { fields } = this.#beside;
    const place = fields.place;
    if (place === 'text') pen.write(this.#line, text, look, over(look, this.#below));
    else {
      changes.text(text);
      if (place === 'code' && fields.directlyInCode) pen.hide(this.#line, text);
    }
  }

  #noteReference(element: XmlElement, look: Look): void {
    const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const label = this.#beside.note(kind, element.attributes['w:id'] ?? '');
    this.#write(label, { ...look, bold: undefined, raised: false });
  }

  /** The words in a drawing are read after the paragraph; the rest of it is told. */
  #drawing(element: XmlElement): void {
    for (const node of element.children) {
      if (typeof node === 'string') continue;
      const kind = DRAWN[node.name];
      if (node.name === 'w:txbxContent') this.#beside.textBox(node, this.#line);
      else if (node.name === 'mc:AlternateContent') this.#drawing(chosen(node));
      else if (node.name === 'a:blip' || node.name === 'v:imagedata')
        this.#left(isLinked(node) ? 'linkedImage' : 'image');
      else if (kind !== undefined) this.#left(kind);
      else this.#drawing(node);
    }
  }

  #left(kind: Omission): void {
    this.#reader.changes.aside(`[${kind === 'linkedImage' ? 'image' : kind}]`);
    if (this.#reader.pen.muted === 0) this.#reader.omissions.add(kind);
  }
}

/** Of several forms of one thing, the one that Word itself shows. */
export function chosen(alternatives: XmlElement): XmlElement {
  for (const node of alternatives.children) {
    if (typeof node === 'string' || node.name !== 'mc:Choice') continue;
    const needed = (node.attributes['Requires'] ?? '').split(/\s+/).filter((one) => one !== '');
    if (needed.every((prefix) => KNOWN_EXTENSIONS.test(prefix))) return node;
  }
  return child(alternatives, 'mc:Fallback') ?? { name: '', attributes: {}, children: [] };
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (!(code >= 0x20 && code <= 0xffff)) return '';
  const inFont = code < 0x100 ? code + 0xf000 : code;
  return fromSymbolFont(String.fromCharCode(inFont), element.attributes['w:font']);
}
