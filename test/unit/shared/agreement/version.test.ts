import { describe, expect, test } from 'vitest';
import { newAgreement } from '#shared/agreement/agreement.ts';
import type { AgreementId } from '#shared/agreement/ids.ts';
import { newPeriodResult } from '#shared/agreement/result.ts';
import { broughtBack, lostRecords, VersionNameSchema } from '#shared/agreement/version.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { completeAgreement, decidedFile, decimal } from '#test/support/agreements/agreements.ts';

describe('a version that is brought back', () => {
  const now = completeAgreement();
  const [first, ...others] = now.commitments;

  test('says what it said, under the draft’s own id and status', () => {
    const version = {
      ...now,
      id: 'older' as AgreementId,
      title: 'As sent',
      status: 'draft' as const,
    };
    const back = broughtBack(version, { ...now, status: 'signed' });
    expect([back.id, back.title, back.status]).toEqual([now.id, 'As sent', 'signed']);
  });

  test('keeps the results that were recorded since', () => {
    const results = [{ ...newPeriodResult('2026-10-01' as IsoDate), value: decimal('99.8') }];
    const today = { ...now, commitments: [{ ...first!, results }, ...others] };
    expect(broughtBack(now, today).commitments[0]?.results).toEqual(results);
  });

  test('keeps what was decided since about findings and about the other party’s changes', () => {
    const today = {
      ...now,
      review: { ignored: [], packs: ['dora'] },
      negotiation: { files: [decidedFile()], copiedFrom: ['first' as AgreementId] },
    };
    expect(broughtBack(now, today)).toEqual(today);
  });

  test('loses the records of commitments that it does not have, which are named', () => {
    const results = [{ ...newPeriodResult('2026-10-01' as IsoDate), value: decimal('99.8') }];
    const today = { ...now, commitments: [{ ...first!, results }, ...others] };
    const before = { ...now, commitments: others };
    expect(lostRecords(before, today).map(({ name }) => name)).toEqual([first!.name]);
    expect(lostRecords(now, today)).toEqual([]);
    expect(lostRecords(before, now)).toEqual([]);
  });

  test('has what the draft has lost since', () => {
    const back = broughtBack(now, newAgreement(now.id, 'Emptied'));
    expect(back.commitments).toEqual(now.commitments);
    expect(back.sections).toEqual(now.sections);
  });
});

test('a name has something in it', () => {
  expect(VersionNameSchema.safeParse('  Sent ').data).toBe('Sent');
  for (const name of ['', '   ', 'x'.repeat(201)])
    expect(VersionNameSchema.safeParse(name).success).toBe(false);
});
