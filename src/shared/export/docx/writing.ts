import type { Document } from '#shared/document/document.ts';
import { pageOf } from '#shared/export/page-format.ts';
import type { Targets } from './references.ts';
import type { Writing } from './runs.ts';

/** Direction, references, paper and the language of right-to-left words in a document. */
export function writingOf(
  document: Document,
  targets: Targets,
  captions: Writing['captions'] = new Map(),
): Writing {
  return {
    direction: document.direction,
    targets,
    captions,
    page: pageOf(document),
    rightToLeftLanguage: (text) =>
      document.direction === 'rtl'
        ? document.language
        : /\p{Script=Hebrew}/u.test(text)
          ? 'he-IL'
          : 'ar-SA',
  };
}
