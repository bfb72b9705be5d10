/** What a text on the clipboard shows that is no part of its words as they stand. */
export type Omission = 'deleted' | 'comments';

const DELETED = new Set(['del', 's', 'strike']);

/** Classes and styles by which Word marks its comments; the words that they are about have others. */
const COMMENT_CLASS = /(?:^|\s)(?:msocomanchor|msocomoff|msocomtxt|MsoCommentReference)(?:\s|$)/i;
const COMMENT_STYLE =
  /mso-element\s*:\s*comment(?:-list)?(?![\w-])|mso-special-character\s*:\s*comment/i;
const STRUCK = /text-decoration(?:-line)?\s*:[^;]*line-through|text-line-through\s*:(?!\s*none)/i;

/** Why an element is left out with all that it holds; null where it is not. */
export function omissionOf(element: Element): Omission | null {
  const style = element.getAttribute('style') ?? '';
  if (DELETED.has(element.localName) || STRUCK.test(style)) return 'deleted';
  return COMMENT_CLASS.test(element.getAttribute('class') ?? '') || COMMENT_STYLE.test(style)
    ? 'comments'
    : null;
}

const WORDS: Readonly<Record<Omission, string>> = {
  deleted: 'struck and deleted words',
  comments: 'comments',
};

/** One line for the user; null where nothing was left out. */
export function omissionWords(omissions: ReadonlySet<Omission>): string | null {
  const left = (['deleted', 'comments'] as const).filter((omission) => omissions.has(omission));
  return left.length === 0
    ? null
    : `Left out of what you pasted: ${left.map((omission) => WORDS[omission]).join(', and ')}.`;
}
