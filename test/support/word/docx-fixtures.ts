import { strToU8, zipSync, type Zippable } from 'fflate';

/** Word files of small pieces of XML, as foreign programs write them: only what a test is about. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_W = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The inner XML of each part; a part that is not given is not in the file. */
export interface DocxPieces {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** dc:title */
  readonly title?: string;
  /** Further relationships of the document, and of its settings. */
  readonly relationships?: string;
  readonly settingsRelationships?: string;
  /** Further parts by name. */
  readonly parts?: Zippable;
  /** Written in the strict form of the standard. */
  readonly strict?: boolean;
}

const RELATED = {
  styles: ['styles', 'w:styles'],
  numbering: ['numbering', 'w:numbering'],
  footnotes: ['footnotes', 'w:footnotes'],
  endnotes: ['endnotes', 'w:endnotes'],
  comments: ['comments', 'w:comments'],
  header: ['header', 'w:hdr'],
} as const;

export function docxParts(pieces: DocxPieces): Record<string, string> {
  const parts: Record<string, string> = {
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${pieces.body}</w:body></w:document>`,
  };
  let relations = pieces.relationships ?? '';
  for (const [key, [type, root]] of Object.entries(RELATED)) {
    const inner = pieces[key as keyof typeof RELATED];
    if (inner === undefined) continue;
    parts[`word/${key}.xml`] = `<${root} ${NAMESPACES}>${inner}</${root}>`;
    relations += relationship(key, `${OFFICE}/${type}`, `${key}.xml`);
  }
  if (pieces.settingsRelationships !== undefined) {
    parts['word/settings.xml'] = `<w:settings ${NAMESPACES}/>`;
    parts['word/_rels/settings.xml.rels'] = relationships(pieces.settingsRelationships);
    relations += relationship('settings', `${OFFICE}/settings`, 'settings.xml');
  }
  let ofPackage = relationship('main', `${OFFICE}/officeDocument`, 'word/document.xml');
  if (pieces.title !== undefined) {
    parts['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${pieces.title}</dc:title></cp:coreProperties>`;
    ofPackage += relationship(
      'core',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    );
  }
  parts['_rels/.rels'] = relationships(ofPackage);
  parts['word/_rels/document.xml.rels'] = relationships(relations);
  if (pieces.strict === true)
    for (const [name, text] of Object.entries(parts))
      parts[name] = text.replaceAll(W, STRICT_W).replaceAll(OFFICE, STRICT_OFFICE);
  return parts;
}

export const docxOfPieces = (pieces: DocxPieces): Uint8Array =>
  zipSync({
    ...Object.fromEntries(
      Object.entries(docxParts(pieces)).map(([name, text]) => [name, strToU8(text)]),
    ),
    ...pieces.parts,
  });

const relationships = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

export const relationship = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

/** A link out of the file: "image", "hyperlink", "attachedTemplate". */
export const externalLink = (id: string, type: string, target: string): string =>
  relationship(id, `${OFFICE}/${type}`, target, true);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A run; `properties`: the inside of w:rPr. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of text, or of inner XML that begins with an element; `properties`: of w:pPr. */
export const para = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

export const styled = (style: string, content: string, more = ''): string =>
  para(content, `<w:pStyle w:val="${style}"/>${more}`);

export const numPr = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A table of rows of cells; a cell is text, paragraphs, or a whole w:tc. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((row) => tableRow(row)).join('')}</w:tbl>`;

export const tableRow = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells
    .map((one) => (one.startsWith('<w:tc>') ? one : cell(one)))
    .join('')}</w:tr>`;

export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${/^<w:(?:p|tbl)[ >]/.test(content) ? content : para(content)}</w:tc>`;

/** A complex field: its code, and the runs of its result. */
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${escaped(code)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const BY = 'w:id="1" w:author="Ada Frost" w:date="2026-03-02T10:00:00Z"';

export const inserted = (inner: string, by = BY): string => `<w:ins ${by}>${inner}</w:ins>`;
export const deleted = (text: string, by = BY): string =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
/** A tracked change of a paragraph's mark: the inside of w:pPr. */
export const markInserted = `<w:rPr><w:ins ${BY}/></w:rPr>`;
export const markDeleted = `<w:rPr><w:del ${BY}/></w:rPr>`;

export const HEADING_STYLES =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  [1, 2, 3]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/></w:style>`,
    )
    .join('');

/** One list definition with its levels as [format, text, more inner XML], and its lists. */
export const numbering = (
  levels: readonly (readonly [format: string, text: string, more?: string])[],
  lists = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
): string =>
  `<w:abstractNum w:abstractNumId="0">${levels
    .map(
      ([format, text, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>${lists}`;
