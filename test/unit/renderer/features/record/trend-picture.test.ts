import { describe, expect, test } from 'vitest';
import { trendPicture } from '#renderer/features/record/trend-picture.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { performanceRecord } from '#shared/engine/record/performance.ts';
import { availability, completeAgreement, decimal } from '#test/support/agreements/agreements.ts';
import { monthly } from '#test/support/agreements/records.ts';

const picture = (values: readonly (string | null)[], change: Partial<Commitment> = {}) =>
  trendPicture(
    performanceRecord(
      completeAgreement({
        commitments: [{ ...availability(), results: monthly('2023-01', values), ...change }],
      }),
      { today: '2026-07-06' as IsoDate },
    ).commitments[0]!,
  );

describe('the picture of a trend', () => {
  test('needs two results', () => {
    expect(picture(['99.9', null])).toBe(null);
    const [first, second] = picture(['99.9', null, '99.8'])!.points;
    // 1 January to 1 March: windows stand as far apart as they are.
    expect(second!.at - first!.at).toBe(59);
  });

  test('shows the target and all results within its frame, and nothing above 100 %', () => {
    const { target, domain } = picture(['99.796', '100'])!;
    expect(target).toBe(99.9);
    expect(domain[0]).toBeLessThan(99.796);
    expect(domain[1]).toBeGreaterThan(100);
    expect(domain[1]).toBeLessThan(100.05);
  });

  test('has a frame with some height where all results are the same', () => {
    const { domain } = picture(['99.9', '99.9'])!;
    expect(domain[1]).toBeGreaterThan(domain[0]);
  });

  test('compares with the share where the target names one', () => {
    const target = { ...availability().target, unit: 'hour' as const, share: decimal('95') };
    expect(picture(['94', '96'], { target })?.target).toBe(95);
  });

  test('shows the latest windows, and names a few of them, the last one always', () => {
    const { points, named } = picture(Array(40).fill('99.9'))!;
    expect(points).toHaveLength(36);
    const names = [...named.values()].map(({ period }) => period);
    expect(names[0]).toBe('2026-04-01');
    expect(names.length).toBeLessThanOrEqual(6);
  });
});
