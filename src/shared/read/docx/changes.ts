import type { Revision } from '#shared/read/reading.ts';
import type { XmlElement } from '#shared/read/package/xml.ts';
import { sourceOf, type Anchor } from './draft.ts';

/** Which text a reading gives: as if all tracked changes were accepted, or all rejected. */
export type View = 'accepted' | 'rejected';

type ChangeKind = 'insertion' | 'deletion' | 'moved-from' | 'moved-to' | 'format';

export interface OpenChange {
  readonly kind: ChangeKind;
  readonly author: string;
  readonly date: string;
  readonly anchor: Anchor;
  /** The name that both halves of a move have in common. */
  readonly move: string | null;
  /** Listed even without a word: a row or a table's look. */
  readonly always: boolean;
  text: string;
  /** Where in the text of the whole file it ends, so far. */
  end: number;
}

const KINDS: Readonly<Record<string, ChangeKind>> = {
  'w:ins': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'moved-from',
  'w:moveTo': 'moved-to',
  'w:cellIns': 'insertion',
  'w:cellDel': 'deletion',
};

const PARTNER: Readonly<Record<string, 'moved-from' | 'moved-to'>> = {
  'w:moveFromRangeStart': 'moved-from',
  'w:moveToRangeStart': 'moved-to',
};

export const isChange = (name: string): boolean => Object.hasOwn(KINDS, name);

/** Whether what a change surrounds is part of the text. */
export const isShown = (name: string, view: View): boolean =>
  (view === 'accepted') === (KINDS[name] === 'insertion' || KINDS[name] === 'moved-to');

/**
 * Gathers the tracked changes of a file while its text is read. Word cuts one change into as many
 * pieces as there are runs; pieces by one author at one time that touch within a block are one here.
 */
export class Changes {
  readonly #listed: OpenChange[] = [];
  readonly #active: OpenChange[] = [];
  readonly #moves = { 'moved-from': null as string | null, 'moved-to': null as string | null };
  /** The length of all text so far, that of deletions too. */
  #position = 0;

  /** Begins a change; null where one that is open says the same already. */
  open(element: XmlElement, anchor: Anchor, { always = false } = {}): OpenChange | null {
    const kind = KINDS[element.name] ?? 'format';
    const author = element.attributes['w:author'] ?? '';
    const date = element.attributes['w:date'] ?? '';
    const same = (one: OpenChange): boolean =>
      one.kind === kind && one.author === author && one.date === date;
    if (this.#active.some(same)) return null;
    const touching = this.#listed
      .slice(-4)
      .find((one) => same(one) && one.anchor === anchor && one.end === this.#position);
    const change = touching ?? {
      kind,
      author,
      date,
      anchor,
      move: kind === 'moved-from' || kind === 'moved-to' ? this.#moves[kind] : null,
      always,
      text: '',
      end: this.#position,
    };
    if (touching === undefined) this.#listed.push(change);
    this.#active.push(change);
    return change;
  }

  close(change: OpenChange | null): void {
    if (change !== null) this.#active.splice(this.#active.lastIndexOf(change), 1);
  }

  /** Text that was read, whether it is shown or not. */
  text(text: string): void {
    this.#position += text.length;
    for (const change of this.#active) {
      change.text += text;
      change.end = this.#position;
    }
  }

  /** A mark in a change that is no text: the border of a cell, a picture. */
  aside(text: string): void {
    for (const change of this.#active) change.text += text;
  }

  /** A change of a paragraph's mark. It needs no line of its own beside one of the paragraph's words. */
  paragraphMark(element: XmlElement, anchor: Anchor): void {
    const change = this.open(element, anchor);
    if (change === null) return;
    if (change.text === '') change.text = '¶';
    this.close(change);
  }

  /** A change of looks or settings only; `text`: the words that it concerns. */
  format(element: XmlElement, anchor: Anchor, text: string): void {
    const change = this.open(element, anchor, { always: true });
    if (change === null) return;
    if (!change.text.includes(text)) change.text = text;
    this.close(change);
  }

  /** Takes the element that begins or ends the range of a move. */
  moveRange(element: XmlElement): void {
    const side = PARTNER[element.name];
    if (side !== undefined) this.#moves[side] = element.attributes['w:name'] ?? null;
    else if (element.name === 'w:moveFromRangeEnd') this.#moves['moved-from'] = null;
    else this.#moves['moved-to'] = null;
  }

  /** In reading order; a move is listed once, where the view shows it. */
  revisions(view: View): readonly Revision[] {
    const side = view === 'accepted' ? 'moved-to' : 'moved-from';
    const shown = this.#listed.filter(({ kind }) => kind === side);
    const names = new Set(shown.map(({ move }) => move));
    const texts = new Set(shown.map(({ text }) => text));
    const isOtherHalf = ({ kind, move, text }: OpenChange): boolean =>
      kind.startsWith('moved') &&
      kind !== side &&
      (move === null ? texts.has(text) : names.has(move));
    return this.#listed
      .filter((change) => (change.text !== '' || change.always) && !isOtherHalf(change))
      .map((change) => ({
        kind: revisionKind(change.kind, side),
        author: change.author,
        date: change.date,
        text: change.text,
        source: sourceOf(change.anchor) ?? '',
      }));
  }
}

function revisionKind(kind: ChangeKind, side: ChangeKind): Revision['kind'] {
  if (kind === side) return 'move';
  if (kind === 'moved-from') return 'deletion';
  if (kind === 'moved-to') return 'insertion';
  return kind;
}
