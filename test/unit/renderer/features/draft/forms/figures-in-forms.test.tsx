import { beforeAll, afterEach, describe, expect, test, vi } from 'vitest';
import { Commitments } from '#renderer/features/draft/forms/commitment/commitment-form.tsx';
import { FeeFields } from '#renderer/features/draft/forms/service/fee-fields.tsx';
import { useRecordForm } from '#renderer/features/draft/forms/record-form.ts';
import { DraftSessionProvider } from '#renderer/store/session/draft-session.ts';
import { createDraftSession, FIRST_VIEW } from '#renderer/store/session/session-store.ts';
import type { Agreement } from '#shared/agreement/agreement.ts';
import { newCommitment, type Commitment } from '#shared/agreement/commitment.ts';
import type { CommitmentId, ServiceId } from '#shared/agreement/ids.ts';
import { newCreditRemedy, type CreditRemedy } from '#shared/agreement/remedy.ts';
import { newService } from '#shared/agreement/service.ts';
import { draftOf } from '#test/unit/renderer/support/drafts.ts';
import { clearPage, fill, render } from '#test/unit/renderer/support/render.tsx';
import { decimal } from '#test/support/agreements/agreements.ts';

beforeAll(() => {
  vi.stubGlobal('requestIdleCallback', (job: () => void) => setTimeout(job));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
});
afterEach(clearPage);

function Fee() {
  const form = useRecordForm('services', 'app' as ServiceId);
  return form && <FeeFields form={form} />;
}

/** The forms of a draft, and the field at a place in them. */
async function formsOf(form: React.ReactNode, parts: Partial<Agreement>) {
  const session = createDraftSession({
    agreement: { ...draftOf('forms'), currency: 'GBP', ...parts },
    view: FIRST_VIEW,
    savedAt: null,
    now: () => 0,
  });
  const page = await render(<DraftSessionProvider session={session}>{form}</DraftSessionProvider>);
  return {
    page,
    agreement: () => session.getState().agreement,
    field(place: string): HTMLInputElement {
      const found = page.querySelector<HTMLInputElement>(`input[data-place="${place}"]`);
      if (!found) throw new Error(`There is no field at ${place}.`);
      return found;
    },
  };
}

const commitmentWith = (change: Partial<Commitment>): Partial<Agreement> => ({
  commitments: [
    { ...newCommitment('uptime' as CommitmentId, 'availability', 'Uptime'), ...change },
  ],
});
const creditsOf = ({ commitments }: Agreement) => commitments[0]!.remedy as CreditRemedy;

describe('a figure that is deleted and typed anew', () => {
  test('keeps the period of a fee', async () => {
    const { agreement, field } = await formsOf(<Fee />, {
      services: [
        {
          ...newService('app' as ServiceId, 'App'),
          fee: { amount: decimal('12000'), per: 'year' },
        },
      ],
    });
    const fee = field('/services/app/fee');
    for (const text of ['', '1', '14000']) await fill(fee, text);
    expect(agreement().services[0]?.fee).toEqual({ amount: '14000', per: 'year' });
  });

  test('keeps the unit of a limit, and the weight of what is at risk', async () => {
    const { agreement, field } = await formsOf(
      <Commitments />,
      commitmentWith({
        remedy: {
          ...newCreditRemedy(),
          cap: { value: decimal('4000'), unit: 'amount' },
          atRisk: { percent: decimal('10'), weight: decimal('40') },
        },
      }),
    );
    const cap = field('/commitments/uptime/remedy/cap');
    const atRisk = field('/commitments/uptime/remedy/atRisk');
    for (const text of ['', '£5,000']) await fill(cap, text);
    for (const text of ['', '15%']) await fill(atRisk, text);
    expect(creditsOf(agreement())).toMatchObject({
      cap: { value: '5000', unit: 'amount' },
      atRisk: { percent: '15', weight: '40' },
    });
  });

  test('keeps the way of rounding', async () => {
    const base = newCommitment('uptime' as CommitmentId, 'availability', 'Uptime');
    const { agreement, field } = await formsOf(
      <Commitments />,
      commitmentWith({
        measurement: { ...base.measurement, rounding: { decimals: 2, mode: 'down' } },
      }),
    );
    const decimals = field('/commitments/uptime/measurement/rounding');
    for (const text of ['', '1']) await fill(decimals, text);
    expect(agreement().commitments[0]?.measurement.rounding).toEqual({ decimals: 1, mode: 'down' });
  });
});

describe('a lead plan', () => {
  const SEGMENT = {
    name: 'All',
    revenueGoal: decimal('1000000'),
    marketingShare: decimal('60'),
    averageDeal: decimal('5000'),
    closeRate: decimal('20'),
  };
  const plan = (segment: Partial<typeof SEGMENT>) =>
    formsOf(
      <Commitments />,
      commitmentWith({
        kind: 'volume',
        leadPlan: { segments: [{ ...SEGMENT, ...segment }], months: null, attempts: null },
      }),
    );

  test('says how many leads it needs', async () => {
    const { page } = await plan({});
    expect(page.textContent).toContain('The plan needs 600 leads a year');
  });

  test('says at a figure why no number follows from it, and below that none does', async () => {
    const { page, field } = await plan({});
    const rate = field('/commitments/uptime/leadPlan/segments/1/closeRate');
    await fill(rate, '120');
    expect(rate.getAttribute('aria-invalid')).toBe('true');
    expect(page.textContent).toContain(
      'The plan gives no number of leads yet. All › Close rate: 120% is more than all.',
    );
  });

  test('finds no fault with a figure that is only missing', async () => {
    const { page, field } = await plan({});
    const goal = field('/commitments/uptime/leadPlan/segments/1/revenueGoal');
    await fill(goal, '');
    expect(goal.getAttribute('aria-invalid')).not.toBe('true');
    expect(page.textContent).toContain('All › Revenue goal: This is still empty.');
  });
});
