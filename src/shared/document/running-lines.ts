import type { Document } from './document.ts';

/** Letters that surely fit the header of an upright page, where a second line would push the text down. */
const LETTERS = 100;
/** Between the title, the mark of a draft and the reference. */
const APART = 3;
const LONGEST_TITLE = 80;
const LONGEST_REFERENCE = 50;

/**
 * A document's title and reference as they stand in the header of each page, on one line with the mark
 * of a draft. What is too long is cut, the title first. Room for the mark is kept always: it comes and
 * goes with what stops an export, and the words beside it are to stay the same.
 */
export function runningHead({
  title,
  reference,
  labels,
}: Pick<Document, 'title' | 'reference' | 'labels'>): {
  readonly title: string;
  readonly reference: string;
} {
  const shown =
    reference.length <= LONGEST_REFERENCE ? reference : `${reference.slice(0, LONGEST_REFERENCE)}…`;
  const beside = [labels.draft, shown].reduce(
    (sum, { length }) => sum + (length === 0 ? 0 : length + APART),
    0,
  );
  return { title: shortened(title, Math.min(LONGEST_TITLE, LETTERS - beside)), reference: shown };
}

const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;

/**
 * What the lines at the head and at the foot of the pages may say, page numbers aside; the first of
 * each is on most pages. The mark of a draft comes and goes with what stops an export.
 */
export function runningWords(document: Document): {
  readonly header: readonly [string, ...string[]];
  readonly footer: readonly [string, ...string[]];
} {
  const { labels } = document;
  const { title, reference } = runningHead(document);
  const drafted = [labels.draft, reference].filter((one) => one !== '').join('   ');
  return {
    header: [`${title}\t${reference}`.trim(), `${title}\t${drafted}`, labels.draft],
    footer: [`${labels.page}  ${labels.of} `],
  };
}
