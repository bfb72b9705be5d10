import type { Rule } from '#shared/review/rule.ts';
import { beneficiaryMissing } from './beneficiary-missing.ts';
import { calendarMissing } from './calendar-missing.ts';
import { comparatorBackwards } from './comparator-backwards.ts';
import { contradictingTargets } from './contradicting-targets.ts';
import { duplicateMeasure } from './duplicate-measure.ts';
import { exclusionCapSwallows } from './exclusion-cap-swallows.ts';
import { feasibilityContradicted } from './feasibility-contradicted.ts';
import { leadPlanImpossible } from './lead-plan-impossible.ts';
import { leadPlanShort } from './lead-plan-short.ts';
import { maintenanceEatsTarget } from './maintenance-eats-target.ts';
import { maintenanceFiguresDiffer } from './maintenance-figures-differ.ts';
import { measurerMissing } from './measurer-missing.ts';
import { methodMissing } from './method-missing.ts';
import { ownerMissing } from './owner-missing.ts';
import { responseSlowerThanResolution } from './response-slower-than-resolution.ts';
import { roundingLiftsTarget } from './rounding-lifts-target.ts';
import { selfOwed } from './self-owed.ts';
import { severityOrder } from './severity-order.ts';
import { severityUnsaid } from './severity-unsaid.ts';
import { shareOutOfRange } from './share-out-of-range.ts';
import { smallestOutageSwallows } from './smallest-outage-swallows.ts';
import { sourceMissing } from './source-missing.ts';
import { supplyCannotCarry } from './supply-cannot-carry.ts';
import { targetImpossible } from './target-impossible.ts';
import { targetMissing } from './target-missing.ts';
import { targetOutsideOperatingHours } from './target-outside-operating-hours.ts';
import { targetOver100 } from './target-over-100.ts';
import { unitMismatch } from './unit-mismatch.ts';
import { windowMissing } from './window-missing.ts';
import { windowTooShortForTarget } from './window-too-short-for-target.ts';
import { zeroLength } from './zero-length.ts';

/** Whether each promise says all that it takes, can be kept, and fits the others. */
export const COMMITMENT_RULES: readonly Rule[] = [
  targetMissing,
  unitMismatch,
  comparatorBackwards,
  targetOver100,
  targetImpossible,
  shareOutOfRange,
  windowMissing,
  sourceMissing,
  methodMissing,
  ownerMissing,
  beneficiaryMissing,
  measurerMissing,
  selfOwed,
  calendarMissing,
  responseSlowerThanResolution,
  severityOrder,
  severityUnsaid,
  contradictingTargets,
  duplicateMeasure,
  targetOutsideOperatingHours,
  maintenanceEatsTarget,
  maintenanceFiguresDiffer,
  exclusionCapSwallows,
  smallestOutageSwallows,
  windowTooShortForTarget,
  roundingLiftsTarget,
  feasibilityContradicted,
  supplyCannotCarry,
  leadPlanImpossible,
  leadPlanShort,
  zeroLength,
];
