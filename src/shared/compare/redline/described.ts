import type { Revision, TrackedText } from '#shared/read/redline/tracked-text.ts';
import { PARAGRAPH_END, type ChangeComment, type CounterpartyChange } from './change.ts';

/** A change of a file before it is counted. */
export type Described = Omit<CounterpartyChange, 'id' | 'rejectsOurs'>;

export interface WithComments {
  readonly change: Described;
  /** Ids of the comments that are told with it. */
  readonly comments: readonly string[];
}

export const by = (revisions: readonly Revision[]) => ({
  authors: [...new Set(revisions.map(({ author }) => author))].filter((author) => author !== ''),
  date: revisions.map(({ date }) => date).find((date) => date !== '') ?? '',
});

export const commentsOf = (ids: readonly string[], file: TrackedText): readonly ChangeComment[] =>
  ids.flatMap((id) => {
    const comment = file.comments.get(id);
    return comment === undefined ? [] : [comment];
  });

/** How many characters around a change are shown with it. */
const CONTEXT = 60;

/** The words before and after a stretch, in its paragraph; what is left out is an ellipsis. */
export function contextOf(flat: string, start: number, end: number): CounterpartyChange['context'] {
  const before = flat.slice(0, start).split(PARAGRAPH_END).at(-1) ?? '';
  const after = flat.slice(end).split(PARAGRAPH_END)[0] ?? '';
  return {
    before:
      before.length <= CONTEXT ? before : `…${before.slice(-CONTEXT).replace(/^\S*(?=\s)/u, '')}`,
    after: after.length <= CONTEXT ? after : `${after.slice(0, CONTEXT).replace(/\s\S*$/u, '')}…`,
  };
}
