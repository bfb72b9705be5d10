import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';

/** An SLA as its provider might write it, in our own words: what is put into a file. */
export interface WrittenSla {
  readonly title: string;
  readonly blocks: readonly WrittenBlock[];
}

type WrittenBlock =
  | { readonly heading: string }
  | { readonly text: string }
  | { readonly table: readonly (readonly string[])[] };

/** Counts every outage of a minute; credits by steps without a lower bound. */
export const NORTHFELL: WrittenSla = {
  title: 'Northfell Hosting Ltd: Service Level Agreement',
  blocks: [
    { text: 'Version 4.1, effective 1 February 2026.' },
    {
      text: 'This agreement is made between Northfell Hosting Ltd ("Northfell", the provider) and the customer.',
    },
    { heading: 'Availability' },
    {
      text: 'Northfell guarantees that the service is available at least 99.9% of each calendar month.',
    },
    {
      text: 'Every outage of one minute or more counts as downtime. Outages shorter than 1 minute are not counted.',
    },
    { heading: 'Service credits' },
    {
      text: 'If the availability of a calendar month is lower, the customer receives these credits:',
    },
    {
      table: [
        ['Monthly availability', 'Service credit'],
        ['Less than 99.9% but at least 99.0%', '10% of the monthly fee'],
        ['Less than 99.0%', '30% of the monthly fee'],
      ],
    },
    {
      text: 'The customer must claim a credit in writing within 30 days after the end of the month.',
    },
    { heading: 'Support' },
    {
      table: [
        ['Priority', 'Response time', 'Resolution time'],
        ['P1', '30 minutes', '4 hours'],
        ['P2', '2 hours', '1 business day'],
      ],
    },
  ],
};

/** Counts only what lasts five minutes; bounded credits. */
export const CASTLEMERE: WrittenSla = {
  title: 'Castlemere Networks Service Level Agreement',
  blocks: [
    { text: 'Version 2026-2. Last updated: 12 January 2026.' },
    {
      text: 'This agreement is made between Castlemere Networks Ltd ("Castlemere", the provider) and the customer.',
    },
    { heading: '1. Availability' },
    {
      text: 'Castlemere will make the service available with a monthly uptime percentage of at least 99.9%.',
    },
    {
      text: 'Downtime means a period of at least five consecutive minutes in which the service cannot be reached. Shorter interruptions do not count as downtime.',
    },
    { heading: '2. Service credits' },
    {
      table: [
        ['Monthly uptime percentage', 'Service credit'],
        ['less than 99.9% but equal to or greater than 99.0%', '5%'],
        ['less than 99.0% but equal to or greater than 97.0%', '15%'],
        ['less than 97.0%', '40%'],
      ],
    },
    {
      text: 'Service credits are a percentage of the monthly fee. They will not exceed 40% of the monthly fee.',
    },
    {
      text: 'To receive a service credit, the customer must open a support case within 60 days after the end of the month.',
    },
    { heading: '3. Exclusions' },
    {
      text: 'Scheduled maintenance with at least 5 days notice and events of force majeure do not count as downtime.',
    },
  ],
};

/** Promises more, and says nothing of short outages. */
export const LARKSPUR: WrittenSla = {
  title: 'Larkspur Cloud SLA',
  blocks: [
    { text: 'Version 7, last updated 3 March 2026.' },
    {
      text: 'This Service Level Agreement is part of the agreement between Larkspur Cloud Inc. ("Larkspur", the provider) and the customer.',
    },
    { heading: 'Uptime' },
    { text: 'The monthly uptime percentage will be at least 99.95%.' },
    { heading: 'Credits' },
    {
      table: [
        ['Monthly uptime percentage', 'Credit'],
        ['99.0% to less than 99.95%', '10%'],
        ['95.0% to less than 99.0%', '25%'],
        ['less than 95.0%', '100%'],
      ],
    },
    { heading: 'Support' },
    { text: 'Support is available 24 hours a day, 7 days a week.' },
  ],
};

export async function slaDocx({ title, blocks }: WrittenSla): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...blocks.map((block) => {
            if ('heading' in block)
              return new Paragraph({ text: block.heading, heading: HeadingLevel.HEADING_1 });
            if ('text' in block) return new Paragraph({ children: [new TextRun(block.text)] });
            return new Table({
              width: { size: 100, type: WidthType.PERCENTAGE },
              rows: block.table.map(
                (cells, row) =>
                  new TableRow({
                    tableHeader: row === 0,
                    children: cells.map(
                      (cell) => new TableCell({ children: [new Paragraph(cell)] }),
                    ),
                  }),
              ),
            });
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const MARGIN = 64;
const SIZE = 10.5;
const LINE = 15;

/** One page, or as many as it takes; tables with lines around their cells. */
export async function slaPdf({ title, blocks }: WrittenSla): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(title);
  pdf.setLanguage('en-GB');
  const plain = await pdf.embedFont(StandardFonts.Helvetica);
  const bold = await pdf.embedFont(StandardFonts.HelveticaBold);
  let page = pdf.addPage([595, 842]);
  let y = page.getHeight() - MARGIN;
  const room = (height: number) => {
    if (y - height >= MARGIN) return;
    page = pdf.addPage([595, 842]);
    y = page.getHeight() - MARGIN;
  };
  const write = (text: string, font: PDFFont, size: number) => {
    for (const line of linesOf(text, font, size, page.getWidth() - 2 * MARGIN)) {
      room(size + 5);
      page.drawText(line, { x: MARGIN, y: y - size, size, font });
      y -= size + 5;
    }
  };
  write(title, bold, 18);
  y -= LINE;
  for (const block of blocks) {
    if ('heading' in block) {
      y -= LINE / 2;
      write(block.heading, bold, 13);
    } else if ('text' in block) write(block.text, plain, SIZE);
    else {
      room(block.table.length * 22);
      for (const [row, cells] of block.table.entries()) {
        drawRow(page, cells, y, row === 0 ? bold : plain);
        y -= 22;
      }
    }
    y -= 6;
  }
  return pdf.save();
}

function drawRow(page: PDFPage, cells: readonly string[], top: number, font: PDFFont): void {
  const width = page.getWidth() - 2 * MARGIN;
  const first = cells.length === 2 ? 0.7 : 1 / cells.length;
  let left = MARGIN;
  for (const [column, cell] of cells.entries()) {
    const share = column === 0 ? first : (1 - first) / (cells.length - 1);
    page.drawRectangle({
      x: left,
      y: top - 22,
      width: width * share,
      height: 22,
      borderWidth: 0.7,
    });
    page.drawText(cell, { x: left + 6, y: top - 15, size: SIZE, font });
    left += width * share;
  }
}

function linesOf(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A saved web page with the usual things around its text. */
export function slaHtml({ title, blocks }: WrittenSla): string {
  const body = blocks.map((block) => {
    if ('heading' in block) return `<h2>${escaped(block.heading)}</h2>`;
    if ('text' in block) return `<p>${escaped(block.text)}</p>`;
    const rows = block.table.map((cells, row) => {
      const tag = row === 0 ? 'th' : 'td';
      return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
    });
    return `<table>${rows.join('')}</table>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><nav><a href="/">Home</a> <a href="/prices">Prices</a></nav>
<main><h1>${escaped(title)}</h1>${body.join('\n')}</main>
<script>document.title = 'changed';</script>
<footer>Imprint. Cookies.</footer></body></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
