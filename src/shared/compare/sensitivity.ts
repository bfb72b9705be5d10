import { decimalString, exact, type Decimal, type DecimalString } from '#shared/base/decimal.ts';
import type { Score, Scores } from './score.ts';
import { shareInWords, WORDS } from './words.ts';

/**
 * Who wins as the weight of one criterion goes from nothing to all, while the others keep their
 * ratios. Exact: totals are straight lines over the share of a weight.
 */
export interface CriterionSensitivity {
  readonly criterion: string;
  readonly title: string;
  /** Its share of all weights now, in percent. */
  readonly share: DecimalString;
  /** From 0 to 100 percent, without gap; neighbours have different winners. */
  readonly stretches: readonly SensitivityStretch[];
  /** "B wins unless the weight of “Maximum credit” is over 40%, where A wins (now 25% of all weights)." It names every stretch. */
  readonly sentence: string;
}

export interface SensitivityStretch {
  /** In percent of all weights, to 12 decimals. Where a stretch ends, its winners tie with the next ones. */
  readonly from: DecimalString;
  readonly to: DecimalString;
  /** Ids of the subjects that win within it. */
  readonly winners: readonly string[];
}

/**
 * One entry for each criterion that has a weight; `names` gives what a subject is called. SLAs that
 * are out cannot win. Empty where none is in.
 */
export function sensitivity(
  { scores }: Pick<Scores, 'scores'>,
  names: (subject: string) => string,
): readonly CriterionSensitivity[] {
  const eligible = scores.filter(({ disqualified }) => disqualified.length === 0);
  const parts = eligible[0]?.parts ?? [];
  const all = parts.reduce((sum, { weight }) => sum.plus(weight), exact(0));
  return parts.map(({ criterion, title, weight }, at) => {
    const lines = eligible.map((score) => lineOf(score, at));
    const share = exact(weight).div(all);
    const stretches = stretchesOf(lines, all.minus(weight));
    return {
      criterion,
      title,
      share: decimalString(share.times(100)),
      stretches: stretches.map(({ from, to, winners }) => ({
        from: decimalString(from.times(100)),
        to: decimalString(to.times(100)),
        winners,
      })),
      sentence: sentenceOf(title, share, stretches, names),
    };
  });
}

/** A total without its common divisor: rest × (1 − s) + own × s × (weights of the rest). */
interface Line {
  readonly subject: string;
  /** Sum of weight × points of all other criteria. */
  readonly rest: Decimal;
  /** Points of the criterion. */
  readonly own: Decimal;
}

const lineOf = ({ subject, parts }: Score, at: number): Line => ({
  subject,
  rest: parts.reduce(
    (sum, { weight, points }, index) =>
      index === at ? sum : sum.plus(exact(weight).times(points)),
    exact(0),
  ),
  own: exact(parts[at]!.points),
});

interface Stretch {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly winners: readonly string[];
}

function stretchesOf(lines: readonly Line[], restWeight: Decimal): readonly Stretch[] {
  const cuts = crossings(lines, restWeight);
  const stretches: Stretch[] = [];
  let from = exact(0);
  for (const to of [...cuts, exact(1)]) {
    const winners = winnersAt(lines, restWeight, from.plus(to).div(2));
    const last = stretches.at(-1);
    if (last && last.winners.join('\n') === winners.join('\n'))
      stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, winners });
    from = to;
  }
  return stretches;
}

/** The shares, strictly between 0 and 1, at which two lines cross; in order, each once. */
function crossings(lines: readonly Line[], restWeight: Decimal): readonly Decimal[] {
  const found: Decimal[] = [];
  lines.forEach((a, index) => {
    for (const b of lines.slice(index + 1)) {
      const ahead = a.rest.minus(b.rest);
      const behind = restWeight.times(b.own.minus(a.own));
      const sum = ahead.plus(behind);
      if (sum.isZero()) continue;
      const share = ahead.div(sum);
      if (share.gt(0) && share.lt(1)) found.push(share);
    }
  });
  return found
    .sort((a, b) => a.comparedTo(b))
    .filter((share, index, sorted) => index === 0 || !share.eq(sorted[index - 1]!));
}

function winnersAt(lines: readonly Line[], restWeight: Decimal, share: Decimal): readonly string[] {
  const totals = lines.map(({ rest, own }) =>
    restWeight.isZero()
      ? own
      : rest
          .times(exact(1).minus(share))
          .plus(own.times(share).times(restWeight))
          // Lines that are one and the same differ in the last of 60 digits at most.
          .toDecimalPlaces(25),
  );
  const most = totals.reduce((a, b) => (b.gt(a) ? b : a));
  return lines.filter((_, index) => totals[index]!.eq(most)).map(({ subject }) => subject);
}

function sentenceOf(
  title: string,
  share: Decimal,
  stretches: readonly Stretch[],
  names: (subject: string) => string,
): string {
  const winning = (winners: readonly string[]): string =>
    winners.length === 1 ? `${names(winners[0]!)} wins` : `${WORDS.list(winners.map(names))} tie`;
  const at = stretches.findIndex(({ from, to }) => share.gte(from) && share.lte(to));
  const now = stretches[at];
  if (!now) return '';
  if (stretches.length === 1) return `${winning(now.winners)} whatever the weight of “${title}”.`;
  const turns = stretches
    .filter((_, index) => index !== at)
    .map(({ from, to, winners }) => {
      const where = from.isZero()
        ? `under ${shareInWords(to)}`
        : to.eq(1)
          ? `over ${shareInWords(from)}`
          : `from ${shareInWords(from)} to ${shareInWords(to)}`;
      return `${where}, where ${winning(winners)}`;
    });
  return `${winning(now.winners)} unless the weight of “${title}” is ${turns.join(', or ')} (now ${shareInWords(share)} of all weights).`;
}
