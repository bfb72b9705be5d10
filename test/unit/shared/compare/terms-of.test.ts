import { describe, expect, test } from 'vitest';
import type { CommitmentId, ItemId, SectionId, StakeholderId } from '#shared/agreement/ids.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import { duration } from '#shared/agreement/duration.ts';
import { newExclusion } from '#shared/agreement/exclusion.ts';
import type { ExclusionId } from '#shared/agreement/ids.ts';
import { paragraph } from '#shared/agreement/rich-text.ts';
import { newClause, newSection } from '#shared/agreement/section.ts';
import { termsOf } from '#shared/compare/terms-of.ts';
import { TermsSchema } from '#shared/terms/terms.ts';
import { loadSamples } from '#main/catalogue.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';
import { SHORT_FRIDAYS } from '#test/support/agreements/reviewed.ts';

const measured = (
  kind: Commitment['kind'],
  value: string,
  unit: Commitment['target']['unit'],
): Commitment => {
  const commitment = newCommitment(kind as CommitmentId, kind, kind);
  return { ...commitment, target: { ...commitment.target, value: decimal(value), unit } };
};

describe('The terms of an own agreement', () => {
  test('cite their places and quote its words', () => {
    const terms = termsOf(completeAgreement());
    expect(terms.availability).toMatchObject([
      { percent: '99.9', scope: '', window: 'monthly', rule: 'own', confidence: 1 },
    ]);
    expect(terms.availability[0]?.citations).toEqual([
      {
        source: '/commitments/availability/target/value',
        start: 0,
        end: 'at least 99.9%'.length,
        quote: 'at least 99.9%',
      },
    ]);
    expect(terms.provider?.text).toBe('Northlight Hosting Ltd');
    expect(terms.date?.text).toBe('29 February 2028');
    expect(terms.smallestOutage?.duration).toEqual(duration(1, 'minute'));
  });

  test('have every step of a schedule as figures', () => {
    expect(
      termsOf(completeAgreement()).credits.map(({ below, atOrAbove, credit, text }) => [
        below,
        atOrAbove,
        credit,
        text,
      ]),
    ).toEqual([
      ['99.9', '99.0', '10', 'below 99.9%, at or above 99.0%: 10% of the monthly fee'],
      ['99.0', null, '25', 'below 99.0%: 25% of the monthly fee'],
    ]);
  });

  test('tell claims, limits and their words', () => {
    const terms = termsOf(completeAgreement());
    expect(terms.claim).toMatchObject({
      deadline: duration(30, 'day'),
      from: 'period-end',
      form: 'in writing',
      text: 'Claim within 30 days after the end of the measurement window.',
    });
    expect(terms.cap).toMatchObject({ unit: 'percent', value: '25', text: '25%' });
  });

  test('tell times in hours, and on which hours they run', () => {
    const office = completeAgreement().calendars[0]!;
    const terms = termsOf(
      completeAgreement({
        commitments: [
          { ...measured('response', '30', 'minute') },
          { ...measured('resolution', '2', 'working-day'), calendar: office.id },
        ],
      }),
    );
    expect(terms.response).toMatchObject([{ hours: 0.5, working: false, coverage: '24x7' }]);
    expect(terms.resolution).toMatchObject([
      { hours: null, working: true, text: '2 working days' },
    ]);
    expect(terms.resolution[0]?.coverage).toContain('Monday to Friday, 09:00 to 17:00');
  });

  test('take a day on a calendar for its usual working day, as the engine does', () => {
    const terms = termsOf(
      completeAgreement({
        calendars: [SHORT_FRIDAYS],
        commitments: [
          { ...measured('response', '1', 'day'), calendar: SHORT_FRIDAYS.id },
          { ...measured('recovery-time', '2', 'working-day'), calendar: SHORT_FRIDAYS.id },
          measured('recovery-point', '1', 'working-day'),
        ],
      }),
    );
    expect(terms.response).toMatchObject([{ hours: 9, working: true, text: '1 day' }]);
    expect(terms.recoveryTime?.value).toBe('18');
    expect(terms.recoveryPoint).toBeNull();
  });

  test('tell latency in milliseconds and recovery in hours', () => {
    const terms = termsOf(
      completeAgreement({
        commitments: [
          measured('latency', '0.2', 'second'),
          measured('packet-loss', '0.1', 'percent'),
          measured('recovery-time', '90', 'minute'),
          measured('recovery-point', '1', 'day'),
        ],
      }),
    );
    expect(terms.latency[0]?.value).toBe('200');
    expect(terms.packetLoss?.value).toBe('0.1');
    expect(Number(terms.recoveryTime?.value)).toBeCloseTo(1.5);
    expect(terms.recoveryPoint?.value).toBe('24');
  });

  test('tell exclusions, the end and liability', () => {
    const terms = termsOf(
      completeAgreement({
        exclusions: [newExclusion('dns' as ExclusionId, 'dns', 'Name resolution')],
        termination: {
          convenience: { by: 'either', notice: duration(30, 'day') },
          cause: null,
          chronic: {
            commitments: ['availability' as CommitmentId],
            misses: 3,
            withinMonths: 6,
            notice: null,
          },
          exit: null,
        },
        sections: [
          {
            ...newSection('general' as SectionId, 'general', 'General'),
            items: [
              {
                ...newClause('liability' as ItemId, 'Limitation of liability'),
                body: [paragraph('Liability ends at the fees of a year.')],
              },
            ],
          },
        ],
      }),
    );
    expect(terms.exclusions).toMatchObject([{ category: 'dns', text: 'Name resolution' }]);
    expect(terms.chronicFailure?.text).toBe('3 misses of Availability within 6 months');
    expect(terms.termination).toMatchObject({ noticeDays: 30 });
    expect(terms.liability?.text).toBe('Liability ends at the fees of a year.');
  });

  test('say who may end it: either of two parties, any of three', () => {
    const base = completeAgreement({
      termination: {
        ...completeAgreement().termination,
        convenience: { by: 'either', notice: duration(30, 'day') },
      },
    });
    expect(termsOf(base).termination?.text).toBe('either party, notice of 30 days');
    const third = { ...base.stakeholders[0]!, id: 'third' as StakeholderId };
    const three = { ...base, stakeholders: [...base.stakeholders, third] };
    expect(termsOf(three).termination?.text).toBe('any party, notice of 30 days');
  });

  test('leave out what they have no word for', () => {
    const terms = termsOf(
      completeAgreement({
        commitments: [
          { ...availability(), target: { ...availability().target, unit: 'minute' } },
          { ...availability(), target: { ...availability().target, value: null } },
          measured('volume', '250', 'count'),
        ],
      }),
    );
    expect(terms.availability).toEqual([]);
    expect(terms.credits).toEqual([]);
  });

  test('of every sample are terms that can be stored', async () => {
    const samples = await loadSamples();
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) expect(TermsSchema.safeParse(termsOf(sample)).success).toBe(true);
  });
});
