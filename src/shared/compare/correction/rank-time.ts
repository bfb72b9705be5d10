import { ok, type Result } from '#shared/base/result.ts';
import type { Terms } from '#shared/terms/terms.ts';
import { severityOfRank, TIME_KINDS, type TimeKind } from '../time-ranks.ts';
import { TIME } from './list-leaves.ts';

/**
 * A time of which the text is silent, for one rank of severity and one plan. It is named by both and
 * not by a position: one that is added or taken back moves no other.
 */
export interface RankTime {
  readonly kind: TimeKind;
  /** From 1, the gravest; null: one time for all cases. */
  readonly rank: number | null;
  /** Empty where there are no plans. */
  readonly plan: string;
}

const KEY = 'times';
const ALL_CASES = 'all';

/** "times/response/2", "times/response/2/Gold", "times/resolution/all". */
export const rankTimePath = ({ kind, rank, plan }: RankTime): string =>
  [KEY, kind, rank ?? ALL_CASES, ...(plan === '' ? [] : [encodeURIComponent(plan)])].join('/');

/** What a path names; null for any other path. */
export function rankTimeOf(path: string): RankTime | null {
  const [key, kindName, rankName = '', plan = '', ...rest] = path.split('/');
  const kind = TIME_KINDS.find((one) => one === kindName);
  if (key !== KEY || kind === undefined || rest.length > 0) return null;
  if (rankName !== ALL_CASES && !/^[1-9]$/.test(rankName)) return null;
  const named = decoded(plan);
  return named === null
    ? null
    : { kind, rank: rankName === ALL_CASES ? null : Number(rankName), plan: named };
}

/** Null where a path of a foreign file is no such text. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const severityOf = (terms: Terms, { kind, rank }: RankTime): string =>
  rank === null ? '' : severityOfRank(kind, terms, rank);

const indexOf = (terms: Terms, time: RankTime): number => {
  const severity = severityOf(terms, time);
  return terms[time.kind].findIndex((one) => one.severity === severity && one.plan === time.plan);
};

/** As it is printed; empty where the terms are silent. */
export const rankTimeAt = (terms: Terms, time: RankTime): string =>
  terms[time.kind][indexOf(terms, time)]?.text ?? '';

/** Terms with that time; null: the text is silent about it. */
export function withRankTime(
  terms: Terms,
  time: RankTime,
  value: string | null,
): Result<Terms, string> {
  const index = indexOf(terms, time);
  const list = terms[time.kind];
  if (value === null)
    return ok({ ...terms, [time.kind]: list.filter((_, position) => position !== index) });
  const written = TIME.write(list[index] ?? null, value);
  if (!written.ok) return written;
  const term = { ...written.value, severity: severityOf(terms, time), plan: time.plan };
  return ok({
    ...terms,
    [time.kind]: index < 0 ? [...list, term] : list.map((one, at) => (at === index ? term : one)),
  });
}
