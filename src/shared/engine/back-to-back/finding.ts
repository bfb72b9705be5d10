import type { AgreementId } from '#shared/agreement/ids.ts';
import type { Place, Problem } from '#shared/base/place.ts';

const BACK_TO_BACK_KINDS = [
  'availability',
  'window',
  'smallest-outage',
  'maintenance',
  'exclusion',
  'claim-deadline',
  'response',
  'resolution',
  'hours',
  'credits',
  'currency',
] as const;
export type BackToBackKind = (typeof BACK_TO_BACK_KINDS)[number];

/** Where our promise is not covered by a supplier's. `place` is in our agreement. */
export interface BackToBackFinding extends Problem {
  readonly kind: BackToBackKind;
  /** The supplier's promise that falls short; null where several do together. */
  readonly supplier: {
    readonly agreement: AgreementId;
    readonly title: string;
    readonly place: Place;
  } | null;
  /** Both sides in one unit; empty where there is no figure. */
  readonly ours: string;
  readonly theirs: string;
  /** "%", "min", "day", "h a week" */
  readonly unit: string;
}
