import { cite, type Citation } from '#shared/document/citation.ts';
import type { Document, Source } from '#shared/document/document.ts';
import { textBlocks } from '#shared/document/text-blocks.ts';
import type { Terms } from '#shared/terms/terms.ts';
import type { Passage, SlaText, TableView } from './sla-text.ts';

// V8 keeps a text in one byte a character as long as none is beyond Latin-1, and compiles an expression
// once for such texts and once for the others. Word and the web write curly quotation marks and long
// dashes nearly everywhere, so that nearly every expression is compiled twice. The rules look at a text in
// which they are plain, one for one, and what was found is given back as it is printed.

/** Typographic characters, and the plain one that means the same to every rule. */
const PLAIN: ReadonlyMap<number, number> = new Map(
  [
    { printed: '‘’‚', plain: "'" },
    { printed: '“”„', plain: '"' },
    { printed: '‐‑‒–−', plain: '-' },
    { printed: '\u2002\u2003\u2009\u202f', plain: ' ' },
  ].flatMap(({ printed, plain }) =>
    [...printed].map((character) => [character.charCodeAt(0), plain.charCodeAt(0)] as const),
  ),
);

/** A long dash that joins no two words: between them it parts ("Critical—system down"), as no hyphen does. */
const LONG_DASH = /(?<!\p{L})—|—(?!\p{L})/gu;

/** "99.9¹ %", "4[2] hours": the mark of a note between a figure and its unit. "10⁶ requests" is a power. */
const NOTE_MARK =
  /(?<=\d)(?<!(?<![\d.,])10(?=[⁰¹²³⁴-⁹]))(?:[⁰¹²³⁴-⁹]{1,2}|[ᵃ-ᵈ]|\[\d{1,2}\])(?=\s?[%％\p{L}])|(?<=\d)[⁰¹²³⁴-⁹]{1,2}(?=\s?[%％])/gu;
const MAY_HOLD_MARK = /\d[⁰¹²³⁴-⁹ᵃ-ᵈ[]/u;
/** A space that parts no columns, one for each character of the mark. */
const blankMark = (mark: string): string => '\u00a0'.repeat(mark.length);

/** Arguments of one call. */
const MOST = 4_096;

/** A text of the same length with plain quotation marks, dashes and spaces, and no marks of notes within figures. */
export function inPlainCharacters(text: string): string {
  const unmarked = MAY_HOLD_MARK.test(text) ? text.replace(NOTE_MARK, blankMark) : text;
  const dashed = unmarked.replace(LONG_DASH, '-');
  let plain = '';
  for (let from = 0; from < dashed.length; from += MOST) {
    const codes: number[] = [];
    for (let at = from; at < Math.min(dashed.length, from + MOST); at += 1) {
      const code = dashed.charCodeAt(at);
      codes.push(PLAIN.get(code) ?? code);
    }
    // Always written anew: what was cut out of a file with one such character keeps two bytes.
    plain += String.fromCharCode(...codes);
  }
  return plain;
}

/** The same text in plain characters, for the rules. */
export function plainText({ title, passages, tables, ...text }: SlaText): SlaText {
  return {
    ...text,
    title: inPlainCharacters(title),
    passages: passages.map(plainPassage),
    tables: tables.map((table) => ({
      ...plainAround(table),
      header: table.header.map(plainPassage),
      rows: table.rows.map((row) => row.map(plainPassage)),
    })),
  };
}

const plainPassage = (passage: Passage): Passage => ({
  ...plainAround(passage),
  text: inPlainCharacters(passage.text),
});

const plainAround = <T extends Passage | TableView>(one: T): T => ({
  ...one,
  path: one.path.map(inPlainCharacters),
  lead: inPlainCharacters(one.lead),
});

/** What Terms hold in the words of the SLA. */
const PRINTED: ReadonlySet<string> = new Set([
  'scope',
  'severity',
  'plan',
  'text',
  'coverage',
  'form',
]);

/** A text beside its plain one. */
interface Lines {
  readonly printed: string;
  readonly plain: string;
}

/** Terms that were found in plain characters, with quotations and names as the document prints them. */
export function asPrinted(terms: Terms, document: Document): Terms {
  const blocks = textBlocks(document);
  const texts = new Map<Source, string>(blocks.map(({ source, text }) => [source, text]));
  const whole = blocks.map(({ text }) => text).join('\n');
  const lines: Lines = { printed: whole, plain: inPlainCharacters(whole) };
  if (lines.plain === lines.printed) return terms;

  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return PRINTED.has(key) ? wordsOf(lines, value) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((one: unknown) => visit(one, key));
    if (isCitation(value)) {
      const { source, start, end } = value;
      const text = texts.get(source);
      return text === undefined ? value : cite(source, text, start, end);
    }
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, visit(one, name)]));
  };
  return visit(terms, '') as Terms;
}

const isCitation = (value: object): value is Citation => 'quote' in value && 'source' in value;

/** Made from several places, a name stands nowhere as it is and stays plain. */
function wordsOf({ printed, plain }: Lines, words: string): string {
  const at = /['"\u00a0-]/.test(words) ? plain.indexOf(words) : -1;
  return at < 0 ? words : printed.slice(at, at + words.length);
}
