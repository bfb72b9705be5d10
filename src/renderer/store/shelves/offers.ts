import type { IsoInstant } from '#shared/base/date.ts';
import { correctedTerms } from '#shared/compare/corrected-terms.ts';
import { offerRevision, OfferSchema, type Offer, type OfferId } from '#shared/compare/offer.ts';
import type { Terms } from '#shared/terms/terms.ts';
import type { Kept, RecordKind } from './shelf-repository.ts';
import type { Shelf } from './shelf.ts';

/** What lists show of an imported SLA without reading its text. */
export interface OfferSummary extends Kept {
  readonly id: OfferId;
  readonly name: string;
  /** As the text prints them; empty where it is silent. */
  readonly provider: string;
  readonly service: string;
  readonly version: string;
  readonly date: string;
  readonly fileName: string;
  readonly format: Offer['format'];
  readonly importedAt: IsoInstant;
  readonly sha256: string;
  /** How many values were found, corrections included. */
  readonly values: number;
  readonly corrections: number;
  /** Tells two states of it apart; comparisons keep it. */
  readonly seen: string;
  readonly supersedes: OfferId | null;
}

export type Offers = Shelf<OfferId, Offer, OfferSummary>;

export const OFFER_KIND: RecordKind<OfferId, Offer, OfferSummary> = {
  shelf: 'offers',
  word: 'imported SLA',
  schema: OfferSchema,
  summaryOf(offer, kept) {
    const terms = correctedTerms(offer);
    return {
      id: offer.id,
      name: offer.name,
      provider: terms.provider?.text ?? '',
      service: terms.service?.text ?? '',
      version: terms.version?.text ?? '',
      date: terms.date?.text ?? '',
      fileName: offer.fileName,
      format: offer.format,
      importedAt: offer.importedAt,
      sha256: offer.sha256,
      values: valueCount(terms),
      corrections: offer.corrections.length,
      seen: offerRevision(offer),
      supersedes: offer.supersedes,
      ...kept,
    };
  },
  nameOf: ({ name }) => name,
};

/** How many values the terms hold, each entry of a list for one. */
export const valueCount = (terms: Terms): number =>
  Object.values(terms).reduce<number>(
    (count, value) => count + (Array.isArray(value) ? value.length : value === null ? 0 : 1),
    0,
  );

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/**
 * The imported SLA that a new one is a newer version of: of the same provider and service, or else
 * from a file of the same name; null where there is none. The same file is no newer version.
 */
export function predecessorOf(
  offer: Pick<OfferSummary, 'id' | 'provider' | 'service' | 'fileName' | 'sha256'>,
  known: readonly OfferSummary[],
): OfferSummary | null {
  const replaced = new Set(known.map(({ supersedes }) => supersedes));
  const candidates = known
    .filter(({ id, sha256 }) => id !== offer.id && sha256 !== offer.sha256 && !replaced.has(id))
    .sort((a, b) => b.importedAt.localeCompare(a.importedAt));
  const sameSla = candidates.find(
    (one) =>
      one.provider !== '' &&
      folded(one.provider) === folded(offer.provider) &&
      folded(one.service) === folded(offer.service),
  );
  const sameFile = candidates.find(
    (one) =>
      offer.fileName !== '' &&
      folded(one.fileName) === folded(offer.fileName) &&
      (one.provider === '' || offer.provider === ''),
  );
  return sameSla ?? sameFile ?? null;
}
