import { describe, expect, it } from 'vitest';
import { AgreementSchema } from '#shared/agreement/agreement.ts';
import type { IsoDate, IsoInstant } from '#shared/base/date.ts';
import type { DecimalString } from '#shared/base/decimal.ts';
import { ComparisonSchema } from '#shared/compare/comparison.ts';
import { OfferSchema, offerRevision } from '#shared/compare/offer.ts';
import { runComparison } from '#main/export/comparison-job.ts';
import type { ComparisonRequest } from '#main/export/messages.ts';
import { pressRoom } from '#main/export/press.ts';
import { docxTexts } from '#test/support/word/docx.ts';
import { signable } from '#test/unit/main/signable.ts';
import { comparisonOf, offerOf } from '#test/unit/renderer/support/records.ts';

const offer = offerOf('northfell', {
  provider: 'Northfell Hosting',
  terms: {
    availability: [
      {
        citations: [],
        confidence: 1,
        rule: 'test',
        scope: '',
        percent: '99.9' as DecimalString,
        window: 'monthly',
        fromCredits: false,
      },
    ],
  },
});
const draft = signable('Uptime');

const compared = ComparisonSchema.parse({
  ...comparisonOf('one', 'Servers for the shop'),
  subjects: [
    { type: 'draft', id: draft.id, seen: '1' },
    { type: 'offer', id: offer.id, seen: offerRevision(offer) },
  ],
  notes: 'They answer at night.',
});

const run = (more: Partial<ComparisonRequest> = {}) =>
  runComparison(
    {
      comparison: compared,
      offers: [OfferSchema.parse(offer)],
      drafts: [AgreementSchema.parse(draft)],
      today: '2026-06-01' as IsoDate,
      formats: ['docx'],
      font: 'carlito',
      created: '2026-06-01T09:00:00.000Z' as IsoInstant,
      ...more,
    },
    {
      onProgress: () => undefined,
      signal: new AbortController().signal,
      press: pressRoom(import.meta.dirname),
    },
  );

const textOf = async (made: ReturnType<typeof run>): Promise<string> => {
  const result = await made;
  if (!result.ok) throw new Error(result.error.message);
  return docxTexts(result.value.files[0]!.bytes).join('\n');
};

describe('the document of a comparison', () => {
  it('is made from the SLAs themselves, in the order of the comparison', async () => {
    const text = await textOf(run());
    expect(text).toContain('Servers for the shop');
    expect(text).toContain('They answer at night.');
    expect(text).toContain('99.9%');
    expect(text.indexOf(draft.title)).toBeGreaterThanOrEqual(0);
    expect(text.indexOf(draft.title)).toBeLessThan(text.indexOf('Northfell Hosting'));
  });

  it('has what was replayed', async () => {
    const at = (time: string) => Date.parse(`2026-04-10T${time}:00Z`);
    const incident = { start: at('08:00'), end: at('09:30'), kind: 'outage', weight: '1' } as const;
    const replay = (incidents: readonly (typeof incident)[]) => ({
      incidents,
      source: '',
      period: { first: '2026-04-01' as IsoDate, last: '2026-04-30' as IsoDate },
    });
    const comparison = ComparisonSchema.parse({ ...compared, replay: replay([incident]) });
    expect(await textOf(run({ comparison }))).toContain('99.79');
    const nothing = ComparisonSchema.parse({ ...compared, replay: replay([]) });
    expect(await textOf(run({ comparison: nothing }))).not.toContain('Replay');
  });

  it('tells two SLAs of one name apart', async () => {
    const newer = { ...offer, id: 'northfell-new', fileName: 'new.txt' };
    const comparison = ComparisonSchema.parse({
      ...compared,
      subjects: [offer, newer].map((one) => ({
        type: 'offer',
        id: one.id,
        seen: offerRevision(one as typeof offer),
      })),
    });
    const offers = [offer, newer].map((one) => OfferSchema.parse(one));
    const text = await textOf(run({ comparison, offers }));
    expect(text).toContain('Northfell Hosting (northfell.txt)');
    expect(text).toContain('Northfell Hosting (new.txt)');
  });

  it('goes without an SLA that is no longer there', async () => {
    const text = await textOf(run({ offers: [] }));
    expect(text).not.toContain('Northfell');
  });
});
