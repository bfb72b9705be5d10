import type { Mark } from '#shared/agreement/rich-text.ts';
import { BACK_KEYS } from '#renderer/shell/keys.ts';

/** The keys of the marks, as commands write theirs; no command may take them away from a clause. */
export const MARK_KEYS: Readonly<Record<Mark, string>> = {
  bold: 'Mod+B',
  italic: 'Mod+I',
  underline: 'Mod+U',
};

/** What keys do in a clause; several stand apart by a space. */
export const CLAUSE_KEYS: readonly (readonly [keys: string, what: string])[] = [
  [Object.values(MARK_KEYS).join(' '), 'Bold, italic, underline'],
  ['{ /', 'Insert a field, reference, term or blank'],
  ['Enter', 'On a selected field or term: go to where it is set'],
  ['Mod+Click', 'On a defined term: go to its definition'],
  [BACK_KEYS, 'Back to where you came from'],
  ['Shift+Enter', 'New line in the same paragraph'],
  ['- (a)', 'And a space, in front of a paragraph: a list'],
  ['Tab Shift+Tab', 'Level of a list item'],
  ['Escape Tab', 'One after the other: leave the text'],
  ['ArrowUp ArrowDown', 'At the first or last line: to the next clause'],
];
