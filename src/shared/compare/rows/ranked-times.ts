import type { TimeTerm } from '#shared/terms/terms.ts';
import type { MatrixOptions } from '../cell.ts';
import { isSamePlan } from '../plan-hours.ts';
import { planOf, plansOf, type ColumnChoices } from '../plan.ts';
import { rankTimePath } from '../correction/rank-time.ts';
import type { Subject } from '../subject.ts';
import { rankingOfTimes, type TimeKind } from '../time-ranks.ts';
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

type Indexed = Pick<FoundTime, 'term' | 'index'>;

/**
 * The times for a rank, of all plans: those of its severity and, of plans that name none for it, those
 * for all cases.
 */
function timesOfRank(kind: TimeKind, rank: number, { terms }: Subject): readonly Indexed[] {
  const { ranks } = rankingOfTimes(kind, terms);
  const all = terms[kind].map((term, index) => ({ term, index }));
  const exactly = all.filter(({ term }) => ranks.get(term.severity) === rank);
  return [
    ...exactly,
    ...all.filter(
      ({ term }) =>
        term.severity === '' && !exactly.some((one) => isSamePlan(one.term.plan, term.plan)),
    ),
  ];
}

/**
 * The time for a rank: of the compared plan, else without a plan. Another plan's counts only where the
 * SLA has no plan of the compared name: whoever has a plan without this time has not got another's. Of
 * several the first counts that is a limit for each case and not for their mean.
 */
export function timeAt(
  kind: TimeKind,
  rank: number,
  subject: Subject,
  options: ColumnChoices,
): FoundTime | null {
  const fitting = timesOfRank(kind, rank, subject);
  const wanted = planOf(subject, options);
  const isKnown =
    wanted !== '' && plansOf(subject).some((plan) => plan !== '' && isSamePlan(plan, wanted));
  const { plan } =
    (
      fitting.find(({ term }) => isSamePlan(term.plan, wanted)) ??
      fitting.find(({ term }) => term.plan === '') ??
      (isKnown ? undefined : fitting[0])
    )?.term ?? {};
  const alike = fitting.filter(({ term }) => term.plan === plan);
  const chosen = alike.find(({ term }) => term.isMean !== true) ?? alike[0];
  if (!chosen) return null;
  const { term, index } = chosen;
  const { isByOrder } = rankingOfTimes(kind, subject.terms);
  const isOfAPlan = fitting.some((one) => one.term.plan !== '');
  return {
    term,
    index,
    assumptions: [
      ...(isOfAPlan ? planWords(subject, term.plan) : []),
      ...alikeWords(alike.map((one) => one.term).filter((one) => one !== term)),
      ...(isByOrder && term.severity !== ''
        ? ['Severities are ranked by the order in which they are printed.']
        : []),
      ...(term.severity === '' ? ['One time is named for all cases.'] : []),
      ...(term.isMean === true ? ['It is promised for the mean of the cases, not for each.'] : []),
    ],
  };
}

/** Which plan is compared, where the SLA has several. */
function planWords(subject: Subject, plan: string): readonly string[] {
  const count = plansOf(subject).length;
  return count > 1 ? [`Compared is the plan "${plan || 'without a name'}", one of ${count}.`] : [];
}

/** Times of a rank that only other plans have; null: there are none, or the compared one has its own. */
export function timesOfOthers(
  kind: TimeKind,
  rank: number,
  subject: Subject,
  options: ColumnChoices,
): { readonly beside: string; readonly assumptions: readonly string[] } | null {
  const others = timesOfRank(kind, rank, subject);
  if (others.length === 0 || timeAt(kind, rank, subject, options) !== null) return null;
  const named = others
    .slice(0, MOST_OTHERS)
    .map(({ term }) => `${excerpt(term.text, 40)} (${excerpt(term.plan, 40)})`);
  const more = others.length - named.length;
  return {
    beside: `Also promised: ${named.join('; ')}${more === 0 ? '' : `; ${more} more`}`,
    assumptions: planWords(subject, planOf(subject, options)),
  };
}
const MOST_OTHERS = 4;

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
  const plan = planOf(subject, options);
  const named = (isAll: boolean) => rankTimePath({ kind, rank: isAll ? null : rank, plan });
  if (found === null || (found.term.plan !== '' && !isSamePlan(found.term.plan, plan)))
    return named(isOnlyRank);
  const own = named(found.term.severity === '');
  return subject.corrections.some(({ path, value }) => path === own && value !== null)
    ? own
    : `${kind}/${found.index}/hours`;
}
