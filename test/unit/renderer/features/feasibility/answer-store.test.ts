import { describe, expect, it } from 'vitest';
import { basisOf, isSameBasis } from '#renderer/features/feasibility/answer-store.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const agreement = completeAgreement();
const changed = (next: Partial<Agreement>) =>
  isSameBasis(basisOf(agreement), basisOf({ ...agreement, ...next }));
const [first, ...others] = agreement.commitments;

describe('what a history is held against', () => {
  it('is the same while only words change', () => {
    expect(changed({ title: 'Another', sections: [] })).toBe(true);
    expect(changed({ commitments: [{ ...first!, name: 'Another' }, ...others] })).toBe(true);
  });

  it('is another when a target, a calendar, the zone or the list of commitments changes', () => {
    const target = { ...first!.target, value: '1' as never };
    expect(changed({ commitments: [{ ...first!, target }, ...others] })).toBe(false);
    expect(changed({ calendars: [...agreement.calendars] })).toBe(false);
    expect(changed({ timeZone: 'Asia/Tokyo' })).toBe(false);
    expect(changed({ commitments: others })).toBe(false);
  });
});
