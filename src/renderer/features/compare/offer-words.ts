import type { Offer } from '#shared/compare/offer.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';

const FORMATS: Readonly<Record<OfferSummary['format'], string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page',
  markdown: 'Markdown',
  text: 'Text',
};

export const formatWord = ({ format }: Pick<OfferSummary, 'format'>): string => FORMATS[format];

/** "Version 2.1, 1 May 2026": as the text prints them; empty where it is silent. */
export function versionWords({
  version,
  date,
}: {
  readonly version: string;
  readonly date: string;
}): string {
  const named = version === '' || /^v/i.test(version) ? version : `Version ${version}`;
  return [named, date].filter((part) => part !== '').join(', ');
}

/** What tells one imported SLA from another: service, version, file. */
export const offerLine = (
  offer: Pick<OfferSummary, 'service' | 'version' | 'date' | 'fileName' | 'name'>,
): string =>
  [offer.service === offer.name ? '' : offer.service, versionWords(offer), offer.fileName]
    .filter((part) => part !== '')
    .join(' · ');

/** What the text of a file does not show, one by one. */
export const noteCount = ({
  notes,
  revisions,
  comments,
}: Pick<Offer, 'notes' | 'revisions' | 'comments'>): number =>
  notes.length + revisions.length + comments.length;

export const countWords = (count: number, word: string): string =>
  `${count.toLocaleString('en-GB')} ${word}${count === 1 ? '' : 's'}`;
