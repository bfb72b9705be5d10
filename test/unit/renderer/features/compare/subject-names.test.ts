import { describe, expect, it } from 'vitest';
import { subjectNames } from '#renderer/features/compare/subject-names.ts';
import type { OfferSummary } from '#renderer/store/shelves/offers.ts';
import type { DraftSummary } from '#renderer/store/drafts/summary.ts';

const offer = (id: string, version: string) =>
  ({ id, name: 'Rookery', version, date: '', fileName: `${id}.pdf` }) as OfferSummary;
const draft = { id: 'own', title: 'Hosting', reference: '' } as DraftSummary;
const ref = (type: 'offer' | 'draft', id: string) => ({ type, id, seen: '' });

describe('what the SLAs of a comparison are called in lists', () => {
  it('tells two of one provider apart, as their columns do', () => {
    expect(
      subjectNames(
        [ref('offer', 'old'), ref('draft', 'own'), ref('offer', 'new')],
        [offer('new', '2'), offer('old', '1')],
        [draft],
      ),
    ).toEqual(['Rookery (version 1)', 'Hosting', 'Rookery (version 2)']);
  });

  it('has no name for what is gone', () => {
    expect(
      subjectNames(
        [ref('offer', 'lost'), ref('draft', 'lost'), ref('offer', 'old')],
        [offer('old', '1')],
        [draft],
      ),
    ).toEqual([null, null, 'Rookery']);
  });
});
