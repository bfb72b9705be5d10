import type { Special } from './block.ts';
import type { Line } from './lines.ts';

const OPENS = /^\{\|/;
const CLOSES = /(?:^|\s)\|\}$/;
/** 'rowspan="2" style="width: 10%" | ' before the words of a cell. */
const ATTRIBUTES = /^(?:[a-z]{2,12}="?[^"|]{0,60}"?\s?){1,4}\|(?!\|)/i;
const SPANS = /\b(?:row|col)span="?\d{1,3}"?/gi;

/**
 * A table in the marks of wikis, "{|", "! Priority !! Response", "|-", "| P1 || 1 hour", "|}", also
 * where its lines were joined. It becomes one of HTML, whose spans and captions it has.
 */
export function wikiTableAt(lines: readonly Line[], at: number): Special | null {
  if (!OPENS.test(lines[at]!.text)) return null;
  let end = at;
  while (!CLOSES.test(lines[end]!.text)) {
    end += 1;
    // Another that begins first ends the search: that many begin and none ends costs no more than one.
    if (end === lines.length || OPENS.test(lines[end]!.text)) return null;
  }
  const html = htmlOf(marked(lines.slice(at, end + 1)));
  return { blocks: [{ type: 'html', html, line: lines[at]!.number }], next: end + 1 };
}

/** One line for each mark that begins one, without what says how the table as a whole looks. */
const marked = (lines: readonly Line[]): readonly string[] =>
  lines
    .map(({ text }, index) => (index === 0 ? text.replace(/^\{\|[^|!]*/, '') : text))
    .flatMap((text) => text.replace(CLOSES, '').split(/\s(?=\|[-+])/))
    .flatMap((text) => text.split(/(?<=^\|-+)\s+(?=[|!])/))
    .map((text) => text.trim());

interface Row {
  readonly cells: { readonly name: 'td' | 'th'; readonly attributes: string; words: string }[];
}

function htmlOf(lines: readonly string[]): string {
  const rows: Row[] = [{ cells: [] }];
  let caption = '';
  for (const line of lines) {
    const row = rows.at(-1)!;
    const last = row.cells.at(-1);
    if (line.startsWith('|-')) rows.push({ cells: [] });
    else if (line.startsWith('|+')) caption = line.slice(2).trim();
    else if (line.startsWith('|')) row.cells.push(...cellsOf(line.slice(1), 'td', '||'));
    else if (line.startsWith('!')) row.cells.push(...cellsOf(line.slice(1), 'th', /!!|\|\|/));
    else if (last && line !== '') last.words += `\n${line}`;
  }
  const body = rows.filter(({ cells }) => cells.length > 0).map(htmlOfRow);
  const above = caption === '' ? '' : `<caption>${htmlOfWords(caption)}</caption>`;
  return `<table>${above}${body.join('')}</table>`;
}

const cellsOf = (words: string, name: 'td' | 'th', between: string | RegExp): Row['cells'] =>
  words.split(between).map((raw) => {
    const cell = raw.trim();
    const attributes = ATTRIBUTES.exec(cell)?.[0] ?? '';
    const spans = attributes.match(SPANS) ?? [];
    return { name, attributes: spans.join(' '), words: cell.slice(attributes.length).trim() };
  });

const htmlOfRow = ({ cells }: Row): string =>
  `<tr>${cells
    .map(({ name, attributes, words }) => `<${name} ${attributes}>${htmlOfWords(words)}</${name}>`)
    .join('')}</tr>`;

/** Breaks of a wiki are tags already; its bold and italic letters lose their apostrophes. */
const htmlOfWords = (words: string): string =>
  words
    .replace(/'{2,5}/g, '')
    .replace(/\[\[(?:[^\]|]{1,200}\|)?([^\]|]{1,200})\]\]/g, '$1')
    .replace(/&(?!#?\w{1,10};)/g, '&amp;')
    .replace(/<(?!\/?(?:br|small|sup|sub)\b)/gi, '&lt;')
    .replace(/\n/g, '<br>');
