import { KIND_NAMES } from '#renderer/shell/words.ts';
import { wordSearch } from '#renderer/store/word-search.ts';
import type { Beginning } from './beginning.ts';

/** The templates that have the words of a query in their title, kind, summary or guidance. */
export const searchTemplates = wordSearch<Beginning>(({ title, kind, summary, guidance }) =>
  [title, KIND_NAMES[kind], summary, ...guidance].join('\n'),
);
