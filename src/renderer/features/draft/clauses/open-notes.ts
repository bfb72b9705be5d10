import { create } from 'zustand';
import type { ItemId } from '#shared/agreement/ids.ts';
import { controlAt, focusSoon } from '../focus-soon.ts';

/** Clauses whose note is open although nothing is written in it. */
export const useOpenNotes = create<{ readonly items: ReadonlySet<ItemId> }>(() => ({
  items: new Set(),
}));

export const keepNoteOpen = (item: ItemId): void =>
  useOpenNotes.setState(({ items }) => ({ items: new Set(items).add(item) }));

export const letNoteClose = (item: ItemId): void =>
  useOpenNotes.setState(({ items }) => ({
    items: new Set([...items].filter((other) => other !== item)),
  }));

export function openNote(item: ItemId, clausePlace: string): void {
  keepNoteOpen(item);
  focusSoon(() => controlAt(`${clausePlace}/notes`));
}
