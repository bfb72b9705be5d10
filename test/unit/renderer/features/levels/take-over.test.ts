import { describe, expect, it } from 'vitest';
import { takeOver } from '#renderer/features/levels/take-over.ts';
import { placeOfValue } from '#renderer/features/levels/values.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newDefinition } from '#shared/agreement/definition.ts';
import { duration } from '#shared/agreement/duration.ts';
import { checkAgreement } from '#shared/agreement/file.ts';
import type {
  AgreementId,
  CommitmentId,
  DefinitionId,
  ServiceId,
  SeverityId,
} from '#shared/agreement/ids.ts';
import { findBrokenLinks } from '#shared/agreement/integrity.ts';
import { newSeverity } from '#shared/agreement/severity.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { inherited } from '#shared/engine/levels/inherited.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';

const severity = (id: string) => newSeverity(id as SeverityId, `Severity ${id}`);
const above = completeAgreement({
  id: 'above' as AgreementId,
  title: 'Above',
  severities: [severity('1'), severity('2'), severity('3')],
  definitions: [newDefinition('downtime' as DefinitionId, 'Downtime')],
  termination: {
    convenience: null,
    cause: { cure: duration(30, 'day') },
    chronic: null,
    exit: null,
  },
  commitments: [
    {
      ...availability(),
      results: [
        {
          period: '2026-01-01' as IsoDate,
          value: decimal('99.95'),
          cases: null,
          claimed: null,
          claimedCredit: null,
          terms: null,
          note: '',
        },
      ],
    },
  ],
});
const bare = (change: Partial<Agreement> = {}): Agreement =>
  completeAgreement({
    id: 'own' as AgreementId,
    title: 'Own',
    extends: { agreement: above.id, title: 'Above' },
    commitments: [],
    services: [],
    stakeholders: [],
    calendars: [],
    sections: [],
    signatures: [],
    governingLaw: '',
    ...change,
  });
const take = (own: Agreement, part: 'commitments' | 'severities' | 'definitions', key: string) =>
  takeOver(own, { part, key }, above, inherited(own, () => above).effective);

describe('taking a value over', () => {
  it('copies the record with all that it names, and with what those name in turn', () => {
    const next = take(bare(), 'commitments', 'availability');
    expect(next.commitments.map(({ id }) => id)).toEqual(['availability']);
    expect(next.services.map(({ id }) => id)).toEqual(['hosting']);
    expect(next.stakeholders.map(({ id }) => id).sort()).toEqual(['customer', 'provider']);
    expect(next.calendars.map(({ id }) => id)).toEqual(['office']);
    expect(findBrokenLinks(next)).toEqual([]);
    expect(checkAgreement(next).ok).toBe(true);
  });

  it('leaves behind what was measured under the agreement above', () => {
    expect(take(bare(), 'commitments', 'availability').commitments[0]).toMatchObject({
      results: [],
      history: null,
    });
  });

  it('keeps what is here already', () => {
    const service = { ...above.services[0]!, name: 'Our own hosting' };
    const own = bare({
      services: [service],
      stakeholders: above.stakeholders,
      calendars: above.calendars,
    });
    expect(take(own, 'commitments', 'availability').services).toEqual([service]);
    const twice = take(own, 'commitments', 'availability');
    expect(take(twice, 'commitments', 'availability')).toBe(twice);
  });

  it('puts it where it stands among its like above', () => {
    const own = bare({ severities: [severity('1'), severity('3')] });
    expect(take(own, 'severities', '2').severities.map(({ id }) => id)).toEqual(['1', '2', '3']);
    const last = bare({ severities: [severity('3')] });
    expect(take(last, 'severities', '2').severities.map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('gives a definition an id of its own where another term has it', () => {
    const own = bare({ definitions: [newDefinition('downtime' as DefinitionId, 'Outage')] });
    const next = take(own, 'definitions', 'downtime');
    expect(next.definitions.map(({ id, term }) => [id, term])).toEqual([
      ['downtime', 'Outage'],
      ['downtime-2', 'Downtime'],
    ]);
    expect(placeOfValue(next, { part: 'definitions', key: 'downtime' })).toBe(
      '/definitions/downtime-2',
    );
  });

  it('copies single values of term, termination and law', () => {
    const own = bare();
    const { effective } = inherited(own, () => above);
    const cause = { part: 'termination', key: 'cause' } as const;
    expect(takeOver(own, cause, above, effective).termination.cause).toEqual({
      cure: duration(30, 'day'),
    });
    const law = { part: 'law', key: 'governingLaw' } as const;
    expect(takeOver(own, law, above, effective).governingLaw).toBe(above.governingLaw);
    expect(placeOfValue(own, law)).toBe('/governingLaw');
  });

  it('brings the commitments that repeated failure names', () => {
    const chronic = {
      commitments: ['availability' as CommitmentId],
      misses: 3,
      withinMonths: 6,
      notice: null,
    };
    const from = { ...above, termination: { ...above.termination, chronic } };
    const own = bare();
    const next = takeOver(
      own,
      { part: 'termination', key: 'chronic' },
      from,
      inherited(own, () => from).effective,
    );
    expect(next.commitments.map(({ id }) => id)).toEqual(['availability']);
    expect(next.services.map(({ id }) => id)).toEqual(['hosting' as ServiceId]);
    expect(findBrokenLinks(next)).toEqual([]);
  });
});
