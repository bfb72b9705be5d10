import type { Line } from './lines.ts';

/** Longer lines are no headings or rows that lost their ends. */
const LONGEST = 20_000;
const HEADING = /<h([1-6])(?:\s[^<>]{0,300})?>([^<]{1,300})<\/h\1\s*>/gi;

/**
 * Lines in which several parts of a text lost the line feeds between them, parted again: headings of
 * HTML within a line, "##4.4 Title" at its end, a table's header behind a sentence, rows whose
 * "|" and "|" meet.
 */
export const partedLines = (lines: readonly Line[]): readonly Line[] =>
  withRows(lines.flatMap((line, at) => wikiHeader(line, lines[at + 1]) ?? parts(line)));

const part = (line: Line, text: string): Line => ({ ...line, text: text.trim(), breaks: false });
const blank = (line: Line): Line => ({ ...line, text: '', breaks: false });

function parts(line: Line): readonly Line[] {
  const { text } = line;
  if (text.length > LONGEST) return [line];
  const bold = /^<(strong|b)>([^<]{1,200})<\/\1>$/i.exec(text)?.[2];
  if (bold !== undefined) return [part(line, `**${bold.trim()}**`)];
  if (/<h[1-6][\s>]/i.test(text) && !/<t(?:able|d|h|r)\b/i.test(text)) {
    const found: Line[] = [];
    let from = 0;
    for (const { index, 0: whole, 1: level, 2: title } of text.matchAll(HEADING)) {
      found.push(part(line, text.slice(from, index)));
      found.push(part(line, `${'#'.repeat(Number(level))} ${(title ?? '').trim()}`), blank(line));
      from = index + whole.length;
    }
    if (found.length > 0)
      return [...found, part(line, text.slice(from))].filter(
        ({ text: words }, at, all) => words !== '' || (at > 0 && at < all.length - 1),
      );
  }
  return gluedItems(line) ?? dashedItems(line) ?? trailingHeading(line);
}

/** "Mail is down.·      Nobody can log in.": the dot of an item, as word processors write it, right behind the one before. */
const GLUED_ITEM = /(?<=[.;:!?)\p{L}\d])\s?[·•]\s{2,}(?=\p{L})/u;
/** "Call-outs • Day and night • Parts within a day": so many dots part items, where none opens the line. */
const INLINE_ITEM = /\s•\s(?=[\p{L}\d])/u;
const FEWEST_INLINE = 3;
const LONGEST_LINK = 30;

function gluedItems(line: Line): readonly Line[] | null {
  if (!/[·•]/.test(line.text)) return null;
  const glued = line.text.split(GLUED_ITEM);
  const inline = line.text.split(INLINE_ITEM);
  // A line of links has no words of more than a name.
  const isList = inline.length > FEWEST_INLINE && inline.some((item) => item.length > LONGEST_LINK);
  if (glued.length < 2 && !isList) return null;
  const words = glued.length > 1 ? glued : inline;
  return words.map((item, at) => part(line, at === 0 ? item : `• ${item}`));
}

/** "Not covered are faults by: - a strike. - a power cut.": dashes part what the colon opens, each behind a stop or all alike. */
function dashedItems(line: Line): readonly Line[] | null {
  const opened = /:\s[-–—*]\s(?=\p{L})/u.exec(line.text);
  if (opened === null || line.text.includes('|')) return null;
  const list = line.text.slice(opened.index + opened[0].length);
  const stopped = list.split(/(?<=[.;,])\s[-–—*]\s(?=\p{L})/u);
  const items = stopped.length > 1 ? stopped : list.split(/\s[-–—*]\s(?=\p{L})/u);
  if (items.length < (stopped.length > 1 ? 2 : FEWEST_INLINE)) return null;
  const lead = part(line, line.text.slice(0, opened.index + 1));
  return [lead, ...items.map((item) => part(line, `- ${item}`))];
}

/** "|| Level || First answer ||" above "| 1 | 2 hours |": the header of a table, as wikis mark it, and its rule. */
function wikiHeader(line: Line, below: Line | undefined): readonly Line[] | null {
  const inner = /^\|\|([^|].{0,400}[^|])\|\|$/.exec(line.text)?.[1];
  if (inner === undefined || !below || !/^\|[^|]/.test(below.text)) return null;
  const names = inner.split('||');
  if (names.length < 2 || cellCount(below.text) !== names.length) return null;
  return [part(line, `|${names.join('|')}|`), part(line, `|${names.map(() => '---').join('|')}|`)];
}

/** "… of the month.  ##4.4 Response times" */
function trailingHeading(line: Line): readonly Line[] {
  const at = line.text.lastIndexOf(' ##');
  if (at <= 0 || line.text.length - at > 120) return [line];
  const tail = line.text.slice(at + 1);
  if (!/^#{2,6}\s{0,3}\d{1,3}(?:\.\d{1,3}){0,4}\.?\s+\p{Lu}/u.test(tail)) return [line];
  return /[.;:!?)]\s*$/.test(line.text.slice(0, at))
    ? [part(line, line.text.slice(0, at)), blank(line), part(line, tail)]
    : [line];
}

const RULE = /^\|?(?:\s{0,3}:?-{2,200}:?\s{0,3}\|){1,40}/;
const cellCount = (row: string): number =>
  row.replace(/^\|/, '').replace(/\|$/, '').split('|').length;

/** Rows that follow each other in one line, where the rule tells how many cells each has. */
function withRows(lines: readonly Line[]): readonly Line[] {
  let columns = 0;
  const all: Line[] = [];
  for (const line of lines) {
    const { text } = line;
    if (!text.includes('|') || text.length > LONGEST) {
      columns = 0;
      all.push(line);
      continue;
    }
    const rule = RULE.exec(text)?.[0];
    if (rule !== undefined) {
      columns = cellCount(rule);
      splitHeader(all, columns);
    }
    const rows = columns > 1 && text.includes('||') ? rowsOf(text, columns) : null;
    all.push(...(rows?.map((row) => part(line, row)) ?? [line]));
  }
  return all;
}

function rowsOf(text: string, columns: number): readonly string[] | null {
  const rows = text
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('||');
  return rows.length > 1 && rows.every((row) => row.split('|').length === columns)
    ? rows.map((row) => `|${row}|`)
    : null;
}

/** "… as follows:| Category | Time |": the sentence before a header of too many cells is no cell of it. */
function splitHeader(all: Line[], columns: number): void {
  const header = all.at(-1);
  if (header === undefined || header.text.startsWith('|')) return;
  const at = header.text.indexOf('|');
  if (at < 0 || !header.text.endsWith('|') || cellCount(header.text) !== columns + 1) return;
  all.pop();
  all.push(
    part(header, header.text.slice(0, at)),
    blank(header),
    part(header, header.text.slice(at)),
  );
}
