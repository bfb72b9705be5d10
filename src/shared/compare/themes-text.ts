import type { Citation } from '#shared/document/citation.ts';
import type { Document, DocumentNode, Source, Table } from '#shared/document/document.ts';
import { inlineText } from '#shared/document/plain-text.ts';
import type { StatedTerms, Terms } from '#shared/terms/terms.ts';
import { THEME_TITLES, THEMES, type Theme } from './cell.ts';
import { THEME_OF_TERM, THEME_WORDS } from './theme-words.ts';

/** A text to compare: an offer's document, or an assembled draft's. */
export interface ThemedText {
  /** The subject's id. */
  readonly subject: string;
  readonly document: Document;
  /** Where values were cited, a passage's theme is certain; null: by its words only. */
  readonly terms: Terms | null;
}

export interface Passage {
  readonly source: Source;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  readonly text: string;
  /** What was read in it: keys of the terms, of exclusions with their ground. */
  readonly measures: readonly string[];
}

/** What every text says on one theme, in reading order; "other" holds what fits none. */
export interface ThemePassages {
  readonly theme: Theme | 'other';
  readonly title: string;
  /** One for each text, in their order; empty where it is silent. */
  readonly texts: readonly { readonly subject: string; readonly passages: readonly Passage[] }[];
}

/**
 * The passages of several texts by theme; themes of which no text speaks are left out. A passage
 * belongs to the theme of the values that were cited in it, else of its table, else of most of its
 * own words, else of the heading above it.
 */
export function passagesByTheme(texts: readonly ThemedText[]): readonly ThemePassages[] {
  const themed = texts.map(({ subject, document, terms }) => ({
    subject,
    passages: themedPassages(document, readIn(terms)),
  }));
  return [...THEMES, 'other' as const]
    .map((theme) => ({
      theme,
      title: theme === 'other' ? 'Other matters' : THEME_TITLES[theme],
      texts: themed.map(({ subject, passages }) => ({
        subject,
        passages: passages.filter((one) => one.theme === theme).map(({ passage }) => passage),
      })),
    }))
    .filter(({ texts: own }) => own.some(({ passages }) => passages.length > 0));
}

interface ThemedPassage {
  readonly passage: Passage;
  readonly theme: Theme | 'other';
}

/** What was read in each block: a measure and its theme, once for each value. */
type Read = ReadonlyMap<Source, readonly { readonly theme: Theme; readonly measure: string }[]>;

function readIn(terms: Terms | null): Read {
  const read = new Map<Source, { theme: Theme; measure: string }[]>();
  if (terms === null) return read;
  for (const key of Object.keys(THEME_OF_TERM) as (keyof StatedTerms)[]) {
    const value = terms[key];
    const found: readonly {
      readonly citations: readonly Citation[];
      readonly category?: string;
    }[] = value === null ? [] : Array.isArray(value) ? value : [value as never];
    for (const { citations, category } of found) {
      const measure = category === undefined ? key : `${key} ${category}`;
      for (const { source } of citations)
        read.set(source, [...(read.get(source) ?? []), { theme: THEME_OF_TERM[key], measure }]);
    }
  }
  return read;
}

function themedPassages(document: Document, read: Read): readonly ThemedPassage[] {
  const passages: ThemedPassage[] = [];
  /** The themes of the headings that are open, by their level. */
  let section: Theme | 'other' = 'other';
  let clause: Theme | 'other' | null = null;
  for (const node of document.nodes) {
    if (node.type === 'heading') {
      const own = themeOfWords(inlineText(node.text)) ?? null;
      if (node.level === 1) {
        section = own ?? 'other';
        clause = null;
      } else clause = own;
    }
    const above = clause ?? section;
    const table = node.type === 'table' ? themeOfWords(captionOf(node), above) : null;
    for (const { sources, passage } of passagesOf(node)) {
      const values = sources.flatMap((source) => read.get(source) ?? []);
      const theme =
        strongest(values) ??
        table ??
        (node.type === 'heading' ? above : (themeOfWords(passage.text, above) ?? above));
      const measures = [...new Set(values.map(({ measure }) => measure))];
      passages.push({ passage: { ...passage, measures }, theme });
    }
  }
  return passages;
}

/** What a table is about stands above it; its rows are figures. */
const captionOf = ({ caption, columns }: Table): string =>
  [inlineText(caption), ...columns.map(({ heading }) => heading)].join(' ');

interface Block {
  /** The blocks that a citation in it may name. */
  readonly sources: readonly Source[];
  readonly passage: Omit<Passage, 'measures'>;
}

function passagesOf(node: DocumentNode): readonly Block[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'item': {
      const text = inlineText(node.text);
      return text.trim() === ''
        ? []
        : [{ sources: [node.source], passage: { source: node.source, kind: node.type, text } }];
    }
    case 'table': {
      const heads = node.columns.map(({ heading }) => heading).join(' | ');
      return [
        ...(heads.replace(/[|\s]/g, '') === ''
          ? []
          : [
              {
                sources: [node.source],
                passage: { source: node.source, kind: 'row' as const, text: heads },
              },
            ]),
        ...node.rows.map((row) => ({
          sources: row.map(({ source }) => source),
          passage: {
            source: row[0]?.source ?? node.source,
            kind: 'row' as const,
            text: row.map(({ paragraphs }) => paragraphs.map(inlineText).join(' / ')).join(' | '),
          },
        })),
      ];
    }
    case 'diagram':
    case 'signatures':
    case 'annex-file':
      return [];
  }
}

function strongest(values: readonly { readonly theme: Theme }[]): Theme | null {
  const sums = new Map<Theme, number>();
  for (const { theme } of values) sums.set(theme, (sums.get(theme) ?? 0) + 1);
  return mostOf(sums, null);
}

/** The theme of most of a text's words; `rather` wins where several have as many. */
function themeOfWords(text: string, rather: Theme | 'other' | null = null): Theme | null {
  const sums = new Map<Theme, number>();
  const read = text.slice(0, 10_000);
  for (const [theme, words] of THEME_WORDS) {
    const count = read.match(words)?.length ?? 0;
    if (count > 0) sums.set(theme, count);
  }
  return mostOf(sums, rather);
}

function mostOf(sums: ReadonlyMap<Theme, number>, rather: Theme | 'other' | null): Theme | null {
  let best: Theme | null = null;
  for (const [theme, count] of sums) {
    const most = best === null ? 0 : (sums.get(best) ?? 0);
    if (count > most || (count === most && theme === rather)) best = theme;
  }
  return best;
}
