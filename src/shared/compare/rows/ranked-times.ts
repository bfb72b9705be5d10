import type { TimeTerm } from '#shared/terms/terms.ts';
import type { MatrixOptions } from '../cell.ts';
import { severityRanking, type Ranking } from '../severity-rank.ts';
import type { Subject } from '../subject.ts';
import type { TimeKind } from './row-id.ts';

/** More ranks than this are not compared one by one. */
const MOST_RANKS = 6;

/** Times whose severity has no rank. */
export const unranked = (kind: TimeKind, subject: Subject): readonly FoundTime[] =>
  subject.terms[kind].flatMap((term, index) =>
    term.severity !== '' && rankOf(kind, subject, term.severity) === null
      ? [{ term, index, assumptions: [] }]
      : [],
  );

/** The rank of a severity among those of its SLA; null where nobody can tell. */
export function rankOf(kind: TimeKind, subject: Subject, severity: string): number | null {
  const rank = severity === '' ? null : (ranking(kind, subject).ranks.get(severity) ?? null);
  return rank === null || rank > MOST_RANKS ? null : rank;
}

/**
 * The severities of one kind of time. Where the other kind has them all and more, these are a part of
 * its scale: who only resolves the small cases has no grave ones in that list.
 */
function ranking(kind: TimeKind, { terms }: Subject): Ranking {
  const named = (which: TimeKind) =>
    terms[which].map(({ severity }) => severity).filter((name) => name !== '');
  const [own, other] = [named(kind), named(kind === 'response' ? 'resolution' : 'response')];
  const scale = new Set(other);
  return severityRanking(own.every((name) => scale.has(name)) ? other : own);
}

export interface FoundTime {
  readonly term: TimeTerm;
  readonly index: number;
  readonly assumptions: readonly string[];
}

/** The time for a rank: of the chosen plan, else without a plan, else of the first plan. */
export function timeAt(
  kind: TimeKind,
  rank: number,
  subject: Subject,
  { plans = {} }: Pick<MatrixOptions, 'plans'>,
): FoundTime | null {
  const { ranks, isByOrder } = ranking(kind, subject);
  const all = subject.terms[kind].map((term, index) => ({ term, index }));
  const exactly = all.filter(({ term }) => ranks.get(term.severity) === rank);
  const fitting = exactly.length > 0 ? exactly : all.filter(({ term }) => term.severity === '');
  const plan = plans[subject.id];
  const chosen =
    fitting.find(({ term }) => term.plan === plan) ??
    fitting.find(({ term }) => term.plan === '') ??
    fitting[0];
  if (!chosen) return null;
  const { term, index } = chosen;
  const others = new Set(fitting.map((one) => one.term.plan)).size;
  return {
    term,
    index,
    assumptions: [
      ...(others > 1
        ? [`Compared is the plan "${term.plan || 'without a name'}", one of ${others}.`]
        : []),
      ...(isByOrder && term.severity !== ''
        ? ['Severities are ranked by the order in which they are printed.']
        : []),
      ...(term.severity === '' ? ['One time is named for all cases.'] : []),
    ],
  };
}
