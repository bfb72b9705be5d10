import type { TimeTerm } from '#shared/terms/terms.ts';
import type { MatrixOptions } from '../cell.ts';
import { rankTimePath } from '../correction/rank-time.ts';
import type { Subject } from '../subject.ts';
import { planOf, rankingOfTimes, type TimeKind } from '../time-ranks.ts';
import { excerpt } from './row-of.ts';

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
  const rank =
    severity === '' ? null : (rankingOfTimes(kind, subject.terms).ranks.get(severity) ?? null);
  return rank === null || rank > MOST_RANKS ? null : rank;
}

export interface FoundTime {
  readonly term: TimeTerm;
  readonly index: number;
  readonly assumptions: readonly string[];
}

/**
 * The time for a rank: of the compared plan, else without a plan, else of the first plan. Of several
 * the first counts that is a limit for each case and not for their mean.
 */
export function timeAt(
  kind: TimeKind,
  rank: number,
  subject: Subject,
  { plans = {} }: Pick<MatrixOptions, 'plans'>,
): FoundTime | null {
  const { ranks, isByOrder } = rankingOfTimes(kind, subject.terms);
  const all = subject.terms[kind].map((term, index) => ({ term, index }));
  const exactly = all.filter(({ term }) => ranks.get(term.severity) === rank);
  const fitting = exactly.length > 0 ? exactly : all.filter(({ term }) => term.severity === '');
  const wanted = planOf(subject.terms, plans[subject.id]);
  const { plan } =
    (
      fitting.find(({ term }) => term.plan === wanted) ??
      fitting.find(({ term }) => term.plan === '') ??
      fitting[0]
    )?.term ?? {};
  const alike = fitting.filter(({ term }) => term.plan === plan);
  const chosen = alike.find(({ term }) => term.isMean !== true) ?? alike[0];
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
      ...alikeWords(alike.map((one) => one.term).filter((one) => one !== term)),
      ...(isByOrder && term.severity !== ''
        ? ['Severities are ranked by the order in which they are printed.']
        : []),
      ...(term.severity === '' ? ['One time is named for all cases.'] : []),
      ...(term.isMean === true ? ['It is promised for the mean of the cases, not for each.'] : []),
    ],
  };
}

/** Other times that the text names for the same cases and the same plan. */
function alikeWords(others: readonly TimeTerm[]): readonly string[] {
  if (others.length === 0) return [];
  const named = others
    .slice(0, MOST_ALIKE)
    .map(({ text, isMean }) => `${excerpt(text, 40)}${isMean === true ? ' as the mean' : ''}`);
  const more = others.length > named.length ? ' and more' : '';
  return [`The text also names ${named.join(', ')}${more} for the same cases.`];
}
const MOST_ALIKE = 3;

/**
 * What a correction of a rank's time names: the entry that was read, unless it is another plan's; else
 * the rank itself (null: all cases), so that it fills no other rank.
 */
export function timePath(
  kind: TimeKind,
  rank: number,
  isOnlyRank: boolean,
  subject: Subject,
  options: MatrixOptions,
): string {
  const found = timeAt(kind, rank, subject, options);
  const plan = planOf(subject.terms, options.plans?.[subject.id]);
  const named = (isAll: boolean) => rankTimePath({ kind, rank: isAll ? null : rank, plan });
  if (found === null || (found.term.plan !== '' && found.term.plan !== plan))
    return named(isOnlyRank);
  const own = named(found.term.severity === '');
  return subject.corrections.some(({ path, value }) => path === own && value !== null)
    ? own
    : `${kind}/${found.index}/hours`;
}
