/** Longer titles are cut in the header, where further lines would push the text down. */
const LONGEST_TITLE = 80;

/** A document's title as it stands in the header of each page. */
export const runningTitle = (title: string): string =>
  title.length <= LONGEST_TITLE
    ? title
    : `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')}…`;
