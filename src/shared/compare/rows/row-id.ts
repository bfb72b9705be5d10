import type { TimeKind } from '../time-ranks.ts';

/** Names a row of the matrix, in weights and must-haves too: "availability.downtime". */
export type RowId =
  | 'availability.target'
  | 'availability.downtime'
  | 'availability.window'
  | 'availability.smallest-outage'
  | 'availability.formula'
  | `credits.at-${CreditedResult}`
  | 'credits.maximum'
  | 'credits.basis'
  | 'claims.deadline'
  | 'claims.needed'
  | 'claims.form'
  | 'claims.sole-remedy'
  | `${TimeKind}.rank-${number}`
  | `${TimeKind}.others`
  | 'support.hours'
  | 'maintenance.notice'
  | 'maintenance.allowance'
  | 'exclusions.count'
  | 'data.latency'
  | 'data.packet-loss'
  | 'data.durability'
  | 'data.recovery-time'
  | 'data.recovery-point'
  | 'ending.chronic'
  | 'ending.notice'
  | 'ending.liability'
  | 'formalities.provider'
  | 'formalities.service'
  | 'formalities.version'
  | 'formalities.date';

/** Results at which all schedules are asked what they give, in percent. */
export const CREDITED_RESULTS = ['99.5', '99', '95'] as const;
type CreditedResult = (typeof CREDITED_RESULTS)[number];

export const rankedRow = (kind: TimeKind, rank: number): RowId => `${kind}.rank-${rank}`;

/** What a row of a severity's rank is about; null for every other row. */
export function rankOfRow(row: string): { readonly kind: TimeKind; readonly rank: number } | null {
  const [, kind, rank] = /^(response|resolution)\.rank-(\d)$/.exec(row) ?? [];
  return kind === undefined ? null : { kind: kind as TimeKind, rank: Number(rank) };
}
