/** What can be done with a clause's editor from outside, whether it is mounted yet or not. */
export interface EditorHandle {
  readonly focus: (at: CaretPlace) => void;
  /** Where the caret is or last was, or else where the text was changed; null where neither was. */
  readonly caret: () => number | null;
}

/**
 * An end of the text, or the letters, tokens and ends of blocks before the caret; two of these for
 * what is between them, to be selected.
 */
export type CaretPlace = 'start' | 'end' | number | { readonly from: number; readonly to: number };

const handles = new Map<string, EditorHandle>();

export function registerHandle(place: string, handle: EditorHandle): () => void {
  handles.set(place, handle);
  return () => {
    if (handles.get(place) === handle) handles.delete(place);
  };
}

/** Puts the caret into the clause editor at a place path; false where there is none. */
export function focusClause(place: string, at: CaretPlace): boolean {
  const handle = handles.get(place);
  handle?.focus(at);
  return handle !== undefined;
}

/** The caret's place in the clause editor at a place path, to come back to. */
export const caretInClause = (place: string): number | null => handles.get(place)?.caret() ?? null;
