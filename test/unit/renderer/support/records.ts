import type { IsoInstant } from '#shared/base/date.ts';
import {
  ComparisonSchema,
  type Comparison,
  type ComparisonId,
} from '#shared/compare/comparison.ts';
import { newOffer, type Offer, type OfferId } from '#shared/compare/offer.ts';
import { blockSource, documentOf } from '#shared/read/reading.ts';
import { newTerms, type Terms } from '#shared/terms/terms.ts';

const CREATED = '2026-11-30T08:00:00.000Z' as IsoInstant;

export const comparisonOf = (id: string, title = `Comparison ${id}`): Comparison =>
  ComparisonSchema.parse({
    schemaVersion: 1,
    id,
    title,
    subjects: [
      { type: 'offer', id: 'first', seen: 'a' },
      { type: 'draft', id: 'own', seen: '1' },
    ],
    fee: '1000',
    currency: 'EUR',
    workingWeek: 40,
    weights: {},
    mustHaves: [],
    notes: '',
    createdAt: CREATED,
    updatedAt: CREATED,
  });

export const comparisonId = (id: string) => id as ComparisonId;
export const offerId = (id: string) => id as OfferId;

const cited = (text: string) => ({
  citations: [{ source: blockSource(0), start: 0, end: text.length, quote: text }],
  confidence: 1,
  rule: 'test',
  text,
});

/** An imported SLA of one paragraph, by a provider that its first words name. */
export function offerOf(
  id: string,
  {
    provider = '',
    service = '',
    fileName = `${id}.txt`,
    sha256 = 'a'.repeat(64),
    importedAt = CREATED,
    terms = {},
  }: {
    readonly provider?: string;
    readonly service?: string;
    readonly fileName?: string;
    readonly sha256?: string;
    readonly importedAt?: string;
    readonly terms?: Partial<Terms>;
  } = {},
): Offer {
  const text = [provider, service].filter(Boolean).join(' ');
  return newOffer(
    {
      format: 'text',
      document: documentOf(
        [
          {
            type: 'paragraph',
            number: null,
            text: [{ type: 'text', text, marks: [] }],
            source: blockSource(0),
          },
        ],
        { title: id, language: 'en' },
      ),
      origins: {},
      notes: [],
      revisions: [],
      comments: [],
    },
    {
      ...newTerms(),
      provider: provider === '' ? null : cited(provider),
      service: service === '' ? null : cited(service),
      ...terms,
    },
    {
      id: offerId(id),
      name: provider || id,
      fileName,
      importedAt: importedAt as IsoInstant,
      sha256,
    },
  );
}
