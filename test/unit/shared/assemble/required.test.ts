import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { StakeholderId } from '#shared/agreement/ids.ts';
import { newStakeholder } from '#shared/agreement/stakeholder.ts';
import { assemble, finalDocument } from '#shared/assemble/assemble.ts';
import { availability, completeAgreement } from '#test/support/agreements/agreements.ts';

const stopsOf = (change: Partial<Agreement>) =>
  assemble(completeAgreement(change)).stops.map(({ place, message }) => `${place.path} ${message}`);
const onlyTables = completeAgreement().sections.map((section) => ({
  ...section,
  items: section.items.filter(({ type }) => type === 'data'),
}));

describe('an agreement without substance is stopped', () => {
  const [provider] = completeAgreement().stakeholders;

  it('where it has fewer than two parties; a third party is none', () => {
    expect(
      stopsOf({
        stakeholders: [
          provider!,
          {
            ...newStakeholder('host' as StakeholderId, 'third-party', 'Host'),
            legalName: 'Quay Estates Ltd',
          },
        ],
        signatures: completeAgreement().signatures.slice(0, 1),
      }),
    ).toContain('/stakeholders There is only one party.');
    expect(stopsOf({ stakeholders: [], signatures: [] })).toContain(
      '/stakeholders There are no parties yet.',
    );
  });

  it('where it is of no service; what is agreed above services needs none', () => {
    const stop = '/services There is no service yet.';
    expect(stopsOf({ services: [] })).toContain(stop);
    expect(stopsOf({ services: [], level: 'corporate' })).not.toContain(stop);
  });

  it('where it promises nothing, neither as a commitment nor in a clause', () => {
    const stop = '/commitments Nothing is promised yet.';
    expect(stopsOf({ commitments: [], sections: onlyTables })).toContain(stop);
    expect(stopsOf({ commitments: [] })).not.toContain(stop);
    expect(stopsOf({ sections: onlyTables })).not.toContain(stop);
  });
});

describe('what a form marks as required', () => {
  it('stops the agreement also where no table of the text shows it', () => {
    const base = availability();
    const commitments = [
      { ...base, measurement: { ...base.measurement, source: ' ', measuredBy: null } },
    ];
    expect(stopsOf({ commitments })).toEqual([
      '/commitments/availability/measurement/source This is still empty.',
      '/commitments/availability/measurement/measuredBy This is still empty.',
    ]);
    expect(finalDocument(completeAgreement({ commitments })).ok).toBe(false);
  });

  it('is told once where the text misses it, too', () => {
    const commitments = [{ ...availability(), window: null }];
    expect(stopsOf({ commitments })).toEqual([
      '/commitments/availability/window This is still empty.',
    ]);
  });

  it('is the start of the term in every agreement', () => {
    const { term } = completeAgreement();
    expect(stopsOf({ term: { ...term, start: null } })).toEqual([
      '/term/start This is still empty.',
    ]);
  });
});
