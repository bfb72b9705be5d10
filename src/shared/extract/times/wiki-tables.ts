import { cellBetween, emptyCell } from '../cells.ts';
import type { Passage } from '../sla-text.ts';
import type { Recovered } from './recovered.ts';
import { hasTimes } from './table-roles.ts';

const OPENS = /^\s*\{\|/;
const CLOSES = /(?:^|\s)\|\}\s*$/;
const MOST_LINES = 200;
const LONGEST_LINE = 2_000;
const WIDEST = 12;
/** What parts the rows, the cells of a row, and the cells that names of columns are. */
const MARK = /(?:^|\s)\|-+(?=\s|$)|(?:^|\s)\|\}|!!|\|\||^[|!](?=\s)/gmu;
/** 'style="width: 10%" | ' before the words of a cell. */
const STYLED = /^(?:[a-z]{2,12}="?[^"|]{0,60}"?\s?){1,4}\|(?!\|)\s?/i;

/** Tables in the marks of wikis: "{|", "! Priority !! Response", "|-", "| P1 || 1 hour", "|}". */
export function wikiTables(passages: readonly Passage[]): readonly Recovered[] {
  const found: Recovered[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    if (!OPENS.test(passages[at]!.text)) continue;
    const lines = linesFrom(passages, at);
    const table = lines === null ? null : tableOf(lines);
    if (table === null) continue;
    found.push(table);
    at += table.read.size - 1;
  }
  return found;
}

function linesFrom(passages: readonly Passage[], from: number): readonly Passage[] | null {
  const end = passages
    .slice(from, from + MOST_LINES)
    .findIndex(({ text }) => text.length <= LONGEST_LINE && CLOSES.test(text));
  return end < 0 ? null : passages.slice(from, from + end + 1);
}

function tableOf(lines: readonly Passage[]): Recovered | null {
  const rows: Passage[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const marks = line.text.length > LONGEST_LINE ? [] : [...line.text.matchAll(MARK)];
    for (const [place, mark] of marks.entries()) {
      const sign = mark[0].trim();
      if (sign.startsWith('|-') || sign === '|}') rows.push([]);
      else {
        const from = mark.index + mark[0].length;
        // What stands behind "{|" says how the table looks.
        if (index === 0 && line.text.trim().startsWith('{|') && mark.index <= 1) continue;
        rows.at(-1)!.push(wordsOf(line, from, marks[place + 1]?.index ?? line.text.length));
      }
    }
  }
  const [header, ...body] = rows.filter((row) => row.length > 0);
  const width = header?.length ?? 0;
  if (header === undefined || width < 2 || width > WIDEST || hasTimes(header)) return null;
  const even = body
    .filter((row) => row.length <= width)
    .map((row) => header.map((_, index) => row[index] ?? emptyCell(row[0]!)));
  const { source, path, lead, at } = lines[0]!;
  return even.length < 2
    ? null
    : {
        table: { source, header, rows: even, path, lead, at },
        read: new Set(lines.map((line) => line.at)),
      };
}

function wordsOf(line: Passage, from: number, to: number): Passage {
  const style = STYLED.exec(line.text.slice(from, to).trimStart())?.[0].length ?? 0;
  return cellBetween(line, style === 0 ? from : line.text.indexOf('|', from) + 1, to);
}
