import { FileChild, type Paragraph, type XmlComponent } from 'docx';
import type { Document, Heading } from '#shared/document/document.ts';
import { paragraph } from './paragraph.ts';
import { run } from './run.ts';
import { fieldRuns, textRuns, type Writing } from './runs.ts';
import { xmlElement } from './xml-element.ts';

/** Headings of levels 1 and 2 as links; no page numbers in the web view. */
export const CONTENTS_CODE = ' TOC \\o "1-2" \\h \\z \\u ';

/**
 * The table of contents, with its entries already written: Word shows it as it is and asks nothing
 * when it opens the file. A field marked for updating would make Word ask each reader whether the
 * document may refer to other files. An entry shows the page that `pages` gives, those of the PDF, which
 * has the same widths and distances; Word may break a page elsewhere. "Update table" works as on Word's
 * own and fills in Word's pages.
 */
export function contentsTable(
  document: Document,
  pages: ReadonlyMap<string, number>,
  writing: Writing,
): readonly FileChild[] {
  const headings = document.nodes.filter((node): node is Heading => node.type === 'heading');
  if (headings.length === 0) return [];
  const heading = paragraph(writing, {
    style: 'ContentsHeading',
    pageBreakBefore: true,
    children: textRuns(document.labels.contents, writing),
  });
  const [begin, code, separate, end] = fieldRuns(CONTENTS_CODE, []);
  const entries = headings.map((node, index) =>
    contentsEntry(node, pages.get(node.anchor), writing, {
      before: index === 0 ? [begin, code, separate] : [],
      after: index === headings.length - 1 ? [end] : [],
    }),
  );
  return [new ContentsBlock([heading, ...entries])];
}

/** The field that makes the entries a table of contents begins in the first and ends in the last. */
interface FieldEnds {
  readonly before: readonly (XmlComponent | undefined)[];
  readonly after: readonly (XmlComponent | undefined)[];
}

const present = (runs: readonly (XmlComponent | undefined)[]): readonly XmlComponent[] =>
  runs.filter((one) => one !== undefined);

/** One line of the contents; `rework` may turn its link into a tracked change. */
export function contentsEntry(
  heading: Heading,
  pageNumber: number | undefined,
  writing: Writing,
  ends: FieldEnds,
  rework: (link: readonly XmlComponent[]) => readonly XmlComponent[] = (link) => link,
): Paragraph {
  const bookmark = writing.targets.get(heading.anchor)?.bookmark ?? heading.anchor;
  const tab = run({}, [xmlElement('w:tab')]);
  const number = heading.number?.label;
  return paragraph(writing, {
    style: heading.level === 1 ? 'TOC1' : 'TOC2',
    // An entry without a number starts where the numbers start, as those of annexes do.
    ...(number === undefined && heading.level === 1 ? { indent: { left: 0, hanging: 0 } } : {}),
    children: [
      ...present(ends.before),
      ...rework([
        xmlElement('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, [
          ...(number === undefined ? [] : [...textRuns(number, writing), tab]),
          ...textRuns(oneLine(heading), writing),
          ...(pageNumber === undefined
            ? []
            : [tab, ...fieldRuns(` PAGEREF ${bookmark} \\h `, textRuns(`${pageNumber}`, writing))]),
        ]),
      ]),
      ...present(ends.after),
    ],
  });
}

export const oneLine = (heading: Heading): string =>
  heading.text
    .map((inline) => inline.text)
    .join('')
    .replace(/\s*\n\s*/g, ' ');

/** Word's own wrapping, by which it offers "Update table" at the top of the contents. */
export class ContentsBlock extends FileChild {
  constructor(content: readonly XmlComponent[]) {
    super('w:sdt');
    this.root.push(
      xmlElement('w:sdtPr', {}, [
        xmlElement('w:docPartObj', {}, [
          xmlElement('w:docPartGallery', { 'w:val': 'Table of Contents' }),
          xmlElement('w:docPartUnique'),
        ]),
      ]),
      xmlElement('w:sdtContent', {}, content),
    );
  }
}
