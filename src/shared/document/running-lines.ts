import type { Document } from './document.ts';

/** Longer titles are cut in the header, where a second line would push the text down. */
const LONGEST_TITLE = 80;

/** A document's title as it stands in the header of each page. */
export const runningTitle = (title: string): string =>
  title.length <= LONGEST_TITLE
    ? title
    : `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')}…`;

/**
 * What the lines at the head and at the foot of the pages may say, page numbers aside; the first of
 * each is on most pages. The mark of a draft comes and goes with what stops an export.
 */
export function runningWords({ title, reference, labels }: Document): {
  readonly header: readonly [string, ...string[]];
  readonly footer: readonly [string, ...string[]];
} {
  const drafted = [labels.draft, reference].filter((one) => one !== '').join('   ');
  return {
    header: [
      `${runningTitle(title)}\t${reference}`.trim(),
      `${runningTitle(title)}\t${drafted}`,
      labels.draft,
    ],
    footer: [`${labels.page}  ${labels.of} `],
  };
}
