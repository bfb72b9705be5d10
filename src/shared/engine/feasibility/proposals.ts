import type { Agreement } from '#shared/agreement/agreement.ts';
import {
  TARGET_UNIT_WORDS,
  type Commitment,
  type Target,
  type TargetUnit,
} from '#shared/agreement/commitment.ts';
import type { CommitmentId } from '#shared/agreement/ids.ts';
import {
  decimalString,
  exact,
  NonNegativeDecimalSchema,
  type DecimalString,
} from '#shared/base/decimal.ts';
import { unreachable } from '#shared/base/unreachable.ts';
import { withUnit } from '../trace.ts';
import type { Causes, Group } from './causes.ts';
import type { Feasibility } from './judge.ts';
import { writtenShare } from './written-figure.ts';

/**
 * What could be done about a promise that the history does not keep. Plain data, so that a worker
 * can send it; `applied` makes the first two true in the agreement.
 */
export type Proposal =
  | {
      readonly kind: 'target';
      readonly commitment: CommitmentId;
      readonly value: DecimalString;
      readonly words: string;
    }
  | {
      readonly kind: 'share';
      readonly commitment: CommitmentId;
      readonly share: DecimalString;
      readonly words: string;
    }
  | {
      readonly kind: 'process';
      readonly commitment: CommitmentId;
      readonly about: 'waiting' | 'severity' | 'hours';
      readonly words: string;
    };

/** The lowest share that is worth promising; below it is a coin that is tossed. */
const LOWEST_SHARE = 50;

/** Empty where the promise would have held in 95% of the months, or nothing was counted. */
export function proposalsFor(agreement: Agreement, judged: Feasibility): readonly Proposal[] {
  const commitment = agreement.commitments.find(({ id }) => id === judged.commitment);
  if (!commitment || judged.holds === null || isKept(commitment.target, judged)) return [];
  return [
    ...targetProposal(commitment, judged.holds),
    ...shareProposal(commitment, judged),
    ...processProposals(agreement, commitment, judged),
  ];
}

function isKept({ value }: Target, { holds, months }: Feasibility): boolean {
  if (value === null || holds === null) return false;
  const met = months.filter((month) => month.met === true).length;
  return met >= exact(months.length).times('0.95').ceil().toNumber();
}

function targetProposal(
  { id, target }: Commitment,
  { value, exact: held, months }: NonNullable<Feasibility['holds']>,
): readonly Proposal[] {
  const now = target.value === null ? '' : ` instead of ${measure(target.value, target.unit)}`;
  const of = target.share === null ? '' : ` for ${target.share}% of cases`;
  return [
    {
      kind: 'target',
      commitment: id,
      value,
      words: `Promise ${measure(value, target.unit)}${of}${now}: ${measure(rounded(held), target.unit)} would have held in ${monthsHeld(months)}.`,
    },
  ];
}

function shareProposal({ id, target }: Commitment, { months }: Feasibility): readonly Proposal[] {
  if (target.value === null || months.length === 0) return [];
  const shares = months
    .map(({ attained }) => exact(attained ?? '0'))
    .sort((a, b) => a.comparedTo(b));
  const holding = exact(months.length).times('0.95').ceil().toNumber();
  const held = shares[months.length - holding]!;
  const share = writtenShare(held);
  const isLower = exact(share).lt(target.share ?? '100');
  if (!isLower || exact(share).lt(LOWEST_SHARE)) return [];
  const now = target.share === null ? 'every case' : `${target.share}%`;
  return [
    {
      kind: 'share',
      commitment: id,
      share,
      words: `Keep ${measure(target.value, target.unit)}, but promise it for ${share}% of cases instead of ${now}: ${rounded(decimalString(held))}% would have held in ${monthsHeld(months.length)}.`,
    },
  ];
}

/** Below this part of the time, waiting is no cause. */
const MUCH_WAITING = 0.15;
/** A group that misses so much more often than all cases stands out. */
const STANDS_OUT = 1.25;
/** A group of fewer cases says little. */
const GROUP_SHARE = 0.05;

function processProposals(
  agreement: Agreement,
  { id }: Commitment,
  { causes, sample, within }: Feasibility,
): readonly Proposal[] {
  const proposals: Proposal[] = [];
  const propose = (about: 'waiting' | 'severity' | 'hours', words: string) =>
    proposals.push({ kind: 'process', commitment: id, about, words });
  const waiting = waitingWords(causes);
  if (waiting !== null) propose('waiting', waiting);
  if (within === null || within === sample) return proposals;
  const rate = (sample - within) / sample;
  const outstanding = <Key>(groups: readonly Group<Key>[]): Group<Key> | null =>
    groups
      .filter(
        ({ cases, missed }) => cases >= sample * GROUP_SHARE && missed / cases > rate * STANDS_OUT,
      )
      .sort((a, b) => b.missed / b.cases - a.missed / a.cases)[0] ?? null;
  const severity = causes.bySeverity.length > 1 ? outstanding(causes.bySeverity) : null;
  const name = agreement.severities.find((one) => one.id === severity?.key)?.name;
  if (severity !== null && name !== undefined)
    propose(
      'severity',
      `Begin with "${name}": ${percent(severity.missed / severity.cases)} of its ${count(severity.cases, 'case')} miss, of all cases ${percent(rate)}.`,
    );
  const hours = outstanding(inBands(causes.byHour));
  if (hours !== null)
    propose(
      'hours',
      `Look at cases that are opened between ${clock(hours.key)} and ${clock(hours.key + BAND)}: ${percent(hours.missed / hours.cases)} of them miss, of all cases ${percent(rate)}.`,
    );
  return proposals;
}

function waitingWords({ waiting, pausesWhileWaiting }: Causes): string | null {
  if (waiting === null || waiting < MUCH_WAITING) return null;
  const part = `Cases wait for ${percent(waiting)} of the time that the clock counts`;
  return pausesWhileWaiting
    ? `${part}, which the clock already leaves out; shorter waits help the customer, not the target.`
    : `${part}: let the clock stop while a case waits, or shorten the waits.`;
}

/** Hours of the day that are looked at together. */
const BAND = 4;

const inBands = (hours: readonly Group<number>[]): readonly Group<number>[] =>
  Array.from({ length: hours.length / BAND }, (_, band) => {
    const group = hours.slice(band * BAND, (band + 1) * BAND);
    return {
      key: band * BAND,
      cases: group.reduce((sum, { cases }) => sum + cases, 0),
      missed: group.reduce((sum, { missed }) => sum + missed, 0),
    };
  });

/** The agreement with the proposal in it; unchanged for a process, which no text can change. */
export function applied(agreement: Agreement, proposal: Proposal): Agreement {
  switch (proposal.kind) {
    case 'target':
      return withTarget(agreement, proposal.commitment, { value: figure(proposal.value) });
    case 'share':
      return withTarget(agreement, proposal.commitment, { share: figure(proposal.share) });
    case 'process':
      return agreement;
    default:
      return unreachable(proposal);
  }
}

const figure = (value: DecimalString) => NonNegativeDecimalSchema.parse(value);

const withTarget = (
  agreement: Agreement,
  id: CommitmentId,
  change: Partial<Pick<Target, 'value' | 'share'>>,
): Agreement => ({
  ...agreement,
  commitments: agreement.commitments.map((commitment) =>
    commitment.id === id
      ? { ...commitment, target: { ...commitment.target, ...change } }
      : commitment,
  ),
});

/** 95% of few months are all of them. */
function monthsHeld(months: number): string {
  const holding = exact(months).times('0.95').ceil().toNumber();
  if (months === 1) return 'the one month of the history';
  return holding === months ? `all ${months} months` : `${holding} of ${months} months`;
}

const rounded = (value: DecimalString): DecimalString =>
  decimalString(exact(value).toDecimalPlaces(2));

const percent = (part: number): string => `${Math.round(part * 100)}%`;

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;

/** "4 working hours"; "99.9%". */
function measure(value: DecimalString, unit: TargetUnit): string {
  if (unit === 'percent') return withUnit(value, '%');
  const { one, other } = TARGET_UNIT_WORDS[unit];
  return withUnit(value, exact(value).eq(1) ? one : other);
}
