import { expect, it } from 'vitest';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { chronicFailure } from '#shared/engine/record/chronic.ts';
import { completeAgreement } from '#test/support/agreements/agreements.ts';

const id = 'availability' as CommitmentId;
const quarter = (period: string, last: string) => ({
  period: period as IsoDate,
  last: last as IsoDate,
  state: 'missed' as const,
});

it('A miss counts towards a chronic failure where the whole of its window lies within the months', () => {
  const { termination } = completeAgreement();
  const within = (withinMonths: number) =>
    chronicFailure(
      {
        termination: {
          ...termination,
          chronic: { commitments: [], misses: 2, withinMonths, notice: null },
        },
      },
      id,
      [quarter('2026-01-01', '2026-03-31'), quarter('2026-04-01', '2026-06-30')],
    );
  expect(within(6)).toMatchObject({ now: 2, reachedOn: '2026-06-30' });
  expect(within(5)).toMatchObject({ now: 1, reachedOn: null });
});
