import type { Document, DocumentNode, Inline, Inlines } from '#shared/document/document.ts';

export type FieldResult =
  | { readonly from: 'number'; readonly text: string }
  /** `at` counts the characters of the target's text before the words. */
  | { readonly from: 'words'; readonly text: string; readonly at: number };

/** How Word follows the cross-references to one anchor. */
export interface Target {
  readonly bookmark: string;
  /**
   * What a field that refers to the bookmark shows once Word updates it: the number of a numbered
   * heading, or the words of the target ("2" in "Table 2: Credits") that the bookmark then spans.
   * Null where no field would give what the document says: references are plain links then.
   */
  readonly gives: FieldResult | null;
}

export type Targets = ReadonlyMap<string, Target>;

/** Word's own limit for the name of a bookmark. */
const LONGEST_NAME = 40;

const plainText = (inlines: Inlines): string => inlines.map((inline) => inline.text).join('');

/** Decides, for each anchor of the document, the bookmark's name and the kind of field that leads to it. */
export function planReferences(document: Document): Targets {
  const wanted = firstReferenceTexts(document);
  const taken = new Set<string>();
  const targets = new Map<string, Target>();
  for (const node of document.nodes) {
    if (node.type !== 'heading' && node.type !== 'table') continue;
    const bookmark = bookmarkName(node.anchor, taken);
    targets.set(node.anchor, { bookmark, gives: fieldResult(node, wanted.get(node.anchor)) });
  }
  return targets;
}

function fieldResult(
  node: Extract<DocumentNode, { type: 'heading' | 'table' }>,
  wanted: string | undefined,
): FieldResult | null {
  if (node.type === 'heading' && node.number !== null) {
    return { from: 'number', text: withoutDot(node.number.label) };
  }
  if (wanted === undefined) return null;
  const at = standalone(wanted, plainText(node.type === 'heading' ? node.text : node.caption));
  return at === -1 ? null : { from: 'words', text: wanted, at };
}

/** Where `words` stand in `text` without a letter or digit touching them; -1 where they do not. */
function standalone(words: string, text: string): number {
  if (words === '') return -1;
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + words.length] ?? '')) return at;
  }
  return -1;
}

/** Word leaves out the full stop of "4." in a reference. */
const withoutDot = (label: string): string => label.replace(/\.+$/, '');

/** Word's bookmarks hold letters, digits and underscores, begin with a letter and ignore case. */
function bookmarkName(anchor: string, taken: Set<string>): string {
  const letters = anchor.replace(/[^\p{L}\p{N}_]/gu, '_');
  const stem = /^\p{L}/u.test(letters) ? letters : `a_${letters}`;
  let name = stem.slice(0, LONGEST_NAME);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const suffix = `_${count}`;
    name = stem.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** The text of the first reference to each anchor; later ones that differ become plain links. */
function firstReferenceTexts(document: Document): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const inline of allInlines(document)) {
    if (inline.type === 'reference' && !texts.has(inline.anchor))
      texts.set(inline.anchor, inline.text);
  }
  return texts;
}

function* allInlines(document: Document): Generator<Inline> {
  for (const fact of document.front.facts) yield* fact.value;
  for (const node of document.nodes) {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'item':
        yield* node.text;
        break;
      case 'table':
        yield* node.caption;
        for (const row of node.rows) {
          for (const cell of row) for (const paragraph of cell.paragraphs) yield* paragraph;
        }
        break;
      case 'signatures':
        yield* node.intro;
        break;
      case 'diagram':
        break;
      case 'annex-file':
        yield* node.note;
        break;
    }
  }
}
