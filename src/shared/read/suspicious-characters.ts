import {
  hiddenCharactersIn,
  isPlainText,
  mixedWordsIn,
  withoutHiddenCharacters,
} from '#shared/base/hidden-characters.ts';

/** Where a word may be broken; it shows only there. */
export const SOFT_HYPHEN = '\u00ad';

export interface Cleaned {
  /** Without characters that nobody sees; every letter stays as it is. */
  readonly text: string;
  /** Sentences for notes; empty for most texts. */
  readonly flags: readonly string[];
}

/**
 * A foreign text as it may be shown and searched. Zero-width characters, soft hyphens and controls of
 * direction go; they and words of look-alike letters are flagged, since they make a text read
 * differently from what is stored. Soft hyphens only propose where to break and are not flagged.
 */
export function cleaned(text: string): Cleaned {
  const visible = text.includes(SOFT_HYPHEN) ? text.replaceAll(SOFT_HYPHEN, '') : text;
  if (isPlainText(visible)) return { text: visible, flags: [] };
  const hidden = hiddenCharactersIn(visible);
  const of = (sort: string): readonly string[] => [
    ...new Set(hidden.flatMap((one) => (one.sort === sort ? [one.name] : []))),
  ];
  const flags = [
    ...sentence(of('zero-width'), 'Invisible characters were removed'),
    ...sentence(of('direction'), 'Characters that turn the direction of the text were removed'),
    ...[...new Set(mixedWordsIn(withoutHiddenCharacters(visible)))].map(
      (word) => `“${word.slice(0, 60)}” mixes letters of two alphabets that look alike.`,
    ),
  ];
  return { text: withoutHiddenCharacters(visible), flags };
}

const sentence = (names: readonly string[], what: string): readonly string[] =>
  names.length === 0 ? [] : [`${what} (${names.join(', ')}).`];
