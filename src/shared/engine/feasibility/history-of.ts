import type { History } from '#shared/agreement/result.ts';
import { HistorySchema } from '#shared/agreement/result.ts';
import { printable } from '#shared/base/text.ts';
import type { Feasibility } from './judge.ts';
import type { OutageFeasibility } from './outages.ts';

/** What a commitment keeps of an imported ticket history; null where it has no case of it. */
export function historyOf(judged: Feasibility, source: string): History | null {
  const { from, to, sample, attained, p50, p90, p95, p99, holds } = judged;
  if (from === null || to === null) return null;
  return HistorySchema.parse({
    source: lineOf(source),
    from,
    to,
    sample,
    attained,
    p50,
    p90,
    p95,
    p99,
    holdsFor95PercentOfMonths: holds?.value ?? null,
  });
}

/** What a commitment keeps of an imported outage log: its sample are months, not cases. */
export const historyOfOutages = (
  { from, to, months, attained, holds }: OutageFeasibility,
  source: string,
): History =>
  HistorySchema.parse({
    source: lineOf(source),
    from,
    to,
    sample: months.length,
    attained,
    p50: null,
    p90: null,
    p95: null,
    p99: null,
    holdsFor95PercentOfMonths: holds?.value ?? null,
  });

const lineOf = (name: string): string => printable(name).replace(/\s+/g, ' ').slice(0, 500);
