import { tell } from '#renderer/ui/page/status.tsx';
import { titleOf } from './words.ts';

/** As many letters of a title as leave room for what is told of it. */
const LONGEST = 60;

/** A title with room left for what is told of it. */
export function shortTitle(title: string): string {
  const letters = [...title];
  return letters.length <= LONGEST
    ? title
    : `${letters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

/** Tells of a draft by its title, which is shortened where it is long. Gives the message's id. */
export const tellOf = (
  draft: { readonly title: string },
  words: (title: string) => string,
  options: Parameters<typeof tell>[1] = {},
): number => {
  const title = titleOf(draft);
  return tell(words(shortTitle(title)), { ...options, whole: words(title) });
};
