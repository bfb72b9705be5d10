import { RECORD_NOUNS } from '#shared/agreement/record-name.ts';
import type { Commitment } from '#shared/agreement/commitment.ts';
import type { LeadPlan, LeadSegment } from '#shared/agreement/lead-plan.ts';
import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import type { Problem } from '#shared/base/place.ts';
import { Working, type Trace } from '../trace.ts';
import { spread } from './spread.ts';

/** The leads that one segment needs in a year. */
export interface SegmentLeads {
  readonly name: string;
  /** Place path of the segment in the agreement. */
  readonly path: string;
  /** A year's whole leads, rounded up: half a lead closes no deal. */
  readonly leads: number;
  /** January to December; they sum to `leads`. */
  readonly months: readonly number[];
  /** The revenue that these leads are to bring in a year, in the agreement's currency. */
  readonly revenue: DecimalString;
}

export interface LeadFigures {
  /** Segments whose figures are complete, in the plan's order. */
  readonly segments: readonly SegmentLeads[];
  /** A year's leads of all segments; null while a segment is incomplete or there is none. */
  readonly leads: number | null;
  /** January to December over all segments. */
  readonly months: readonly number[];
  readonly revenue: DecimalString;
  readonly problems: readonly Problem[];
  readonly trace: Trace;
  /** Before rounding, over the complete segments; for what a promised number brings. */
  readonly exactLeads: DecimalString;
}

/**
 * The plan behind a promised number of leads: leads = goal × share ÷ average deal ÷ close rate. Problems
 * call the commitment by `name`.
 */
export function leadFigures(
  commitment: Commitment,
  plan: LeadPlan,
  name: string = commitment.name.trim() || RECORD_NOUNS.commitments,
): LeadFigures {
  const working = new Working();
  const at = `/commitments/${commitment.id}/leadPlan`;
  const problems: Problem[] = [];
  const weights = plan.months?.map((weight) => exact(weight)) ?? EVENLY;
  if (weights.every((weight) => weight.isZero()))
    problems.push({
      place: { path: `${at}/months`, label: `${name} › Months` },
      message: 'Every month has the weight 0, so no month gets a lead.',
      remedy: 'Give the months their parts of the year, or leave them out for even months.',
    });
  if (plan.segments.length === 0)
    problems.push({
      place: { path: `${at}/segments`, label: `${name} › Segments` },
      message: 'The lead plan has no segment.',
      remedy: 'Add a segment with its revenue goal, share, average deal and close rate.',
    });
  let exactLeads = exact(0);
  let revenue = exact(0);
  const segments = plan.segments.flatMap((segment, index): readonly SegmentLeads[] => {
    const path = `${at}/segments/${index + 1}`;
    const faults = faultsOf(segment, path, `${name} › ${segment.name || `Segment ${index + 1}`}`);
    problems.push(...faults);
    const months = faults.length === 0 ? segmentLeads(working, segment, weights) : null;
    if (months === null) return [];
    exactLeads = exactLeads.plus(months.exactLeads);
    revenue = revenue.plus(months.revenue);
    return [
      {
        name: segment.name,
        path,
        leads: months.leads,
        months: months.months,
        revenue: decimalString(months.revenue),
      },
    ];
  });
  const months = EVENLY.map((_, month) =>
    segments.reduce((all, segment) => all + segment.months[month]!, 0),
  );
  const leads = segments.reduce((all, segment) => all + segment.leads, 0);
  if (segments.length > 1)
    working.compute(
      'Leads needed in a year, all segments',
      segments.map((_, index) => `s${index + 1}`).join(' + '),
      Object.fromEntries(segments.map((segment, index) => [`s${index + 1}`, segment.leads])),
      { unit: 'leads' },
    );
  return {
    segments,
    leads: problems.length === 0 ? leads : null,
    months,
    revenue: decimalString(revenue),
    problems,
    trace: working.trace,
    exactLeads: decimalString(exactLeads),
  };
}

const EVENLY: readonly Decimal[] = Array.from({ length: 12 }, () => exact(1));

function segmentLeads(working: Working, segment: LeadSegment, weights: readonly Decimal[]) {
  const of = segment.name === '' ? '' : `, ${segment.name}`;
  const revenue = working.compute(`Revenue from these leads${of}`, 'goal * share / 100', {
    goal: segment.revenueGoal!,
    share: segment.marketingShare!,
  });
  const exactLeads = working.compute(
    `Leads that bring it${of}`,
    'revenue / averageDeal / (closeRate / 100)',
    { revenue, averageDeal: segment.averageDeal!, closeRate: segment.closeRate! },
    { unit: 'leads', because: 'Of 100 leads as many become customers as the close rate says.' },
  );
  const leads = working.compute(
    `Leads needed in a year${of}`,
    'ceil(leads)',
    { leads: exactLeads },
    { unit: 'leads', because: 'Part of a lead closes no deal, so the number is rounded up.' },
  );
  const months = spread(leads.toNumber(), weights);
  return months === null ? null : { revenue, exactLeads, leads: leads.toNumber(), months };
}

function faultsOf(segment: LeadSegment, path: string, label: string): readonly Problem[] {
  const fault = (property: keyof LeadSegment, words: string, message: string, remedy: string) => ({
    place: { path: `${path}/${property}`, label: `${label} › ${words}` },
    message,
    remedy,
  });
  const missing = NEEDED.filter(([property]) => segment[property] === null).map(
    ([property, words]) =>
      fault(property, words, 'This is still empty.', 'Fill it in, or remove the segment.'),
  );
  const zero = DIVISORS.filter(
    ([property]) => segment[property] !== null && exact(segment[property]).isZero(),
  ).map(([property, words]) =>
    fault(property, words, 'With 0 no number of leads reaches the goal.', 'Enter more than 0.'),
  );
  const over = PERCENTS.filter(
    ([property]) => segment[property] !== null && exact(segment[property]).gt(100),
  ).map(([property, words]) =>
    fault(property, words, `${segment[property]}% is more than all.`, 'Enter at most 100%.'),
  );
  return [...missing, ...zero, ...over];
}

type Figure = readonly [Exclude<keyof LeadSegment, 'name'>, string];
const DIVISORS: readonly Figure[] = [
  ['averageDeal', 'Average deal'],
  ['closeRate', 'Close rate'],
];
const PERCENTS: readonly Figure[] = [
  ['marketingShare', 'Share'],
  ['closeRate', 'Close rate'],
];
const NEEDED: readonly Figure[] = [
  ['revenueGoal', 'Revenue goal'],
  ['marketingShare', 'Share'],
  ...DIVISORS,
];
