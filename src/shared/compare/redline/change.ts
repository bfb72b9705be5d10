import type { Mark } from '#shared/document/document.ts';
import type { Place } from '#shared/base/place.ts';

/** One change or remark that a counterparty has made in a Word file of ours. */
export interface CounterpartyChange {
  /** Unique among the changes of one file. */
  readonly id: string;
  /** The clause, table, heading or page that it concerns; `path` is a place of the agreement. */
  readonly place: Place;
  readonly kind: 'insertion' | 'deletion' | 'replacement' | 'move' | 'format' | 'comment';
  /**
   * The words in our text and in theirs; the end of a paragraph is a line feed. Of a move: the words
   * that move, and where to ("After 4.1 Commencement").
   */
  readonly before: string;
  readonly after: string;
  /** Our words around it, for who reads it by itself. */
  readonly context: { readonly before: string; readonly after: string };
  /** Of everybody who had a hand in it; empty where the file does not say. */
  readonly authors: readonly string[];
  /** As the file has it; empty where the file does not say. */
  readonly date: string;
  /**
   * The words are not deleted (or put in plainly) but struck through or hidden: what they are taken
   * for is a guess. Null where nothing is to be guessed.
   */
  readonly effaced: 'struck' | 'hidden' | null;
  /** False: the text differs from what was sent, and Word has kept no trace of it. */
  readonly tracked: boolean;
  /** It takes back what we have proposed: accepting it takes our change out of the agreement. */
  readonly rejectsOurs: boolean;
  readonly comments: readonly ChangeComment[];
  /** What accepting it does; null where it is to be made by hand. */
  readonly edit: ChangeEdit | null;
  /** Why it is to be made by hand, and where; null where it can be accepted. */
  readonly byHand: { readonly reason: string; readonly place: Place } | null;
}

export interface ChangeComment {
  readonly author: string;
  readonly date: string;
  readonly text: string;
  /** Whether somebody has marked it as resolved. */
  readonly isResolved: boolean;
  /** What was answered to it. */
  readonly replies: readonly ChangeComment[];
}

/** What a change is known by wherever it is read again: what it does, to which words, and where. */
export const identityOf = ({
  kind,
  place,
  before,
  after,
  context,
  comments,
}: CounterpartyChange): string =>
  JSON.stringify([
    ...[kind, place.path, before, after, context.before, context.after],
    ...(kind === 'comment' ? comments.map(({ author, text }) => [author, text]) : []),
  ]);

export type ChangeEdit =
  | { readonly type: 'text'; readonly text: EditedText; readonly index: number }
  | { readonly type: 'add-clause'; readonly clause: NewClause }
  | { readonly type: 'move-clause'; readonly move: ClauseMove }
  | { readonly type: 'remove-clause'; readonly path: string };

/** Where in a section a clause comes to stand. */
export interface ClausePlace {
  readonly section: string;
  /**
   * What stands before it in the section, the nearest first: it follows the first of them that is in
   * the draft, and without any it comes first.
   */
  readonly after: readonly Neighbour[];
  /** Ids of the section's items that were sent and keep their place. */
  readonly kept: readonly string[];
}

/** An item that keeps its place, or a clause that another change of the same file brings there. */
export type Neighbour =
  | { readonly type: 'kept'; readonly item: string }
  | { readonly type: 'new'; readonly clause: NewClause }
  | { readonly type: 'moved'; readonly move: ClauseMove };

export interface NewClause extends ClausePlace {
  readonly title: string;
  readonly body: readonly FlatPart[];
}

/** A clause that stays the same item, at another place. */
export interface ClauseMove extends ClausePlace {
  readonly item: string;
}

/**
 * A text of the agreement as it was sent, and all that was done to it. Texts are flat here: words as
 * a reader sees them, each paragraph closed by {@link PARAGRAPH_END}. `path` is a clause or an annex.
 */
export interface EditedText {
  readonly path: string;
  readonly field: 'title' | 'body';
  readonly sent: string;
  readonly edits: readonly TextEdit[];
}

/** Replaces `sent.slice(start, end)`. Edits of one text neither touch nor overlap, and are in order. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: readonly FlatPart[];
}

export type FlatPart =
  | { readonly type: 'words'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly type: 'end'; readonly kind: BlockKind };

/** What a paragraph's end says of the paragraph. */
export type BlockKind =
  | { readonly type: 'paragraph' }
  | { readonly type: 'item'; readonly style: 'ordered' | 'bullet'; readonly level: 1 | 2 | 3 };

/** The paragraph separator of Unicode, which no text of an agreement holds. */
export const PARAGRAPH_END = '\u2029';

export const flatText = (parts: readonly FlatPart[]): string =>
  parts.map((part) => (part.type === 'words' ? part.text : PARAGRAPH_END)).join('');

/** A flat text for people. */
export const shownText = (flat: string): string =>
  flat.replaceAll(PARAGRAPH_END, '\n').replace(/\n$/, '');

/** The same, where the end of a paragraph is all that it has. */
export const shownWords = (flat: string): string => {
  const words = shownText(flat);
  return words.trim() === '' && flat.includes(PARAGRAPH_END) ? PARAGRAPH_SIGN : words;
};

const PARAGRAPH_SIGN = '¶';

/** What a person has to be told of a change besides its words; null for nothing. */
export function remarkOf({
  kind,
  before,
  after,
  effaced,
  rejectsOurs,
}: Pick<CounterpartyChange, 'kind' | 'before' | 'after' | 'effaced' | 'rejectsOurs'>):
  | string
  | null {
  if (rejectsOurs) return 'They reject our change: to accept it takes ours out of the draft';
  if (effaced !== null)
    return effaced === 'struck'
      ? 'Struck through in the file, not deleted'
      : 'Hidden in the file: nobody sees or prints it';
  if (kind === 'deletion' && before === PARAGRAPH_SIGN) return 'Two paragraphs become one';
  if (kind === 'insertion' && after === PARAGRAPH_SIGN) return 'One paragraph becomes two';
  return null;
}
