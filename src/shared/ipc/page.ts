/**
 * What main adds to the page's address after crashes: drafts open at their beginning, not where one
 * was, which may be what the page crashes at.
 */
export const AT_THE_BEGINNING = '#at-the-beginning';
