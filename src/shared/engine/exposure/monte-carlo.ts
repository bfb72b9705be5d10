import type { Agreement } from '#shared/agreement/agreement.ts';
import type { Commitment, Window } from '#shared/agreement/commitment.ts';
import type { AgreementId, CommitmentId } from '#shared/agreement/ids.ts';
import { recordName } from '#shared/agreement/record-name.ts';
import type { IsoDate } from '#shared/base/date.ts';
import { countingRules, type CountingRules } from '../availability/rules.ts';
import { countedIn, tally, type Tally } from '../availability/tally.ts';
import { spanOf, windowsBetween, type WindowSpan } from '../calendar/windows.ts';
import { monthlyFee } from '../credits/fee.ts';
import type { Span } from '../incident.ts';
import { IncidentSource, type IncidentRates } from '../replay/draw.ts';
import { DowntimeCredit, type CreditedCommitment } from './downtime-credit.ts';
import { summarise, type Summary } from './summary.ts';

export interface ExposureInput {
  readonly agreements: readonly Agreement[];
  readonly rates: IncidentRates;
  readonly seed: number;
  readonly years: number;
  /** The calendar year that is lived through again and again. */
  readonly year: number;
  /** What the services cost a month; null: what each agreement says. */
  readonly fee: string | null;
}

export interface CommitmentExposure {
  readonly agreement: AgreementId;
  readonly commitment: CommitmentId;
  readonly name: string;
  /** Credits of a year, on average; null, and in no sum: nobody knows the fee they are a share of. */
  readonly mean: number | null;
  /** Its part of all credits, 0 to 1. */
  readonly share: number;
  /** How likely one window misses the target, 0 to 1. */
  readonly breachProbability: number;
}

/**
 * Credits of a year, before earn-back and claims that nobody makes. Plain numbers: they are
 * estimates, of which the seed gives the same ones again.
 */
export interface Exposure extends Summary {
  /** In money, or where no fee is known at all in percent of one month's fee. */
  readonly unit: 'money' | 'percent';
  readonly years: number;
  /** How likely a calendar month sees a window end that missed its target, 0 to 1. */
  readonly breachProbabilityPerMonth: number;
  readonly byCommitment: readonly CommitmentExposure[];
}

export interface Progress {
  readonly done: number;
  readonly years: number;
}

/** Years between two reports of progress: some 20 milliseconds. */
const SLICE = 100;

/**
 * Lives through many years of random incidents and adds up what they cost. A generator, so that a
 * worker can report progress and stop between the slices; it returns the result.
 */
export function* simulateExposure(input: ExposureInput): Generator<Progress, Exposure, void> {
  const { rates, seed, years } = input;
  const credited = input.agreements.flatMap((agreement) => creditedOf(agreement, input.fee));
  const unit = credited.length === 0 || credited.some(isPriced) ? 'money' : 'percent';
  const subjects = credited.map((one) =>
    subjectOf(unit === 'money' ? one : inPercent(one), input.year),
  );
  const groups = groupsOf(subjects);
  const source = new IncidentSource(rates, seed);
  const costs = new Float64Array(years);
  let missedMonths = 0;
  for (let year = 0; year < years; year += 1) {
    const missed = new Set<string>();
    let cost = 0;
    // Each group of agreements lives in one zone, so in one year; all see the same incidents.
    const span = groups[0]?.span ?? NO_TIME;
    const incidents = source.draw(span);
    for (const { rules, members } of groups) {
      const tallied = tally(incidents, rules);
      for (const member of members) cost += costOf(member, tallied, missed);
    }
    costs[year] = cost;
    missedMonths += missed.size;
    if ((year + 1) % SLICE === 0) yield { done: year + 1, years };
  }
  return { ...exposureOf(subjects, costs, missedMonths), unit };
}

interface Credited extends CreditedCommitment {
  readonly agreement: Agreement;
  readonly window: Window;
}

function creditedOf(agreement: Agreement, fee: string | null): readonly Credited[] {
  return agreement.commitments.flatMap((commitment) => {
    const { remedy, window, target, kind } = commitment;
    if (kind !== 'availability' || remedy?.type !== 'credits' || window === null) return [];
    if (target.value === null || target.share !== null) return [];
    return {
      agreement,
      commitment,
      remedy,
      window,
      monthlyFee: fee ?? monthlyFee(agreement, commitment),
      currency: agreement.currency,
      day: countingRules(agreement, commitment).day,
    };
  });
}

/** Whether its credits can be told in money; amounts are money without any fee. */
const isPriced = ({ monthlyFee: fee, remedy }: Credited): boolean =>
  fee !== null || remedy.unit === 'amount';

/** A month's fee of 100, of which credits are so many percent. */
const inPercent = (credited: Credited): Credited => ({
  ...credited,
  monthlyFee: '100',
  currency: null,
});

interface Subject {
  readonly agreement: Agreement;
  readonly commitment: Commitment;
  readonly rules: CountingRules;
  readonly key: string;
  readonly span: Span;
  readonly windows: readonly {
    readonly span: WindowSpan;
    readonly credit: DowntimeCredit;
    readonly month: string;
  }[];
  /** False: its misses are known, and what they cost is not. */
  readonly hasCredits: boolean;
  total: number;
  misses: number;
}

interface Group {
  readonly rules: CountingRules;
  readonly span: Span;
  readonly members: Subject[];
}

const NO_TIME: Span = { start: 0, end: 0 };

function subjectOf(credited: Credited, year: number): Subject {
  const { agreement, commitment, window } = credited;
  const zone = agreement.timeZone;
  const digits = String(year).padStart(4, '0');
  const [first, last] = [`${digits}-01-01` as IsoDate, `${digits}-12-31` as IsoDate];
  const span = spanOf(first, last, zone);
  const rules = countingRules(agreement, commitment);
  const byLength = new Map<number, DowntimeCredit>();
  // A contract year is as long as a calendar year: the one drawn stands for it.
  const spans =
    window === 'contract-year'
      ? [span]
      : windowsBetween(window, first, last, { zone, contractStart: null }).filter(
          (one) => one.last <= last,
        );
  const windows = spans.flatMap((one) => {
    const length = rules.clock.between(one.start, one.end);
    if (length === 0) return [];
    const credit = byLength.get(length) ?? new DowntimeCredit(credited, length);
    byLength.set(length, credit);
    return [{ span: one, credit, month: one.last.slice(0, 7) }];
  });
  const key = JSON.stringify([
    zone,
    commitment.calendar === null ? null : [agreement.id, commitment.calendar],
    rules.smallestOutage,
    [...rules.excluded].map(([name, { cap }]) => [name, cap]),
  ]);
  const hasCredits = isPriced(credited);
  return { agreement, commitment, rules, key, span, windows, hasCredits, total: 0, misses: 0 };
}

/** Commitments that count alike share the counting. */
function groupsOf(subjects: readonly Subject[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const subject of subjects) {
    const group = groups.get(subject.key);
    if (group) group.members.push(subject);
    else groups.set(subject.key, { rules: subject.rules, span: subject.span, members: [subject] });
  }
  return [...groups.values()];
}

function costOf(subject: Subject, tallied: Tally, missed: Set<string>): number {
  let cost = 0;
  for (const { span, credit, month } of subject.windows) {
    const consequence = credit.at(countedIn(tallied, span));
    cost += consequence.credit;
    if (!consequence.missed) continue;
    subject.misses += 1;
    missed.add(month);
  }
  subject.total += cost;
  return cost;
}

function exposureOf(
  subjects: readonly Subject[],
  costs: Float64Array,
  missedMonths: number,
): Omit<Exposure, 'unit'> {
  const years = costs.length;
  const all = subjects.reduce((sum, { total }) => sum + total, 0);
  return {
    ...summarise(costs),
    years,
    breachProbabilityPerMonth: years === 0 ? 0 : missedMonths / (12 * years),
    byCommitment: subjects.map(({ agreement, commitment, hasCredits, total, misses, windows }) => ({
      agreement: agreement.id,
      commitment: commitment.id,
      name: recordName(agreement, 'commitments', commitment.id),
      mean: !hasCredits ? null : years === 0 ? 0 : total / years,
      share: all === 0 ? 0 : total / all,
      breachProbability: years * windows.length === 0 ? 0 : misses / (years * windows.length),
    })),
  };
}
