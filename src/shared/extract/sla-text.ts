import { cite, type Citation } from '#shared/document/citation.ts';
import type { Document, Source, Table } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import { columnSource } from '#shared/document/text-blocks.ts';
import { rememberText } from './grammar/remember.ts';

/** A heading, paragraph, item or cell of an SLA, with what stands around it. */
export interface Passage {
  readonly source: Source;
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Texts of the headings above it, the outermost first; of a heading, those above itself. */
  readonly path: readonly string[];
  /**
   * The text that introduces it: of an item, the paragraph or item before its list ("The following
   * do not count:"); of a cell, the paragraph before its table. Empty where there is none.
   */
  readonly lead: string;
  /** Position in the reading order of the document's nodes. */
  readonly at: number;
  /**
   * Of a cell that was recovered out of a block: where its words stand there. Words behind `end` are of
   * the next block and are not cited.
   */
  readonly part?: { readonly start: number; readonly end: number };
}

/** Cites `text.slice(start, end)` of a passage. */
export function citeIn({ source, text, part }: Passage, start: number, end: number): Citation {
  if (part === undefined) return cite(source, text, start, end);
  const longest = part.end - part.start;
  const [from, to] = [Math.min(start, longest), Math.min(end, longest)];
  const inPassage = cite(source, text, from, to);
  return { ...inPassage, start: part.start + from, end: part.start + to };
}

/** A table with the same context; `header` is all empty where no row names the columns. */
export interface TableView {
  readonly source: Source;
  readonly header: readonly Passage[];
  readonly rows: readonly (readonly Passage[])[];
  readonly path: readonly string[];
  readonly lead: string;
  readonly at: number;
  /** Of tables that were printed as one: which of them it is. */
  readonly part?: number;
}

/** A Document as the rules look at it. */
export interface SlaText {
  readonly language: string;
  readonly title: string;
  /** Headings, paragraphs and items in reading order. */
  readonly passages: readonly Passage[];
  readonly tables: readonly TableView[];
}

/** No clause is longer: what comes behind is read and shown, but rules do not search in it. */
const LONGEST_PASSAGE = 20_000;

const words = (text: string): string =>
  text.length > LONGEST_PASSAGE ? text.slice(0, LONGEST_PASSAGE) : text;

export function slaText(document: Document): SlaText {
  const passages: Passage[] = [];
  const tables: TableView[] = [];
  /** The headings that are open, one a level at most; a text may begin below level 1. */
  let open: readonly { readonly level: number; readonly text: string }[] = [];
  let path: readonly string[] = [];
  let lead = '';
  /** What introduced each level of the open lists. */
  let leads: string[] = [];
  let lastItem = '';
  for (const [at, node] of document.nodes.entries()) {
    switch (node.type) {
      case 'heading': {
        const text = words(inlineText(node.text));
        open = open.filter(({ level }) => level < node.level);
        const above = open.map((heading) => heading.text);
        passages.push({ source: node.source, text, kind: 'heading', path: above, lead: '', at });
        open = [...open, { level: node.level, text }];
        path = [...above, text];
        [lead, lastItem, leads] = ['', '', []];
        break;
      }
      case 'paragraph': {
        const text = words(inlineText(node.text));
        passages.push({ source: node.source, text, kind: 'paragraph', path, lead: '', at });
        [lead, lastItem, leads] = [text, '', []];
        break;
      }
      case 'item': {
        const text = words(inlineText(node.text));
        const before = leads.length;
        const depth = Math.min(node.level, before + 1);
        if (depth > leads.length) leads.push(depth === 1 ? lead : lastItem);
        leads = leads.slice(0, depth);
        // A list that begins anew follows from the item before it: "8. Not covered:", "1. …".
        if (node.restart && lastItem !== '' && depth <= before) leads[depth - 1] = lastItem;
        const intro = leads[depth - 1] ?? '';
        passages.push({ source: node.source, text, kind: 'item', path, lead: intro, at });
        lastItem = text;
        break;
      }
      case 'table':
        tables.push(tableView(node, { path, lead: lastItem || lead, at }));
        break;
      case 'diagram':
      case 'signatures':
      case 'annex-file':
        break;
    }
  }
  return { language: document.language, title: document.title, passages, tables };
}

function tableView(table: Table, around: Pick<Passage, 'path' | 'lead' | 'at'>): TableView {
  const cell = (source: Source, text: string): Passage => ({
    source,
    text,
    kind: 'cell',
    ...around,
  });
  return {
    source: table.source,
    header: table.columns.map(({ heading }, column) =>
      cell(columnSource(table.source, column), words(heading)),
    ),
    rows: table.rows.map((row) =>
      row.map(({ source, paragraphs }) =>
        cell(source, words(paragraphs.map(inlineText).join('\n'))),
      ),
    ),
    ...around,
  };
}

/** "am 14. Tag", "zum 31. Januar": the full stop of a German ordinal. */
const isOrdinal = (text: string, at: number): boolean =>
  /\d/.test(text.charAt(at - 1)) && ORDINAL_OF.test(text.slice(at + 1, at + 20));
const ORDINAL_OF =
  /^\s(?:(?:(?:werk|kalender|arbeits|bank)?tag|monat)(?:e?s)?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?![A-Za-zÀ-ɏ])/i;

/** A span of a passage's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:(?<![A-Za-zÀ-ɏ\d])(?:e\.g|i\.e|etc|incl|excl|approx|min|max|no|nr|art|sec|cf|vs|inc|ltd|corp|co|st|z\.\s?b|d\.\s?h|bzw|ca|u\.\s?a|abs|p\.\s?ex|a\.m|p\.m|u\.s|mr|(?<!\d\s?)ms|dr|mind|ggf|evtl|inkl|exkl|zzgl|sog|insb|vgl|bijv|p\.\s?ej|p\.\s?es|ad\ses|por\sej|env|ext|tel|durchw)|(?<![A-Za-zÀ-ɏ\d])[A-Za-zÀ-ɏ]|^\d{1,3})\.$/i;

/** "Max. 4 Std. im Monat": a unit is shortened where the sentence goes on with a small letter. */
const UNIT = /(?<![A-Za-zÀ-ɏ])(?:std|stdn|sek|hrs?|mins|secs?|werkt|kal)\.$/i;

/** "Mo. – Fr. von 9 bis 17 Uhr": a day is shortened where hours or another day follow. */
const SHORT_DAY =
  /(?<![A-Za-zÀ-ɏ])(?:mo|di|mi|do|fr|sa|so|mon|tues?|wed|thur?s?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|gio|seg|ter|qua|qui|sex|ma|wo|vr|za|zo)\.$/i;
const GOES_ON_IN_HOURS =
  /^,?\s?(?:[-–—&/]|\d{1,2}[\s:.h–-]|(?:bis|und|von|to|through|thru|and|from|au|et|de|al?|à|e|y|tot|t\/m|en|van|às?|até|dalle)\s)/i;

function isAbbreviated(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 12), at + 1);
  return (
    ABBREVIATION.test(before) ||
    (SHORT_DAY.test(before) && GOES_ON_IN_HOURS.test(text.slice(at + 1, at + 12))) ||
    (UNIT.test(before) && /^\s[a-zà-ÿ]/.test(text.slice(at + 1, at + 3)))
  );
}

/** The sentences of a text; line feeds and semicolons end one as well. */
export const sentences = rememberText((text: string): readonly Sentence[] => {
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const begin = start + (raw.length - raw.trimStart().length);
    const trimmed = raw.trim();
    if (trimmed !== '') found.push({ text: trimmed, start: begin, end: begin + trimmed.length });
    start = end;
  };
  for (const { 0: mark, index: at } of text.matchAll(/[\n;.!?]/g)) {
    if (mark === '\n' || mark === ';') push(at + 1);
    else {
      const closers = /^["'”’)\]*]*(?=\s|$)/.exec(text.slice(at + 1, at + 8))?.[0];
      if (closers === undefined) continue;
      // "Gateway ....... 99.5%": a leader of dots ends no sentence.
      if (mark === '.' && /\s\.{2,}$/.test(text.slice(Math.max(start, at - 80), at + 1))) continue;
      if (mark === '.' && (isOrdinal(text, at) || isAbbreviated(text, start, at))) continue;
      push(at + 1 + closers.length);
    }
  }
  push(text.length);
  return found;
});
