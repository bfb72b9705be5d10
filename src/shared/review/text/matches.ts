const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern with the flag g. Unlike `matchAll` it makes nothing where there is none,
 * which is what most rules find in most texts.
 */
export function matchesOf(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(words);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(words)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
