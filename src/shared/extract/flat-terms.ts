import type { Duration } from '#shared/agreement/duration.ts';
import type { Terms, TimeTerm } from '#shared/terms/terms.ts';

/**
 * Terms for other programs: plain numbers and texts, one object, null or [] where the SLA is silent.
 * Percentages are in percent, times in hours, days are calendar days.
 */
export const flatTerms = (terms: Terms) => ({
  provider: terms.provider?.text ?? null,
  service: terms.service?.text ?? null,
  version: terms.version?.text ?? null,
  date: terms.date?.text ?? null,
  availability: terms.availability.map(({ scope, percent, window }) => ({
    scope,
    percent: Number(percent),
    window,
  })),
  creditTiers: terms.credits.map((tier) => ({
    scope: tier.scope,
    // Levels alone: hours and counts of other measures would look like percentages here.
    below: isLevel(tier) ? number(tier.below) : tier.dueOnMiss ? onlyLevel(terms) : null,
    atOrAbove: isLevel(tier) ? number(tier.atOrAbove) : null,
    creditPercent: tier.unit === 'percent' ? number(tier.credit) : null,
    creditText: tier.text,
  })),
  maxCreditPercent: terms.cap?.unit === 'percent' ? Number(terms.cap.value) : null,
  maxCreditText: terms.cap?.text ?? null,
  creditBasis: terms.basis?.text ?? null,
  claimWindowDays: terms.claim?.deadline ? calendarDays(terms.claim.deadline) : null,
  claimWindowText: terms.claim?.text ?? null,
  claimForm: terms.claim?.form || null,
  soleRemedy: terms.soleRemedy?.value ?? null,
  formula: terms.formula?.text ?? null,
  smallestOutage: terms.smallestOutage?.text ?? null,
  responseTimes: terms.response.map(flatTime),
  resolutionTimes: terms.resolution.map(flatTime),
  supportHours: terms.supportHours?.text ?? null,
  exclusions: [...new Set(terms.exclusions.map(({ category }) => category))],
  maintenanceNotice: terms.maintenanceNotice?.text ?? null,
  maintenanceAllowance: terms.maintenanceAllowance?.text ?? null,
  latencyMs: terms.latency.map(({ scope, value }) => ({ scope, value: Number(value) })),
  packetLossPercent: number(terms.packetLoss?.value ?? null),
  durabilityPercent: number(terms.durability?.value ?? null),
  recoveryTimeHours: number(terms.recoveryTime?.value ?? null),
  recoveryPointHours: number(terms.recoveryPoint?.value ?? null),
  chronicFailure: terms.chronicFailure?.text ?? null,
  terminationRight: terms.chronicFailure?.text ?? terms.termination?.text ?? null,
  terminationNoticeDays: terms.termination?.noticeDays ?? null,
  liability: terms.liability?.text ?? null,
});

const flatTime = ({ severity, plan, text, hours, coverage, share }: TimeTerm) => ({
  // "Critical (API down)": where a plan stands beside it, the name is the severity's alone.
  severity: plan ? severity.replace(/(?<=\S)\s*\([^()]*\)\s*$/, '') : severity,
  plan: plan || null,
  target: text,
  hours,
  coverage,
  sharePercent: number(share),
});

/** Whether the bounds of a step are levels in percent; those of a rate are, whatever it counts. */
const isLevel = ({ measure, per }: Terms['credits'][number]): boolean =>
  measure === 'percent' || per !== null;

/** A step by the length of an outage begins there where it is due for a miss of the level. */
const onlyLevel = ({ availability }: Terms): number | null => {
  const levels = new Set(availability.map(({ percent }) => percent));
  return levels.size === 1 ? Number([...levels][0]) : null;
};

const number = (value: string | null): number | null => (value === null ? null : Number(value));

/** Days and weeks alone: months, working days and billing cycles are of no fixed length. */
function calendarDays({ value, unit }: Duration): number | null {
  if (unit === 'day') return Number(value);
  if (unit === 'week') return Number(value) * 7;
  return unit === 'hour' && Number(value) % 24 === 0 ? Number(value) / 24 : null;
}
