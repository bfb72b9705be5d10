import type { Passage, SlaText } from '#shared/extract/sla-text.ts';
import { topicOf } from './topic.ts';

const LONGEST = 4_000;
const MOST = 50;
/** "First Engineer Callback (FEC)" */
const IN_BRACKETS =
  /(?<![A-Za-zÀ-ɏ])((?:[A-Za-zÀ-ɏ-]{1,18}\s){1,5}?[A-Za-zÀ-ɏ-]{1,18})\s\(["“„]?(\p{Lu}{2,5})["”“]?\)/gu;
/** "RT: response time", "RT = response time" */
const IN_A_LIST =
  /(?:^|[\n;,(]\s?)(\p{Lu}{2,5})\s?(?:[:=]|\s[-–—]\s)\s?([^\d\n;:=|,.()]{5,50})(?=$|[\n;,.()])/gu;
const SHORT = /^\W{0,3}(\p{Lu}{2,5})\W{0,3}$/u;

/** What stands in the place of an abbreviation, as no other words may be taken for a plan. */
const PRINTED = { response: 'Response time', resolution: 'Resolution time' } as const;

/** What the abbreviations of a text are times of. */
function legendOf(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  const add = (short: string, meaning: string) => {
    const topic = topicOf(lastWords(meaning, short));
    if (topic !== 'response' && topic !== 'resolution') return;
    if (meanings.size < MOST && !meanings.has(short)) meanings.set(short, PRINTED[topic]);
  };
  for (const { text } of passages) {
    const looked = text.slice(0, LONGEST);
    for (const found of looked.matchAll(IN_BRACKETS)) add(found[2]!, found[1]!);
    for (const found of looked.matchAll(IN_A_LIST)) add(found[1]!, found[2]!);
  }
  return meanings;
}

/** Of words that end in a meaning, those from the one that begins with the first letter of the abbreviation. */
function lastWords(meaning: string, short: string): string {
  const words = meaning.trim().split(/\s/);
  const begins = words.flatMap((word, index) =>
    word.charAt(0).toUpperCase() === short.charAt(0) && words.length - index >= short.length
      ? [index]
      : [],
  );
  return words.slice(begins.at(-1) ?? 0).join(' ');
}

/** A text whose tables print the meaning in the place of an abbreviation that stands alone in a cell. */
export function withMeanings(text: SlaText): SlaText {
  if (text.tables.length === 0) return text;
  const meanings = legendOf(text.passages);
  if (meanings.size === 0) return text;
  const spelled = (cell: Passage): Passage => {
    const meaning =
      cell.text.length > 12 ? undefined : meanings.get(SHORT.exec(cell.text)?.[1] ?? '');
    const start = cell.part?.start ?? 0;
    return meaning === undefined
      ? cell
      : { ...cell, text: meaning, part: cell.part ?? { start, end: start + cell.text.length } };
  };
  const tables = text.tables.map((table) => ({
    ...table,
    header: table.header.map(spelled),
    rows: table.rows.map((row) => row.map((cell, index) => (index < 2 ? spelled(cell) : cell))),
  }));
  return { ...text, tables };
}
