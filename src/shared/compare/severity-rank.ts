import { gravityOf, type Gravity } from '#shared/agreement/gravity.ts';

/**
 * Severities of different providers, aligned by how grave they are. Numbered ones keep their number; named ones are
 * counted from the gravest that the SLA has, and those that nobody knows by the order in which they are printed.
 */

/** Grades from here on are of little gravity: low, a question, all else. */
const LOW = 4;

/** How the severities of one SLA stand to each other. */
export interface Ranking {
  /** 1 for the gravest; null where neither name nor place says how grave a severity is. */
  readonly ranks: ReadonlyMap<string, number | null>;
  /** Not by their names, but by the order in which they are printed. */
  readonly isByOrder: boolean;
}

/** The ranks of a list are asked for by every row of it. */
const known = new Map<string, Ranking>();
const MOST_KNOWN = 200;

/** Ranks the severities of one SLA, in the order in which it prints them. Where numbers begin at 0, they are moved up by one. */
export function severityRanking(severities: readonly string[]): Ranking {
  const key = JSON.stringify(severities);
  let ranking = known.get(key);
  if (!ranking) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(key, (ranking = rankingOf(severities)));
  }
  return ranking;
}

export const severityRanks = (severities: readonly string[]): ReadonlyMap<string, number | null> =>
  severityRanking(severities).ranks;

interface Graded extends Gravity {
  readonly severity: string;
}

/** More severities than this are no scale, and their order says nothing. */
const LONGEST_SCALE = 6;

function rankingOf(severities: readonly string[]): Ranking {
  const all = [...new Set(severities)].map((severity) => ({
    severity,
    ...gravityOf(severity),
  }));
  if (all.some(({ number }) => number !== null)) return { ranks: byNumber(all), isByOrder: false };
  const ordered = all.some(({ grade }) => grade === null) ? byOrder(all) : null;
  return ordered === null
    ? { ranks: byName(all), isByOrder: false }
    : { ranks: ordered, isByOrder: true };
}

/**
 * By their numbers. A name beside them has the number of its like ("Critical" beside "Severity 1 –
 * Critical"), else it follows the numbers where it is printed behind them and names nothing grave
 * ("P1", "P2", "Service requests").
 */
function byNumber(all: readonly Graded[]): ReadonlyMap<string, number | null> {
  const numbers = all.flatMap(({ number }) => number ?? []);
  const shift = Math.min(...numbers) === 0 ? 1 : 0;
  const last = Math.max(...all.map(({ number }, index) => (number === null ? -1 : index)));
  const behind = stepsOf(all.slice(last + 1));
  return new Map(
    all.map(({ severity, number, grade }, index) => {
      if (number !== null) return [severity, number + shift];
      const like = all.find((one) => one.number !== null && one.grade === grade);
      if (grade === null || (like === undefined && (index < last || grade < LOW)))
        return [severity, null];
      return [
        severity,
        like === undefined
          ? Math.max(...numbers) + shift + behind.indexOf(grade) + 1
          : like.number! + shift,
      ];
    }),
  );
}

/** By their names, counted from the gravest. Where all are of little gravity, none of them is the gravest case. */
function byName(all: readonly Graded[]): ReadonlyMap<string, number | null> {
  const steps = stepsOf(all);
  const isScale = steps.some((step) => step < LOW);
  return new Map(
    all.map(({ severity, grade }) => [
      severity,
      grade === null || !isScale ? null : steps.indexOf(grade) + 1,
    ]),
  );
}

/** Where some name is unknown: as they are printed, unless the names that are known contradict it. */
function byOrder(all: readonly Graded[]): ReadonlyMap<string, number | null> | null {
  if (all.length < 2 || all.length > LONGEST_SCALE) return null;
  const grades = all.flatMap(({ grade }) => grade ?? []);
  const rises = grades.some((grade, at) => at > 0 && grade < grades[at - 1]!);
  const falls = grades.some((grade, at) => at > 0 && grade > grades[at - 1]!);
  if (rises && falls) return null;
  const ordered = rises ? [...all].reverse() : all;
  return new Map(ordered.map(({ severity }, index) => [severity, index + 1]));
}

const stepsOf = (all: readonly Graded[]): readonly number[] =>
  [...new Set(all.flatMap(({ grade }) => grade ?? []))].sort((a, b) => a - b);
