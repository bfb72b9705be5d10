import { documentText, inlineText } from '#shared/document/plain-text.ts';
import type { DocumentNode } from '#shared/document/document.ts';
import { readHtml } from '#shared/read/html/read-html.ts';
import type { Limits } from '#shared/read/limits.ts';
import type { Reading } from '#shared/read/reading.ts';

/** A page with the given content in its body. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

/** What is read from a page with this body; throws where it is refused. */
export function readBody(body: string, head = '', limits?: Limits): Reading {
  const reading = readHtml(pageOf(body, head), 'page.html', limits);
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value;
}

/** The lines of all text, without the empty ones. */
export const linesOf = (reading: Reading): readonly string[] =>
  documentText(reading.document)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Nodes as short lines: "h1 Title", "p Text", "• Item", "Term | Meaning" for the rows of tables. */
export const outlineOf = (nodes: readonly DocumentNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    switch (node.type) {
      case 'heading':
        return [
          `h${node.level} ${node.number === null ? '' : `${node.number.label} `}${inlineText(node.text)}`,
        ];
      case 'paragraph':
        return [`p ${node.number === null ? '' : `${node.number.label} `}${inlineText(node.text)}`];
      case 'item':
        return [`${'-'.repeat(node.level)} ${node.marker} ${inlineText(node.text)}`];
      case 'table':
        return [
          ...(node.caption.length > 0 ? [`caption ${inlineText(node.caption)}`] : []),
          `[${node.columns.map(({ heading }) => heading).join(' | ')}]`,
          ...node.rows.map((row) =>
            row.map(({ paragraphs }) => paragraphs.map(inlineText).join(' / ')).join(' | '),
          ),
        ];
      default:
        return [];
    }
  });

/** An invented provider's page as a browser saves it: the agreement among everything else. */
export const SAVED_PAGE = pageOf(
  `
  <a class="skip-link" href="#main">Skip to content</a>
  <header class="site-header"><div class="logo">Larkspur Cloud</div>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/prices">Prices</a></li><li><a href="/docs">Docs</a></li></ul></nav>
  </header>
  <div id="cookie-banner"><p>We use cookies to improve your visit.</p><button>Accept</button></div>
  <div class="layout">
    <div class="sidebar"><ul><li><a href="#a">Uptime</a></li><li><a href="#b">Credits</a></li><li><a href="#c">Claims</a></li></ul></div>
    <div class="content">
      <h1>Service Level Agreement</h1>
      <p>Larkspur Cloud promises the availability below for each calendar month in which the customer pays for the service.</p>
      <h2>Service credits</h2>
      <p>If availability falls short in a month, the customer may ask for the credit that the table names for that month.</p>
      <table><tr><th>Availability</th><th>Credit</th></tr><tr><td>&lt; 99.9 %</td><td>10 %</td></tr><tr><td>&lt; 99.0 %</td><td>30 %</td></tr></table>
      <h2>Claims</h2>
      <p>A claim has to reach Larkspur Cloud within thirty days after the end of the month in which availability fell short.</p>
    </div>
  </div>
  <aside><p>Try our new object storage for free during the first month of your contract.</p></aside>
  <footer><p>Larkspur Cloud GmbH, Hafenweg 1</p><ul><li><a href="/i">Imprint</a></li><li><a href="/p">Privacy</a></li><li><a href="/j">Jobs</a></li></ul></footer>`,
  '<title>SLA - Larkspur Cloud</title><meta http-equiv="refresh" content="0;url=https://larkspur.example/">',
);
