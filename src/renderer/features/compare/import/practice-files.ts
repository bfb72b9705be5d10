import { strToU8, zipSync } from 'fflate';
import { escapeXml, XML_DECLARATION } from '#shared/export/docx/xml-text.ts';

// Small files for a worker that gets ready: what reads a kind of file is slow at its first one.

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file of lines: each a paragraph, and once more a row of a table. */
export function practiceWordFile(lines: readonly string[]): Uint8Array {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${escapeXml(line)}</w:t></w:r></w:p>`);
  const rows = paragraphs.map((paragraph) => `<w:tr><w:tc>${paragraph}</w:tc></w:tr>`);
  const body = `${paragraphs.join('')}<w:tbl>${rows.join('')}</w:tbl>`;
  const part = (xml: string) => strToU8(XML_DECLARATION + xml);
  return zipSync({
    '_rels/.rels': part(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': part(
      `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const PAGE = { width: 595, height: 842, margin: 50, size: 10, leading: 14 };

/** A PDF of lines, fifty to a page, each underlined; characters beyond ASCII are left out. */
export function practicePdf(lines: readonly string[]): Uint8Array {
  const perPage = 50;
  const pages = Array.from({ length: Math.ceil(lines.length / perPage) }, (_, page) =>
    contentOf(lines.slice(page * perPage, (page + 1) * perPage)),
  );
  const kids = pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${5 + 2 * page} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return strToU8(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

function contentOf(lines: readonly string[]): string {
  return lines
    .map((line, row) => {
      const text = line.replace(/[^ -~]/g, '').replace(/[()\\]/g, String.raw`\$&`);
      const y = PAGE.height - PAGE.margin - row * PAGE.leading;
      const rule = `${PAGE.margin} ${y - 3} m ${PAGE.width - PAGE.margin} ${y - 3} l S`;
      return `BT /F ${PAGE.size} Tf ${PAGE.margin} ${y} Td (${text}) Tj ET ${rule}`;
    })
    .join('\n');
}
