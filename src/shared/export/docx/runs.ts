import type { XmlComponent } from 'docx';
import type { Inline, Inlines, Mark } from '#shared/document/document.ts';
import { printable } from '#shared/base/text.ts';
import type { Direction } from '#shared/base/text-direction.ts';
import type { PageFormat } from '#shared/export/page-format.ts';
import { splitByDirection } from './direction.ts';
import type { Target, Targets } from './references.ts';
import { run, type RunLook } from './run.ts';
import { xmlElement } from './xml-element.ts';

/** The number within a caption, as counts of its characters, and the name by which Word counts it. */
export interface CaptionNumber {
  readonly from: number;
  readonly to: number;
  readonly sequence: string;
}

/** What the runs of a document have in common. */
export interface Writing {
  readonly direction: Direction;
  /** Language of right-to-left words: the document's where it is one, else the script's commonest. */
  readonly rightToLeftLanguage: (text: string) => string;
  readonly targets: Targets;
  /** By the anchors of tables. None in a redline, whose two sides count differently. */
  readonly captions: ReadonlyMap<string, CaptionNumber>;
  readonly page: PageFormat;
}

/** The text of a run as elements: a line feed breaks the line, a tab is a tab. */
function textElements(text: string): readonly XmlComponent[] {
  return text.split(/([\n\t]|(?<=\{))/).flatMap((piece) => {
    if (piece === undefined || piece === '') return [];
    if (piece === '\n') return [xmlElement('w:br')];
    if (piece === '\t') return [xmlElement('w:tab')];
    return [xmlElement('w:t', { 'xml:space': 'preserve' }, [piece])];
  });
}

/** Runs of plain text, one for each change of direction. */
export const textRuns = (
  text: string,
  writing: Writing,
  look: RunLook = {},
): readonly XmlComponent[] =>
  splitByDirection(printable(text), writing.direction).map((part) =>
    run(
      part.direction === 'rtl'
        ? { ...look, rightToLeft: writing.rightToLeftLanguage(part.text) }
        : look,
      textElements(part.text),
    ),
  );

const marked = (marks: readonly Mark[]): RunLook => ({
  ...(marks.includes('bold') ? { bold: true } : {}),
  ...(marks.includes('italic') ? { italic: true } : {}),
  ...(marks.includes('underline') ? { underline: true } : {}),
});

/** The runs, fields and links of a paragraph's text. */
export function inlineRuns(
  inlines: Inlines,
  writing: Writing,
  look: RunLook = {},
): readonly XmlComponent[] {
  return inlines.flatMap((inline) => {
    const own = { ...look, ...marked(inline.marks) };
    if (inline.type === 'blank') return textRuns(inline.text, writing, { ...own, style: 'Blank' });
    if (inline.type === 'reference') return referenceRuns(inline, writing, own);
    return textRuns(inline.text, writing, own);
  });
}

function referenceRuns(
  inline: Extract<Inline, { type: 'reference' }>,
  writing: Writing,
  look: RunLook,
): readonly XmlComponent[] {
  const target = writing.targets.get(inline.anchor);
  if (target === undefined) return textRuns(inline.text, writing, look);
  const { bookmark, gives } = target;
  if (gives !== null && inline.text === gives.text) {
    return fieldRuns(fieldCode(bookmark, gives.from), textRuns(inline.text, writing, look));
  }
  return [
    xmlElement('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, [
      ...textRuns(inline.text, writing, look),
    ]),
  ];
}

/** `\h` makes it a link; `\r` gives the number; MERGEFORMAT keeps the look of this place. */
const fieldCode = (bookmark: string, from: 'number' | 'words'): string =>
  from === 'number' ? ` REF ${bookmark} \\r \\h ` : ` REF ${bookmark} \\h  \\* MERGEFORMAT `;

/** A field with the result that it shows until Word updates it. */
export function fieldRuns(code: string, result: readonly XmlComponent[]): readonly XmlComponent[] {
  const mark = (type: 'begin' | 'separate' | 'end') =>
    run({}, [xmlElement('w:fldChar', { 'w:fldCharType': type })]);
  return [
    mark('begin'),
    run({}, [xmlElement('w:instrText', { 'xml:space': 'preserve' }, [code])]),
    mark('separate'),
    ...result,
    mark('end'),
  ];
}

/** The text of a heading or caption within its bookmark, which may span some of its words only. */
export function bookmarkedRuns(
  inlines: Inlines,
  target: Target,
  id: number,
  writing: Writing,
): readonly XmlComponent[] {
  const [from, to] = spanOfBookmark(target);
  return [
    ...inlineRuns(between(inlines, 0, from), writing),
    xmlElement('w:bookmarkStart', { 'w:id': id, 'w:name': target.bookmark }),
    ...inlineRuns(between(inlines, from, to), writing),
    xmlElement('w:bookmarkEnd', { 'w:id': id }),
    ...inlineRuns(between(inlines, to, Infinity), writing),
  ];
}

/** Which of a text's characters its bookmark spans. */
export const spanOfBookmark = ({ gives }: Target): readonly [from: number, to: number] =>
  gives?.from === 'words' ? [gives.at, gives.at + gives.text.length] : [0, Infinity];

/** The part of a text between two counts of characters. */
export function between(inlines: Inlines, from: number, to: number): Inlines {
  let at = 0;
  return inlines.flatMap((inline) => {
    const text = inline.text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    at += inline.text.length;
    return text === '' ? [] : [{ ...inline, text }];
  });
}
