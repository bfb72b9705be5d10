import { create } from 'zustand';
import { ANY_MANNER, type Manner } from '#shared/find/find.ts';
import { isText } from '../return-to.ts';
import { uncover } from '../panes.ts';

/** What is looked for in the open draft, and what is to stand there instead; kept for the next time. */
export const useFind = create<{
  readonly isOpen: boolean;
  readonly isReplacing: boolean;
  readonly words: string;
  /** What is to stand in the stead of the words. */
  readonly by: string;
  readonly manner: Manner;
  /** Grows each time the field is asked for, also while it is there already. */
  readonly asked: number;
}>(() => ({
  isOpen: false,
  isReplacing: false,
  words: '',
  by: '',
  manner: ANY_MANNER,
  asked: 0,
}));

export const toggleManner = (what: keyof Manner): void =>
  useFind.setState(({ manner }) => ({ manner: { ...manner, [what]: !manner[what] } }));

const LONGEST_CHOICE = 100;

/**
 * Shows the find field, with that of the replacement if it `isToReplace`, and goes there; words that
 * are selected in the column are looked for.
 */
export function openFind(column: HTMLElement | null, isToReplace = false): void {
  const selected = selectedIn(column);
  const isWanted = /\S/.test(selected) && !/\n/.test(selected);
  uncover();
  useFind.setState(({ words, asked, isOpen, isReplacing }) => ({
    isOpen: true,
    isReplacing: isToReplace || (isOpen && isReplacing),
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
