import { create } from 'zustand';
import { isText } from '../return-to.ts';
import { uncover } from '../panes.ts';

/** What is looked for in the open draft. The words are kept for the next time. */
export const useFind = create<{
  readonly isOpen: boolean;
  readonly words: string;
  /** Grows each time the field is asked for, also while it is there already. */
  readonly asked: number;
}>(() => ({ isOpen: false, words: '', asked: 0 }));

const LONGEST_CHOICE = 100;

/** Shows the find field and goes there; words that are selected in the column are looked for. */
export function openFind(column: HTMLElement | null): void {
  const selected = selectedIn(column);
  const isWanted = /\S/.test(selected) && !/\n/.test(selected);
  uncover();
  useFind.setState(({ words, asked }) => ({
    isOpen: true,
    words: isWanted && selected.length <= LONGEST_CHOICE ? selected : words,
    asked: asked + 1,
  }));
}

export const closeFind = (): void => useFind.setState({ isOpen: false });

function selectedIn(column: HTMLElement | null): string {
  const control = document.activeElement;
  if (!control || !column?.contains(control)) return '';
  if (!isText(control)) return document.getSelection()?.toString() ?? '';
  const { value, selectionStart, selectionEnd } = control;
  return selectionStart === null ? '' : value.slice(selectionStart, selectionEnd ?? undefined);
}
