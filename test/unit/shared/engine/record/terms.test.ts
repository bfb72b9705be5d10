import { describe, expect, it } from 'vitest';
import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { recordClaim, recordResults, removeClaim } from '#shared/engine/record/edit.ts';
import { performanceRecord } from '#shared/engine/record/performance.ts';
import { isAgreed, keepingTerms, withTodaysTerms } from '#shared/engine/record/terms.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const id = 'availability' as CommitmentId;
const day = (text: string) => text as IsoDate;

/** At least 99.9%; hosting for 1,000 a month; January and February missed it. */
const signed: Agreement = completeAgreement({
  status: 'signed',
  services: completeAgreement().services.map((service) => ({
    ...service,
    fee: { amount: decimal('1000'), per: 'month' },
  })),
  commitments: [{ ...availability(), results: monthly('2026-01', ['99.8', '98']) }],
});

const withTarget = (agreement: Agreement, value: string): Agreement => ({
  ...agreement,
  commitments: agreement.commitments.map((commitment): Commitment => ({
    ...commitment,
    target: { ...commitment.target, value: decimal(value) },
  })),
});
const amended = (agreement: Agreement, value: string) =>
  keepingTerms(agreement, withTarget(agreement, value));
const recordOf = (agreement: Agreement) =>
  performanceRecord(agreement, { today: day('2026-03-12') });
const windowsOf = (agreement: Agreement) => recordOf(agreement).commitments[0]!.windows;
const statesOf = (agreement: Agreement) => windowsOf(agreement).map(({ state }) => state);

describe('the past of an agreement that is amended', () => {
  it('stays as it was judged', () => {
    const after = amended(signed, '89');
    expect(statesOf(after)).toEqual(['missed', 'missed']);
    expect(recordOf(after).totalDue).toBe(recordOf(signed).totalDue);
    expect(windowsOf(after).map(({ isOfEarlierTerms }) => isOfEarlierTerms)).toEqual([true, true]);
    expect(windowsOf(after)[0]?.judgedBy.target.value).toBe('99.9');
  });

  it('stays through every figure that is typed on the way, and is none when all is as it was', () => {
    const typed = ['9', '89', '99.9'].reduce(amended, signed);
    expect(statesOf(typed)).toEqual(['missed', 'missed']);
    expect(windowsOf(typed).some(({ isOfEarlierTerms }) => isOfEarlierTerms)).toBe(false);
  });

  it('keeps the fee that credits were reckoned from', () => {
    const cheaper = keepingTerms(signed, {
      ...signed,
      services: signed.services.map((service) => ({
        ...service,
        fee: { amount: decimal('10'), per: 'month' },
      })),
    });
    expect(recordOf(cheaper).totalDue).toBe(recordOf(signed).totalDue);
  });

  it('does not bind what is recorded from then on', () => {
    const after = recordResults(amended(signed, '89'), id, monthly('2026-03', ['95']));
    expect(statesOf(after)).toEqual(['missed', 'missed', 'met']);
  });

  it('is kept where it becomes a draft again to be amended', () => {
    const draft = keepingTerms(signed, { ...signed, status: 'draft' });
    expect(statesOf(amended(draft, '89'))).toEqual(['missed', 'missed']);
  });

  it('is judged by the text of today where one says so', () => {
    expect(statesOf(withTodaysTerms(amended(signed, '89'), id))).toEqual(['met', 'met']);
  });

  it('costs nothing where nothing is amended, and binds no draft', () => {
    const titled = { ...signed, title: 'Another title' };
    expect(keepingTerms(signed, titled)).toBe(titled);
    const draft: Agreement = { ...signed, status: 'draft' };
    expect(statesOf(amended(draft, '89'))).toEqual(['met', 'met']);
    expect([signed, draft].map(isAgreed)).toEqual([true, false]);
  });
});

describe('a claim that was made', () => {
  const credit = { percent: decimal('10'), amount: decimal('100') };
  const claimed = recordClaim(signed, id, day('2026-01-01'), { on: day('2026-02-05'), credit });
  const january = (agreement: Agreement) => windowsOf(agreement)[0]!;

  it('keeps what was claimed whatever the agreement or the result becomes', () => {
    const corrected = recordResults(claimed, id, [
      { ...january(claimed).result, value: decimal('99.95') },
    ]);
    const unpaid = withTodaysTerms(
      {
        ...claimed,
        commitments: claimed.commitments.map((one) => ({ ...one, remedy: null })),
      },
      id,
    );
    for (const agreement of [claimed, withTarget(claimed, '89'), corrected, unpaid]) {
      expect(january(agreement)).toMatchObject({ claim: 'claimed', owed: credit });
      expect(recordOf(agreement).creditsDue).toContainEqual(
        expect.objectContaining({ window: january(agreement) }),
      );
    }
  });

  it('is told to differ from what is reckoned now, but only where it does', () => {
    expect(january(claimed).isClaimDifferent).toBe(false);
    expect(january(withTodaysTerms(withTarget(claimed, '89'), id)).isClaimDifferent).toBe(true);
    const worse = recordResults(claimed, id, [
      { ...january(claimed).result, value: decimal('98') },
    ]);
    expect(january(worse).isClaimDifferent).toBe(true);
  });

  it('of a file that did not keep it is what the record reckons', () => {
    const old = recordClaim(signed, id, day('2026-01-01'), { on: day('2026-02-05'), credit: null });
    expect(january(amended(old, '89'))).toMatchObject({ claim: 'claimed', owed: credit });
  });

  it('can be taken back', () => {
    expect(removeClaim(claimed, id, day('2026-01-01'))).toEqual(signed);
  });
});
