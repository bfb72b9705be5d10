import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  LeaderType,
  ShadingType,
  TabStopType,
  type IParagraphPropertiesOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import type { Document } from '#shared/document/document.ts';
import {
  body,
  clause,
  colour,
  contents,
  diagram,
  documentFonts,
  letter,
  list,
  outline,
  running,
  section,
  signatures,
  table,
  title,
  type DocumentFont,
} from '#shared/export/appearance.ts';
import { pageOf, type PageFormat } from '#shared/export/page-format.ts';
import { eighths, halfPoints, twipsOfMm } from './lengths.ts';
import { spacing, style } from './look.ts';
import { LEVEL_STYLES, type ListName } from './outline-numbering.ts';
import { tableStyle } from './table-style.ts';

const muted = { color: colour.muted };
const ink = { bold: true, color: colour.ink };
const withNext = { keepNext: true, keepLines: true };

/** The number of the list's level comes with the style. */
const numbered = (reference: ListName, level: number) => ({
  numbering: { reference, level, custom: true },
});

const underline = (width: number, space: number, color: string) => ({
  border: { bottom: { style: BorderStyle.SINGLE, size: eighths(width), space, color } },
});

/** The styles of the file, all from `appearance`. */
export function documentStyles(
  font: DocumentFont,
  document: Pick<Document, 'language' | 'direction' | 'landscape'>,
): IStylesOptions {
  const { language, direction } = document;
  const name = documentFonts[font].office;
  const serif = font === 'caladea' || font === 'tinos';
  return {
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...headingStyles(),
      ...clauseStyles(),
      ...frontStyles(),
      ...contentsStyles(pageOf(document)),
      ...tableStyles(),
      ...diagramStyles(),
      ...signatureStyles(),
      ...runningStyles(),
    ],
    characterStyles: [
      {
        id: 'Blank',
        name: 'Blank',
        quickFormat: true,
        run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour.blank } },
      },
      // `docx` writes the separators of notes in these, and a lawyer may add a note.
      { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true } },
      { id: 'EndnoteReference', name: 'endnote reference', run: { superScript: true } },
      { id: 'DraftMark', name: 'Draft Mark', run: { bold: true, color: colour.draft } },
    ],
    importedStyles: [
      new DocumentDefaults({
        run: {
          // The Office fonts have no Arabic or Hebrew letters of their own.
          font: {
            ascii: name,
            hAnsi: name,
            eastAsia: name,
            cs: serif ? 'Times New Roman' : 'Arial',
          },
          size: halfPoints(body.size),
          color: colour.text,
          language: {
            value: language,
            bidirectional: direction === 'rtl' ? language : 'ar-SA',
          },
        },
        paragraph: { spacing: spacing(body) },
      }),
      tableStyle(),
    ],
  };
}

/** Those that Word knows by name, so its navigation, contents and outline view find them. */
function headingStyles(): IParagraphStyleOptions[] {
  const heading = (level: 0 | 1, look: typeof section | typeof clause, color: string) => ({
    ...style(
      LEVEL_STYLES.outline[level],
      `heading ${level + 1}`,
      look,
      { ...withNext, ...numbered('outline', level), outlineLevel: level },
      { bold: true, color },
    ),
    next: 'ClauseText',
  });
  return [
    heading(0, section, colour.ink),
    heading(1, clause, colour.text),
    style('Title', 'Title', title.name, underline(title.rule, 10, colour.ink), ink),
    style('Caption', 'caption', table.caption, withNext, ink),
  ];
}

function clauseStyles(): IParagraphStyleOptions[] {
  const item = (reference: ListName, level: number, name: string) =>
    style(
      LEVEL_STYLES[reference][level] ?? '',
      name,
      { ...body, after: list.after },
      numbered(reference, level),
    );
  return [
    style('ClauseText', 'Clause Text', body, { indent: { left: twipsOfMm(outline.gutterMm) } }),
    style('ClauseParagraph', 'Clause Paragraph', body, numbered('outline', 2)),
    item('outline', 3, 'List Number'),
    item('outline', 4, 'List Number 2'),
    item('outline', 5, 'List Number 3'),
    item('bullets', 0, 'List Bullet'),
    item('bullets', 1, 'List Bullet 2'),
    item('bullets', 2, 'List Bullet 3'),
  ];
}

const frontStyles = (): IParagraphStyleOptions[] => [
  style('DocumentKind', 'Document Kind', title.kind, {}, muted),
  style('Fact', 'Fact', { size: body.size, ...title.facts }),
  style('FactLabel', 'Fact Label', { size: body.size, ...title.facts }, {}, muted),
  style('LetterKind', 'Letter Kind', letter.kind, withNext, muted),
  style('LetterSubject', 'Letter Subject', letter.subject, withNext, ink),
  style('Between', 'Between', { leading: body.leading, ...title.between }, withNext, muted),
  style('PartyName', 'Party Name', title.party, withNext, { bold: true }),
  style('PartyCapacity', 'Party Capacity', title.capacity, { keepLines: true }, muted),
  style('PartyDetail', 'Party Detail', title.partyDetail, { keepLines: true }),
  style('Notice', 'Notice', title.notice, {}, { italics: true, ...muted }),
];

function contentsStyles({ textWidthMm }: PageFormat): IParagraphStyleOptions[] {
  const entry = (startMm: number, hangMm: number): IParagraphPropertiesOptions => ({
    indent: {
      left: twipsOfMm(startMm + hangMm),
      hanging: twipsOfMm(hangMm),
    },
    // In the style, so that Word's own entries have the dots when it updates the table.
    tabStops: [
      { type: TabStopType.LEFT, position: twipsOfMm(startMm + hangMm) },
      { type: TabStopType.RIGHT, position: twipsOfMm(textWidthMm), leader: LeaderType.DOT },
    ],
  });
  const { sectionHangMm, clauseHangMm } = contents;
  return [
    style('ContentsHeading', 'Contents Heading', contents.heading, withNext, ink),
    style('TOC1', 'toc 1', contents.section, entry(0, sectionHangMm), { bold: true }),
    style('TOC2', 'toc 2', contents.clause, entry(sectionHangMm, clauseHangMm)),
  ];
}

const tableStyles = (): IParagraphStyleOptions[] => [
  style('TableText', 'Table Text', { ...table, after: table.between }),
  style('TableHeading', 'Table Heading', { ...table, after: 0 }, { keepNext: true }, ink),
];

const diagramStyles = (): IParagraphStyleOptions[] => {
  const centred = { alignment: AlignmentType.CENTER };
  return [
    style(
      'Diagram',
      'Diagram',
      { ...body, before: diagram.before, after: diagram.after },
      { ...withNext, ...centred },
    ),
    style('DiagramName', 'Diagram Name', diagram.name, centred, { bold: true }),
    style('DiagramDetail', 'Diagram Detail', diagram.detail, centred, muted),
    style('DiagramLabel', 'Diagram Label', diagram.label, centred),
  ];
};

const signatureStyles = (): IParagraphStyleOptions[] => [
  style('SignatureHeading', 'Signature Heading', signatures.heading, withNext, { bold: true }),
  style('SignatureCapacity', 'Signature Capacity', signatures.capacity, withNext, muted),
  style('SignatureLabel', 'Signature Label', signatures.label, withNext, muted),
  style('SignatureValue', 'Signature Value', { ...signatures.label, size: body.size }, withNext),
];

const runningStyles = (): IParagraphStyleOptions[] => {
  const rule = underline(running.rule, 4, colour.rule);
  return [
    style('Header', 'header', running, rule, muted),
    style('FirstHeader', 'First Header', running),
    style('Footer', 'footer', running, { alignment: AlignmentType.END }, muted),
  ];
};
