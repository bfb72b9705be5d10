/** What a text on the clipboard shows that is no part of its words as they stand. */
export type Omission = 'deleted' | 'comments' | 'pictures';

const DELETED = new Set(['del', 's', 'strike']);

/** Classes and styles by which Word marks its comments; the words that they are about have others. */
const COMMENT_CLASS = /(?:^|\s)(?:msocomanchor|msocomoff|msocomtxt|MsoCommentReference)(?:\s|$)/i;
const COMMENT_STYLE =
  /mso-element\s*:\s*comment(?:-list)?(?![\w-])|mso-special-character\s*:\s*comment/i;
const STRUCK = /text-decoration(?:-line)?\s*:[^;]*line-through|text-line-through\s*:(?!\s*none)/i;

/** Why an element with words is left out with all that it holds; null where it is not. */
export function omissionOf(element: Element): Exclude<Omission, 'pictures'> | null {
  const style = element.getAttribute('style') ?? '';
  if (DELETED.has(element.localName) || STRUCK.test(style)) return 'deleted';
  return COMMENT_CLASS.test(element.getAttribute('class') ?? '') || COMMENT_STYLE.test(style)
    ? 'comments'
    : null;
}

const WORDS: Readonly<Record<Omission, string>> = {
  deleted: 'struck and deleted words',
  comments: 'comments',
  pictures: 'pictures',
};

/** What the user is told of a paste, in a line; null where all of it came as it was. */
export function pasteWords(
  omissions: ReadonlySet<Omission>,
  /** How many tables have become lines. */
  tables: number,
): string | null {
  const left = (['deleted', 'comments', 'pictures'] as const)
    .filter((omission) => omissions.has(omission))
    .map((omission) => WORDS[omission]);
  const sentences = [
    left.length === 0 ? '' : `Left out of what you pasted: ${left.join(', and ')}.`,
    tables === 0
      ? ''
      : `${tables === 1 ? 'The table was' : 'The tables were'} pasted as lines; tables of figures are set in the forms.`,
  ];
  return sentences.join(' ').trim() || null;
}
