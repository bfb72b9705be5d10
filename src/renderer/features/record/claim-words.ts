import { formatterFor } from '#shared/assemble/format.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import type { WindowRecord } from '#shared/engine/record/performance.ts';

const formatter = formatterFor('en-GB');

/** Where a claim stands, in a few words: "Claim by 30 March 2026". */
export function claimWords({
  claim,
  claimBy,
  result,
}: Pick<WindowRecord, 'claim' | 'claimBy' | 'result'>): string {
  switch (claim) {
    case 'none':
      return 'No credit';
    case 'automatic':
      return 'Due without a claim';
    case 'open':
      return claimBy === null ? 'To be claimed' : `Claim by ${formatter.date(claimBy)}`;
    case 'claimed':
      return result.claimed === null ? 'Claimed' : `Claimed on ${formatter.date(result.claimed)}`;
    case 'lapsed':
      return claimBy === null ? 'Lapsed' : `Lapsed on ${formatter.date(claimBy)}`;
    default:
      return unreachable(claim);
  }
}
