import type { Rule } from '#shared/review/rule.ts';
import { availabilityWithoutSmallestOutage } from './availability-without-smallest-outage.ts';
import { monitoringEffort } from './monitoring-effort.ts';
import { percentileMissing } from './percentile-missing.ts';
import { severityOverlapping } from './severity-overlapping.ts';
import { severityUndefined } from './severity-undefined.ts';
import { severityUnused } from './severity-unused.ts';
import { severityWithoutTargets } from './severity-without-targets.ts';
import { tooManyMetrics } from './too-many-metrics.ts';
import { unmeasuredService } from './unmeasured-service.ts';

/** Whether what is measured is little, plain, and told apart. */
export const METRICS_RULES: readonly Rule[] = [
  tooManyMetrics,
  monitoringEffort,
  unmeasuredService,
  severityUndefined,
  severityOverlapping,
  severityUnused,
  severityWithoutTargets,
  availabilityWithoutSmallestOutage,
  percentileMissing,
];
