import type { Revision, TrackedText } from '#shared/read/redline/tracked-text.ts';
import type { ChangeComment, CounterpartyChange } from './change.ts';

/** A change of a file before it is counted. */
export type Described = Omit<CounterpartyChange, 'id'>;

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
