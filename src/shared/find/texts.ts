import type { Agreement } from '#shared/agreement/agreement.ts';
import type { SectionId } from '#shared/agreement/ids.ts';
import type { RichText, TokenRun } from '#shared/agreement/rich-text.ts';
import type { SectionItem } from '#shared/agreement/section.ts';
import { outlineOf } from '#shared/assemble/outline.ts';
import { tokenTexts } from '#shared/assemble/token-text.ts';
import type { Place } from '#shared/base/place.ts';
import { fold, type Folded } from '#shared/base/fold.ts';
import { partsAtHome, recordTexts, resultNotes, type RecordText } from './record-texts.ts';

/** From one position of a text up to another, which is not part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The step of the app in which texts are found, the annexes, or the page of the record. */
export interface TextGroup {
  /** The section's id, "details", "annexes" or "record". */
  readonly id: string;
  readonly title: string;
  /** The section that is opened for it; null: the agreement's details, where annexes are, or a page. */
  readonly section: SectionId | null;
}

/** Names of properties and positions in lists that lead to a value of the agreement. */
export type Keys = readonly (string | number)[];

/** A text as the app shows it, and the control that shows it. */
export interface SearchedText {
  readonly place: Place;
  /** Where the agreement holds it. */
  readonly keys: Keys;
  readonly group: TextGroup;
  /** Paragraphs and list items of a clause are parted by BLOCK_END. */
  readonly text: string;
  readonly folded: Folded;
  /** Live fields, references, terms and blanks in it: each counts as one letter for a caret. */
  readonly tokens: readonly Span[];
}

/** The texts of one version of an agreement, in the order of its steps. */
export type FindIndex = readonly SearchedText[];

/** Parts the blocks of a clause; nothing is found across it. */
export const BLOCK_END = '\u2029';

const NO_TOKENS: readonly Span[] = [];

/**
 * The texts to find words in. With the index of the version before, texts that have stayed the same
 * are not folded again.
 */
export function findIndex(agreement: Agreement, before: FindIndex = []): FindIndex {
  const outline = outlineOf(agreement);
  const textOfToken = tokenTexts(agreement);
  const old = new Map(before.map((searched) => [searched.place.path, searched]));
  const texts: SearchedText[] = [];
  let group: TextGroup = { id: 'details', title: 'Agreement details', section: null };

  const add = (keys: Keys, path: string, label: string, text: string, tokens = NO_TOKENS) => {
    if (text.trim() === '') return;
    const was = old.get(path);
    const folded = was?.text === text ? was.folded : fold(text);
    texts.push({ place: { path, label }, keys, group, text, folded, tokens });
  };
  const addBody = (keys: Keys, path: string, label: string, body: RichText) => {
    const { text, tokens } = shownText(body, textOfToken);
    add(keys, path, label, text, tokens);
  };
  const addRecords = (records: readonly RecordText[]) => {
    for (const { keys, path, label, value } of records)
      if (typeof value === 'string') add(keys, path, label, value);
      else addBody(keys, path, label, value);
  };
  const addItem = (keys: Keys, section: SectionId, item: SectionItem) => {
    const path = `/sections/${section}/items/${item.id}`;
    const number = outline.items.get(item.id)?.label ?? '–';
    if (item.type === 'data') return add([...keys, 'title'], path, 'Title of a table', item.title);
    add([...keys, 'title'], `${path}/title`, `${number} Title`, item.title);
    addBody([...keys, 'body'], path, `${number} ${item.title}`, item.body);
    add([...keys, 'notes'], `${path}/notes`, `${number} Note for colleagues`, item.notes);
  };

  add(['title'], '/title', 'Title', agreement.title);
  add(['reference'], '/reference', 'Reference', agreement.reference);
  add(['governingLaw'], '/governingLaw', 'Governing law', agreement.governingLaw);
  add(['courts'], '/courts', 'Courts', agreement.courts);
  for (const [at, { id, title, items }] of agreement.sections.entries()) {
    const number = outline.sections.get(id)?.label ?? '';
    group = { id, title: `${number} ${title}`.trim(), section: id };
    add(['sections', at, 'title'], `/sections/${id}`, 'Title of the section', title);
    addRecords(recordTexts(agreement, partsAtHome(agreement, id)));
    for (const [index, item] of items.entries())
      addItem(['sections', at, 'items', index], id, item);
  }
  group = { id: 'annexes', title: 'Annexes', section: null };
  for (const [at, { id, title, content }] of agreement.annexes.entries()) {
    const letter = outline.annexes.get(id)?.label ?? '';
    add(['annexes', at, 'title'], `/annexes/${id}/title`, `${letter} Title`, title);
    if (content.type === 'text')
      addBody(
        ['annexes', at, 'content', 'body'],
        `/annexes/${id}/content`,
        `${letter} ${title}`,
        content.body,
      );
  }
  group = { id: 'record', title: 'Record', section: null };
  addRecords(resultNotes(agreement));
  return texts;
}

/** A rich text as the editor shows it. */
function shownText(body: RichText, textOfToken: (run: TokenRun) => string) {
  const tokens: Span[] = [];
  let text = '';
  for (const [at, { runs }] of body.entries()) {
    if (at > 0) text += BLOCK_END;
    for (const run of runs) {
      const from = text.length;
      text += run.type === 'text' ? run.text : textOfToken(run);
      if (run.type !== 'text') tokens.push({ from, to: text.length });
    }
  }
  return { text, tokens };
}
